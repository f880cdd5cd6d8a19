"""The self-test on the desk: its page, connected with the process that runs it."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from app.chat.background import Background
from app.chat.model_desk import ModelDesk
from app.chat.model_shelf import ModelShelf
from app.chat.self_test import SelfTest
from app.domain.errors import AppError, KnownError
from app.guard.policy import PRESETS
from app.guard.redteam.result import Result, read_result
from app.i18n import QT_TR_NOOP, tr
from app.rendering.redteam.files import HTML_FILE, PDF_FILE, write_report
from app.ui.desk import Desk
from app.ui.pages.redteam.printed import printed_report
from app.ui.pages.redteam.redteam_page import RedteamPage
from app.ui.preferences import Preferences
from app.ui.theme import Theme

FOLDER = "Carrel self-test"
_REPORTS = {"html": (HTML_FILE, QT_TR_NOOP("Web pages (*.html)")), "pdf": (PDF_FILE, "PDF (*.pdf)")}


class DeskRedteam(QObject):
    """While a model is tried, the chat's own is put away, so that there is memory for one; it comes back afterwards."""

    def __init__(
        self,
        desk: Desk,
        test: SelfTest,
        model: ModelDesk,
        shelf: ModelShelf,
        preferences: Preferences,
        theme: Theme,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._test = test
        self._model = model
        self._shelf = shelf
        self._preferences = preferences
        self._unloaded = False
        self._folder = _documents() / FOLDER
        self._earlier: Path | None = None
        self._files = ThreadPoolExecutor(1, thread_name_prefix="report")
        self._background = Background(self)
        self.page = RedteamPage(theme, self._folder)
        desk.pages.addWidget(self.page)
        self._connect()

    def show(self) -> None:
        """Go to the page."""
        self.page.setup_card.show_models(
            [item.entry for item in self._shelf.items if item.entry.usable and item.entry.kind != "guard"]
        )
        titles = [(name, tr(name.capitalize())) for name in PRESETS]
        self.page.setup_card.show_policies(titles, self._preferences.value.policy)
        self.page.refresh()
        self._desk.pages.setCurrentWidget(self.page)
        self.page.back.setFocus()

    def start(self, resume: bool) -> None:
        """Begin, or go on."""
        wanted = self.page.setup_card.value
        self._folder, self._earlier = wanted.folder, wanted.earlier
        if wanted.model and self._model.usable:
            self._model.unload()
            self._unloaded = True
        self.page.banners.clear()
        self.page.show_running(True)
        self._test.start(wanted, resume=resume)

    def save(self, kind: str) -> None:
        """Ask for a place and put a copy of the report there."""
        source, kinds = _REPORTS[kind]
        name, _ = QFileDialog.getSaveFileName(self._desk, tr("Save the report"), source, tr(kinds))
        if name:
            copied = self._files.submit(_copy, self._folder / source, Path(name))
            self._background.watch(copied, None, self._show_trouble)

    def close(self) -> None:
        """Before lock and quit: end what runs; it can be gone on with later."""
        self._test.close()
        self._background.close()
        self._files.shutdown(wait=False, cancel_futures=True)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.page.set_theme(theme)

    def _connect(self) -> None:
        page, test = self.page, self._test
        page.closed.connect(self._desk.show_chat)
        page.started.connect(self.start)
        page.stop_requested.connect(test.stop)
        page.stop_requested.connect(page.progress.show_stopping)
        page.result.save_requested.connect(self.save)
        page.result.open_requested.connect(self._open_folder)
        test.moved.connect(page.show_standing)
        test.ended.connect(self._ended)
        test.failed.connect(self._failed)

    def _ended(self, result: Result) -> None:
        self._settle()
        written = self._files.submit(_write, self._folder, result, self._earlier)
        self._background.watch(written, None, self._show_trouble)
        self.page.show_result(result)

    def _failed(self, error: AppError) -> None:
        self._settle()
        self._show_trouble(error)

    def _settle(self) -> None:
        self.page.show_running(False)
        if self._unloaded and self._model.down:
            self._model.restart()
        self._unloaded = False

    def _show_trouble(self, error: AppError) -> None:
        self.page.banners.show_error(error, None)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _documents() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def _write(folder: Path, result: Result, earlier: Path | None) -> None:
    """The process that tried the prompts wrote the report in English; this one is in the language of the window."""
    write_report(folder, result, [read_result(earlier)] if earlier else [], printed_report)


def _copy(source: Path, target: Path) -> None:
    try:
        shutil.copyfile(source, target)
    except OSError as error:
        raise KnownError(
            tr("The report can't be saved"), f"{target.name}: {error.strerror}.", tr("Choose another place.")
        ) from error
