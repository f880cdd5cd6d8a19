"""What the buttons of the models page do: the questions before, and the shelf's work after."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QFileDialog

from app.chat import amounts
from app.chat.model_shelf import ModelShelf
from app.chat.offer import Offer
from app.config.settings import AdapterSetting
from app.domain.models import ModelHeader
from app.i18n import QT_TR_NOOP, tr
from app.models.found import FoundFile
from app.ui.confirm import asked, confirmed
from app.ui.desk import Desk
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.pages.models.details import detail_rows
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.models.found_dialog import FoundDialog, found_words
from app.ui.pages.models.import_dialog import ImportDialog
from app.ui.pages.models.settings_dialog import ModelSettingsDialog
from app.ui.preferences import Preferences

MODEL_FILES = QT_TR_NOOP("Models (*.gguf)")
_NEVER = QT_TR_NOOP("While Carrel is set to never connect, no downloader can be started, whatever is clicked.")


class ModelDialogs(QObject):
    """Opens the dialogs of the models page on `desk`; nothing is fetched, copied or removed before its question."""

    use_requested = Signal(str)
    taken = Signal(object)
    """A ModelEntry: a file of the person's own, to be used at once."""
    removed = Signal(str)
    settings_chosen = Signal(str, object)

    def __init__(self, desk: Desk, shelf: ModelShelf, preferences: Preferences) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = desk.models
        self._shelf = shelf
        self._preferences = preferences
        self._found: tuple[FoundFile, ...] = ()
        self._acts = {
            "use": self.use_requested.emit,
            "download": self.download,
            "resume": self.resume,
            "pause": shelf.fetching.pause,
            "cancel": self.cancel,
            "lookup": self.look_up_entry,
            "verify": shelf.verify,
            "remove": self.remove,
            "settings": self.edit_settings,
            "details": self.show_details,
        }
        self._connect()

    # Fetching

    def download(self, model_id: str) -> None:
        """Say what would be fetched from where; fetch it only then."""
        if self._may_connect():
            self._shelf.fetching.offer(model_id, lambda offer: self._agree(model_id, offer))

    def resume(self, model_id: str) -> None:
        """Go on with a download that was agreed to; the card names its host."""
        if self._may_connect():
            self._shelf.fetching.start(model_id)

    def cancel(self, model_id: str) -> None:
        """Stop a download and free what it fetched, after a question where that is much."""
        item = self._shelf.item(model_id)
        there = item.transfer.done if item is not None and item.transfer is not None else 0
        text = tr("{size} are deleted. Pause keeps them instead.").format(size=amounts.size(there))
        if there < amounts.MEGA or confirmed(
            self._desk, tr("Cancel this download?"), text, tr("Cancel it"), tr("Go on")
        ):
            self._shelf.fetching.cancel(model_id)

    def look_up(self, address: str) -> None:
        """Ask the hub what a file is, after a question; then offer it."""
        host = self._shelf.fetching.host
        text = tr(
            "Carrel connects to {host} and asks for size, checksum and licence of {address}. Nothing is downloaded."
        ).format(host=host, address=address)
        if self._may_connect() and asked(
            self._desk, tr("Ask {host} about this file?").format(host=host), text, tr("Ask")
        ):
            self._page.show_hub_words(tr("Asking…"))
            self._shelf.fetching.look_up(address, self._looked_up)

    def look_up_entry(self, model_id: str) -> None:
        """The same for a model of the catalog whose checksum is not known yet."""
        item = self._shelf.item(model_id)
        if item is not None and item.entry.repo:
            parts = (item.entry.repo, item.entry.folder_in_repo, item.entry.path.name)
            self.look_up("hf:" + "/".join(part for part in parts if part))

    # Files of the person's own

    def choose_file(self) -> None:
        """Ask for a file and offer to use it."""
        name, _ = QFileDialog.getOpenFileName(self._desk, tr("Import a model"), "", tr(MODEL_FILES))
        if name:
            self.offer_file(Path(name))

    def offer_file(self, path: Path) -> None:
        """Show what a GGUF file says about itself, and use it if that is wanted."""
        self._shelf.inspect(path, lambda header, size, free: self._take(path, header, size, free))

    def offer_found(self) -> None:
        """Show the files of other programs."""
        dialog = FoundDialog(self._desk, self._found)
        self._open(dialog, lambda: self._shelf.take_found(dialog.chosen()))

    # What is here

    def remove(self, model_id: str) -> None:
        """Delete a model's file, or forget one that lies elsewhere, after a question."""
        item = self._shelf.item(model_id)
        if item is None:
            return
        entry = item.entry
        if entry.in_place:
            sure = confirmed(
                self._desk,
                tr("Forget {name}?").format(name=entry.name),
                tr("The file itself stays where it is."),
                tr("Forget"),
                tr("Keep"),
            )
        else:
            text = tr("This frees {size}. Chats that used it stay readable.").format(size=amounts.size(entry.bytes))
            sure = confirmed(self._desk, tr("Remove {name}?").format(name=entry.name), text, tr("Remove"), tr("Keep"))
        if sure:
            self._shelf.remove(model_id, lambda: self.removed.emit(model_id))

    def edit_settings(self, model_id: str) -> None:
        """Show a model's own settings."""
        item = self._shelf.item(model_id)
        if item is None:
            return
        value = self._preferences.value.of_model(model_id)
        dialog = ModelSettingsDialog(
            self._desk, item.entry, value, lambda settings: self._shelf.judge(model_id, settings)
        )
        dialog.adapter_requested.connect(lambda: self._add_adapter(dialog))
        self._open(dialog, lambda: self.settings_chosen.emit(model_id, dialog.value()))

    def show_details(self, model_id: str) -> None:
        """Open or close the facts on a card."""
        card, item = self._page.card(model_id), self._shelf.item(model_id)
        if card is not None and item is not None:
            card.show_details(detail_rows(item.entry))

    # Never connect

    def toggle_never_connect(self, never: bool) -> None:
        """Switch it on at once, off after a question."""
        if never:
            self._preferences.update(never_connect=True)
        else:
            self._may_connect()

    def _may_connect(self) -> bool:
        if not self._preferences.value.never_connect:
            return True
        if asked(
            self._desk,
            tr("Carrel is set to never connect"),
            " ".join((tr(_NEVER), tr("Switch that off?"))),
            tr("Switch off"),
        ):
            self._preferences.update(never_connect=False)
        return not self._preferences.value.never_connect

    def _open(self, dialog: ModelDialog, agreed: Callable[[], object]) -> None:
        """Show a dialog in the turn of the event loop after the one that made it, so that neither is long."""
        QTimer.singleShot(0, dialog, lambda: agreed() if dialog.agreed() else None)

    def _agree(self, model_id: str, offer: Offer) -> None:
        def start() -> None:
            """When the question is gone from the screen."""
            QTimer.singleShot(0, self, lambda: self._shelf.fetching.start(model_id))

        self._open(ConsentDialog(self._desk, offer), start)

    def _looked_up(self, model_id: str, offer: Offer | None) -> None:
        self._page.show_hub_words("")
        if offer is not None:
            self._agree(model_id, offer)

    def _take(self, path: Path, header: ModelHeader, size: int, free: int) -> None:
        dialog = ImportDialog(self._desk, path, size, header, free)

        def take() -> None:
            choice = dialog.choice()
            self._shelf.take_file(path, choice.in_place, choice.family, self.taken.emit)

        self._open(dialog, take)

    def _add_adapter(self, dialog: ModelSettingsDialog) -> None:
        name, _ = QFileDialog.getOpenFileName(dialog, tr("Add a LoRA adapter"), "", tr(MODEL_FILES))
        if name:
            self._shelf.inspect_adapter(
                Path(name), lambda: dialog.add_adapter(AdapterSetting(name, 1.0)), dialog.show_trouble
            )

    def _show_found(self, files: Sequence[FoundFile]) -> None:
        self._found = tuple(files)
        self._page.show_found(found_words(self._found))

    def _connect(self) -> None:
        page = self._page
        page.acted.connect(lambda model_id, act: self._acts[act](model_id))
        self._desk.file_dropped.connect(self.offer_file)
        page.import_requested.connect(self.choose_file)
        page.found_requested.connect(self.offer_found)
        page.hub_requested.connect(self.look_up)
        page.never_connect_requested.connect(self.toggle_never_connect)
        self._shelf.found.connect(self._show_found)
        self._shelf.working.connect(page.show_work)
