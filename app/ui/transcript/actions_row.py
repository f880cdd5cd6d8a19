"""The row below a message: how it ended, what can be done with it, and which of its versions it is."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.branches import Place
from app.i18n import tr
from app.ui.labels import label
from app.ui.theme import mark
from app.ui.transcript.buttons import ActionButton, CopyButton
from app.ui.transcript.style import Style

ROW_HEIGHT = 20


class VersionSwitch(QWidget):
    """‹ 1 / 2 ›: goes to the version before or after; hidden where there is one only."""

    stepped = Signal(str)
    """ "previous" or "next"."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._built = False
        self.hide()

    def show_place(self, place: Place | None) -> None:
        """Say which version is shown; None where there is one."""
        if place is not None:
            self._show(place)
        self.setVisible(place is not None)

    def take_focus(self, action: str) -> None:
        """Keep the focus where the person stepped, or go to the other button at the end."""
        if self._built:
            first, second = (self.next, self.previous) if action == "next" else (self.previous, self.next)
            (first if first.isEnabled() else second).setFocus()

    def _build(self) -> None:
        """Most messages have one version, so the parts are made when there are two."""
        self._built = True
        self.previous = ActionButton("‹", tr("Show the previous version"), self)
        self.next = ActionButton("›", tr("Show the next version"), self)
        self.place = label("", "state")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for widget in (self.previous, self.place, self.next):
            row.addWidget(widget)
        self.previous.clicked.connect(lambda: self.stepped.emit("previous"))
        self.next.clicked.connect(lambda: self.stepped.emit("next"))

    def _show(self, place: Place) -> None:
        if not self._built:
            self._build()
        self.place.setText(f"{place.number} / {place.count}")
        self.place.setAccessibleName(tr("Version {number} of {count}").format(number=place.number, count=place.count))
        self.previous.setEnabled(place.number > 1)
        self.next.setEnabled(place.number < place.count)


class ActionsRow(QWidget):
    """Buttons of one height that are always in their place; the quiet ones show for the mouse and the focus.

    `triggered` names what was pressed; `more_requested` carries where the menu belongs.
    """

    triggered = Signal(str)
    more_requested = Signal(QPoint)

    def __init__(self, buttons: Sequence[tuple[str, str, str]], quiet: Sequence[str], parent: QWidget) -> None:
        """`buttons` are of (action, text, name for screen readers); those in `quiet` show on demand."""
        super().__init__(parent)
        self.gap = 8
        self._quiet = tuple(quiet)
        self._state = label("", "state")
        self._detail = label("", "ghost")
        self.versions = VersionSwitch(self)
        self.versions.stepped.connect(self.triggered)
        self.buttons = {action: self._button(action, tr(text), tr(name)) for action, text, name in buttons}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        shown = [button for action, button in self.buttons.items() if action not in self._quiet]
        hidden = [button for action, button in self.buttons.items() if action in self._quiet]
        for widget in (self._state, *shown, self.versions, *hidden, self._detail):  # what is not seen leaves no hole
            self._row.addWidget(widget)
            widget.hide()
        self._row.addStretch(1)
        self.highlight(False)

    def align_right(self) -> None:
        """Begin at the right, below a message of the person's."""
        self._row.takeAt(self._row.count() - 1)
        self._row.insertStretch(0, 1)
        self._row.removeWidget(self.versions)
        self._row.insertWidget(1, self.versions)

    def offer(self, actions: Sequence[str]) -> None:
        """Show these buttons and no others."""
        for action, button in self.buttons.items():
            button.setVisible(action in actions)

    def say(self, state: str, detail: str) -> None:
        """How the answer ended ("Stopped"), and what is told on demand ("21 tok/s"); empty for nothing."""
        for where, text in ((self._state, state), (self._detail, detail)):
            where.setText(text)
            where.setVisible(bool(text))

    @property
    def state(self) -> str:
        """How the answer ended, where that needs a word."""
        return self._state.text()

    def highlight(self, on: bool) -> None:
        """Show what is quiet, while the mouse or the focus is at the message."""
        mark(self._detail, "state" if on else "ghost")
        for action in self._quiet:
            mark(self.buttons[action], "action" if on else "ghost")

    def height_for(self, width: int) -> int:
        """One line."""
        del width
        return ROW_HEIGHT

    def apply_style(self, style: Style) -> None:
        """The application's style sheet colours the buttons."""

    def _button(self, action: str, text: str, name: str) -> ActionButton:
        button = CopyButton(name, self) if action == "copy" else ActionButton(text, name, self)
        if action == "more":
            button.clicked.connect(lambda: self.more_requested.emit(button.mapToGlobal(QPoint(0, button.height()))))
        else:
            button.clicked.connect(partial(self.triggered.emit, action))
        return button
