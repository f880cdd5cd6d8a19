"""The row below the prompt: what goes with it, and the one button that sends and stops."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import IconButton, button, describe
from app.ui.composer.context_meter import ContextMeter
from app.ui.composer.role_button import RoleButton
from app.ui.theme import Theme

NARROW = 520
"""Below this width, in pixels, words give way to icons."""


class SendButton(IconButton):
    """Sends, then stops, in the same place: the second press of a double click must not undo the first."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Qt would take it for another press."""
        event.accept()


class Controls(QWidget):
    """Places the buttons; `add_first` takes another one in front of them."""

    compact_changed = Signal(bool)
    """Whether there is little room, for what was added."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._compact = False
        self.role = RoleButton(theme)
        self.thinking = button(tr("Thinking: on"), "action")
        self.thinking.setCheckable(True)
        self.thinking.setChecked(True)
        self.meter = ContextMeter()
        self.sampling = IconButton("sliders-horizontal", tr("How this chat is answered"), theme)
        self.send = SendButton("arrow-up", tr("Send"), theme, kind="round", shortcut="Return")
        self.send.setIconSize(QSize(18, 18))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(8)
        self._row.setContentsMargins(0, 0, 0, 0)
        for part in (self.role, self.thinking, self.meter):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._row.addWidget(self.sampling)
        self._row.addWidget(self.send)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def add_first(self, part: QWidget) -> None:
        """Place one more button in front."""
        self._row.insertWidget(0, part)
        for before, after in pairwise((part, self.role, self.thinking, self.meter, self.sampling, self.send)):
            self.setTabOrder(before, after)

    def show_thinking(self, on: bool) -> None:
        """Say whether the model reasons before it answers."""
        self.thinking.setText(tr("Thinking: on") if on else tr("Thinking: off"))
        describe(self.thinking, self.thinking.text())

    def show_send(self, *, stops: bool, send_key: str) -> None:
        """Turn the button into Stop, or back."""
        self.send.set_picture("square" if stops else "arrow-up", self._theme)
        describe(self.send, tr("Stop") if stops else tr("Send"), "Esc" if stops else send_key)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        self._theme = theme
        for part in (self.role, self.sampling, self.send):
            part.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out words where there is no room for them."""
        super().resizeEvent(event)
        compact = self.width() < NARROW
        if compact != self._compact:
            self._compact = compact
            self._row.setSpacing(2 if compact else 8)
            self.role.set_compact(compact)
            self.meter.set_compact(compact)
            self.compact_changed.emit(compact)
