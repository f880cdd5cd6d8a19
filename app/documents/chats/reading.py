"""Reads whatever file somebody brings: finds out whose it is, and gives its chats one by one.

`read_chats` never raises for what is in a file: what can't be taken becomes an `Unread` with the reason.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from app.documents.chats import chatgpt, deepseek, jan, lm_studio, open_webui
from app.documents.chats.fields import key, text
from app.documents.chats.limits import MOST_BYTES, MOST_CHATS, MOST_ENTRIES, MOST_REFUSED
from app.documents.chats.scan import DAMAGED, BrokenError, objects
from app.documents.chats.tree import EMPTY, Found
from app.domain.chat_json import chat_from_json
from app.domain.messages import Conversation
from app.i18n import QT_TR_NOOP

OWN = "Carrel"
_READERS: tuple[tuple[Callable[[dict[str, Any]], bool], Callable[[dict[str, Any]], Found]], ...] = (
    (deepseek.recognises, deepseek.read),
    (chatgpt.recognises, chatgpt.read),
    (open_webui.recognises, open_webui.read),
    (lm_studio.recognises, lm_studio.read),
)
_ZIP = b"PK\x03\x04"
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_WANTED = (".json", ".jsonl")
_NO_CHATS = frozenset(
    {"user.json", "user_settings.json", "message_feedback.json", "model_comparisons.json", "shared_conversations.json"}
)
"""What else lies in the archives that people are sent."""


@dataclass(frozen=True, slots=True)
class Unread:
    """A chat, or the rest of a file, that could not be taken; `why` is a few plain words, never what was read."""

    why: str


def read_chats(files: Mapping[str, bytes]) -> Iterator[Found | Unread]:
    """The chats of one file; Jan's come as two, by their names."""
    given = refused = 0
    for found in _all(files):
        given += isinstance(found, Found)
        refused += isinstance(found, Unread)
        if given > MOST_CHATS or refused > MOST_REFUSED:
            yield Unread(QT_TR_NOOP("there is too much in it"))
            return
        yield found


def _all(files: Mapping[str, bytes]) -> Iterator[Found | Unread]:
    threads = _Threads()
    for name, data in files.items():
        if data.startswith(_ZIP):
            yield from _unpacked(data, threads)
        else:
            yield from _plain(data, name.rpartition("/")[0], threads)
    yield from threads.chats()


def _unpacked(data: bytes, threads: _Threads) -> Iterator[Found | Unread]:
    left = MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for entry in archive.infolist()[:MOST_ENTRIES]:
                if not _wanted(entry):
                    continue
                if entry.file_size > left:
                    yield Unread(QT_TR_NOOP("it unpacks to too much"))
                    return
                with archive.open(entry) as packed:
                    content = packed.read(left + 1)
                left -= len(content)
                if left < 0:
                    yield Unread(QT_TR_NOOP("it unpacks to too much"))
                    return
                yield from _plain(content, entry.filename.rpartition("/")[0], threads)
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError, OSError):
        yield Unread(QT_TR_NOOP("the archive is damaged"))


def _wanted(entry: zipfile.ZipInfo) -> bool:
    name = entry.filename.rpartition("/")[2].lower()
    readable = entry.compress_type in _PACKED and not entry.flag_bits & 1
    return readable and name.endswith(_WANTED) and name not in _NO_CHATS


def _plain(data: bytes, folder: str, threads: _Threads) -> Iterator[Found | Unread]:
    try:
        for value in objects(data):
            if isinstance(value, BrokenError):
                yield Unread(str(value))
            elif not threads.take(value, folder):
                yield _chat(value)
    except BrokenError as error:
        yield Unread(str(error))


def _chat(value: dict[str, Any]) -> Found | Unread:
    try:
        for recognises, read in _READERS:
            if recognises(value):
                return read(value)
        if "messages" in value and "created" in value:
            return Found(_own(value), OWN)
    except (ValueError, OverflowError, TypeError, RecursionError) as error:
        return Unread(str(error) if type(error) is ValueError and "chat" in str(error) else DAMAGED)
    return Unread(QT_TR_NOOP("it is no chat that Carrel knows"))


def _own(value: dict[str, Any]) -> Conversation:
    chat = chat_from_json(value)
    if not chat.messages:  # one without any is no chat in the vault either
        raise ValueError(EMPTY)
    return chat


class _Threads:
    """Collects Jan's threads and messages, which come apart, until both are there."""

    def __init__(self) -> None:
        self._threads: dict[str, dict[str, Any]] = {}
        self._messages: dict[str, list[dict[str, Any]]] = {}

    def take(self, value: dict[str, Any], folder: str) -> bool:
        """Keep a thread or a message of one; False where it is something else."""
        if jan.is_message(value):
            name = text(value, "thread_id")
            self._messages.setdefault(name, []).append(value)
            return True
        if jan.is_thread(value) and not value.get("messages"):
            self._threads[key(value, "id") or folder] = value
            return True
        return False

    def chats(self) -> Iterator[Found | Unread]:
        """What they are together."""
        for name, messages in self._messages.items():
            thread = self._threads.get(name) or (next(iter(self._threads.values())) if self._alone() else {})
            try:
                yield jan.read(thread, messages)
            except ValueError as error:
                yield Unread(str(error))
        if self._threads and not self._messages:
            yield Unread(QT_TR_NOOP("the messages of the thread are missing"))

    def _alone(self) -> bool:
        return len(self._threads) == 1 == len(self._messages)


def counted(found: Found) -> Counter[str]:
    """What could not be taken of a chat, without the zeros."""
    return Counter({kind: number for kind, number in found.lost.items() if number > 0})
