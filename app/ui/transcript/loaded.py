"""Which messages of a chat are widgets: a run of neighbours, up to the newest or around one that was looked for.

An answer that streams is the newest message. While the run ends before it, its widget is set aside and streams on.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.domain.messages import Message, Role
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.column import Column
from app.ui.transcript.message import MessageWidget

AT_ONCE, EACH = 500, 150
"""Of a chat that opens so many characters are shown in the first turn; a message counts as so many more."""


class LoadedMessages:
    """`messages` is the whole branch; those from `first` to before `last` are in the column.

    `make` makes the widget of a message, which a long text fills upwards where it is told so.
    """

    def __init__(self, column: Column, make: Callable[[Message, bool], MessageWidget]) -> None:
        self.messages: list[Message] = []
        self.answer: AnswerMessage | None = None
        self.first = 0
        self.last = 0
        self._column = column
        self._make = make

    @property
    def to_end(self) -> bool:
        """Whether the newest message is among them."""
        return self.last == len(self.messages)

    @property
    def more_above(self) -> bool:
        """Whether the run goes up to the newest and grows upwards yet."""
        return self.to_end and self.first > 0

    @property
    def aside(self) -> list[MessageWidget]:
        """The answer that streams, where it is not in the column."""
        return [] if self.answer is None or self.answer in self._column.blocks else [self.answer]

    @property
    def first_answer(self) -> str | None:
        """The id of the chat's first answer with text: once a chat it is said that facts want checking."""
        return next((item.id for item in self.messages if item.role is Role.ASSISTANT and item.text), None)

    def widget_of(self, message_id: str) -> MessageWidget | None:
        """The widget of a message, if it has one."""
        widgets = (*self._column.messages, *self.aside)
        return next((widget for widget in widgets if widget.message.id == message_id), None)

    def index_of(self, message_id: str) -> int | None:
        """Where a message stands in the branch."""
        return next((index for index, message in enumerate(self.messages) if message.id == message_id), None)

    def set_messages(self, messages: Sequence[Message]) -> None:
        """Another branch, nothing of it loaded."""
        self.forget_answer()
        self._unload()
        self.messages = list(messages)
        self.first = self.last = len(self.messages)

    def load_end(self) -> None:
        """Load the newest message, or a few short ones; those before them come in turns of their own."""
        self._unload()
        self.first = self.last = len(self.messages)
        if self.answer is not None:
            self.first -= 1
            self._column.insert(self.answer)
        left = AT_ONCE
        while self.first > 0 and left > 0:
            left -= EACH + len(self.insert_older().message.text)

    def load_at(self, index: int, width: int, height: int) -> None:
        """Load the message at `index` and those after it, as many as fill `height`; nothing where it is loaded."""
        if self.first <= index < self.last:
            return
        self._unload()
        self.first = self.last = index
        filled = 0
        while not self.to_end and filled < height:
            filled += self.insert_newer().height_for(width)

    def insert_older(self) -> MessageWidget:
        """Load the message before the first."""
        self.first -= 1
        widget = self._make(self.messages[self.first], True)
        self._column.insert(widget, 0)
        return widget

    def insert_newer(self) -> MessageWidget:
        """Load the message after the last."""
        streams = self.answer is not None and self.last == len(self.messages) - 1
        widget = self.answer if streams and self.answer is not None else self._make(self.messages[self.last], False)
        self.last += 1
        self._column.insert(widget)
        return widget

    def append(self, message: Message, widget: MessageWidget) -> None:
        """A new message; where the run ends before it, it comes in when it is scrolled to."""
        shown = self.to_end
        self.messages.append(message)
        if shown:
            self.last += 1
            self._column.insert(widget)

    def replace_newest(self, widget: MessageWidget, made: MessageWidget) -> None:
        """Another widget for the newest message."""
        if widget in self._column.messages:
            self._column.remove(widget)
            self._column.insert(made)

    def change_branch(self, messages: Sequence[Message], width: int, height: int) -> bool:
        """Another branch of the same chat, with the widgets that both have; False where none of those is loaded."""
        same = self.shared_with(messages)
        if not self.first < same <= self.last or not self.to_end:
            return False
        self.forget_answer()
        for widget in self._column.messages[same - self.first :]:
            self._column.remove(widget)
        self.messages, self.last = list(messages), same
        filled = 0
        while self.last < len(messages) and filled < height:
            filled += self.insert_newer().height_for(width)
        return True

    def shared_with(self, messages: Sequence[Message]) -> int:
        """How many messages another branch has in common with this one."""
        pairs = enumerate(zip(self.messages, messages, strict=False))
        return next((at for at, (old, new) in pairs if old.id != new.id), min(len(self.messages), len(messages)))

    def drop_newest(self, message_id: str) -> None:
        """Unload the newest message where it is this one: it streams once more."""
        if self.messages and self.messages[-1].id == message_id:
            widget = self.widget_of(message_id)
            if widget in self._column.messages:
                self._column.remove(widget)
            self.messages.pop()
            self.last = min(self.last, len(self.messages))

    def trim(self, most: int, kept: int) -> None:
        """Unload all but the last `kept` where there are more than `most`."""
        blocks = self._column.blocks
        if len(blocks) > most:
            for block in blocks[:-kept]:
                self._column.remove(block)
                self.first += 1

    def forget_answer(self) -> None:
        """Nothing streams any more; a widget that is set aside is not needed."""
        for widget in self.aside:
            widget.deleteLater()
        self.answer = None

    def _unload(self) -> None:
        for block in self._column.blocks:
            if block is self.answer:
                self._column.take(block)
            else:
                self._column.remove(block)
