"""Another theme or zoom for the messages: those that are read at once, the others one a turn of the event loop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from app.ui.transcript.column import Column
from app.ui.transcript.message import MessageWidget
from app.ui.transcript.style import Style


class Restyling(QObject):
    """Works on the messages of `column`; `arrange` is called when some that are not seen may have another height."""

    def __init__(self, column: Column, arrange: Callable[[], object]) -> None:
        super().__init__(column)
        self._column = column
        self._arrange = arrange
        self._left: deque[MessageWidget] = deque()
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)

    def begin(self, style: Style, top: int, height: int) -> None:
        """Take `style`, whatever the one before has come to; `height` pixels of the column are seen from `top` on."""
        self._column.take_style(style)
        self._style = style

        def distance(message: MessageWidget) -> int:
            return max(0, top - message.geometry().bottom(), message.y() - (top + height))

        self._left = deque(sorted(self._column.messages, key=distance))
        while self._left and not distance(self._left[0]):
            self._left.popleft().apply_style(style)
        self._timer.start()

    def _go_on(self) -> None:
        while self._left and not isValid(self._left[0]):  # unloaded meanwhile
            self._left.popleft()
        if not self._left:
            self._timer.stop()
            return
        self._left.popleft().apply_style(self._style)
        self._arrange()
