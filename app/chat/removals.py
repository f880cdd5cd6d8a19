"""Messages that were deleted and can be brought back: out of sight at once, in the vault until they are erased."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from app.domain.branches import below, showing, without
from app.domain.messages import Conversation


@dataclass(frozen=True, slots=True)
class Removal:
    """What is gone from a chat: the chat as it was before, the ids, and the leaf that is shown without them."""

    before: Conversation
    ids: tuple[str, ...]
    leaf: str | None


class Removals:
    """At most one removal for each chat; another one in the same chat joins it."""

    def __init__(self) -> None:
        self._of_chat: dict[str, Removal] = {}

    @property
    def count(self) -> int:
        """How many messages can be brought back."""
        return sum(len(removal.ids) for removal in self._of_chat.values())

    def remove(self, conversation: Conversation, message_id: str) -> Conversation:
        """Take a message away with everything that follows it."""
        known = self._of_chat.get(conversation.id)
        gone = below(conversation, message_id)
        left = without(conversation, gone)
        before = conversation if known is None else restored(conversation, known)
        self._of_chat[conversation.id] = Removal(before, (*(known.ids if known else ()), *gone), left.leaf)
        return left

    def without(self, conversation: Conversation) -> Conversation:
        """A chat that was read from the vault, without what is about to be erased there."""
        removal = self._of_chat.get(conversation.id)
        return conversation if removal is None else without(conversation, removal.ids)

    def undo(self, conversation: Conversation) -> Conversation:
        """Forget all removals; `conversation` is the open chat, whose messages come back."""
        removal = self._of_chat.get(conversation.id)
        self._of_chat.clear()
        return conversation if removal is None else restored(conversation, removal)

    def take(self) -> Mapping[str, Removal]:
        """All of them by chat, to be erased now."""
        taken, self._of_chat = self._of_chat, {}
        return taken


def restored(conversation: Conversation, removal: Removal) -> Conversation:
    """The chat with what was removed in its old place; shown as before, unless something was said meanwhile."""
    known = {message.id for message in removal.before.messages}
    now = {message.id: message for message in conversation.messages}
    said = tuple(message for message in conversation.messages if message.id not in known)
    old = tuple(now.get(message.id, message) for message in removal.before.messages)
    return showing(replace(conversation, messages=(*old, *said)), conversation.leaf if said else removal.before.leaf)
