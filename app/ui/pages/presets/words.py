"""What the pages of roles and of prompts say; all else of them is the same."""

from __future__ import annotations

from dataclasses import dataclass


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
    title="Roles",
    intro=(
        "A role tells the model who to be in a chat. The guard's own instructions always come before it and can't be "
        "taken away by it. Choose a role below the message field; a change holds from the next answer on."
    ),
    one="a role",
    new="New role",
    text="Instructions",
    hint="You are …",
    note="Short and concrete works best. It is sent with every message of the chats that use it.",
    deleted="Chats that use it keep its words.",
)
SNIPPETS = Words(
    title="Prompts",
    intro=(
        "Prompts that you use again and again. Type / into an empty message field to choose one. What stands in double "
        "braces, like {{language}}, is asked for each time."
    ),
    one="a prompt",
    new="New prompt",
    text="Prompt",
    hint="Translate this into {{language}}:\n\n{{text}}",
    note="",
    deleted="It is gone for good.",
)
