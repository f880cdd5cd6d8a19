"""The list of kept prompts that opens when "/" is typed into an empty composer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.chat.snippets import matching
from app.domain.presets import Preset
from app.i18n import tr
from app.ui.buttons import button
from app.ui.composer.popover import place_above
from app.ui.composer.prompt_edit import PromptEdit
from app.ui.labels import ElidedLabel, label
from app.ui.theme import mark

SIGN = "/"
WIDTH, ROW, FRAME, MOST_ROWS, MOST_SHOWN = 460, 36, 54, 7, 50
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_TAKES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class SnippetPicker(QFrame):
    """Watches a prompt's text and keys. The focus stays in the prompt, whose text after the "/" filters the list.

    Where nothing fits any more, as in "/etc/hosts", the list goes and Enter sends as always.
    """

    chosen = Signal(object)
    """A Preset."""
    manage_requested = Signal()

    def __init__(self, prompt: PromptEdit, anchor: QWidget) -> None:
        super().__init__()
        mark(self, "dialog")
        self._prompt = prompt
        self._anchor = anchor
        self._presets: Sequence[Preset] = ()
        self._dismissed = False
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setAccessibleName(tr("Prompts"))
        self.manage = button(tr("Manage prompts…"), "link", clicked=self._manage)
        self.manage.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.hide()
        prompt.textChanged.connect(self._follow)
        prompt.installEventFilter(self)
        self.list.itemClicked.connect(self._take)

    def show_presets(self, presets: Sequence[Preset]) -> None:
        """Offer these."""
        self._presets = presets

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keys of the prompt that belong to the list while it is open."""
        if not self.isVisible() or self._prompt.composing:
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return event.type() == QEvent.Type.KeyPress and self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.list.setCurrentRow((self.list.currentRow() + _STEPS[key]) % self.list.count())
        elif key in _TAKES and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._take(self.list.currentItem())
        elif key == Qt.Key.Key_Escape:
            self._dismissed = True
            self.hide()
        else:
            return False
        return True

    def _follow(self) -> None:
        text = self._prompt.toPlainText()
        if not text.startswith(SIGN):
            self._dismissed = False
        found = matching(self._presets, text[1:])[:MOST_SHOWN] if text.startswith(SIGN) and "\n" not in text else ()
        if not found or self._dismissed or not self._prompt.hasFocus():
            self.hide()
            return
        self._fill(found)
        host = self._anchor.window()
        self.setParent(host)
        self.setGeometry(place_above(self._anchor, self._anchor, host, WIDTH, self._height))
        self.show()
        self.raise_()

    def _fill(self, presets: Sequence[Preset]) -> None:
        self.list.clear()
        for preset in presets:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, preset)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, tr(preset.title))
            item.setSizeHint(QSize(0, ROW))
            self.list.addItem(item)
            self.list.setItemWidget(item, _row(preset))
        self.list.setCurrentRow(0)

    def _height(self, _width: int) -> int:
        return min(MOST_ROWS, self.list.count()) * ROW + FRAME

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            preset = item.data(Qt.ItemDataRole.UserRole)
            self.hide()
            self.chosen.emit(preset)

    def _manage(self) -> None:
        self.hide()
        self.manage_requested.emit()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(8, 0, 4, 0)
        foot.addWidget(label(tr("↑ ↓ to choose, Enter to insert"), "tiny"))
        foot.addStretch(1)
        foot.addWidget(self.manage)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 6)
        column.setSpacing(6)
        column.addWidget(self.list, 1)
        column.addLayout(foot)


def _row(preset: Preset) -> QWidget:
    row = QWidget()
    row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    text = ElidedLabel("small", at_end=True)
    text.show_text(preset.text)
    line = QHBoxLayout(row)
    line.setContentsMargins(10, 0, 10, 0)
    line.setSpacing(12)
    line.addWidget(label(tr(preset.title), "cell"))
    line.addWidget(text, 1)
    return row
