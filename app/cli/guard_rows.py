"""Rows of `carrel guard check` and `eval`: JSON lines in, what the guard makes of them out."""

from __future__ import annotations

import threading
import time
from codecs import BOM_UTF8
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from app.domain import codec
from app.domain.errors import UsageError
from app.domain.events import Ask, Event, Redacted, Withheld
from app.engine.guarding import judges_loader
from app.guard.categories import HARMS
from app.guard.input_guard import check_prompt
from app.guard.judge import Judge
from app.guard.judgement import findings
from app.guard.language import READ, language_of
from app.guard.normalise import views
from app.guard.output_guard import OutputGuard
from app.guard.personal import given_in, redacted
from app.guard.policy import PRESETS, Policy, load_policy, load_policy_file
from app.guard.redaction import with_redactions
from app.guard.scorer import Scorer, Scores
from app.guard.verdict import Action, Verdict

ROLES = ("user", "assistant", "reasoning")
_CHUNK = 4
"""So many characters make a token, roughly."""


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the input."""

    id: object
    text: str
    role: str
    prompt: str
    history: tuple[str, ...]


class ThreadScorers:
    """The guard's scorers, for each thread its own: an encoder serves one at a time.

    Encoders of one thread each read several texts faster than one of several threads, which wait for each other.
    """

    def __init__(self) -> None:
        self._load = judges_loader(1)
        self._loading = threading.Lock()  # llama.cpp's log goes to who loads a model, one at a time
        self._own = threading.local()

    def own(self) -> tuple[Scorer, ...]:
        """Those of the thread that asks, loaded when it asks first.

        Raises:
            BugError: the encoder is missing or damaged.
        """
        if not hasattr(self._own, "scorers"):
            with self._loading:
                self._own.scorers = self._load().scorers
        scorers: tuple[Scorer, ...] = self._own.scorers
        return scorers


def policy_of(name: str) -> Policy:
    """A preset, or the policy in the file of that name."""
    return load_policy(name) if name in PRESETS else load_policy_file(Path(name))


def judged(row: Row, policy: Policy, scorers: tuple[Scorer, ...], *, stream: bool) -> dict[str, Any]:
    """What `carrel guard check` says about a row."""
    begun = time.perf_counter()
    if row.role == "user":
        read, counts = redacted(row.text, policy.redact_prompt)
        verdict = with_redactions(check_prompt(read, row.history, policy, scorers), counts)
        fired = len(row.text) if verdict.action in (Action.ASK, Action.WITHHOLD) or verdict.stops else None
    else:
        verdict, fired = _judged_output(row, policy, scorers, stream)
    spent = 1000 * (time.perf_counter() - begun)
    language = language_of(row.text)
    result = {
        "id": row.id,
        "action": verdict.action.value,
        "category": verdict.category,
        "scores": verdict.scores,
        "harm": _largest(verdict.scores),
        "jailbreak": verdict.scores.get("jailbreak", 0.0),
        "language": language,
        "blind": language not in READ,
        "views": sorted({view.kind for view in views(row.text)}),
        "ms": round(spent, 3),
    }
    return {**result, "fired_at": fired} if stream else result


def _judged_output(row: Row, policy: Policy, scorers: tuple[Scorer, ...], stream: bool) -> tuple[Verdict, int | None]:
    direction: Literal["reasoning", "answer"] = "reasoning" if row.role == "reasoning" else "answer"
    prior = check_prompt(row.prompt, row.history, policy, scorers) if row.prompt else Verdict()
    guard = OutputGuard(policy, direction, row.prompt, prior, scorers)
    fired = _fired_at(guard, row.text) if stream else None
    given = given_in(row.prompt)
    scores = guard.combined(Judge(policy, scorers).scores(row.text, direction, given))
    found = findings(scores, direction, policy)
    action = found[0].action if found else Action.ALLOW
    category = found[0].category if found else None
    if action in (Action.ALLOW, Action.NOTE) and redacted(row.text, policy.redact, given)[1]:
        action, category = Action.REDACT, "privacy"
    return Verdict(action, category, scores), fired


def _fired_at(guard: OutputGuard, text: str) -> int | None:
    """After how many characters the guard held something back, None where it did not."""
    for end in range(_CHUNK, len(text) + _CHUNK, _CHUNK):
        if _fires(guard.feed(text[end - _CHUNK : end])):
            return min(end, len(text))
    return len(text) if _fires(guard.finish()) else None


def _fires(events: list[Event]) -> bool:
    return any(isinstance(event, Ask | Withheld | Redacted) for event in events)


def _largest(scores: Scores) -> float:
    return max((score for category, score in scores.items() if category in HARMS), default=0.0)


def read_row(untrusted_line: bytes, number: int, default_role: str) -> tuple[Row, dict[str, Any]]:
    """The row in line `number` of the input, and all fields of the line.

    Raises:
        UsageError: no JSON object in UTF-8, no text, or a field of the wrong type.
    """
    try:
        untrusted = codec.loads(untrusted_line.removeprefix(BOM_UTF8))
    except ValueError as error:
        message = f"Line {number} of the input can't be read."
        raise UsageError("Not a JSON line", message, "Each line is one JSON object in UTF-8.") from error
    if not isinstance(untrusted, dict) or not isinstance(untrusted.get("text"), str):
        raise UsageError("A text is missing", f'Line {number} of the input needs an object with "text".')
    role, prompt, history = (
        untrusted.get("role", default_role),
        untrusted.get("prompt", ""),
        untrusted.get("history", []),
    )
    if role not in ROLES or not isinstance(prompt, str) or not isinstance(history, list):
        raise UsageError("A field is wrong", f"Line {number}: role, prompt or history are not as expected.")
    contents = tuple(str(turn["content"]) for turn in history if isinstance(turn, dict) and "content" in turn)
    return Row(untrusted.get("id"), untrusted["text"], role, prompt, contents), untrusted
