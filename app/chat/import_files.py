"""Takes the chats out of files into the vault, and counts what came of it. Blocking; no Qt."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.chat.history import title_of
from app.chat.titles import one_line
from app.domain.errors import AppError
from app.domain.messages import Conversation, Role
from app.engine.chat_file_client import Chunks, chats_in, file_chunks
from app.engine.chat_files import TakenChat, UnreadChat
from app.store.chat_import import ADDED, KNOWN, NEW

_JAN = ("thread.json", "messages.jsonl")
Source = Callable[[], Chunks]


@dataclass(slots=True)
class ImportReport:
    """What came of one file. `lost` counts what could not be taken, `unread` the chats that could not, by reason."""

    name: str
    source: str = ""
    chats: Counter[str] = field(default_factory=Counter)
    lost: Counter[str] = field(default_factory=Counter)
    unread: Counter[str] = field(default_factory=Counter)
    error: AppError | None = None
    cancelled: bool = False

    @property
    def taken(self) -> int:
        """Chats that are in the vault now and were not, or not whole, before."""
        return self.chats[NEW] + self.chats[ADDED]

    @property
    def known(self) -> int:
        """Chats that were there already."""
        return self.chats[KNOWN]


def import_file(
    path: Path,
    add: Callable[[Conversation], str],
    *,
    unlocked: Source | None = None,
    told: Callable[[int], object] = lambda _count: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Give every chat of a file to `add`; `unlocked` is the content of an archive, which is not read from `path`.

    What goes wrong is in the report: chats that were taken before stay.
    """
    report = ImportReport(path.name)
    files = {path.name: unlocked} if unlocked is not None else sources(path)
    try:
        for answer in chats_in(files, cancelled):
            if isinstance(answer, TakenChat):
                _take(answer, add, report)
                told(sum(report.chats.values()))
            elif isinstance(answer, UnreadChat):
                report.unread[answer.why] += 1
    except AppError as error:
        report.error = error
    report.cancelled = cancelled()
    return report


def sources(path: Path) -> Mapping[str, Source]:
    """The file itself; with one of Jan's two also the other, which lies beside it."""
    beside = [path.with_name(name) for name in _JAN if path.name in _JAN]
    together = [file for file in beside if file.is_file()] if beside else []
    return {file.name: file_chunks(file) for file in together or [path]}


def _take(taken: TakenChat, add: Callable[[Conversation], str], report: ImportReport) -> None:
    report.source = taken.source
    report.lost.update(taken.lost)
    first = next((message.text for message in taken.chat.messages if message.role is Role.USER), "")
    title = one_line(taken.chat.title) or title_of(first)
    report.chats[add(replace(taken.chat, title=title))] += 1
