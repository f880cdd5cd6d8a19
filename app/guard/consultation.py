"""Asks a guard model for its opinion on one turn, where the policy says so, and says where it could not be had."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from app.domain.events import Ask, Event, Note
from app.guard.categories import LANGUAGE, NO_OPINION
from app.guard.language import READ, UNKNOWN, language_of
from app.guard.language_names import language_name
from app.guard.opinion import Opinion
from app.guard.policy import Direction, Policy
from app.guard.scorer import Scores
from app.guard.second_opinion import Unread, When
from app.guard.verdict import Action, Verdict
from app.i18n import QT_TR_NOOP

SECOND_READ = QT_TR_NOOP("Carrel's own guard reads English; this looks like {}. A second model has checked this text.")
UNREAD = QT_TR_NOOP(
    "Carrel's own guard reads English; this looks like {}, where it misses nearly everything. Check what you get."
)
UNHEARD = QT_TR_NOOP("The second model's opinion could not be read, so Carrel's own guard decided alone.")

FIRST_LOOK = 300
"""Characters of a part after which the model is asked for the first time; then each time the part has doubled."""
HOLDS = 300
"""For so many further characters an opinion asked for because of the grey band is not asked for again."""
_OVERLAP = 200
_TELLING = 60
_RECENT = 10

_log = logging.getLogger(__name__)


class Consultant(Protocol):
    """A guard model that is loaded."""

    @property
    def id(self) -> str:
        """What the catalog calls it."""
        ...

    def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:
        """What it thinks of the prompt, or of the answer to it; None where its words are no opinion."""
        ...

    def reads(self, language: str) -> bool:
        """Whether its opinion on a text in this language counts."""
        ...


@dataclass(slots=True)
class _Part:
    """The reasoning or the answer so far: `asked` characters of it were looked at, `due` is when to look again.

    `begin` is where the text begins that `opinion` is about.
    """

    text: str = ""
    asked: int = 0
    due: int = FIRST_LOOK
    opinion: Opinion | None = None
    begin: int = 0
    holds_until: int = 0


class Consultation:
    """For one prompt and what is answered to it. Without a model it only tells which language can't be read."""

    def __init__(self, policy: Policy, consultant: Consultant | None, said: str, cancelled: Callable[[], bool]) -> None:
        """`said` is what the person wrote, whose language counts: role instructions may stand before it."""
        self._terms = policy.second_opinion
        self._language = language_of(said)
        self._consultant = consultant if self._terms.when is not When.NEVER else None
        self._cancelled = cancelled
        self._prompt = ""
        self._opinion: Opinion | None = None
        self._parts: dict[Direction, _Part] = {}
        self._told: set[str] = set()
        self._remarks: list[Event] = []

    def prompt(self, prompt: str, scores: Scores) -> Scores:
        """The scores of the prompt with the model's opinion, where the policy wants it."""
        self._prompt = prompt
        if self._everywhere(self._language) or self._in_grey(self._language, scores):
            self._opinion = self._ask("prompt", None)
        return self._weighed(scores, self._opinion)

    def completed(self, verdict: Verdict, earlier: Sequence[str]) -> Verdict:
        """The verdict on the prompt, with a word on a language that the guard can't read: once, and where it counts."""
        if self._language in READ or verdict.stops:
            return replace(verdict, events=(*self.remarks(), *verdict.events))
        self._told.add(LANGUAGE)
        asks = self._opinion is None and self._terms.unread is Unread.ASK
        if asks and verdict.action is not Action.ASK:
            return replace(
                verdict,
                action=Action.ASK,
                category=LANGUAGE,
                events=(*self.remarks(), *verdict.events, Ask("prompt", LANGUAGE)),
            )
        known = any(language_of(text) == self._language for text in earlier[-_RECENT:])
        words = UNREAD if self._opinion is None else SECOND_READ
        told = () if known else (Note("prompt", LANGUAGE, words.format(language_name(self._language))),)
        return replace(verdict, events=(*self.remarks(), *told, *verdict.events))

    def output(self, direction: Direction, position: int, piece: str, scores: Scores) -> Scores:
        """The scores of the next `piece` of a part, which comes after `position` characters of it."""
        part = self._parts.setdefault(direction, _Part())
        part.text = part.text[:position] + piece
        return self._weighed(scores, self._of_part(direction, part, scores, part.due))

    def resume(self, direction: Direction, text: str) -> None:
        """`text` of a part was there before and was looked at then."""
        self._parts[direction] = _Part(text, len(text), len(text) + FIRST_LOOK)

    def last(self, direction: Direction) -> Scores:
        """The scores of the end of a part, of which nothing more comes: all that no opinion was asked on."""
        part = self._parts.get(direction, _Part())
        return self._weighed({}, self._of_part(direction, part, {}, part.asked + 1))

    def looked_from(self, direction: Direction) -> int:
        """After how many characters of a part the text begins that the last opinion on it is about."""
        return self._parts.get(direction, _Part()).begin

    def remarks(self) -> tuple[Event, ...]:
        """What there is to tell the person since the last time."""
        told, self._remarks = tuple(self._remarks), []
        return told

    def _of_part(self, direction: Direction, part: _Part, scores: Scores, due: int) -> Opinion | None:
        language = language_of(part.text[-2 * FIRST_LOOK :]) if len(part.text) >= _TELLING else UNKNOWN
        if language not in READ:
            words = SECOND_READ if self._everywhere(language) else UNREAD
            self._tell(direction, LANGUAGE, words.format(language_name(language)))
        if self._everywhere(language) and len(part.text) >= due:
            part.begin = max(0, part.asked - _OVERLAP)
            part.opinion = self._ask(direction, part.text[part.begin :])
            part.asked, part.due, part.holds_until = len(part.text), 2 * len(part.text), len(part.text) + HOLDS
            return part.opinion
        if not self._in_grey(language, scores):
            return None
        if part.opinion is None or len(part.text) > part.holds_until:
            part.begin = max(0, len(part.text) - 2 * FIRST_LOOK)
            part.opinion = self._ask(direction, part.text[part.begin :])
            part.holds_until = len(part.text) + HOLDS
        return part.opinion

    def _everywhere(self, language: str) -> bool:
        """Whether it is asked whatever the scores are."""
        case = When.ALWAYS if language in READ else When.BLIND
        return self._terms.when.includes(case) and self._read_by_second(language)

    def _read_by_second(self, language: str) -> bool:
        return self._consultant is not None and (language in READ or self._consultant.reads(language))

    def _in_grey(self, language: str, scores: Scores) -> bool:
        asked = self._terms.when.includes(When.GREY) and self._terms.in_grey(scores)
        return asked and self._read_by_second(language)

    def _ask(self, direction: Direction, answer: str | None) -> Opinion | None:
        assert self._consultant is not None, "only asked where there is one"
        try:
            opinion = self._consultant.opinion(self._prompt, answer, self._cancelled)
        except Exception as error:  # noqa: BLE001 - a model that breaks has no opinion; Carrel's own guard goes on
            _log.warning("No second opinion. %s", type(error).__name__)
            opinion = None
        if opinion is None and not self._cancelled():
            self._tell(direction, NO_OPINION, UNHEARD)
        return opinion

    def _weighed(self, scores: Scores, opinion: Opinion | None) -> Scores:
        return scores if opinion is None else self._terms.weighed(scores, opinion)

    def _tell(self, direction: Direction, category: str, words: str) -> None:
        if category not in self._told:
            self._told.add(category)
            self._remarks.append(Note(direction, category, words))
