"""What a notice of the guard says: calm words, the category, what can be done."""

from __future__ import annotations

from app.domain.decisions import Evidence
from app.domain.messages import Notice
from app.guard.categories import CATEGORIES, category_name
from app.i18n import QT_TR_NOOP, localized, tr
from app.ui.transcript.spoken import spoken

HELD = QT_TR_NOOP("It is held in memory until you decide. Nothing of it was stored.")
NOT_SENT = QT_TR_NOOP("The model has not read it yet.")
LOWEST_SCORE, ROWS = 0.2, 4

_HELD_BACK = {
    "prompt": QT_TR_NOOP("Carrel did not pass this message on"),
    "reasoning": QT_TR_NOOP("Carrel held this reasoning back"),
    "answer": QT_TR_NOOP("Carrel held this answer back"),
}
_OFTEN = (("rephrase", QT_TR_NOOP("Rephrase")), ("policy", QT_TR_NOOP("Policy…")))
_ASKED = {"prompt": (("allow", QT_TR_NOOP("Send anyway")), ("deny", QT_TR_NOOP("Don't send")))}
_SHOW = (("allow", QT_TR_NOOP("Show anyway")), ("deny", QT_TR_NOOP("Keep it back")))


def title(notice: Notice) -> str:
    """The headline of a notice's card."""
    match notice.kind:
        case "ask":
            return tr("Carrel would like to ask first")
        case "support":
            return tr("You are not alone with this")
        case "retracted":
            return tr("Carrel took a part of this back")
    return tr(_HELD_BACK.get(notice.direction, _HELD_BACK["answer"]))


def sentence(notice: Notice) -> str:
    """What happened, with the category in words; support speaks for itself."""
    if notice.kind == "support":
        return notice.text
    return f"{heading(notice)} {body(notice)}".strip()


def heading(notice: Notice) -> str:
    """The category, as a sentence of its own."""
    return tr("{category}.").format(category=category_name(notice.category))


def body(notice: Notice) -> str:
    """What happened, without the category that some sentences begin with."""
    asked = NOT_SENT if notice.direction == "prompt" else HELD
    text = spoken(notice.text or (asked if notice.kind == "ask" else ""))
    return text.removeprefix(heading(notice)).strip()


def buttons(notice: Notice) -> tuple[tuple[str, str], ...]:
    """The actions that a card offers, and their words."""
    found: tuple[tuple[str, str], ...] = ()
    if notice.kind == "ask":
        found = _ASKED.get(notice.direction, _SHOW)
    elif notice.kind in ("withheld", "retracted"):
        found = _OFTEN
    return tuple((action, tr(words)) for action, words in found)


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
        return localized(f"{score:.2f}")
    for words, limit in (
        (tr("{score:.2f}, held back from {limit:.2f}"), found.withhold),
        (tr("{score:.2f}, asked from {limit:.2f}"), found.ask),
        (tr("{score:.2f}, noted from {limit:.2f}"), found.note),
    ):
        if limit is not None and score >= limit:
            return words.format(score=score, limit=limit)
    return localized(f"{score:.2f}")
