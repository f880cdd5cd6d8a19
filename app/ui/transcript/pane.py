"""The one rich-text widget of the transcript, with everything dangerous taken out."""

from __future__ import annotations

import math
from html import escape

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QToolTip, QWidget

from app.rendering.hidden import without_hidden
from app.rendering.prose import breakable
from app.ui.theme import mark
from app.ui.transcript.stack import outdated
from app.ui.transcript.style import Style

_SCROLL_KEYS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_END_KEYS = frozenset({Qt.Key.Key_Home, Qt.Key.Key_End})


class TextPane(QTextBrowser):
    """Text that can be selected and read aloud, as tall as its content, opening nothing by itself.

    Qt would load images named in rich text from disk or from `//host/share`, even when `loadResource` answers None: so
    it always answers an empty picture. Links only emit `link_activated`. Copying gives plain text.
    """

    link_activated = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text_font = QFont()
        self._by_mouse = False
        self._measured: tuple[int, int] | None = None
        mark(self, "bare")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._activate)

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """Answer every request for a resource with an empty picture: nothing is opened, whatever it is named."""
        del kind, name
        return QImage(1, 1, QImage.Format.Format_ARGB32)

    def height_for(self, width: int) -> int:
        """The height in pixels that the content needs at `width`; a scroll bar is added where it is wider."""
        if self._measured is None or self._measured[0] != width:
            if self.lineWrapMode() is not QTextEdit.LineWrapMode.NoWrap:
                self.setLineWrapColumnOrWidth(width)  # the viewport's own width is stale while it is hidden
            size = self.document().size()
            bar = self.horizontalScrollBar().sizeHint().height() if size.width() > width + 1 else 0
            self._measured = (width, math.ceil(size.height()) + bar)
        return self._measured[1]

    def content_changed(self) -> None:
        """Measure again at the next `height_for`."""
        self._measured = None
        outdated(self)

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours; subclasses draw their content anew."""
        self.set_text_font(style.text)
        self.document().setDefaultStyleSheet(style.prose_sheet)
        self.document().setIndentWidth(style.px(24))
        self.content_changed()

    def set_text_font(self, font: QFont) -> None:
        """The font of text that names no other."""
        self._text_font = font
        self.document().setDefaultFont(font)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Keep the document's font: a style sheet resets the widget's, and Qt would hand that on."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(self._text_font)
            self.content_changed()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Content decides, not Qt's default of 256 by 192."""
        return QSize(0, 0)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """May be as small as the layout wants."""
        return QSize(0, 0)

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Plain text only, without hidden characters: for the clipboard and for dragging.

        Nothing while the mouse is released: that is when Qt fills X11's selection clipboard, which any program reads.
        """
        data = QMimeData()
        if not self._by_mouse:
            data.setText(without_hidden(self.selected_text()))
        return data

    def selected_text(self) -> str:
        """The selection as plain text."""
        return self.textCursor().selection().toPlainText()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Selecting by mouse must not copy."""
        self._by_mouse = True
        super().mouseReleaseEvent(event)
        self._by_mouse = False

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Selecting a word must not copy either."""
        self._by_mouse = True
        super().mouseDoubleClickEvent(event)
        self._by_mouse = False

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Vertical scrolling is the transcript's; only a wide content scrolls sideways here."""
        if abs(event.angleDelta().x()) > abs(event.angleDelta().y()) and self.horizontalScrollBar().maximum() > 0:
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that scroll go to the transcript."""
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() in _SCROLL_KEYS or (event.key() in _END_KEYS and control):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """One selection at a time: it goes when another block gets the focus."""
        super().focusOutEvent(event)
        if event.reason() in (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.TabFocusReason):
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Pointing at a link shows where it leads."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            address = self.anchorAt(event.pos())
            shown = f"<qt>{escape(breakable(address))}</qt>" if address else ""
            QToolTip.showText(event.globalPos(), shown, self.viewport())
            return True
        return super().viewportEvent(event)

    def _activate(self, url: QUrl) -> None:
        if url.scheme().lower() in ("http", "https"):
            self.link_activated.emit(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))

    def append_plain(self, text: str) -> None:
        """Add text at the end, leaving what is there and the person's selection alone."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.insertText(text)
        self.content_changed()
