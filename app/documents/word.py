"""What the elements of a Word file mean for its text (ECMA-376, part 1, chapter 17)."""

from __future__ import annotations

import re

from app.documents.limits import Limits

_SPACES = frozenset(
    {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    }
)
_SKIPPED = frozenset({"moveFrom", "Fallback", "del", "tabs"})
"""Text that was moved away, the old form of something that is there in a new one, deleted text; where tabulators stop,
which is said with the same element as one in a text."""
_BLANKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_OFF = frozenset({"0", "false", "off"})
_HEADING = re.compile(r"heading ?([1-6])", re.IGNORECASE)


class Relations:
    """Finds the main part in `_rels/.rels`."""

    def __init__(self) -> None:
        self.main = ""

    def start(self, _space: str, _name: str, attributes: dict[str, str]) -> None:
        """A relation says where the document's body is."""
        if attributes.get("Type", "").endswith("/officeDocument"):
            self.main = attributes.get("Target", "").lstrip("/")

    def end(self, space: str, name: str) -> None:
        """Nothing to do."""

    def text(self, text: str) -> None:
        """Nothing to do."""


class _Paragraph:
    """A paragraph while it is read: pieces of text, and what its properties make of it."""

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.prefix = ""

    def whole(self) -> str:
        text = "".join(self.pieces).strip("\n")
        return f"{self.prefix}{text}" if text.strip() else ""


class WordText:
    """Collects the text. Paragraphs may hold text boxes with paragraphs, cells may hold tables: hence the stacks."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lines: list[list[str]] = [[]]
        self._rows: list[list[str]] = []
        self._paragraphs: list[_Paragraph] = []
        self._skipping = 0
        self._hidden = False
        self._in_text = False
        self._length = 0

    def whole(self) -> str:
        """All lines."""
        return "\n".join(self._lines[0])

    def start(self, space: str, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if self._skipping or name in _SKIPPED:
            self._skipping += 1
        elif space in _SPACES:
            self._start(name, attributes)

    def end(self, space: str, name: str) -> None:
        """An element ends."""
        if self._skipping:
            self._skipping -= 1
        elif space in _SPACES:
            self._end(name)

    def text(self, text: str) -> None:
        """Characters count inside of `t` alone, where they are shown."""
        if self._in_text and not self._skipping and not self._hidden:
            self._add(text)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        value = attributes.get("val", "")
        match name:
            case "p":
                self._paragraphs.append(_Paragraph())
            case "t":
                self._in_text = True
            case "r":
                self._hidden = False
            case "vanish":
                self._hidden = value not in _OFF
            case "tr":
                self._rows.append([])
            case "tc":
                self._lines.append([])
            case "footnoteReference" | "endnoteReference":
                self._add(f"[{attributes.get('id', '')}]")
            case "footnote" | "endnote":
                self._lines[-1].append(f"[{attributes.get('id', '')}]" if "type" not in attributes else "")
            case _:
                self._shape(name, value)

    def _shape(self, name: str, value: str) -> None:
        """Blanks, and what a paragraph's properties say."""
        if name in _BLANKS and not self._hidden:
            self._add(_BLANKS[name])
        elif not self._paragraphs:
            return
        elif name == "pStyle" and (heading := _HEADING.fullmatch(value)):
            self._paragraphs[-1].prefix = "#" * int(heading[1]) + " "
        elif name == "ilvl" and value.isdigit():
            self._paragraphs[-1].prefix = "  " * min(int(value), 8) + "- "

    def _end(self, name: str) -> None:
        match name:
            case "t":
                self._in_text = False
            case "r":
                self._hidden = False
            case "p" if self._paragraphs:
                self._lines[-1].append(self._paragraphs.pop().whole())
            case "tc" if len(self._lines) > 1:
                cell = " ".join(" ".join(self._lines.pop()).split())
                if self._rows:
                    self._rows[-1].append(cell)
            case "tr" if self._rows:
                self._lines[-1].append("| " + " | ".join(self._rows.pop()) + " |")

    def _add(self, text: str) -> None:
        self._length += len(text)
        self._limits.check_length(self._length)
        if self._paragraphs:
            self._paragraphs[-1].pieces.append(text)
