"""Holds text back until it is checked, and releases only what passed."""

from __future__ import annotations

from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from typing import Literal

from app.domain.events import Ask, Event, Note, ReasoningDelta, Redacted, Retracted, TextDelta, Withheld
from app.guard.categories import FLOORS, PRIVACY
from app.guard.consultation import Consultation
from app.guard.fences import Code, Fences
from app.guard.insecure import Flaw, flaws, sentence
from app.guard.judge import Judge
from app.guard.judgement import Finding, findings, note
from app.guard.normalise import PLAIN
from app.guard.personal import given_in, redacted
from app.guard.policy import Policy, Retract
from app.guard.redaction import Redactor
from app.guard.released import Released
from app.guard.scorer import Scorer, Scores
from app.guard.segments import next_cut
from app.guard.summary import Place, Summary
from app.guard.support import support_event
from app.guard.verdict import Action, Verdict
from app.guard.view import TOGETHER

_PRIOR = 0.5
"""How much of the prompt's score adds to that of an answer in the same category."""


class OutputGuard:
    """The gate that one part of an answer goes through: the reasoning or the text.

    At most one sentence or about 40 tokens are held back. A piece is released after it was checked together with what
    came before it and, in a long sentence, with what is held behind it. What was released never depends on how the
    text came in. Withheld text is erased here and never leaves.
    """

    def __init__(
        self,
        policy: Policy,
        direction: Literal["reasoning", "answer"],
        prompt: str,
        prior: Verdict,
        scorers: tuple[Scorer, ...],
        consultation: Consultation | None = None,
    ) -> None:
        self.withheld = False
        self.summary = Summary()
        self._policy = policy
        self._direction: Literal["reasoning", "answer"] = direction
        self._prior = prior.scores
        self._given = given_in(prompt)
        self._redactor = Redactor(policy.redact, self._given)
        self._scoring = Judge(policy, scorers, following=True)
        self._consultation = consultation
        self._held = ""
        self._finished = False
        self._released = Released()
        self._fences = Fences()
        self._asked: Finding | None = None
        self._asked_second = False
        self._noted: set[str] = set()
        self._flaws: dict[str, Flaw] = {}
        self._allowed: set[str] = set()

    @property
    def waiting(self) -> bool:
        """Whether an `Ask` was sent and text is held until `resolve`."""
        return self._asked is not None

    def resume(self, text: str) -> None:
        """`text` was released before, of an answer that goes on: it is seen with what follows, and can be retracted."""
        self._released.add(text)
        for line in text.splitlines(keepends=True):
            self._fences.follow(line)
        if self._consultation is not None:
            self._consultation.resume(self._direction, text)

    def feed(self, text: str) -> list[Event]:
        """Take in more of the model's text; returns what may be shown now."""
        if self.withheld:
            return []
        self._held += text
        return self._advance()

    def finish(self) -> list[Event]:
        """Check and release what is left; nothing is fed after this."""
        self._finished = True
        return [*self._advance(), *self._ended()]

    def resolve(self, show: bool) -> list[Event]:
        """The person's answer to an `Ask`: go on and don't ask about this category again, or erase."""
        asked, self._asked = self._asked, None
        assert asked is not None, "nothing was asked"
        if not show:
            return self._withhold(asked, {asked.category: asked.score}, second=self._asked_second)
        self._allowed.add(asked.category)
        self.summary.override()
        return [*self._advance(), *(self._ended() if self._finished else [])]

    def _advance(self) -> list[Event]:
        events: list[Event] = []
        while self._held and not (self.waiting or self.withheld):
            cut = next_cut(self._held, code=self._fences.inside)
            if cut is None:
                if not self._finished:
                    break
                cut = (len(self._held), len(self._held))
            events += self._judge(*cut)
        return _joined(events)

    def _ended(self) -> list[Event]:
        """All was released: judge the end in full, look at code whose fence never closed, and have the last look."""
        events = [] if self.waiting or self.withheld else self._judge_end()
        if self.waiting or self.withheld:
            return events
        return [*events, *self._look_at(self._fences.close()), *self._last_look()]

    def _judge_end(self) -> list[Event]:
        """An answer of one short sentence is judged before it is known that nothing follows."""
        scores = self.combined(self._scoring.at_end())
        found = [item for item in findings(scores, self._direction, self._policy) if not self._settled(item)]
        for item in found:
            self.summary.act(item.action, item.category, scores, Place(self._released.total, view=TOGETHER))
        if found and found[0].action is Action.WITHHOLD:
            return self._withhold(found[0], scores, second=False)
        if found and found[0].action is Action.ASK:
            self._asked, self._asked_second = found[0], False
            return [Ask(self._direction, found[0].category)]
        return self._notes(item.category for item in found)

    def _last_look(self) -> list[Event]:
        """Withhold what was released where the second opinion on its end says so: there is nothing to ask about."""
        if self._consultation is None:
            return []
        scores = self._consultation.last(self._direction)
        found = findings(scores, self._direction, self._policy)
        self.summary.allow(scores)
        for item in found:
            self.summary.act(item.action, item.category, scores, Place(self._released.total, view=TOGETHER))
        if found and found[0].action is Action.WITHHOLD:
            return self._withhold(found[0], scores, second=True)
        return self._notes(item.category for item in found if not self._settled(item))

    def _judge(self, cut: int, checked: int) -> list[Event]:
        """Decide on the next `cut` characters, seen with those before them and up to `checked`."""
        redactor = copy(self._redactor)
        piece, counts = self._redactor(self._held[:cut])
        rest, _ = redacted(self._held[cut:checked], self._policy.redact, self._given)
        before = self._released.before(len(piece) + len(rest))
        seen = before + piece + rest
        self._scoring.expect(cut, last=self._finished and cut == len(self._held))
        own = self._scoring.scores(seen, self._direction, self._given)
        scores = self.combined(own)
        if self._consultation is not None:
            scores = self._consultation.output(self._direction, self._released.total, piece, scores)
        found = [item for item in findings(scores, self._direction, self._policy) if not self._settled(item)]
        self.summary.allow(scores)
        place = Place(self._released.total, len(piece), len(before), PLAIN)
        for item in found:
            self.summary.act(item.action, item.category, scores, replace(place, view=self._view(seen, item, own)))
        if counts:
            self.summary.act(Action.REDACT, PRIVACY, scores, place)
        if found and found[0].action is Action.WITHHOLD:
            return self._withhold(found[0], scores, second=self._is_second(found[0], own))
        if found and found[0].action is Action.ASK:
            self._asked, self._asked_second = found[0], self._is_second(found[0], own)
            self._redactor = redactor  # the piece stays and is judged once more
            return [Ask(self._direction, found[0].category)]
        events: list[Event] = [Redacted(self._direction, kind, count) for kind, count in counts.items()]
        return [*events, *self._release(cut, piece), *self._notes(item.category for item in found)]

    def _release(self, cut: int, piece: str) -> list[Event]:
        self._held = self._held[cut:]
        self._scoring.keep()
        self._released.add(piece)
        code = self._fences.follow(piece)
        delta: Event = TextDelta(piece) if self._direction == "answer" else ReasoningDelta(piece)
        return [delta, *self._look_at(code)]

    def _look_at(self, code: Code | None) -> list[Event]:
        """The note on what is unsafe in a block of code; a later one names what was found before, too."""
        if code is None or self._policy.action("insecure_code", self._direction, 1.0) is not Action.NOTE:
            return []
        found = {flaw.id: flaw for flaw in flaws(code.text, code.label)}
        if not found.keys() - self._flaws.keys():
            return []
        self._flaws |= found
        place = Place(max(0, self._released.total - len(code.text)), len(code.text), view=PLAIN)
        self.summary.act(Action.NOTE, "insecure_code", {"insecure_code": 1.0}, place)
        return [Note(self._direction, "insecure_code", sentence(self._flaws.values()))]

    def _view(self, seen: str, finding: Finding, own: Scores) -> str:
        """The reading that a finding comes from; what the second opinion alone says comes from none."""
        if self._is_second(finding, own):
            return TOGETHER
        return self._scoring.view(seen, self._direction, finding.category, own[finding.category])

    def _is_second(self, finding: Finding, own: Scores) -> bool:
        """Whether a finding comes from the second opinion."""
        return finding.score > self.combined(own).get(finding.category, 0.0)

    def _settled(self, finding: Finding) -> bool:
        """Whether the person has already decided about this, or read about it."""
        seen = {Action.ASK: self._allowed, Action.NOTE: self._noted}.get(finding.action, ())
        return finding.category in seen

    def _notes(self, categories: Iterable[str]) -> list[Event]:
        new = [category for category in categories if category not in self._noted]
        self._noted.update(new)
        return [note(category, self._direction) for category in new]

    def combined(self, scores: Scores) -> Scores:
        """Scores of an answer, raised where the prompt was about the same."""
        return {
            category: 1 - (1 - score) * (1 - _PRIOR * self._prior.get(category, 0.0))
            for category, score in scores.items()
        }

    def _withhold(self, finding: Finding, scores: Scores, *, second: bool) -> list[Event]:
        """Erase what is held and take back what was shown; a `second` opinion may be about more than a paragraph."""
        self.withheld = True
        self._held = ""
        how = self._policy.retract
        if finding.category in FLOORS and how is Retract.NOTHING:
            how = Retract.PARAGRAPH
        characters = self._released.to_retract(how)
        if second and how is Retract.PARAGRAPH and self._consultation is not None:
            begin = self._consultation.looked_from(self._direction)
            characters = max(characters, self._released.total - begin)
        self._released = Released()
        part = "text" if self._direction == "answer" else "reasoning"
        events: list[Event] = [Retracted(characters, part)] if characters else []
        events.append(Withheld(self._direction, finding.category, scores))
        return [*events, support_event()] if finding.category == "self_harm" else events


def _joined(events: list[Event]) -> list[Event]:
    """Neighbouring deltas as one, so that the pipe carries few frames."""
    result: list[Event] = []
    for event in events:
        last = result[-1] if result else None
        if isinstance(event, TextDelta) and isinstance(last, TextDelta):
            result[-1] = TextDelta(last.text + event.text)
        elif isinstance(event, ReasoningDelta) and isinstance(last, ReasoningDelta):
            result[-1] = ReasoningDelta(last.text + event.text)
        else:
            result.append(event)
    return result
