"""What a file is: by its first bytes, which do not lie, and where they say nothing by its name."""

from __future__ import annotations

from pathlib import PurePath

from app.documents import refusals
from app.documents.pdf import MAGIC, MAGIC_WITHIN

_ZIP = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RICH_TEXT = b"{\\rtf"
_WORD = frozenset({".docx", ".docm", ".dotx"})
_TABLES = frozenset({".csv", ".tsv"})
_SAVED_AS = {".xlsx": "CSV", ".xlsm": "CSV", ".xls": "CSV", ".ods": "CSV", ".pptx": "PDF", ".ppt": "PDF", ".odp": "PDF"}


def kind_of(name: str, data: bytes) -> str:
    """One of domain.documents.KINDS.

    Raises:
        KnownError: it is empty, or of a kind that is not read.
    """
    suffix = PurePath(name).suffix.lower()
    if not data:
        raise refusals.empty()
    if _is_pdf(suffix, data):
        return "pdf"
    if data.startswith(_ZIP):
        return _zipped(suffix)
    if data.startswith(_OLD_OFFICE):
        raise refusals.protected() if suffix in _WORD else refusals.other_format(_SAVED_AS.get(suffix, "DOCX"))
    if data.startswith(_RICH_TEXT):
        raise refusals.other_format("DOCX")
    if suffix == ".pdf" or suffix in _WORD:
        raise refusals.damaged("PDF" if suffix == ".pdf" else "Word document")
    return "csv" if suffix in _TABLES else "text"


def _is_pdf(suffix: str, data: bytes) -> bool:
    """Some have a few bytes before the mark; but a text about PDFs may have the mark there too."""
    at = data.find(MAGIC, 0, MAGIC_WITHIN)
    return at == 0 or (at > 0 and suffix in ("", ".pdf"))


def _zipped(suffix: str) -> str:
    if suffix in _WORD:
        return "docx"
    if suffix in _SAVED_AS or suffix in (".odt", ".pages"):
        raise refusals.other_format(_SAVED_AS.get(suffix, "DOCX"))
    raise refusals.not_text()
