"""Another theme or zoom for the messages: those that are read at once, the others one a turn of the event loop.

The application's style sheet is the dear part, and Qt applies it at once to whatever is shown: so messages are hidden
meanwhile, in their places and unseen, as the window keeps its picture; each is dressed when it is shown again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from app.ui.transcript.column import Column, distance
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.style import Style
from app.ui.turns import Chore


class Restyling(QObject):
    """Works on the messages of `column`. `seen` gives from which of its pixels on how many are seen; `arrange` is
    called when messages that are not seen may have another height."""

    def __init__(self, column: Column, seen: Callable[[], tuple[int, int]], arrange: Callable[[], object]) -> None:
        super().__init__(column)
        self._seen = seen
        self._column = column
        self._arrange = arrange
        self._left: deque[MessageWidget] = deque()
        self._focus: QWidget | None = None
        self.expected = False
        self._next = Chore(self._go_on, self)

    def hide(self) -> None:
        """The application is going to be dressed anew; `expected` until `begin`."""
        self.expected = True
        focus = QApplication.focusWidget()
        if focus is not None and self._column.isAncestorOf(focus):
            self._focus = focus
        for message in self._column.messages:
            message.hide()

    def begin(self, style: Style) -> None:
        """Take `style`, whatever the one before has come to, and show again what is hidden."""
        self.expected = False
        self._column.take_style(style)
        self._style = style
        self._left = deque(sorted(self._column.messages, key=self._distance))
        while self._left and not self._distance(self._left[0]):
            self._dress()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()
        self._focus = None
        self._next.start()

    def _go_on(self) -> None:
        while self._left and self._left[0] not in self._column.blocks:  # unloaded meanwhile
            self._left.popleft()
        if self._left:
            self._dress()
            self._arrange()
            self._next.start()

    def _dress(self) -> None:
        message = self._left.popleft()
        message.apply_style(self._style)
        message.show()

    def _distance(self, message: MessageWidget) -> int:
        return distance(message, *self._seen())
