"""What of a conversation the model gets to see: texts of the shown branch, without reasoning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from uuid import uuid4

from app.chat.titles import one_line
from app.domain.messages import AttachmentPart, Message, Role, TextPart
from app.domain.requests import PromptMessage

ONCE = frozenset({"language"})
"""That the guard can't read a language is said once a chat; advice is noted wherever it is asked for."""


def prompt_messages(branch: Iterable[Message]) -> tuple[PromptMessage, ...]:
    """The branch as the model reads it, oldest first; messages without text (withheld ones) are left out."""
    texts = ((message.role, _text(message)) for message in branch)
    return tuple(PromptMessage(role, text) for role, text in texts if text)


def user_message(text: str, parent: str | None) -> Message:
    """A new message of the person's."""
    return Message(uuid4().hex, parent, Role.USER, datetime.now(UTC), (TextPart(text),))


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


def _text(message: Message) -> str:
    # DeepSeek's own template for files (README of DeepSeek-R1).
    files = [
        f"[file name]: {part.name}\n[file content begin]\n{part.text}\n[file content end]\n"
        for part in message.parts
        if isinstance(part, AttachmentPart)
    ]
    return "".join(files) + message.text
