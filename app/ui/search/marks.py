"""FoundMarks what was found in the widgets of the transcript: every match softly, the current one in full."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget
from shiboken6 import isValid

from app.ui.theme import Theme
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.pane import TextPane

Spot = tuple[TextPane, int, int]
"""A pane, and where a match begins and ends in its document."""


def spots(widget: MessageWidget, finder: re.Pattern[str], *, thought: bool) -> list[Spot]:
    """The matches in the text or in the open reasoning of a message, from top to bottom."""
    return [(pane, *place) for pane in panes(widget, thought=thought) for place in _places(pane, finder)]


def panes(widget: MessageWidget, *, thought: bool) -> list[TextPane]:
    """The panes of the text or of the reasoning, from top to bottom."""
    root: QWidget | None = widget
    if isinstance(widget, AnswerMessage):
        root = widget.reasoning if thought else widget.body
    elif thought:
        root = None
    found = root.findChildren(TextPane) if root is not None else []
    return sorted(found, key=lambda pane: pane.mapTo(widget, pane.rect().topLeft()).y())


def ready(widget: MessageWidget, *, thought: bool) -> bool:
    """Whether all of the text is there; a long one comes in over some turns of the event loop."""
    if not isinstance(widget, AnswerMessage):
        return True
    if thought:
        return widget.reasoning is not None and widget.reasoning.up_to_date
    return widget.body.up_to_date


def top_of(spot: Spot, widget: QWidget) -> int:
    """How far below the upper edge of `widget` a match begins."""
    pane, start, _ = spot
    cursor = QTextCursor(pane.document())
    cursor.setPosition(start)
    return pane.mapTo(widget, pane.cursorRect(cursor).topLeft()).y()


class FoundMarks:
    """Shows marks in panes, and takes all of them away again."""

    def __init__(self, theme: Theme) -> None:
        self.theme = theme
        self._marked: list[TextPane] = []

    def show(self, found: list[Spot], current: Spot | None) -> None:
        """Mark these places and no others."""
        self.clear()
        by_pane: dict[TextPane, list[QTextEdit.ExtraSelection]] = {}
        for spot in found:
            by_pane.setdefault(spot[0], []).append(self._selection(spot, spot == current))
        for pane, selections in by_pane.items():
            pane.setExtraSelections(selections)
        self._marked = list(by_pane)

    def clear(self) -> None:
        """Take every mark away."""
        for pane in self._marked:
            if isValid(pane):
                pane.setExtraSelections([])
        self._marked = []

    def _selection(self, spot: Spot, current: bool) -> QTextEdit.ExtraSelection:
        pane, start, end = spot
        selection = QTextEdit.ExtraSelection()
        cursor = QTextCursor(pane.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        look.setBackground(QColor(self.theme.accent if current else self.theme.warn_soft))
        look.setForeground(QColor(self.theme.on_accent if current else self.theme.text))
        selection.cursor, selection.format = cursor, look
        return selection


def _places(pane: TextPane, finder: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where the matches are, in the document's own counting, in which a character beyond 16 bits counts twice."""
    text = pane.document().toPlainText()
    for match in finder.finditer(text):
        start = _units(text[: match.start()])
        yield start, start + _units(match.group())


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
