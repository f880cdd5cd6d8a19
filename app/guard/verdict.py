"""What the guard decides about a text."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.events import Event


class Action(StrEnum):
    """What is done with a text, from the mildest to the strictest; SUPPORT is a message of help beside or instead."""

    ALLOW = "allow"
    NOTE = "note"
    SUPPORT = "support"
    REDACT = "redact"
    ASK = "ask"
    WITHHOLD = "withhold"

    @property
    def severity(self) -> int:
        """The rank of this action: where several categories fire, the highest decides."""
        return list(Action).index(self)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The decision on a prompt.

    `category` is the one that decided (None for ALLOW), `scores` those above zero, each in [0, 1], `events` what the
    person is told before anything else happens. `stops`: the model is not run.
    """

    action: Action = Action.ALLOW
    category: str | None = None
    scores: dict[str, float] = field(default_factory=dict)
    events: tuple[Event, ...] = ()
    stops: bool = False
