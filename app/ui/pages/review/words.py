"""What the page says about a record, in words."""

from __future__ import annotations

import re
from datetime import datetime

from app.domain.reviews import DecisionRecord, ReviewItem
from app.guard.categories import FLOORS, category_name
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP, localized, tr
from app.rendering.hidden import reveal

ACTIONS = {
    Action.WITHHOLD.value: QT_TR_NOOP("Held back"),
    Action.ASK.value: QT_TR_NOOP("Asked first"),
    Action.REDACT.value: QT_TR_NOOP("Blanked out"),
    Action.SUPPORT.value: QT_TR_NOOP("Support offered"),
    Action.NOTE.value: QT_TR_NOOP("Noted"),
    Action.ALLOW.value: QT_TR_NOOP("Let through"),
}
_DIRECTIONS = {
    "prompt": QT_TR_NOOP("Your message"),
    "reasoning": QT_TR_NOOP("Reasoning"),
    "answer": QT_TR_NOOP("Answer"),
}
MOST_WORDS, BEFORE = 320, 60
MOST_SCORES, LOWEST_SCORE, MOST_NAME = 4, 0.05, 40
_LONG = re.compile(r"\S{40}")


def title(record: DecisionRecord) -> str:
    """The category that it is about."""
    category = record.reported or record.decision.category
    return category_name(category) if category else tr("Nothing found")


def facts(record: DecisionRecord) -> str:
    """Whose words, where in them, by which policy and model, and what the person did."""
    decision = record.decision
    words = [tr(_DIRECTIONS.get(decision.direction, decision.direction))]
    if decision.position:
        words.append(tr("after {position:,} characters").format(position=decision.position))
    words.append(tr("policy {policy}").format(policy=tr(decision.policy.capitalize())))
    words.append(re.split(r"[/\\]", decision.model)[-1][:MOST_NAME])
    words += [tr("you chose to see it")] if decision.overridden else []
    return " · ".join(words)


def scores(record: DecisionRecord) -> str:
    """The highest scores by name."""
    found = sorted(record.decision.scores.items(), key=lambda item: -item[1])
    told = [(name, score) for name, score in found if score >= LOWEST_SCORE][:MOST_SCORES]
    return " · ".join(f"{category_name(name)} {localized(f'{score:.2f}')}" for name, score in told)


def excerpt(item: ReviewItem) -> str:
    """The words around the place, on few lines, with what is hidden in them shown; empty where none are left."""
    words = item.words
    start = max(0, min(item.record.decision.position - BEFORE, len(words) - MOST_WORDS))
    cut = " ".join(words[start : start + MOST_WORDS].split())
    after = "…" if start + MOST_WORDS < len(words) else ""
    revealed = reveal(f"{'…' if start else ''}{cut}{after}") if cut else ""
    return _LONG.sub("\\g<0>\u200b", revealed)  # a label breaks lines at blanks only


def after_mark(record: DecisionRecord, *, has_words: bool) -> str:
    """What "wrong" led to."""
    if FLOORS & {record.reported, record.decision.category}:
        return tr("Noted. There are no exceptions in this category.")
    if not has_words:
        return tr("Noted. No text is left that could be an exception.")
    return tr("Kept as an exception, until you take this back or delete the chat.")


def when(time: datetime) -> str:
    """The time as the clock on the wall shows it, in figures that every language reads."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M")
