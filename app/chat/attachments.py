"""The files attached to what is being written in each chat: read one after the other, counted, kept with the draft."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.chat.attachment import Attachment, restored
from app.chat.attachment_files import Given, load
from app.chat.background import Background
from app.chat.context_use import ContextScale
from app.chat.ports import ChatStore
from app.domain.documents import Extract
from app.domain.errors import AppError, KnownError
from app.domain.messages import AttachmentPart
from app.engine.measuring import Measured
from app.engine.reader import read_document
from app.i18n import tr

MOST = 20
_AT_ONCE = 2
_FILES = "#files"
"""Ends the key, in the vault's table of drafts, of a chat's attached files."""


class DraftStore(ChatStore, Protocol):
    """A store that knows which chats must not reach the disk."""

    def is_temporary(self, chat_id: str) -> bool:
        """Whether a chat is held in memory only."""
        ...


class Attachments(QObject):
    """`show` says whose files the window shows; the others are read on, too, and keep their order."""

    changed = Signal()
    trouble = Signal(object)

    def __init__(self, store: DraftStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._pool = ThreadPoolExecutor(_AT_ONCE, "attached file")
        self._scale = ContextScale()
        self._all: dict[str, list[Attachment]] = {}
        self._key = ""
        self._last = 0

    @property
    def items(self) -> tuple[Attachment, ...]:
        """The files of the shown draft."""
        return tuple(self._all.get(self._key, ()))

    @property
    def reading(self) -> bool:
        """Whether one of them is still being read."""
        return any(item.reading for item in self.items)

    @property
    def parts(self) -> tuple[AttachmentPart, ...]:
        """Those that can be sent."""
        return tuple(item.part for item in self.items if item.text)

    def show(self, key: str) -> None:
        """Show the files of another draft; they come from the vault where they are not known."""
        self._key = key
        if key not in self._all:
            self._all[key] = []
            if not self._store.is_temporary(key):
                self._background.watch(self._store.draft(key + _FILES), lambda saved: self._restore(key, saved))
        self.changed.emit()

    def add_files(self, paths: Sequence[Path]) -> None:
        """Attach files, in this order."""
        for path in paths:
            self._add(path.name, lambda path=path: load(path))  # type: ignore[misc]

    def add_text(self, text: str) -> None:
        """Attach a pasted text."""
        names = {item.name for item in self.items}
        name = next(name for number in range(1, MOST + 2) if (name := f"Pasted text {number}.txt") not in names)
        self._add(name, lambda: Given(name, text.encode("utf-8", "replace")))

    def add_parts(self, key: str, parts: Sequence[AttachmentPart]) -> None:
        """Files that were sent and come back."""
        held = self._all.setdefault(key, [])
        for part in parts:
            extract = Extract("text", part.text)
            self._last += 1
            size = len(part.text.encode("utf-8", "replace"))
            held.append(self._estimated(Attachment(self._last, part.name, size, extract)))
        self._tell(key)

    def remove(self, number: int) -> None:
        """Take one away."""
        self._all[self._key] = [item for item in self.items if item.id != number]
        self._tell(self._key)

    def shorten(self, number: int) -> None:
        """Leave only the part of one that fits."""
        self._replace(number, lambda item: self._estimated(item.shortened()))

    def clear(self, key: str) -> None:
        """All of a draft were sent."""
        if self._all.get(key):
            self._all[key] = []
            self._tell(key)

    def keep(self, key: str) -> None:
        """A temporary chat is in the vault now: the files of its draft follow."""
        if self._all.get(key):
            self._tell(key)

    def take_measured(self, numbers: Sequence[int], measured: Measured) -> None:
        """What the model counted for these files, in their order."""
        for number, tokens, fitting in zip(numbers, measured.tokens, measured.fitting, strict=True):
            self._replace(number, lambda item: replace(item, tokens=tokens, exact=True, fitting=fitting), save=False)  # noqa: B023

    def forget_measured(self) -> None:
        """Another model counts otherwise."""
        for held in self._all.values():
            held[:] = [self._estimated(replace(item, exact=False, fitting=None)) for item in held]
        self.changed.emit()

    def close(self) -> None:
        """What is still being read is not heard any more."""
        self._background.close()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _add(self, name: str, source: Callable[[], Given]) -> None:
        if len(self.items) >= MOST:
            self.trouble.emit(
                KnownError(tr("Too many files"), tr("A message takes up to {most} of them.").format(most=MOST))
            )
            return
        self._last += 1
        number, key = self._last, self._key
        self._all.setdefault(key, []).append(Attachment(number, name))

        def read() -> tuple[int, Extract]:
            given = source()
            return len(given.data), read_document(given.name, given.data)

        self._background.watch(
            self._pool.submit(read),
            lambda found: self._replace(number, lambda item: self._read(item, *found)),
            lambda error: self._replace(number, lambda item: _failed(item, error)),
        )
        self.changed.emit()

    def _read(self, item: Attachment, size: int, extract: Extract) -> Attachment:
        return self._estimated(replace(item, size=size, extract=extract))

    def _estimated(self, item: Attachment) -> Attachment:
        return replace(item, tokens=self._scale.tokens(item.text))

    def _replace(self, number: int, change: Callable[[Attachment], Attachment], *, save: bool = True) -> None:
        for key, held in self._all.items():
            for index, item in enumerate(held):
                if item.id == number:
                    held[index] = change(item)
                    self._tell(key, save=save)
                    return

    def _tell(self, key: str, *, save: bool = True) -> None:
        if save and not self._store.is_temporary(key):
            kept = [item.saved() for item in self._all[key] if item.text]
            self._store.save_draft(key + _FILES, json.dumps(kept) if kept else "")
        if key == self._key:
            self.changed.emit()

    def _restore(self, key: str, saved: str) -> None:
        items = []
        for value in json.loads(saved) if saved else ():
            self._last += 1
            items.append(self._estimated(restored(self._last, value)))
        self._all[key] = [*items, *self._all[key]]
        if key == self._key and items:
            self.changed.emit()


def _failed(item: Attachment, error: AppError) -> Attachment:
    return replace(item, error=error)
