"""The models on the desk: picker and page, connected with the shelf and the loaded model."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from app.chat import amounts
from app.chat.model_desk import ModelDesk, ModelState, ModelStatus
from app.chat.model_shelf import ModelShelf
from app.chat.shelf_items import Group, ShelfItem
from app.config.settings import ModelSettings
from app.domain.errors import AppError, KnownError
from app.engine.protocol import WorkerInfo
from app.i18n import QT_TR_NOOP, tr
from app.models.entry import GUIDE, ModelEntry
from app.models.fit import Fit
from app.ui.confirm import asked
from app.ui.desk import Desk
from app.ui.header import PickerRow
from app.ui.model_dialogs import ModelDialogs
from app.ui.preferences import Preferences
from app.ui.theme import Theme

MEMORY_TITLES = (QT_TR_NOOP("Too little memory"), QT_TR_NOOP("Not enough memory"))
_SWITCH_TEXT = QT_TR_NOOP(
    "The chat stays as it is; the next answer comes from this model, which reads the chat from its start."
)

_SMALLER = QT_TR_NOOP("Choose a smaller context in the model's settings, or a smaller model.")

_NOT_THERE = (ModelState.NONE, ModelState.UNLOADED)


class DeskModels(QObject):
    """Decides which model is loaded. `trouble` carries an AppError and the name of the action that may help."""

    trouble = Signal(object, str)
    chosen = Signal()
    """A model was chosen and is being loaded: back to the chat."""

    def __init__(
        self,
        desk: Desk,
        model: ModelDesk,
        shelf: ModelShelf,
        preferences: Preferences,
        chat_has_messages: Callable[[], bool],
        theme: Theme,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._model = model
        self._shelf = shelf
        self._preferences = preferences
        self._chat_has_messages = chat_has_messages
        self._theme = theme
        self._shown = ("", ModelState.NONE)
        self.dialogs = ModelDialogs(desk, shelf, preferences)
        self._connect()

    def start(self) -> None:
        """Load the model that was used last, and find out what else there is."""
        files = self._preferences.value.model_files
        if files:
            self._shelf.remember(files)
            self._preferences.update(model_files=())
        self._shelf.refresh()
        self._shelf.look_around()
        self.use(self._preferences.value.model)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self._theme = theme
        self._fill_picker()

    def choose(self, model_id: str) -> None:
        """Load another model, after a question where the open chat has messages or the memory is tight."""
        if model_id == self._model.model_id and not self._model.down:
            return
        item = self._shelf.item(model_id)
        name = item.entry.name if item else model_id
        other = model_id != self._model.model_id
        if (
            other
            and self._chat_has_messages()
            and not asked(self._desk, tr("Go on with {name}?").format(name=name), tr(_SWITCH_TEXT), tr("Switch"))
        ):
            self._fill_picker()
            return
        self._shelf.weigh(model_id, lambda fit: self._load_if_it_fits(model_id, fit))

    def use(self, model_id: str) -> None:
        """Load a model without a question; one that is gone gives a banner and the guide."""
        self._shelf.find(model_id, self._load, lambda error: self._missing(model_id, error))

    def is_loaded(self, model_id: str) -> bool:
        """Whether this is the model that answers."""
        return model_id == self._model.model_id

    def use_for(self, model_id: str, then: Callable[[], object]) -> None:
        """Load another model for something that the person wants of it; only tight memory is asked about."""
        self._shelf.weigh(model_id, lambda fit: self._load_if_it_fits(model_id, fit, then))

    def download_recommended(self) -> None:
        """Ask whether the model that suits this computer is to be fetched, once it is known which that is."""
        item = next((item for item in self._shelf.items if item.recommended), None)
        if item is not None and not item.here:
            self.dialogs.download(item.id)

    def unload(self) -> None:
        """Free the memory of the loaded model."""
        self._model.unload()

    def _load_if_it_fits(self, model_id: str, fit: Fit | None, then: Callable[[], object] | None = None) -> None:
        if fit is not None and fit.light == "red":
            self.trouble.emit(KnownError(tr("This model is too large"), fit.why, self.advice(model_id)), "models")
            return
        if fit is not None and fit.light == "amber":
            text = f"{tr(fit.why)} {self.advice(model_id)}".strip()
            if not asked(self._desk, tr("It is tight. Load it anyway?"), text, tr("Load")):
                return
        if then is None:
            self.use(model_id)
        else:
            self._shelf.find(
                model_id, lambda entry: self._load_then(entry, then), lambda error: self._missing("", error)
            )
        self.chosen.emit()

    def _load_then(self, entry: ModelEntry, then: Callable[[], object]) -> None:
        self._load(entry)
        then()

    def _load(self, entry: ModelEntry) -> None:
        self._preferences.update(model=entry.id)
        self._shelf.set_in_use(entry.id)
        self._model.use(entry)

    def _missing(self, model_id: str, error: AppError) -> None:
        self.trouble.emit(error, "")
        if model_id != GUIDE:
            self.use(GUIDE)

    def advice(self, model_id: str) -> str:
        """The model to take instead, by its name."""
        smaller = self._shelf.next_smaller(model_id)
        return tr("{name} fits well.").format(name=smaller.entry.name) if smaller else ""

    def _on_trouble(self, error: AppError, gone: bool) -> None:
        """A load that ended for want of memory says which model or context to take instead."""
        if gone and tr(error.title) in {tr(title) for title in MEMORY_TITLES}:
            error = KnownError(
                error.title, error.message, f"{tr(_SMALLER)} {self.advice(self._model.model_id)}".strip()
            )
        self.trouble.emit(error, "restart" if gone else "")

    def _on_ready(self, info: WorkerInfo) -> None:
        """A graphics processor that was wished for and could not be used: say why, and that it goes on without."""
        if info.model.gpu_note:
            slower = tr("Answers are the same, only slower.")
            self.trouble.emit(KnownError(tr("Running on the processor"), tr(info.model.gpu_note), slower), "")

    def _save_settings(self, model_id: str, value: ModelSettings) -> None:
        self._preferences.set(self._preferences.value.with_model(model_id, value))
        self._shelf.refresh()

    def _removed(self, model_id: str) -> None:
        if self._model.model_id == model_id:
            self.use(GUIDE)

    def _taken(self, entry: ModelEntry) -> None:
        self.use(entry.id)
        self.chosen.emit()

    def _connect(self) -> None:
        header, page, shelf, dialogs = self._desk.chat.header, self._desk.models, self._shelf, self.dialogs
        header.model_chosen.connect(self.choose)
        header.unload_requested.connect(self.unload)
        header.models_requested.connect(self._desk.show_models)
        self._desk.chat.transcript.empty.models_requested.connect(self._desk.show_models)
        self._model.changed.connect(self._show_status)
        self._model.trouble.connect(self._on_trouble)
        self._model.ready.connect(self._on_ready)
        shelf.changed.connect(self._show_items)
        shelf.item_changed.connect(page.show_item)
        shelf.machine_told.connect(page.show_machine)
        shelf.trouble.connect(lambda error: self.trouble.emit(error, ""))
        dialogs.use_requested.connect(self.choose)
        dialogs.taken.connect(self._taken)
        dialogs.removed.connect(self._removed)
        dialogs.settings_chosen.connect(self._save_settings)

    def _show_status(self, status: ModelStatus) -> None:
        self._desk.chat.header.model.show_status(status)
        self._desk.chat.transcript.empty.offer_models(status.state in _NOT_THERE)
        shown = (self._model.model_id, status.state)
        if shown != self._shown:
            self._shown = shown
            self._fill_picker()

    def _show_items(self, items: object) -> None:
        self._desk.models.show_items(items)  # type: ignore[arg-type]
        self._fill_picker()

    def _fill_picker(self) -> None:
        rows = [self._row(item) for item in self._shelf.items if item.entry.usable and item.group is not Group.GUARD]
        loaded = not self._model.down and self._model.status.state is not ModelState.NONE
        self._desk.chat.header.fill_models(rows, self._model.model_id, loaded=loaded)

    def _row(self, item: ShelfItem) -> PickerRow:
        colours = {"green": self._theme.accent, "amber": self._theme.warn, "red": self._theme.danger}
        light = item.fit.light if item.fit is not None else "green"
        state = tr(self._model.status.state.value) if item.id == self._model.model_id else tr("not loaded")
        words = ", ".join(part for part in (amounts.size(item.entry.bytes), item.entry.quantization, state) if part)
        return PickerRow(item.id, item.entry.name, words, colours[light])
