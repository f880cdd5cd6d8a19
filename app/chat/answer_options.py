"""How the answers of a chat are to be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.requests import Sampling


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """How answers are to be made. `of_request` tells name and terms of a policy for a chat, when it is asked."""

    policy: str = "balanced"
    thinking: bool = True
    of_request: Callable[[str, str], tuple[str, str]] = lambda policy, _chat: (policy, "")
    sampling: Sampling = field(default_factory=Sampling)
