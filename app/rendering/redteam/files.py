"""Writes what a self-test came to into its folder: the report as HTML and as PDF, and the numbers for comparison."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.config.files import write_atomically
from app.domain.errors import KnownError
from app.guard.redteam.result import Result, write_result
from app.i18n import tr
from app.rendering.redteam.html import html_report
from app.rendering.redteam.pdf import pdf_report
from app.rendering.redteam.report import Part, report

HTML_FILE, PDF_FILE = "report.html", "report.pdf"


def write_report(
    folder: Path, result: Result, earlier: Sequence[Result] = (), pdf: Callable[[Sequence[Part]], bytes] = pdf_report
) -> None:
    """Write all three files, the PDF as `pdf` makes it; what was there is replaced.

    Raises:
        KnownError: one of them can't be written.
    """
    parts = report(result, earlier)
    try:
        write_result(folder, result)
        write_atomically(folder / HTML_FILE, html_report(parts).encode())
        write_atomically(folder / PDF_FILE, pdf(parts))
    except OSError as error:
        raise KnownError(
            tr("The report can't be written"), f"{folder.name}: {error.strerror}.", tr("Choose another folder.")
        ) from error
