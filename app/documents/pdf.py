"""The text of a PDF, page by page, by pypdf (pure Python). Pictures, scripts, forms and attached files are not read."""

from __future__ import annotations

import logging
from io import BytesIO

from pypdf import PageObject, PdfReader
from pypdf.errors import (
    DependencyError,
    EmptyFileError,
    FileNotDecryptedError,
    LimitReachedError,
    PdfReadError,
    PyPdfError,
)
from pypdf.generic import DictionaryObject

from app.documents import refusals
from app.documents.limits import Limits
from app.documents.text import tidied
from app.domain.documents import Extract
from app.i18n import tr

MAGIC = b"%PDF-"
MAGIC_WITHIN = 1024
"""Bytes from the start within which readers look for it."""

logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what it says may quote the file


def read_pdf(data: bytes, limits: Limits) -> Extract:
    """Every page's text, with an empty line between pages.

    Raises:
        KnownError: it is damaged, protected, has only pictures, or is beyond the limits.
    """
    try:
        return _read(data, limits)
    except (FileNotDecryptedError, DependencyError):
        raise refusals.protected() from None
    except LimitReachedError:
        raise refusals.beyond_bounds() from None
    except (EmptyFileError, PdfReadError, PyPdfError):
        raise refusals.damaged("PDF") from None


def _read(data: bytes, limits: Limits) -> Extract:
    reader = PdfReader(BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise refusals.protected()
    _check_count(_declared_count(reader), limits)
    _check_count(len(reader.pages), limits)
    texts: list[str | None] = []
    length = 0
    for page in reader.pages:
        limits.check_time()
        text = _text(page)
        texts.append(text)
        length += len(text or "")
        limits.check_length(length)
    return _extract(texts)


def _declared_count(reader: PdfReader) -> int:
    """What the file says, which costs nothing to ask; laying out the tree of ten thousand pages takes long."""
    try:
        pages = reader.root_object["/Pages"].get_object()
    except (KeyError, TypeError, AttributeError):
        return 0
    count = pages.get("/Count") if isinstance(pages, DictionaryObject) else 0
    return count if isinstance(count, int) else 0


def _check_count(pages: int, limits: Limits) -> None:
    if pages > limits.pages:
        raise refusals.too_many_pages(pages, limits.pages)


def _text(page: PageObject) -> str | None:
    """None where it is broken: that costs the page, not the document."""
    try:
        return tidied(page.extract_text()).strip()
    except LimitReachedError:
        raise
    except (KeyError, AttributeError, TypeError, ValueError, IndexError, ZeroDivisionError, PyPdfError):
        return None


def _extract(texts: list[str | None]) -> Extract:
    if not any(texts):
        raise refusals.damaged("PDF") if not texts or None in texts else refusals.only_pictures()
    empty, broken = texts.count(""), texts.count(None)
    return Extract("pdf", "\n\n".join(filter(None, texts)), pages=len(texts), note=_note(len(texts), empty, broken))


def _note(pages: int, empty: int, broken: int) -> str:
    if empty and broken:
        words = tr("Of {pages} pages, {empty} have no text, perhaps only pictures; {broken} are damaged and left out.")
    elif empty:
        words = tr("{empty} of {pages} pages have no text, perhaps only pictures.")
    elif broken:
        words = tr("{broken} of {pages} pages are damaged and left out.")
    else:
        return ""
    return words.format(pages=pages, empty=empty, broken=broken)
