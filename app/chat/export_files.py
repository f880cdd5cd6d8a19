"""Writes chats to files: which kinds there are, how files are called, each of them private and whole or not there."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.config.files import replacing, write_atomically
from app.config.paths import private_folder
from app.domain.chat_json import chat_to_json
from app.domain.errors import KnownError
from app.domain.messages import Conversation, ConversationSummary
from app.i18n import tr
from app.rendering.exporting.html import html_file
from app.rendering.exporting.markdown import markdown_file
from app.rendering.exporting.outline import ExportOptions
from app.store.archive_file import ENDING, write_archive
from app.store.kdf import KdfParameters, calibrate

ARCHIVE, MARKDOWN, HTML, JSON, PDF = "carrel", "markdown", "html", "json", "pdf"
ENDINGS = {ARCHIVE: ENDING, MARKDOWN: ".md", HTML: ".html", JSON: ".jsonl", PDF: ".pdf"}
TOGETHER = frozenset({ARCHIVE, JSON})
"""Kinds that hold any number of chats in one file; of the others each chat gets its own."""
_WRITERS = {MARKDOWN: markdown_file, HTML: html_file}


@dataclass(frozen=True, slots=True)
class ExportJob:
    """What is written. `target` is a file, or for several files the folder that they come into."""

    kind: str
    target: Path
    options: ExportOptions = field(default_factory=ExportOptions)
    passphrase: str = ""
    kdf: Callable[[], KdfParameters] = calibrate


def write_together(job: ExportJob, chats: Iterable[Conversation]) -> None:
    """All chats into one file: an archive, or JSON lines.

    Raises:
        KnownError: it can't be written.
    """
    lines = (_json_line(chat, job) for chat in chats)
    with _told(job.target), replacing(job.target) as file:
        if job.kind == ARCHIVE:
            write_archive(file, lines, job.passphrase, job.kdf)
        else:
            file.writelines(lines)


def write_one(job: ExportJob, chat: Conversation, target: Path) -> None:
    """One chat into a file of its own.

    Raises:
        KnownError: it can't be written.
    """
    write_bytes(target, _WRITERS[job.kind]([chat], job.options).encode("utf-8", "replace"))


def write_bytes(target: Path, data: bytes) -> None:
    """A private file, whole or not at all.

    Raises:
        KnownError: it can't be written.
    """
    with _told(target):
        write_atomically(target, data)


def write_chats(job: ExportJob, chats: Iterable[Conversation], *, several: bool) -> None:
    """Whatever the job asks for, but PDF, which the window draws.

    Raises:
        KnownError: it can't be written.
    """
    if job.kind in TOGETHER:
        write_together(job, chats)
        return
    place = FileNames(job.target, ENDINGS[job.kind]).place if several else lambda _chat: job.target
    for chat in chats:
        write_one(job, chat, place(chat))


class FileNames:
    """Where each of several chats is written: names that say when it was, and nothing of what it is about."""

    def __init__(self, folder: Path, ending: str) -> None:
        self._folder = folder
        self._ending = ending
        if not folder.exists():
            with _told(folder):
                private_folder(folder)

    def place(self, chat: Conversation) -> Path:
        """A file that is not there yet."""
        return free_place(self._folder / chat_stem(chat), self._ending)


def free_place(stem: Path, ending: str) -> Path:
    """A file that is not there yet: the name with its ending, and a number before that where it is taken."""
    number = 1
    while (place := stem.with_name(f"{stem.name}{f'-{number}' if number > 1 else ''}{ending}")).exists():
        number += 1
    return place


def chat_stem(chat: Conversation | ConversationSummary | None) -> str:
    """A file name without its ending; titles stay out of file names, which many programs remember."""
    return f"carrel-chat-{chat.created.astimezone():%Y-%m-%d-%H%M}" if chat is not None else "carrel-chats"


def _json_line(chat: Conversation, job: ExportJob) -> bytes:
    shown = chat if job.options.branches or job.kind == ARCHIVE else _shown_alone(chat)
    value = chat_to_json(shown, whole=job.kind == ARCHIVE)
    if not job.options.reasoning:
        for message in value["messages"]:
            message["parts"] = [part for part in message["parts"] if part["kind"] != "reasoning"]
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _shown_alone(chat: Conversation) -> Conversation:
    return Conversation(chat.id, chat.title, chat.created, chat.updated, chat.path(), chat.leaf)


@contextmanager
def _told(target: Path) -> Iterator[None]:
    """Errors of the file system as something that a person can act on."""
    try:
        yield
    except OSError as error:
        raise KnownError(
            tr("The file can't be written"), f"{target.name}: {error.strerror}.", tr("Choose another place.")
        ) from error
