"""Judges a prompt before the model reads it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from app.domain.events import Ask, Event, Note, Withheld
from app.domain.messages import AttachmentPart
from app.guard.consultation import Consultation
from app.guard.documents import judged_files
from app.guard.judge import Judge
from app.guard.judgement import Finding, findings, note
from app.guard.narratives import TOPIC, narrative_note
from app.guard.policy import Policy
from app.guard.scorer import Scorer, Scores, merged
from app.guard.support import support_event
from app.guard.verdict import Action, Verdict

_TAIL = 300
_TURNS = 2
_GAIN = 0.3
"""So much more than the last turns alone a prompt must score with them: probabilities are never quite the same."""


def check_prompt(
    prompt: str,
    history: Sequence[str],
    policy: Policy,
    scorers: tuple[Scorer, ...],
    consultation: Consultation | None = None,
    off_topic: Scores | None = None,
    files: Sequence[AttachmentPart] = (),
    said: str | None = None,
) -> Verdict:
    """Judge `prompt`, also as the end of what was said in the last turns (`history`, oldest first).

    `said` is what the person wrote of it, where role instructions stand before that.
    The history alone never counts: what a person was asked about once is not asked again. `off_topic` are the scores of
    the policy's scopes (guard/scope.py). `files` are what is attached to it.
    """
    judge = Judge(policy, scorers)
    attached, on_files = judged_files(files, judge, policy)
    split = _split_request(prompt if said is None else said, history, judge)
    scores = merged((judge.scores(prompt, "prompt"), split, off_topic or {}, attached))
    if consultation is not None:
        scores = consultation.prompt(prompt, scores)
    found = findings(scores, "prompt", policy)
    if not found:
        return Verdict(Action.NOTE, on_files[0].category, scores, on_files) if on_files else Verdict(scores=scores)
    worst = found[0]
    events = tuple(_events(found, scores, prompt))
    return Verdict(
        worst.action, worst.category, scores, events if worst.stops else _with(on_files, events), worst.stops
    )


def _with(on_files: Sequence[Note], events: tuple[Event, ...]) -> tuple[Event, ...]:
    """The events with the notes on files, which say more than those on the prompt's own."""
    told = {told.category for told in on_files}
    return (*on_files, *(event for event in events if not (isinstance(event, Note) and event.category in told)))


def _split_request(prompt: str, history: Sequence[str], judge: Judge) -> Scores:
    """What only becomes visible when the prompt is read on from the end of the last turns."""
    before = " ".join(text[-_TAIL:] for text in history[-_TURNS:])
    if not before:
        return {}
    alone = judge.scores(before, "prompt")
    together = judge.scores(f"{before} {prompt[:_TAIL]}", "prompt")
    return {category: score for category, score in together.items() if score > alone.get(category, 0.0) + _GAIN}


def _events(found: list[Finding], scores: Scores, prompt: str) -> Iterator[Event]:
    """Help first, then notes, and at last what decides."""
    worst = found[0]
    if any(finding.action is Action.SUPPORT for finding in found):
        yield support_event()
    if worst.stops:
        yield Withheld("prompt", worst.category, scores)
        return
    for finding in found:
        if finding.action is Action.NOTE:
            told = note(finding.category, "prompt")
            yield replace(told, text=narrative_note(prompt)) if finding.category == TOPIC else told
    if worst.action is Action.ASK:
        yield Ask("prompt", worst.category)
