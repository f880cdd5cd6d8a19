"""Markdown as plain text: the words without the marks, for programs that show marks as they are."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from app.rendering.markdown import make_parser

MAX_READ = 200_000


def plain_text(markdown: str) -> str:
    """The text as a person would type it: list items and table rows a line each, code as it is.

    A text that would take long to read is left as it is.
    """
    if len(markdown) > MAX_READ:
        return markdown
    writer = _Writer()
    for token in make_parser().parse(markdown):
        writer.take(token)
    return writer.text()


class _Writer:
    """Puts lines together, an empty line between blocks, and a mark before each item of a list."""

    def __init__(self) -> None:
        self._blocks: list[str] = []
        self._items: list[int | None] = []
        self._mark = ""
        self._apart = True
        self._cells: list[str] | None = None

    def take(self, token: Token) -> None:
        """The next token of the parser."""
        kind = token.type
        if kind in ("bullet_list_open", "ordered_list_open"):
            self._apart = not self._items
            self._items.append(int(token.attrGet("start") or 1) if kind == "ordered_list_open" else None)
        elif kind in ("bullet_list_close", "ordered_list_close"):
            self._items.pop()
        elif kind in ("list_item_open", "footnote_reference_open"):
            self._begin_item(token)
        elif kind == "table_open":
            self._apart = True
        elif kind == "tr_open":
            self._cells = []
        elif kind == "tr_close":
            self._add("\t".join(self._cells or ()), apart=self._apart)
            self._cells, self._apart = None, False
        elif kind == "inline":
            self._add_words(_words(token.children or ()))
        elif kind in ("fence", "code_block"):
            self._add(token.content.rstrip("\n"))
        elif token.content.strip() and not token.children:
            self._add(token.content.strip())

    def text(self) -> str:
        """Everything so far."""
        return "".join(self._blocks).strip("\n")

    def _begin_item(self, token: Token) -> None:
        if token.type == "footnote_reference_open":
            self._mark = f"[{token.meta['label']}] "
            return
        number = self._items[-1]
        indent = "  " * (len(self._items) - 1)
        self._mark = f"{indent}- " if number is None else f"{indent}{number}. "
        if number is not None:
            self._items[-1] = number + 1

    def _add_words(self, words: str) -> None:
        if self._cells is not None:
            self._cells.append(words)
            return
        mark, self._mark = self._mark, ""
        self._add(f"{mark}{words}", apart=self._apart or not mark)
        self._apart = self._apart and not mark

    def _add(self, text: str, *, apart: bool = True) -> None:
        self._blocks.append(f"\n\n{text}" if apart and self._blocks else f"\n{text}")


def _words(children: Sequence[Token]) -> str:
    parts = []
    for child in children:
        if child.type in ("softbreak", "hardbreak"):
            parts.append("\n")
        elif child.type == "html_inline":  # the boxes of task lists: the parser makes no other
            parts.append("[x]" if "checked=" in child.content else "[ ]")
        elif child.type == "footnote_mark":
            parts.append(f"[{child.content}]")
        else:
            parts.append(child.content)
    return "".join(parts)
