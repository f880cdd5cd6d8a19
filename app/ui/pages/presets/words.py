"""What the pages of roles and of prompts say; all else of them is the same."""

from __future__ import annotations

from dataclasses import dataclass

from app.i18n import QT_TR_NOOP


@dataclass(frozen=True, slots=True)
class Words:
    """`one` is a preset with its article, `text` the name of its field, `hint` what the field says while empty."""

    title: str
    intro: str
    one: str
    new: str
    text: str
    hint: str
    note: str
    deleted: str


ROLES = Words(
    title=QT_TR_NOOP("Roles"),
    intro=QT_TR_NOOP(
        "A role tells the model who to be in a chat. The guard's own instructions always come before it and can't be "
        "taken away by it. Choose a role below the message field; a change holds from the next answer on."
    ),
    one=QT_TR_NOOP("a role"),
    new=QT_TR_NOOP("New role"),
    text=QT_TR_NOOP("Instructions"),
    hint=QT_TR_NOOP("You are …"),
    note=QT_TR_NOOP("Short and concrete works best. It is sent with every message of the chats that use it."),
    deleted=QT_TR_NOOP("Chats that use it keep its words."),
)
SNIPPETS = Words(
    title=QT_TR_NOOP("Prompts"),
    intro=QT_TR_NOOP(
        "Prompts that you use again and again. Type / into an empty message field to choose one. What stands in double "
        "braces, like {{language}}, is asked for each time."
    ),
    one=QT_TR_NOOP("a prompt"),
    new=QT_TR_NOOP("New prompt"),
    text=QT_TR_NOOP("Prompt"),
    hint=QT_TR_NOOP("Translate this into {{language}}:\n\n{{text}}"),
    note="",
    deleted=QT_TR_NOOP("It is gone for good."),
)
