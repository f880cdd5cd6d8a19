"""Records of the guard's decisions as they are read, filtered, marked and counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.decisions import Decision

RETENTION_DAYS = 365


class Mark(StrEnum):
    """What a person says about a decision."""

    RIGHT = "right"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a decision was made: the chat, the prompt's message, the answer's message."""

    chat: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True)
class DecisionRecord:
    """A decision in the vault; `number` is its place in the chain, `mac` its signature as hex digits.

    `chat` and `text` are None where the chat was deleted or no text was allowed to be kept. `reported` is the category
    that the person reported as wrong in the chat, `mark` what they said in the review.
    """

    number: int
    time: datetime
    decision: Decision
    mac: str
    chat: str | None = None
    text: str | None = None
    reported: str | None = None
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """A record with the words that it is about, as far as they are still in the vault: kept, or in their chat."""

    record: DecisionRecord
    words: str = ""


@dataclass(frozen=True, slots=True)
class DecisionFilter:
    """Which records; None and False mean all. `flagged`: something was done or reported. `limit` takes the newest.

    `besides` are numbers of records that are shown although they were reviewed: what was marked a moment ago.
    """

    since: datetime | None = None
    until: datetime | None = None
    category: str | None = None
    action: str | None = None
    flagged: bool = False
    unreviewed: bool = False
    limit: int | None = None
    besides: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class CategoryCount:
    """Of one category: how many decisions were flagged, how many of them marked, how many of these as wrong."""

    category: str
    flagged: int
    marked: int
    wrong: int


@dataclass(frozen=True, slots=True)
class ReviewCounts:
    """The summary: all decisions, the flagged ones, those without a mark, and the flagged ones by category."""

    decisions: int = 0
    flagged: int = 0
    unreviewed: int = 0
    categories: tuple[CategoryCount, ...] = ()


@dataclass(frozen=True, slots=True)
class Keeping:
    """What the person allows to be kept: `texts` beside the records, and records for how many `days` (0: for ever)."""

    texts: bool = False
    days: int = RETENTION_DAYS


@dataclass(frozen=True, slots=True)
class ChainCheck:
    """What a walk along the chain found: how many records there are, and how many were removed as too old.

    `problem` is a sentence about the first thing that is wrong, empty where all is whole; `record` the number of the
    record that it is about, if it is about one.
    """

    records: int
    removed: int
    problem: str = ""
    record: int | None = None
