"""What a notice of the guard says: calm words, the category, what can be done."""

from __future__ import annotations

from app.domain.decisions import Evidence
from app.domain.messages import Notice
from app.guard.categories import CATEGORIES, category_name

HELD = "It is held in memory until you decide. Nothing of it was stored."
NOT_SENT = "The model has not read it yet."
LOWEST_SCORE, ROWS = 0.2, 4

_HELD_BACK = {
    "prompt": "Carrel did not pass this message on",
    "reasoning": "Carrel held this reasoning back",
    "answer": "Carrel held this answer back",
}
_OFTEN = (("rephrase", "Rephrase"), ("policy", "Policy…"))
_ASKED = {"prompt": (("allow", "Send anyway"), ("deny", "Don't send"))}
_SHOW = (("allow", "Show anyway"), ("deny", "Keep it back"))


def title(notice: Notice) -> str:
    """The headline of a notice's card."""
    match notice.kind:
        case "ask":
            return "Carrel would like to ask first"
        case "support":
            return "You are not alone with this"
        case "retracted":
            return "Carrel took a part of this back"
    return _HELD_BACK.get(notice.direction, _HELD_BACK["answer"])


def sentence(notice: Notice) -> str:
    """What happened, with the category in words; support speaks for itself."""
    if notice.kind == "support":
        return notice.text
    name = category_name(notice.category)
    asked = NOT_SENT if notice.direction == "prompt" else HELD
    text = notice.text or (asked if notice.kind == "ask" else "")
    return f"{name}. {text.removeprefix(f'{name}. ')}"


def buttons(notice: Notice) -> tuple[tuple[str, str], ...]:
    """The actions that a card offers, and their words."""
    if notice.kind == "ask":
        return _ASKED.get(notice.direction, _SHOW)
    return _OFTEN if notice.kind in ("withheld", "retracted") else ()


def score_rows(notice: Notice) -> list[tuple[str, str]]:
    """The telling scores of a card, the highest first: the category's name, and the score with its threshold."""
    known = {item.category: item for item in notice.why.evidence} if notice.why else {}
    scores = dict(notice.scores) or (dict(notice.why.scores) if notice.why else {})
    telling = sorted((item for item in scores.items() if item[1] >= LOWEST_SCORE), key=lambda item: -item[1])
    return [(category_name(name), _score(score, known.get(name))) for name, score in telling[:ROWS]]


def reportable(notice: Notice) -> bool:
    """Whether the guard decided something here, and the person is not being asked about it."""
    return notice.kind == "support" or (notice.kind != "ask" and notice.category in CATEGORIES)


def explainable(notice: Notice) -> bool:
    """Whether there is a decision to explain, with scores."""
    return reportable(notice) or notice.kind == "ask" or notice.category == "guard_failed"


def _score(score: float, found: Evidence | None) -> str:
    if found is None:
        return f"{score:.2f}"
    for words, limit in (("held back", found.withhold), ("asked", found.ask), ("noted", found.note)):
        if limit is not None and score >= limit:
            return f"{score:.2f}, {words} from {limit:.2f}"
    return f"{score:.2f}"
