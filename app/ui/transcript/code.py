"""Code of a message on a card of its own, with its language and a button that copies it exactly."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QWidget

from app.i18n import tr
from app.rendering.hidden import reveal, without_hidden
from app.rendering.highlight import Span, highlight, is_loaded
from app.ui.labels import label
from app.ui.theme import mark
from app.ui.transcript.buttons import CopyButton
from app.ui.transcript.pane import TextPane
from app.ui.transcript.style import Style
from app.ui.turns import Chore

HEADER, PADDING = 32, 12
LINE_LIMIT = 1_000
AT_ONCE = 500
"""Longer code is coloured in turns of its own."""


class CodeBlock(QFrame):
    """A card with the language, Copy, and the source without wrapping; coloured once, when it is complete."""

    copy_requested = Signal(str)
    link_activated = Signal(str)

    def __init__(self, style: Style, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark(self, "code")
        self.gap = 12
        self.language = language
        self.source = ""
        self._shown = ""
        self._spans: list[Span] = []
        self._work: Iterator[list[Span]] | None = None
        self._colouring = Chore(self._colour_slice, self)
        self._header = self._make_header()
        self._rule = QFrame(self)
        mark(self._rule, "rule")
        self._pane = TextPane(tr("Code, {language}").format(language=language or tr("text")), self)
        self._pane.setLineWrapMode(QTextEdit.LineWrapMode.NoWrap)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)  # also where a comment in Arabic comes first
        self._pane.document().setDefaultTextOption(option)
        self.apply_style(style)

    def set_source(self, source: str) -> None:
        """Show `source`; where it continues what is shown, only the rest is added."""
        shown = _shown(source)
        if shown.startswith(self._shown) and self._shown:
            if len(shown) > len(self._shown):
                self._pane.append_plain(shown[len(self._shown) :])
        else:
            self._spans = []
            self._fill(shown)
        self.source, self._shown = source, shown

    @property
    def coloured(self) -> bool:
        """Whether the source has its colours."""
        return bool(self._spans)

    def finish(self) -> None:
        """The source is complete: colour it, a slice a turn of the event loop where it is long or the language new."""
        self._work = highlight(self.language, self._shown)
        if len(self._shown) <= AT_ONCE and is_loaded(self.language):
            self._colour_at_once()
        else:
            self._colouring.start()

    def copy(self) -> None:
        """Ask for the source on the clipboard, as it was written but for hidden characters."""
        self.copy_requested.emit(without_hidden(self.source))

    def height_for(self, width: int) -> int:
        """The card's height; places its parts."""
        header, padding = self._style.px(HEADER), self._style.px(PADDING)
        inner = self._pane.height_for(width - 2 * padding)
        self._header.setGeometry(1, 1, width - 2, header - 1)
        self._rule.setGeometry(1, header, width - 2, 1)
        self._pane.setGeometry(padding, header + padding, width - 2 * padding, inner)
        return header + inner + 2 * padding + 2

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours; the spans found before are coloured anew."""
        self._style = style
        self._pane.apply_style(style)
        self._pane.set_text_font(style.code)
        self._fill(self._shown)
        self._colour()

    def _make_header(self) -> QWidget:
        header = QWidget(self)
        row = QHBoxLayout(header)
        row.setContentsMargins(PADDING, 0, PADDING - 4, 0)
        copy = CopyButton(tr("Copy code"))
        copy.clicked.connect(self.copy)
        row.addWidget(label(reveal(self.language) or tr("text"), "tiny"))
        row.addStretch(1)
        row.addWidget(copy)
        return header

    def _fill(self, text: str) -> None:
        self._pane.setPlainText(text)
        line = QTextBlockFormat()
        line.setLineHeight(self._style.px(19.5), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor = QTextCursor(self._pane.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setBlockFormat(line)
        self._pane.content_changed()

    def _colour_at_once(self) -> None:
        for piece in self._work or ():
            self._spans += piece
        self._colour()

    def _colour_slice(self) -> None:
        piece = next(self._work, None) if self._work else None
        if piece is None:
            self._colour()
            return
        self._spans += piece
        self._colouring.start()

    def _colour(self) -> None:
        if not self._spans:
            return
        formats = {}
        for kind in self._style.theme.syntax.__slots__:
            formats[kind] = QTextCharFormat()
            formats[kind].setForeground(QColor(getattr(self._style.theme.syntax, kind)))
        document = self._pane.document()
        lines: dict[int, list[QTextLayout.FormatRange]] = {}
        block = document.firstBlock()
        for span in self._spans:
            start, end = span.start, span.start + span.length
            while start < end and block.isValid():
                if start >= block.position() + block.length():
                    block = block.next()
                    continue
                ranged = QTextLayout.FormatRange()
                ranged.start = start - block.position()
                ranged.length = min(end, block.position() + block.length()) - start
                ranged.format = formats[span.kind]
                lines.setdefault(block.blockNumber(), []).append(ranged)
                start += ranged.length
        for number, ranges in lines.items():
            document.findBlockByNumber(number).layout().setFormats(ranges)
        document.markContentsDirty(0, document.characterCount())


def _shown(source: str) -> str:
    """What the card shows of `source`: hidden characters marked, endless lines folded so that Qt does not freeze."""
    text = reveal(source)
    if len(text) <= LINE_LIMIT:
        return text
    lines = text.split("\n")
    return "\n".join(
        line
        if len(line) <= LINE_LIMIT
        else "\n".join(line[i : i + LINE_LIMIT] for i in range(0, len(line), LINE_LIMIT))
        for line in lines
    )
