"""The text of a Word file (DOCX, DOCM): body, tables and notes; not what is deleted or hidden, and no macros."""

from __future__ import annotations

from app.documents import refusals
from app.documents.archive import Archive
from app.documents.limits import Limits
from app.documents.text import tidied
from app.documents.word import Relations, WordText
from app.documents.xml import parse
from app.domain.documents import Extract
from app.i18n import QT_TR_NOOP

WHAT = QT_TR_NOOP("Word document")
_RELATIONS = "_rels/.rels"
_USUAL = "word/document.xml"
_NOTES = ("footnotes.xml", "endnotes.xml")


def read_docx(data: bytes, limits: Limits) -> Extract:
    """The document's paragraphs, headings as in Markdown, tables with bars, notes at the end.

    Raises:
        KnownError: it is damaged, protected, or beyond the limits.
    """
    archive = Archive(data, limits, WHAT)
    main = _main_part(archive, limits)
    folder = main.rpartition("/")[0]
    parts = [main, *(name for note in _NOTES if (name := f"{folder}/{note}") in archive)]
    text = "\n\n".join(filter(None, (_part(archive, name, limits) for name in parts)))
    if not text:
        raise refusals.wordless()
    return Extract("docx", text)


def _part(archive: Archive, name: str, limits: Limits) -> str:
    handler = WordText(limits)
    parse(archive.chunks(name), handler, limits)
    return tidied(handler.whole())


def _main_part(archive: Archive, limits: Limits) -> str:
    if _USUAL in archive:
        return _USUAL
    relations = Relations()
    if _RELATIONS in archive:
        parse(archive.chunks(_RELATIONS), relations, limits)
    if relations.main not in archive:
        raise refusals.damaged(WHAT)
    return relations.main
