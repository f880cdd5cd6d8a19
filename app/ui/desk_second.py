"""The second opinion on the desk: its setting, and a worker that is started anew where another model is wanted."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.controller import ChatController
from app.chat.model_desk import ModelDesk
from app.chat.model_shelf import ModelShelf
from app.chat.turn import State
from app.config.settings import Settings
from app.domain.errors import KnownError
from app.engine.protocol import WorkerInfo
from app.i18n import QT_TR_NOOP, tr
from app.models.fit import gigabytes
from app.models.second import askable, second_needs
from app.ui.desk import Desk
from app.ui.preferences import Preferences

_WITHOUT = QT_TR_NOOP("Carrel's own guard goes on alone.")


class DeskSecond(QObject):
    """A worker's models are fixed at its start: another second model means another worker, but never amid an answer."""

    trouble = Signal(object)

    def __init__(
        self, desk: Desk, model: ModelDesk, shelf: ModelShelf, preferences: Preferences, controller: ChatController
    ) -> None:
        super().__init__(desk)
        self._card = desk.settings.second
        self._model = model
        self._shelf = shelf
        self._controller = controller
        self._shown = (preferences.value.second_opinion, preferences.value.second_model)
        self._card.models_requested.connect(desk.show_models)
        preferences.changed.connect(self._on_settings)
        shelf.changed.connect(lambda _items: self._on_models())
        controller.state_changed.connect(lambda _state: self._follow())
        model.ready.connect(self._on_ready)

    def _on_settings(self, settings: Settings) -> None:
        chosen = (settings.second_opinion, settings.second_model)
        if chosen != self._shown:
            self._shown = chosen
            self._shelf.refresh()  # what every model needs has changed
        self._on_models()

    def _on_models(self) -> None:
        here = [(item.id, item.entry.name) for item in self._shelf.items if askable(item.entry) and item.entry.usable]
        needed = second_needs(self._shelf.second())
        self._card.show_models(
            here, tr("Needs about {size} more memory.").format(size=gigabytes(needed.total)) if needed else ""
        )
        self._follow()

    def _follow(self) -> None:
        entry, spec = self._model.entry, self._model.spec
        if entry is None or spec is None or not self._model.usable or self._controller.state is not State.IDLE:
            return
        if self._shelf.spec_of(entry).second != spec.second:
            self._model.restart()

    def _on_ready(self, info: WorkerInfo) -> None:
        if info.second_note:
            self.trouble.emit(KnownError(tr("No second opinion"), tr(info.second_note), tr(_WITHOUT)))
        self._follow()
