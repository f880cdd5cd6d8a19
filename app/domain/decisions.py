"""What the guard decided, as a value without a word of the text: from the worker to the vault's records.

It crosses the pipe beside the events of an answer and is none of them: `carrel chat --json` never prints it.
"""

from __future__ import annotations

from dataclasses import dataclass

DIRECTIONS = ("prompt", "reasoning", "answer")
MOST_SCORES, LONGEST_NAME, MOST_POSITION = 64, 512, 10**9
MOST_EVIDENCE = 32
DIGITS = 4
"""Scores are recorded with so many decimals: enough to review by, too few to fingerprint a text."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was found of one category, for the person who asks why; it is shown beside a notice and not recorded.

    `score` is the highest that something was done about, `position` how many characters of the part came before it,
    `view` the reading of the text that it was found in (guard/normalise.py), empty where that is not known. `note`,
    `ask` and `withhold` are the scores from which on the policy in force acts; None means never. An answer is read in
    pieces: `length` characters, together with the `before` that came before them; 0 for prompts.
    """

    category: str
    action: str
    score: float
    position: int = 0
    view: str = ""
    note: float | None = None
    ask: float | None = None
    withhold: float | None = None
    length: int = 0
    before: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: on a prompt, or the strictest one on a whole part of an answer.

    `direction` is prompt, reasoning or answer; `action` one of guard/verdict.py; `category` None where nothing was
    found. `policy_hash` tells two versions of a policy of the same name apart, `guard` is the version of what gave the
    scores. `position` is how many characters of the part had been released before. `overridden`: the guard asked, and
    the person wanted to see it. `evidence` is what notices can explain. `asking`: the guard waits for the person; the
    decision itself comes, and is recorded, once there is an answer.
    """

    direction: str
    action: str
    category: str | None
    scores: dict[str, float]
    policy: str
    policy_hash: str
    guard: str
    model: str
    position: int = 0
    overridden: bool = False
    evidence: tuple[Evidence, ...] = ()
    asking: bool = False


def check_bounds(untrusted: Decision) -> None:
    """Refuse what no healthy worker says: the records are written where the key is.

    Raises:
        ValueError: an unknown direction, a name or a position out of all bounds, a score that is none.
    """
    names = (untrusted.action, untrusted.category or "", untrusted.policy, untrusted.policy_hash, untrusted.guard)
    fits = (
        untrusted.direction in DIRECTIONS
        and all(len(name) <= LONGEST_NAME for name in (*names, untrusted.model, *untrusted.scores))
        and len(untrusted.scores) <= MOST_SCORES
        and all(0 <= score <= 1 for score in untrusted.scores.values())
        and 0 <= untrusted.position <= MOST_POSITION
        and len(untrusted.evidence) <= MOST_EVIDENCE
        and all(map(_fits, untrusted.evidence))
    )
    if not fits:
        raise ValueError("a decision out of bounds")


def _fits(untrusted: Evidence) -> bool:
    limits = (limit for limit in (untrusted.note, untrusted.ask, untrusted.withhold) if limit is not None)
    return (
        all(len(name) <= LONGEST_NAME for name in (untrusted.category, untrusted.action, untrusted.view))
        and all(0 <= score <= 1 for score in (untrusted.score, *limits))
        and all(0 <= place <= MOST_POSITION for place in (untrusted.position, untrusted.length, untrusted.before))
    )


def rounded(scores: dict[str, float]) -> dict[str, float]:
    """The scores above zero as they are recorded, in the order of their names."""
    short = {category: round(score, DIGITS) for category, score in sorted(scores.items())}
    return {category: score for category, score in short.items() if score > 0}
