"""What is behind "More" below an answer: another try, why the guard acted, the plain text, how it was made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from app.chat.answer_options import AnswerOptions
from app.chat.controller import ChatController
from app.chat.model_shelf import ModelShelf
from app.chat.shelf_items import Group
from app.domain.branches import message_of
from app.domain.messages import Message
from app.i18n import tr
from app.rendering.hidden import without_hidden
from app.rendering.plain import plain_text
from app.ui.clipboard import copy_text
from app.ui.desk import Desk
from app.ui.desk_models import DeskModels
from app.ui.transcript.answer_facts import answer_facts
from app.ui.transcript.answer_menu import NO_COST, DetailsDialog, Retry, answer_menu

PRECISE, VARIED = 0.2, 1.0
MOST_MODELS = 12
_HELD_BACK = ("withheld", "retracted", "ask")


class DeskRetry(QObject):
    """Opens the menu and does what it says."""

    def __init__(self, desk: Desk, controller: ChatController, models: DeskModels, shelf: ModelShelf) -> None:
        super().__init__(desk)
        self._desk = desk
        self._controller = controller
        self._models = models
        self._shelf = shelf
        desk.chat.transcript.more_requested.connect(self._open)

    def menu(self, message_id: str) -> QMenu | None:
        """The menu of an answer of the open chat."""
        message = message_of(self._controller.chat, message_id)
        if message is None:
            return None
        held_back = any(notice.kind in _HELD_BACK for notice in message.notices)
        return answer_menu(
            self._desk,
            settings=() if held_back else tuple(self._settings(message_id)),
            models=() if held_back else tuple(self._other_models(message_id)),
            notices=message.notices,
            explain=self._desk.chat.transcript.why_requested.emit,
            copy_plain=partial(_copy_plain, message.text) if message.text else None,
            details=partial(self._show_details, message),
        )

    def _open(self, message_id: str, place: QPoint) -> None:
        menu = self.menu(message_id)
        if menu is not None:
            menu.popup(place)

    def _settings(self, message_id: str) -> Iterator[Retry]:
        options = self._controller.options_of(self._controller.chat.id)
        thinking = tr("Without thinking first") if options.thinking else tr("With thinking first")
        ways = {
            tr("With the same settings"): options,
            tr("More precise (temperature {number})").format(number=PRECISE): _at(options, PRECISE),
            tr("More varied (temperature {number})").format(number=VARIED): _at(options, VARIED),
            thinking: replace(options, thinking=not options.thinking),
        }
        for words, wanted in ways.items():
            yield Retry(words, partial(self._controller.answer_again, message_id, wanted))

    def _other_models(self, message_id: str) -> Iterator[Retry]:
        others = [item for item in self._shelf.items if item.entry.usable and item.group is not Group.GUARD]
        for item in others[:MOST_MODELS]:
            if not self._models.is_loaded(item.id):
                again = partial(self._controller.answer_again, message_id)
                yield Retry(
                    tr("With {name}").format(name=item.entry.name), partial(self._models.use_for, item.id, again)
                )

    def _show_details(self, message: Message) -> None:
        item = self._shelf.item(message.model or "")
        cost = self._controller.costs.get(message.id)
        facts = answer_facts(message, item.entry.name if item else message.model or "", cost)
        dialog = DetailsDialog(self._desk, facts, "" if cost else NO_COST)
        dialog.exec()
        dialog.deleteLater()


def _copy_plain(markdown: str) -> None:
    copy_text(without_hidden(plain_text(markdown)))


def _at(options: AnswerOptions, temperature: float) -> AnswerOptions:
    return replace(options, sampling=replace(options.sampling, temperature=temperature))
