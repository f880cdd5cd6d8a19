"""What of a conversation the model gets to see: texts of the shown branch, without reasoning."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from uuid import uuid4

from app.chat.titles import one_line
from app.domain.messages import AttachmentPart, Conversation, Message, Role, TextPart
from app.domain.requests import PromptMessage

ONCE = frozenset({"language"})
"""That the guard can't read a language is said once a chat; advice is noted wherever it is asked for."""

_MOST_A_TOKEN = 8
"""Characters; more than a long text has for each of its tokens, unless it's made of rules and spaces."""

_STEP = 64


def prompt_messages(branch: Iterable[Message]) -> tuple[PromptMessage, ...]:
    """The branch as the model reads it, oldest first; messages without text (withheld ones) are left out."""
    said = (PromptMessage(message.role, message.text, attached(message)) for message in branch)
    return tuple(message for message in said if message.text or message.files)


def first_recent(branch: Sequence[Message], context: int) -> int:
    """Where the end of a branch begins that can fit a context of so many tokens; 0 where its size is not known.

    What is older need not be looked at for each prompt. It goes by whole steps, so that the beginning stays the same
    for many turns, and with it what the worker leaves out (engine/prompt.py).
    """
    if not context:
        return 0
    room, start = context * _MOST_A_TOKEN, len(branch)
    while start and room > 0:
        start -= 1
        room -= len(branch[start].text) + sum(len(file.text) for file in attached(branch[start]))
    return start // _STEP * _STEP


def attached(message: Message) -> tuple[AttachmentPart, ...]:
    """The files of a message."""
    return tuple(part for part in message.parts if isinstance(part, AttachmentPart))


def new_chat() -> Conversation:
    """An empty chat, which is not stored yet."""
    now = datetime.now(UTC)
    return Conversation(uuid4().hex, "", now, now)


def user_message(text: str, parent: str | None, attachments: Iterable[AttachmentPart] = ()) -> Message:
    """A new message of the person's."""
    return Message(uuid4().hex, parent, Role.USER, datetime.now(UTC), (*attachments, TextPart(text)))


def edited_message(message: Message, text: str) -> Message:
    """Another version of a message of the person's, with the same files."""
    return user_message(text, message.parent, attached(message))


def prompt_above(branch: Sequence[Message], message_id: str | None) -> Message | None:
    """The prompt that a message of the branch answers; the last prompt where no message is named."""
    parent = next((item.parent for item in branch if item.id == message_id), None)
    prompts = [item for item in branch if item.role is Role.USER and parent in (None, item.id)]
    return prompts[-1] if prompts else None


def title_of(prompt: str) -> str:
    """A chat's title from its first prompt: one plain line of at most 60 characters."""
    return one_line(prompt) or "New chat"


def judged_text(direction: str, prompt: Message, answer: Message) -> str:
    """What a decision of the guard was about, as far as it was released."""
    if direction == "prompt":
        return prompt.text
    return answer.reasoning if direction == "reasoning" else answer.text


def told_once(branch: Iterable[Message]) -> frozenset[str]:
    """The categories whose note comes once a chat and stands in it already."""
    return ONCE & {notice.category for message in branch for notice in message.notices if notice.kind == "note"}
