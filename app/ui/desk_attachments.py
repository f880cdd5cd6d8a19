"""Attached files on the desk: from button, drop and paste to the chips, counted by the model, and sent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog

from app.chat.answer_options import request_for
from app.chat.attachments import Attachments
from app.chat.controller import ChatController
from app.chat.history import user_message
from app.chat.model_desk import ModelDesk
from app.chat.ports import Engine
from app.chat.turn import with_message
from app.domain.messages import AttachmentPart
from app.engine.measuring import Measured
from app.i18n import QT_TR_NOOP, tr
from app.ui.attachment_dialog import show_attachment
from app.ui.buttons import IconButton
from app.ui.composer.attachment_bar import AttachmentBar
from app.ui.desk import Desk
from app.ui.theme import Theme

SHORTCUT = "Ctrl+Shift+O"
PAUSE_MS = 250
_KINDS = QT_TR_NOOP(
    "Documents (*.txt *.md *.pdf *.docx *.csv *.tsv *.json *.html *.py *.js *.ts *.java *.c *.cpp *.rs *.go)"
)
_STILL_READING = QT_TR_NOOP("One of the files is still being read. Send again in a moment.")
_TOO_LONG = QT_TR_NOOP("One of the files is too long for this model. Attach the part that fits, or remove it.")


class DeskAttachments(QObject):
    """Connects composer, files and worker. `refuses` and `take` are asked when the person sends."""

    def __init__(
        self,
        desk: Desk,
        files: Attachments,
        controller: ChatController,
        engine: Engine,
        model: ModelDesk,
        key: Callable[[], str],
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self.files = files
        self._controller = controller
        self._engine = engine
        self._model = model
        self._key = key
        self._asked: tuple[int, tuple[int, ...]] = (0, ())
        theme = desk.chat.transcript.theme
        self.bar = AttachmentBar(theme)
        self.clip = IconButton("paperclip", tr("Attach files"), theme, shortcut=SHORTCUT)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._measure)
        desk.chat.composer.above.addWidget(self.bar)
        desk.chat.composer.controls.add_first(self.clip)
        self._connect()

    def choose(self) -> None:
        """Let the person pick files."""
        chosen, _kind = QFileDialog.getOpenFileNames(
            self._desk, tr("Attach files"), "", ";;".join((tr(_KINDS), tr("All files (*)")))
        )
        self.add([Path(name) for name in chosen])

    def add(self, paths: list[Path]) -> None:
        """Attach files to what is being written."""
        if paths:
            self._desk.show_chat()
            self.files.add_files(paths)

    def show(self) -> None:
        """Another chat is shown."""
        self.files.show(self._key())

    def refuses(self) -> bool:
        """Whether the prompt has to wait; says why."""
        too_long = any(item.too_long for item in self.files.items)
        self.bar.say(tr(_STILL_READING) if self.files.reading else tr(_TOO_LONG) if too_long else "")
        return self.files.reading or too_long

    def sent(self, key: str) -> None:
        """They went with the prompt whose draft had this key."""
        self.files.clear(key)
        self.show()  # a new chat has a key of its own now

    def give_back(self, chat: str, parts: tuple[AttachmentPart, ...]) -> None:
        """A prompt came back with its files."""
        self.files.add_parts(self._key() if chat == self._controller.chat.id else chat, parts)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        self.bar.set_theme(theme)
        self.clip.set_theme(theme)

    def _connect(self) -> None:
        composer = self._desk.chat.composer
        self.clip.clicked.connect(lambda _checked=False: self.choose())
        composer.prompt.files_pasted.connect(self.add)
        composer.attach_text_requested.connect(self._attach_text)
        composer.edited.connect(lambda _text: self._pause.start() if self.files.items else None)
        self._desk.files_dropped.connect(self.add)
        self.files.changed.connect(self._show)
        self.bar.remove_requested.connect(self._remove)
        self.bar.shorten_requested.connect(self.files.shorten)
        self.bar.opened.connect(self._open)
        self._engine.measured.connect(self._on_measured)
        self._model.ready.connect(lambda _info: self.files.forget_measured())

    def _show(self) -> None:
        self.bar.show_items(self.files.items)
        if any(item.text and not item.exact for item in self.files.items):
            self._pause.start()

    def _attach_text(self, text: str) -> None:
        self.files.add_text(text)
        self._desk.chat.composer.setFocus()

    def _remove(self, number: int) -> None:
        self.files.remove(number)
        self._desk.chat.composer.setFocus()

    def _open(self, number: int) -> None:
        item = next((item for item in self.files.items if item.id == number), None)
        if item is not None:
            show_attachment(self._desk, item.shown_name, item.text, item.words())

    def _measure(self) -> None:
        numbers = tuple(item.id for item in self.files.items if item.text)
        if not numbers or not self._model.usable:
            return
        chat = self._controller.chat
        message = user_message(self._desk.chat.composer.text() or " ", chat.leaf, self.files.parts)
        request = request_for(
            with_message(chat, message), self._controller.options_of(chat.id), context=self._model.context
        )
        self._asked = (self._engine.measure(request), numbers)

    def _on_measured(self, request_id: int, measured: Measured) -> None:
        asked, numbers = self._asked
        if request_id == asked and len(numbers) == len(measured.tokens):
            self.files.take_measured(numbers, measured)
