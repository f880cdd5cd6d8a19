"""The facts of a model, as they open on its card."""

from __future__ import annotations

from app.i18n import QT_TR_NOOP, tr
from app.models.entry import ModelEntry
from app.ui.pages.models.import_dialog import parameters_words

_SOURCES = {
    "built-in": QT_TR_NOOP("comes with Carrel"),
    "catalog": QT_TR_NOOP("Carrel's catalog"),
    "hub": QT_TR_NOOP("the hub, by its address; not from the catalog"),
    "imported": QT_TR_NOOP("a file of your own, copied; not from the catalog"),
    "in place": QT_TR_NOOP("a file of your own, used where it lies; not from the catalog"),
}


def detail_rows(entry: ModelEntry) -> tuple[tuple[str, str], ...]:
    """Names and values; empty ones are left out where they are shown."""
    header = entry.header
    return (
        (tr("From"), tr(_SOURCES.get(entry.source, ""))),
        (tr("Kept"), tr("where it lies; another program may own it") if entry.in_place else ""),
        (tr("File"), str(entry.path) if entry.usable else entry.path.name),
        (tr("Repository"), f"{entry.repo}@{entry.commit[:12]}" if entry.commit else entry.repo),
        ("SHA-256", entry.sha256),
        (tr("Added"), _date(entry.added)),
        (tr("Verified"), _date(entry.verified)),
        (tr("Licence"), entry.licence),
        (tr("Architecture"), header.architecture if header else ""),
        (tr("Parameters"), parameters_words(entry.parameters)),
        (tr("Context"), tr("{context:,} tokens").format(context=entry.context) if entry.context else ""),
        (tr("Template"), entry.family),
        (tr("Weaknesses from"), entry.weaknesses_url),
    )


def _date(text: str) -> str:
    return text.replace("T", " ")[:16]
