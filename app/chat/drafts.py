"""Keeps what is being written in each chat, encrypted, so that neither switching nor a restart loses it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from app.chat.background import Background
from app.chat.ports import ChatStore

PACE_MS = 600
NEW_CHAT = ""


class Drafts(QObject):
    """Remembers drafts by chat; writes the last change to the vault when the typing pauses."""

    def __init__(self, store: ChatStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._background = Background(self)
        self._texts: dict[str, str] = {}
        self._unsaved: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PACE_MS)
        self._timer.timeout.connect(self.save)

    def write(self, key: str, text: str) -> None:
        """The draft of a chat is now `text`."""
        if self._texts.get(key) == text:
            return
        self._texts[key] = text
        self._unsaved.add(key)
        self._timer.start()

    def read(self, key: str, found: Callable[[str], object]) -> None:
        """Call `found` with the draft of a chat: at once where it is known, else when the vault has answered."""
        if key in self._texts:
            found(self._texts[key])
            return

        def arrived(text: str) -> None:
            found(self._texts.setdefault(key, text))

        self._background.watch(self._store.draft(key), arrived, lambda _error: found(""))

    def save(self) -> None:
        """Write what is not written yet; what could not be is tried again at the next change and at the end."""
        self._timer.stop()
        unsaved, self._unsaved = self._unsaved, set()
        for key in unsaved:
            self._save(key)

    def _save(self, key: str) -> None:
        stored = self._store.save_draft(key, self._texts[key])
        self._background.watch(stored, None, lambda _error: self._unsaved.add(key))
