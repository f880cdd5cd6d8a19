"""A model as the window lists it: what it is, whether it fits, and what is going on with it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.chat.transfer import Transfer
from app.domain.errors import AppError
from app.models.entry import ModelEntry
from app.models.fit import Fit


class Group(StrEnum):
    """The part of the page that a model stands in."""

    FIRST = "first"
    MORE = "more"
    GUARD = "guard"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class ShelfItem:
    """`busy` is a sentence while something slow is done with the model's file, `trouble` what went wrong last."""

    entry: ModelEntry
    group: Group
    fit: Fit | None = None
    recommended: bool = False
    in_use: bool = False
    transfer: Transfer | None = None
    busy: str = ""
    trouble: AppError | None = None

    @property
    def id(self) -> str:
        """The model's id."""
        return self.entry.id

    @property
    def here(self) -> bool:
        """Whether its file is on this computer, good or not."""
        return self.entry.state in ("built-in", "installed", "damaged")
