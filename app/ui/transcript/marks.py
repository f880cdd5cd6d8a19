"""What the live messages are told beside their text: version, which is the last, focus, and that one is edited."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.branches import Place
from app.ui.transcript.column import Column
from app.ui.transcript.message import MessageWidget, UserMessage


class Marks(QObject):
    """Keeps it for messages that are not loaded yet, and prompts that are half edited."""

    edit_ended = Signal()
    """A prompt is not edited any more: the composer is next."""

    def __init__(self, column: Column, parent: QObject) -> None:
        super().__init__(parent)
        self._column = column
        self._places: Mapping[str, Place] = {}
        self._edits: dict[str, str] = {}
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus)

    def set_places(self, places: Mapping[str, Place]) -> None:
        """Which of its versions each message is; those with one version are left out."""
        self._places = places
        for widget in self._column.messages:
            self._place(widget)

    def dress(self, widget: MessageWidget) -> None:
        """Take on a widget that is new in the column."""
        widget.edit_changed.connect(self._follow_edit)
        self._place(widget)

    def mark_last(self, message_id: str | None) -> None:
        """Which message is the last of the branch."""
        for widget in self._column.messages:
            widget.set_last(widget.message.id == message_id)

    def focus_versions(self, message_id: str, action: str) -> None:
        """Put the focus where the person goes through the versions of a message."""
        for widget in self._column.messages:
            if widget.message.id == message_id:
                widget.row.versions.take_focus(action)

    def edit(self, widget: MessageWidget | None) -> None:
        """Let the person edit a prompt in its place, from where they left it."""
        if isinstance(widget, UserMessage):
            widget.begin_edit(self._edits.get(widget.message.id))

    def end_edit(self, message_id: str) -> None:
        """The other version was taken."""
        self._edits.pop(message_id, None)
        for widget in self._column.messages:
            if isinstance(widget, UserMessage) and widget.message.id == message_id:
                widget.end_edit()

    def _follow_edit(self, message_id: str, text: str | None) -> None:
        if text is None:
            self._edits.pop(message_id, None)
            self.edit_ended.emit()
        else:
            self._edits[message_id] = text

    def _place(self, widget: MessageWidget) -> None:
        widget.set_place(self._places.get(widget.message.id))

    def _on_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        before, after = self._message_of(old), self._message_of(new)
        if before is not after:
            for widget, focused in ((before, False), (after, True)):
                if widget is not None:
                    widget.set_focused(focused)

    def _message_of(self, widget: QWidget | None) -> MessageWidget | None:
        return next((item for item in self._column.messages if widget is not None and item.isAncestorOf(widget)), None)
