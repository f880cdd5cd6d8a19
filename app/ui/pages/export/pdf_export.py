"""Exports chats as PDF: prepared on a thread of its own, drawn in the window's loop in steps of some milliseconds."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QTimer, Signal

from app.chat.background import Background, as_app_error
from app.chat.export_files import ENDINGS, PDF, ExportJob, FileNames, write_bytes
from app.chat.ports import ChatStore
from app.domain.errors import AppError
from app.domain.messages import Conversation, Role
from app.rendering.exporting.blocks import Block, blocks
from app.rendering.exporting.outline import Entry, entries, moment, title_of
from app.rendering.hidden import reveal
from app.ui.pages.export.pdf_pages import PdfPages, PrintedText
from app.ui.theme import LIGHT

STEP_MS = 8
"""How long one step may take before the window has its turn."""
_SHARE = 0.82
Prepared = list[tuple[Entry, list[Block]]]


class PdfExport(QObject):
    """Like an Exporter (chat/exporting.py), for what only the window can draw."""

    progressed = Signal(int, int)
    finished = Signal()
    cancelled = Signal()
    trouble = Signal(object)

    def __init__(self, store: ChatStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="pdf")
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)
        self._steps: Iterator[None] = iter(())
        self._stop = False

    def start(self, job: ExportJob, ids: Sequence[str]) -> None:
        """Begin to write these chats."""
        self._stop = False
        self._job, self._ids, self._done = job, tuple(ids), 0
        self._next()

    def cancel(self) -> None:
        """End it; the chat that is being drawn is not written."""
        self._stop = True

    def close(self) -> None:
        """No more exports."""
        self._timer.stop()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def _next(self) -> None:
        if self._stop:
            self.cancelled.emit()
        elif self._done == len(self._ids):
            self.finished.emit()
        else:
            self.progressed.emit(self._done, len(self._ids))
            future = self._executor.submit(self._prepare, self._ids[self._done])
            self._background.watch(future, self._draw, self.trouble.emit)

    def _prepare(self, chat_id: str) -> tuple[Conversation, Prepared]:
        chat = self._store.chat(chat_id).result()
        options = self._job.options
        return chat, [(entry, list(blocks(entry.message, options))) for entry in entries(chat, options)]

    def _draw(self, prepared: tuple[Conversation, Prepared]) -> None:
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self._chat = prepared[0]
        self._pages = PdfPages(self._buffer)
        self._steps = drawn(self._pages, *prepared, numbered=self._job.options.branches)
        self._timer.start()

    def _step(self) -> None:
        end = time.perf_counter() + STEP_MS / 1000
        try:
            while time.perf_counter() < end:
                if self._stop or next(self._steps, self) is self:
                    self._close_pages()
                    self._write()
                    return
        except Exception as error:  # noqa: BLE001 - half a file must not be taken for the whole chat
            self._close_pages()
            self._failed(as_app_error(error))

    def _close_pages(self) -> None:
        self._timer.stop()
        self._steps = iter(())
        self._pages.close()

    def _write(self) -> None:
        if self._stop:
            self._next()
            return
        data = bytes(self._buffer.data().data())
        future = self._executor.submit(write_bytes, self._place(), data)
        self._background.watch(future, lambda _done: self._written(), self._failed)

    def _place(self) -> Path:
        several = len(self._ids) > 1
        return FileNames(self._job.target, ENDINGS[PDF]).place(self._chat) if several else self._job.target

    def _written(self) -> None:
        self._done += 1
        self._next()

    def _failed(self, error: AppError) -> None:
        self.trouble.emit(error)


def drawn(pages: PdfPages, chat: Conversation, prepared: Prepared, *, numbered: bool) -> Iterator[None]:
    """Draw a chat, piece by piece."""
    title = PrintedText(f'<p class="first">{_line(title_of(chat))}</p>', pages.width, size=22)
    pages.add(title, gap=0)
    pages.add(PrintedText(moment(chat.created), pages.width, size=11, colour=LIGHT.muted), gap=4)
    for entry, pieces in prepared:
        yield
        number = f"#{entry.number} " if numbered else ""
        name = f"<b>{number}{_line(entry.speaker)}</b> {escape(entry.remark)}"
        own = entry.message.role is Role.USER
        left = pages.width * (1 - _SHARE) if own else 0.0
        heading = PrintedText(name, pages.width - left, size=11, colour=LIGHT.muted)
        pages.add(heading, gap=22, left=left, together=64)
        for place, block in enumerate(pieces):
            yield
            _add(pages, block, left, first=place == 0, own=own)
    pages.finish()


def _add(pages: PdfPages, block: Block, left: float, *, first: bool, own: bool) -> None:
    width = pages.width - left
    if block.caption:
        caption = PrintedText(f"<b>{escape(block.caption)}</b>", width, size=12, colour=LIGHT.muted)
        pages.add(caption, gap=4 if first else 10, left=left, together=48)
    match block.kind:
        case "code" | "more code":
            text = PrintedText(f'<p class="code first">{block.html}</p>', width - 24)
            pages.add(text, gap=10 if block.kind == "code" else 0, left=left, inset=12, ground=LIGHT.code)
        case "reasoning" | "file":
            text = PrintedText(block.html, width - 16, size=12, colour=LIGHT.muted)
            pages.add(text, gap=6, left=left + 16)
        case "note":
            pages.add(PrintedText(block.html, width, size=12, colour=LIGHT.warn), gap=6, left=left)
        case _ if own:
            text = PrintedText(block.html, width - 28)
            pages.add(text, gap=4 if first else 0, left=left, inset=14 if first else 10, ground=LIGHT.user)
        case _:
            pages.add(PrintedText(block.html, width), gap=4 if first else 12)


def _line(text: str) -> str:
    return escape(" ".join(reveal(text).split()))
