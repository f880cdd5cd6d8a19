"""A document's bytes to its text: the one entrance of this package."""

from __future__ import annotations

import traceback
from pathlib import Path

from app.documents import refusals
from app.documents.docx import read_docx
from app.documents.kinds import kind_of
from app.documents.limits import Limits
from app.documents.pdf import read_pdf
from app.documents.table import rows_of
from app.documents.text import decoded, tidied
from app.domain.documents import Extract
from app.domain.errors import AppError


def extract(name: str, data: bytes, limits: Limits | None = None) -> Extract:
    """The text of a document.

    Raises:
        KnownError: what is wrong with it. Nothing else is raised, whatever the bytes are.
    """
    try:
        return _extract(name, data, limits or Limits())
    except AppError:
        raise
    except MemoryError:
        raise refusals.too_much_memory() from None
    except RecursionError:
        raise refusals.too_deep() from None
    except Exception as error:  # noqa: BLE001 - hostile bytes find every exception that a parser can raise
        raise refusals.failed(_place(error)) from None


def _extract(name: str, data: bytes, limits: Limits) -> Extract:
    if len(data) > limits.bytes:
        raise refusals.too_large(limits.bytes)
    match kind_of(name, data):
        case "pdf":
            return read_pdf(data, limits)
        case "docx":
            return read_docx(data, limits)
        case kind:
            return _plain(kind, data, limits)


def _plain(kind: str, data: bytes, limits: Limits) -> Extract:
    text = tidied(decoded(data))
    if not text.strip():
        raise refusals.empty()
    limits.check_length(len(text))
    return Extract(kind, text, rows=rows_of(text) if kind == "csv" else 0)


def _place(error: BaseException) -> str:
    """Where it broke, without the error's text, which may quote the document."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{type(error).__name__} at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else "unknown"
