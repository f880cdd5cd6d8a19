"""The facts of a model, as they open on its card."""

from __future__ import annotations

from app.models.entry import ModelEntry
from app.ui.pages.models.import_dialog import parameters_words

_SOURCES = {
    "built-in": "comes with Carrel",
    "catalog": "Carrel's catalog",
    "hub": "the hub, by its address; not from the catalog",
    "imported": "a file of your own, copied; not from the catalog",
    "in place": "a file of your own, used where it lies; not from the catalog",
}


def detail_rows(entry: ModelEntry) -> tuple[tuple[str, str], ...]:
    """Names and values; empty ones are left out where they are shown."""
    header = entry.header
    return (
        ("From", _SOURCES.get(entry.source, "")),
        ("Kept", "where it lies; another program may own it" if entry.in_place else ""),
        ("File", str(entry.path) if entry.usable else entry.path.name),
        ("Repository", f"{entry.repo}@{entry.commit[:12]}" if entry.commit else entry.repo),
        ("SHA-256", entry.sha256),
        ("Added", _date(entry.added)),
        ("Verified", _date(entry.verified)),
        ("Licence", entry.licence),
        ("Architecture", header.architecture if header else ""),
        ("Parameters", parameters_words(entry.parameters)),
        ("Context", f"{entry.context:,} tokens" if entry.context else ""),
        ("Template", entry.family),
        ("Weaknesses from", entry.weaknesses_url),
    )


def _date(text: str) -> str:
    return text.replace("T", " ")[:16]
