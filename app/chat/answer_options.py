"""How the answers of a chat are to be made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.requests import Exemption, Sampling


@dataclass(frozen=True, slots=True)
class AnswerOptions:
    """How answers are to be made.

    `of_request` tells name and terms of a policy for a chat, and `exceptions` what was wrongly flagged, when asked.
    """

    policy: str = "balanced"
    thinking: bool = True
    of_request: Callable[[str, str], tuple[str, str]] = lambda policy, _chat: (policy, "")
    sampling: Sampling = field(default_factory=Sampling)
    exceptions: Callable[[], tuple[Exemption, ...]] = tuple
