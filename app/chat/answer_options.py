"""How the answers of a chat are to be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.chat.history import first_recent, prompt_messages
from app.domain.messages import Conversation
from app.domain.requests import Begun, ChatRequest, Exemption, Sampling


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """How answers are to be made.

    `of_request` tells name and terms of a policy for a chat, and `exceptions` what was wrongly flagged, when asked.
    `system`, `max_thinking` and `max_tokens` are those of a request (domain/requests.py).
    """

    policy: str = "balanced"
    thinking: bool = True
    of_request: Callable[[str, str], tuple[str, str]] = lambda policy, _chat: (policy, "")
    sampling: Sampling = field(default_factory=Sampling)
    exceptions: Callable[[], tuple[Exemption, ...]] = tuple
    system: str = ""
    max_thinking: int | None = None
    max_tokens: int | None = None


def request_for(
    conversation: Conversation, options: AnswerOptions, begun: Begun | None = None, context: int = 0
) -> ChatRequest:
    """What the worker is asked for the answer to the shown branch, or for the rest of one that was begun.

    `context` is what the model can read, in tokens; 0 where that is not known.
    """
    branch = conversation.path()
    older = first_recent(branch, context)
    policy, terms = options.of_request(options.policy, conversation.id)
    return ChatRequest(
        prompt_messages(branch[older:]),
        policy=policy,
        terms=terms,
        system=options.system,
        thinking=options.thinking,
        max_thinking=options.max_thinking,
        max_tokens=options.max_tokens,
        sampling=options.sampling,
        exceptions=options.exceptions(),
        begun=begun,
        older=older,
    )
