"""The branches of a chat: pure functions from a Conversation to what of its tree is shown.

Messages with the same parent and the same role are versions of each other: an edited prompt, an answer made again.
Which version was looked at last is kept in `Conversation.shown`: going back to a branch shows it as it was left.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from app.domain.messages import Conversation, Message

ROOT = ""
"""Stands for the parent of the first messages in `Conversation.shown`."""


@dataclass(frozen=True, slots=True)
class Place:
    """Which of its versions a message is, counted from 1."""

    number: int
    count: int


def message_of(conversation: Conversation, message_id: str | None) -> Message | None:
    """The message with this id."""
    return next((message for message in conversation.messages if message.id == message_id), None)


def versions(conversation: Conversation, message_id: str) -> tuple[str, ...]:
    """The ids of a message's versions in the order of their making, its own among them; none where it is unknown."""
    message = message_of(conversation, message_id)
    if message is None:
        return ()
    alike = (item for item in conversation.messages if (item.parent, item.role) == (message.parent, message.role))
    return tuple(item.id for item in alike)


def places(conversation: Conversation) -> dict[str, Place]:
    """Where the messages of the shown branch stand among their versions; those with one version are left out."""
    groups: dict[tuple[str | None, str], list[str]] = defaultdict(list)
    for message in conversation.messages:
        groups[message.parent, message.role].append(message.id)
    found = {}
    for message in conversation.path():
        group = groups[message.parent, message.role]
        if len(group) > 1:
            found[message.id] = Place(group.index(message.id) + 1, len(group))
    return found


def below(conversation: Conversation, message_id: str) -> tuple[str, ...]:
    """A message and everything that follows it, in all branches."""
    children = _children(conversation.messages)
    found = [message_id]
    for current in found:
        found += [child.id for child in children.get(current, ())]
    return tuple(found)


def showing(conversation: Conversation, leaf: str | None) -> Conversation:
    """The same chat, shown up to another message; where several versions meet, the shown ones are remembered."""
    moved = replace(conversation, leaf=leaf)
    children = _children(conversation.messages)
    passed = {
        message.parent or ROOT: message.id for message in moved.path() if len(children[message.parent or ROOT]) > 1
    }
    return replace(moved, shown={**conversation.shown, **passed})


def switched(conversation: Conversation, message_id: str, step: int) -> Conversation:
    """The version `step` further on is shown, with what was shown below it; the same where there is none."""
    order = versions(conversation, message_id)
    wanted = order.index(message_id) + step if order else -1
    if not 0 <= wanted < len(order):
        return conversation
    return showing(conversation, _leaf_below(conversation, order[wanted]))


def through(conversation: Conversation, message_id: str) -> Conversation:
    """A branch with this message is shown: the same where it is in the shown one or nowhere."""
    known = message_of(conversation, message_id) is not None
    if not known or any(message.id == message_id for message in conversation.path()):
        return conversation
    return showing(conversation, _leaf_below(conversation, message_id))


def without(conversation: Conversation, gone: Collection[str]) -> Conversation:
    """The chat without some messages. Where the shown branch loses its end, the nearest other version is shown."""
    kept = tuple(message for message in conversation.messages if message.id not in gone)
    shown = {parent: child for parent, child in conversation.shown.items() if not {parent, child} & set(gone)}
    left = replace(conversation, messages=kept, shown=shown)
    lost = next((message for message in conversation.path() if message.id in gone), None)
    if lost is None:
        return left
    order = versions(conversation, lost.id)
    place = order.index(lost.id)
    near = next((other for other in (*reversed(order[:place]), *order[place:]) if other not in gone), None)
    return showing(left, lost.parent if near is None else _leaf_below(left, near))


def read_shown(value: object) -> Mapping[str, str]:
    """`Conversation.shown` as it was stored, nothing where that is no such thing."""
    if not isinstance(value, dict):
        return {}
    return {key: child for key, child in value.items() if isinstance(key, str) and isinstance(child, str)}


def _leaf_below(conversation: Conversation, message_id: str) -> str:
    """From a message on downwards: the child that was shown last, else the newest."""
    children = _children(conversation.messages)
    current = message_id
    while following := children.get(current):
        ids = [child.id for child in following]
        chosen = conversation.shown.get(current)
        current = chosen if chosen in ids else ids[-1]
    return current


def _children(messages: Iterable[Message]) -> dict[str, list[Message]]:
    found: dict[str, list[Message]] = defaultdict(list)
    for message in messages:
        found[message.parent or ROOT].append(message)
    return found
