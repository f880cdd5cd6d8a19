"""Personal data that a policy keeps from the model: replaced in what the person wrote, before anything reads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.domain.events import Redacted
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage
from app.guard.personal import redacted
from app.guard.verdict import Action, Verdict

Counts = dict[str, int]


def redacted_request(request: ChatRequest, kinds: frozenset[str]) -> tuple[ChatRequest, Counts]:
    """The request as the model may read it, and what was replaced in its last message; earlier ones are replaced too.

    The vault keeps what was written, so that every request of a chat has to go through here.
    """
    if not kinds:
        return request, {}
    system, _ = redacted(request.system, kinds)
    _, counts = redacted(request.messages[-1].text, kinds)
    return replace(request, system=system, messages=tuple(_redacted(request.messages, kinds))), counts


def with_redactions(verdict: Verdict, counts: Counts) -> Verdict:
    """The verdict on a prompt, saying what was replaced; it is the decision where nothing stricter was done."""
    if not counts:
        return verdict
    events = (*(Redacted("prompt", kind, count) for kind, count in counts.items()), *verdict.events)
    if verdict.stops or verdict.action.severity >= Action.REDACT.severity:
        return replace(verdict, events=events)
    return replace(verdict, action=Action.REDACT, category="privacy", events=events)


def _redacted(messages: Sequence[PromptMessage], kinds: frozenset[str]) -> list[PromptMessage]:
    return [
        replace(message, text=redacted(message.text, kinds)[0]) if message.role is Role.USER else message
        for message in messages
    ]
