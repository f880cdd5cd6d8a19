"""Export and import on the desk: asks, shows how far it is, and tells what came of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from app.chat.background import Background
from app.chat.chat_list import ChatList
from app.chat.export_files import ARCHIVE, ENDINGS, PDF, TOGETHER, ExportJob, chat_stem, free_place
from app.chat.exporting import Exporter
from app.chat.import_files import ImportReport, Source
from app.chat.importing import Importer
from app.chat.ports import ChatStore
from app.domain.errors import AppError
from app.domain.messages import ConversationSummary
from app.i18n import QT_TR_NOOP, tr
from app.ui.desk import Desk
from app.ui.pages.export.export_dialog import KINDS, ExportDialog
from app.ui.pages.export.pdf_export import PdfExport
from app.ui.pages.importing.archive_dialog import ArchiveDialog
from app.ui.pages.importing.report_dialog import ImportReportDialog
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.progress_dialog import ProgressDialog

_FILTER = QT_TR_NOOP("Chats (*.carrel *.json *.jsonl *.zip);;All files (*)")


class DeskExchange(QObject):
    """`export` some chats or, without ids, what the person chooses; `choose_files` imports."""

    trouble = Signal(object)

    def __init__(self, desk: Desk, store: ChatStore, chats: ChatList, opened: Callable[[], str | None]) -> None:
        super().__init__(desk)
        self._desk = desk
        self._chats = chats
        self._opened = opened
        self._background = Background(self)
        self._exporter = Exporter(store, self)
        self._pdf = PdfExport(store, self)
        self._importer = Importer(store, self)
        self._progress: ProgressDialog | None = None
        self._connect()

    def close(self) -> None:
        """Before lock and quit: nothing goes on."""
        for part in (self._exporter, self._pdf, self._importer):
            part.close()
        self._end_progress()

    # Export

    def export(self, ids: Sequence[str] = ()) -> None:
        """Ask what, as what and where, then write."""
        dialog = ExportDialog(self._desk, self._chats.chats, self._opened(), ids)
        if not dialog.agreed() or not dialog.ids:
            return
        target = self._ask_target(dialog.kind, dialog.ids)
        if target is None:
            return
        self._job = ExportJob(dialog.kind, target, dialog.options, dialog.passphrase)
        self._count = len(dialog.ids)
        exporter = self._pdf if dialog.kind == PDF else self._exporter
        self._show_progress(tr("Exporting chats"), exporter.cancel)
        exporter.start(self._job, dialog.ids)
        self._run_progress()

    def _ask_target(self, kind: str, ids: Sequence[str]) -> Path | None:
        if len(ids) > 1 and kind not in TOGETHER:
            folder = QFileDialog.getExistingDirectory(self._desk, tr("A folder for the chats"))
            return Path(folder) if folder else None
        name = next(words for known, words, _ in KINDS if known == kind)
        summary = self._summary(ids[0]) if len(ids) == 1 else None
        suggested = f"{chat_stem(summary)}{ENDINGS[kind]}"
        chosen, _ = QFileDialog.getSaveFileName(self._desk, tr("Export"), suggested, f"{tr(name)} (*{ENDINGS[kind]})")
        if not chosen:
            return None
        # The dialog asked about the name without an ending alone; a file with it must not be replaced unasked.
        return Path(chosen) if Path(chosen).suffix else free_place(Path(chosen), ENDINGS[kind])

    def _summary(self, chat_id: str) -> ConversationSummary | None:
        return next((chat for chat in self._chats.chats if chat.id == chat_id), None)

    def _exported(self) -> None:
        self._end_progress()
        several = self._count > 1 and self._job.kind not in TOGETHER
        if several:
            words = tr("%n chat(s) are in the folder {name}.", "", self._count)
        elif self._count == 1:
            words = tr("1 chat is in {name}.")
        else:
            words = tr("%n chat(s) are in {name}.", "", self._count)
        words = words.format(name=self._job.target.name)
        if self._job.kind != ARCHIVE:
            words = " ".join((words, tr("It is not encrypted.")))
        self._tell(ModelDialog(self._desk, tr("Exported"), cancel=tr("Close"), text=words))

    # Import

    def choose_files(self) -> None:
        """Ask for files and take their chats."""
        names, _ = QFileDialog.getOpenFileNames(self._desk, tr("Import chats"), "", tr(_FILTER))
        if names:
            self.take([Path(name) for name in names])

    def take(self, files: Sequence[Path]) -> None:
        """Take the chats of these files; those that are locked are asked about first."""
        unlocked: dict[Path, Source] = {}
        wanted = []
        for path in files:
            if not self._importer.locked(path):
                wanted.append(path)
            elif (source := self._unlock(path)) is not None:
                unlocked[path] = source
                wanted.append(path)
        if not wanted:
            return
        self._show_progress(tr("Importing chats"), self._importer.cancel)
        self._importer.start(wanted, unlocked)
        self._run_progress()

    def _unlock(self, path: Path) -> Source | None:
        dialog = ArchiveDialog(self._desk, path.name)
        opened: list[Source] = []

        def done(source: Source) -> None:
            if isValid(dialog):  # else the person gave up while it was tried
                opened.append(source)
                dialog.accept()

        def refused(error: AppError) -> None:
            if isValid(dialog):
                dialog.show_trouble(f"{tr(error.title)}. {tr(error.message)} {tr(error.hint)}".strip())

        def attempt(passphrase: str) -> None:
            self._background.watch(self._importer.unlock(path, passphrase), done, refused)

        dialog.passphrase_given.connect(attempt)
        dialog.agreed()
        return opened[0] if opened else None

    def _imported(self, reports: Sequence[ImportReport]) -> None:
        self._end_progress()
        self._chats.load()
        self._tell(ImportReportDialog(self._desk, reports))

    # Both

    def _connect(self) -> None:
        self._desk.settings.export_requested.connect(self.export)
        self._desk.settings.import_requested.connect(self.choose_files)
        for exporter in (self._exporter, self._pdf):
            exporter.progressed.connect(
                lambda done, total: self._say(
                    tr("Chat {number:,} of {total:,}").format(number=done + 1, total=total), done, total
                )
            )
            exporter.finished.connect(self._exported)
            exporter.cancelled.connect(self._end_progress)
            exporter.trouble.connect(self._failed)
        self._importer.progressed.connect(
            lambda name, count: self._say(
                tr("{name}: %n chat(s)", "", count).format(name=name)
                if count
                else tr("Reading {name}…").format(name=name)
            )
        )
        self._importer.finished.connect(self._imported)
        self._importer.trouble.connect(self._failed)

    def _failed(self, error: AppError) -> None:
        self._end_progress()
        self.trouble.emit(error)

    def _show_progress(self, title: str, cancel: Callable[[], object]) -> None:
        self._progress = ProgressDialog(self._desk, title)
        self._progress.rejected.connect(lambda: cancel())

    def _run_progress(self) -> None:
        if self._progress is not None:
            self._progress.open()

    def _say(self, words: str, done: int = 0, total: int = 0) -> None:
        if self._progress is not None:
            self._progress.show_progress(words, done, total)

    def _end_progress(self) -> None:
        dialog, self._progress = self._progress, None
        if dialog is not None:
            dialog.done(0)
            dialog.deleteLater()

    def _tell(self, dialog: ModelDialog) -> None:
        dialog.exec()
        dialog.deleteLater()
