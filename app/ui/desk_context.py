"""The context on the desk: the meter, its popover, and the line above what is still sent."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from app.chat.context_watch import ContextWatch
from app.chat.controller import ChatController
from app.i18n import tr
from app.ui.composer.context_details import WIDTH, ContextDetails
from app.ui.composer.popover import Popover
from app.ui.desk import Desk
from app.ui.desk_prompts import DeskPrompts
from app.ui.turns import Chore

PAUSE_MS = 150


class DeskContext(QObject):
    """Counts anew a moment after the typing pauses, and in the next turn when the chat or what was counted is another:
    several such news come at once where a chat is opened, and a long one takes a while to count."""

    def __init__(self, desk: Desk, controller: ChatController, watch: ContextWatch, prompts: DeskPrompts) -> None:
        super().__init__(desk)
        self._desk = desk
        self._watch = watch
        self._role_title = prompts.role_title
        self._composer = desk.chat.composer
        self.details = ContextDetails()
        self.popover = Popover(desk, self._composer, self.details, WIDTH, tr("What the model reads next"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._show)
        self._next_turn = Chore(self._refresh, self)
        self._composer.edited.connect(lambda _text: self._pause.start())
        self._composer.meter.clicked.connect(lambda: self.popover.toggle(self._composer.meter))
        self.popover.opened.connect(self._show)
        for elsewhere in (controller.opened, desk.pages.currentChanged):
            elsewhere.connect(lambda _where: self.popover.dismiss())
        watch.changed.connect(self.refresh)
        prompts.changed.connect(self.refresh)
        controller.opened.connect(lambda _chat: self.refresh())
        controller.branch_shown.connect(lambda _chat: self.refresh())

    def refresh(self) -> None:
        """The chat, its options or what was counted is another."""
        self._next_turn.start()

    def _refresh(self) -> None:
        self._show()
        use = self._watch.use("")
        self._desk.chat.transcript.set_first_sent(use.first_sent if use else None)

    def _show(self) -> None:
        self._pause.stop()
        use = self._watch.use(self._composer.text())
        empty = not self._composer.text().strip() and not self._desk.chat.transcript.messages
        self._composer.meter.show_use(None if empty else use)
        if use is not None:
            self.details.show_use(use, self._role_title())
            if self.popover.isVisible():
                self.popover.place()
