"""The transcript of one chat (interface; the blocks follow)."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QWidget

from app.domain.messages import Message, Notice
from app.ui.theme import Theme


class TranscriptView(QScrollArea):
    """Shows the branch of a chat and streams an answer into it.

    The window calls the methods in the order of the events; nothing here knows about workers or the vault.
    """

    copy_requested = Signal(str)
    """Markdown source or code that the person wants on the clipboard; the window puts it there as plain text."""
    regenerate_requested = Signal(str)
    """Id of an answer to make again."""
    action_requested = Signal(str, str)
    """Message id and the button of a notice: "rephrase", "report", "policy", "allow", "deny"."""
    link_activated = Signal(str)
    """An http, https or mailto address that was clicked; nothing was opened."""
    example_chosen = Signal(str)
    """A question of the empty state, to be put into the composer or sent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def show_messages(self, messages: Sequence[Message]) -> None:
        """Show a chat at its newest message; an empty list shows the empty state."""

    def append(self, message: Message) -> None:
        """Add a finished message (the person's own) at the end and go there."""

    def begin_answer(self, message: Message) -> None:
        """Add an answer without text, to stream into; ends with `end_answer` and the same id."""

    def add_reasoning(self, text: str) -> None:
        """More reasoning for the answer being streamed."""

    def add_text(self, text: str) -> None:
        """More text for the answer being streamed."""

    def retract(self, part: str, characters: int) -> None:
        """Take back the last `characters` of "text" or "reasoning" of the answer being streamed."""

    def set_notice(self, message_id: str, notice: Notice) -> None:
        """Add a notice to a message that is shown; one of the same kind, direction and category is replaced."""

    def end_answer(self, message: Message, detail: str = "") -> None:
        """The answer is over: `message` is what was stored; `detail` (such as "21 tok/s") appears beside its actions."""

    def set_status(self, text: str) -> None:
        """The muted line below the last message ("Reading prompt… 34 %"); empty text removes it."""

    def clear(self) -> None:
        """Show nothing, not even the empty state (while a chat is loading)."""

    def set_examples(self, sentence: str, questions: Sequence[str]) -> None:
        """What the empty state says below the lamp, and the questions it offers as buttons."""

    def set_zoom(self, factor: float) -> None:
        """Scale text from 0.8 to 2.0."""

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme` (connect `ThemeSwitch.changed`)."""
