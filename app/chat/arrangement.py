"""One thing that was done to some chats, as it can be undone: where they belonged before, and words for it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.domain.messages import ConversationSummary, Folder
from app.i18n import tr


@dataclass(frozen=True, slots=True)
class Arrangement:
    """`before` is how the chats were; `folder` a folder that was removed."""

    words: str
    before: Sequence[ConversationSummary]
    folder: Folder | None = None


def counted(count: int, done: str, folder: str = "") -> str:
    """Words such as "Chat archived" or "3 chats archived" for one of the things that can be done."""
    one, several = _DONE[done]
    return (one() if count == 1 else several(count)).format(folder=folder)


_DONE: dict[str, tuple[Callable[[], str], Callable[[int], str]]] = {
    "pinned": (lambda: tr("Chat pinned"), lambda n: tr("%n chat(s) pinned", "", n)),
    "unpinned": (lambda: tr("Chat unpinned"), lambda n: tr("%n chat(s) unpinned", "", n)),
    "archived": (lambda: tr("Chat archived"), lambda n: tr("%n chat(s) archived", "", n)),
    "back": (lambda: tr("Chat brought back"), lambda n: tr("%n chat(s) brought back", "", n)),
    "moved": (lambda: tr("Chat moved to {folder}"), lambda n: tr("%n chat(s) moved to {folder}", "", n)),
    "out": (lambda: tr("Chat moved out of the folder"), lambda n: tr("%n chat(s) moved out of the folder", "", n)),
    "tagged": (lambda: tr("Chat tagged"), lambda n: tr("%n chat(s) tagged", "", n)),
    "untagged": (lambda: tr("Chat has no tags now"), lambda n: tr("%n chat(s) have no tags now", "", n)),
    "deleted": (lambda: tr("Chat deleted"), lambda n: tr("%n chat(s) deleted", "", n)),
}
