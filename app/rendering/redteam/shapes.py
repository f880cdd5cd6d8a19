"""What charts are made of, in points from the top left; colours are names of roles, so that each medium has its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Role = Literal["text", "muted", "line", "accent", "warn", "danger", "soft"]
Anchor = Literal["start", "end"]


@dataclass(frozen=True, slots=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    role: Role


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; `y` is its base line, `anchor` says which end of it stands at `x`."""

    x: float
    y: float
    text: str
    role: Role = "text"
    size: float = 9.0
    bold: bool = False
    anchor: Anchor = "start"


Shape = Box | Words


@dataclass(frozen=True, slots=True)
class Chart:
    """Shapes on a ground of this size; `summary` says the same in a sentence, for screen readers."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    summary: str
