"""What of a chat is written down, and in which order: the shown branch, or every message of the tree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from app.domain.messages import Conversation, Message, Role
from app.i18n import tr


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """Whether reasoning is written too, and every branch instead of the shown one."""

    reasoning: bool = True
    branches: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """A message to be written. `version` is "2 of 3" where there are several, `follows` the number of the message that
    it goes on from where that is not the one written before."""

    number: int
    message: Message
    version: str = ""
    follows: int | None = None

    @property
    def speaker(self) -> str:
        """Who speaks: "You", or the model by its name."""
        if self.message.role is Role.USER:
            return tr("You")
        return self.message.model or (tr("Instructions") if self.message.role is Role.SYSTEM else tr("Answer"))

    @property
    def remark(self) -> str:
        """What a reader of several branches has to know about this one; often nothing."""
        version = tr("version {place}").format(place=self.version) if self.version else ""
        follows = tr("after #{number}").format(number=self.follows) if self.follows is not None else ""
        return ", ".join(filter(None, (version, follows)))


def entries(chat: Conversation, options: ExportOptions) -> Iterator[Entry]:
    """The messages in the order in which they are written."""
    if not options.branches:
        yield from (Entry(number, message) for number, message in enumerate(chat.path(), 1))
        return
    children: dict[str | None, list[Message]] = defaultdict(list)
    known = {message.id for message in chat.messages}
    for message in chat.messages:
        children[message.parent if message.parent in known else None].append(message)
    numbers: dict[str, int] = {}
    before: str | None = None
    for message in _walked(children):
        parent = message.parent if message.parent in known else None
        numbers[message.id] = len(numbers) + 1
        follows = numbers[parent] if parent is not None and parent != before else None
        yield Entry(numbers[message.id], message, _version(message, children[parent]), follows)
        before = message.id


def _walked(children: dict[str | None, list[Message]]) -> Iterator[Message]:
    """A branch to its end, then the next one from where it parts."""
    waiting = list(reversed(children[None]))
    while waiting:
        message = waiting.pop()
        yield message
        waiting.extend(reversed(children[message.id]))


def _version(message: Message, siblings: Sequence[Message]) -> str:
    alike = [other.id for other in siblings if other.role is message.role]
    if len(alike) < 2:
        return ""
    return tr("{place} of {count}").format(place=alike.index(message.id) + 1, count=len(alike))


def moment(time: datetime) -> str:
    """A time as people of this computer write it."""
    return time.astimezone().strftime("%Y-%m-%d %H:%M")


def title_of(chat: Conversation) -> str:
    """The title, never empty, on one line."""
    return " ".join(chat.title.split()) or tr("Untitled chat")
