"""Whether the transcript follows the tail: a boolean, never a distance in pixels (rules of the transcript).

While following, a change of the range goes to the end. Any action of the person on the scroll bar, the wheel and the
keys decides anew: following is whether that action arrived at the end.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QWidget

from app.i18n import tr
from app.ui.theme import mark

MARGIN = 16


class Follower(QObject):
    """Keeps `area` at its end while `following`; `at_end_changed` shows and hides the button that goes back."""

    at_end_changed = Signal(bool)

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.following = True
        self._area = area
        self._at_end = True
        bar = area.verticalScrollBar()
        bar.rangeChanged.connect(self.settle)
        bar.valueChanged.connect(self._tell)
        bar.actionTriggered.connect(self.decide)

    @Slot()
    def settle(self) -> None:
        """Go to the end where the tail is followed."""
        bar = self._area.verticalScrollBar()
        if self.following:
            bar.setValue(bar.maximum())
        self._tell()

    @Slot()
    def decide(self) -> None:
        """The person moved: follow from now on if that arrived at the end."""
        bar = self._area.verticalScrollBar()
        self.following = bar.sliderPosition() >= bar.maximum()

    @Slot()
    def _tell(self) -> None:
        bar = self._area.verticalScrollBar()
        at_end = bar.value() >= bar.maximum()
        if at_end != self._at_end:
            self._at_end = at_end
            self.at_end_changed.emit(at_end)


class JumpButton(QPushButton):
    """Goes to the newest message; there only while the end is out of sight."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(tr("↓ Jump to latest"), view)
        self._view = view
        mark(self, "jump")
        self.setAccessibleName(tr("Jump to latest message"))
        self.setToolTip(tr("Jump to latest message (Ctrl+End)"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def place(self) -> None:
        """Stand in the middle of the lower edge."""
        self.adjustSize()
        self.move((self._view.width() - self.width()) // 2, self._view.height() - self.height() - MARGIN)
        self.raise_()
