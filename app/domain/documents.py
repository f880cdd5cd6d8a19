"""What a document became when its text was taken out of it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Extract:
    """The text of a document, with facts about it.

    `kind` is one of KINDS. `pages` are counted in a PDF, `rows` in a table, else 0. `note` says in a sentence what of
    the document is not in the text, "" where all is.
    """

    kind: str
    text: str
    pages: int = 0
    rows: int = 0
    note: str = ""


KINDS = frozenset({"text", "csv", "pdf", "docx"})
MOST_BYTES = 32 * 2**20
"""The largest file that is read at all."""

MOST_CHARACTERS = 2_000_000
"""The longest text that is taken from a document, far beyond what a model on a laptop reads."""
