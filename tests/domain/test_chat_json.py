"""A chat as JSON and back: nothing lost that is to be kept, nothing believed that makes no sense."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from app.domain.chat_json import chat_from_json, chat_to_json
from app.domain.messages import (
    AttachmentPart,
    Conversation,
    Message,
    MessageState,
    Notice,
    ReasoningPart,
    Role,
    TextPart,
)

NOW = datetime(2026, 4, 1, 12, 0, 0, 250000, UTC)


def chat() -> Conversation:
    asked = Message("a" * 32, None, Role.USER, NOW, (AttachmentPart("a.txt", "A"), TextPart("Why?")))
    parts = (ReasoningPart("Hm.", 2.5), TextPart("So."))
    notice = Notice("note", "answer", "factual", "Check it.")
    first = Message("b" * 32, asked.id, Role.ASSISTANT, NOW, parts, MessageState.STOPPED, "guide", (notice,))
    second = Message("c" * 32, asked.id, Role.ASSISTANT, NOW, (TextPart("Otherwise."),), model="r1")
    return Conversation("d" * 32, "Tea 茶", NOW, NOW, (asked, first, second), first.id)


def read(value: dict[str, Any]) -> Conversation:
    return chat_from_json(json.loads(json.dumps(value)))


def test_the_whole_form_brings_everything_back() -> None:
    assert read(chat_to_json(chat(), whole=True)) == chat()


def test_the_form_of_the_contract_has_its_fields_and_no_more() -> None:
    value = chat_to_json(Conversation("d" * 32, "t", NOW, NOW, chat().messages, "c" * 32))
    assert list(value) == ["id", "title", "created", "updated", "messages"]
    assert list(value["messages"][1]) == ["id", "parent", "role", "created", "parts", "state", "model"]
    assert value["messages"][1]["parts"][0] == {"kind": "reasoning", "text": "Hm."}
    assert value["messages"][0]["parts"][0] == {"kind": "attachment", "text": "A", "name": "a.txt"}


def test_the_shown_branch_is_named_where_it_is_not_the_last() -> None:
    assert chat_to_json(chat())["leaf"] == "b" * 32
    assert read({**chat_to_json(chat()), "leaf": "nobody"}).leaf == "c" * 32


def test_a_message_that_answers_none_before_it_is_a_root() -> None:
    value = chat_to_json(chat())
    value["messages"][0]["parent"] = "c" * 32
    assert read(value).messages[0].parent is None


def changed(path: tuple[Any, ...], wrong: Any) -> dict[str, Any]:
    value = chat_to_json(chat(), whole=True)
    at: Any = value
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = wrong
    return value


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        (("id",), ""),
        (("id",), "x" * 200),
        (("id",), "a\nb"),
        (("id",), 5),
        (("title",), None),
        (("title",), "x" * 5000),
        (("created",), "yesterday"),
        (("created",), "0001-01-01T00:00:00"),
        (("created",), 5),
        (("messages",), None),
        (("messages",), ["x"]),
        (("messages", 1, "role"), "tool"),
        (("messages", 1, "state"), "lost"),
        (("messages", 1, "id"), "a" * 32),
        (("messages", 1, "parts"), {"kind": "text"}),
        (("messages", 1, "parts", 0, "kind"), "html"),
        (("messages", 1, "parts", 0, "text"), None),
        (("messages", 1, "parts", 0, "text"), "x" * 4_000_001),
        (("messages", 1, "model"), 5),
        (("messages", 1, "notices", 0, "kind"), "ask"),
        (("messages", 1, "notices", 0, "text"), None),
    ],
)
def test_what_makes_no_sense_is_refused(path: tuple[Any, ...], wrong: Any) -> None:
    with pytest.raises(ValueError):
        chat_from_json(changed(path, wrong))


def test_seconds_that_are_none_are_forgotten() -> None:
    part = read(changed(("messages", 1, "parts", 0, "seconds"), "many")).messages[1].parts[0]
    assert part == ReasoningPart("Hm.", None)


def test_times_before_1970_are_none_that_every_system_can_show() -> None:
    assert chat_from_json(changed(("created",), "1950-01-01T00:00:00+00:00")).created.timestamp() == 0
    assert chat_from_json(changed(("messages", 1, "created"), "1970-01-01T00:00:00+02:00")).messages[1].created == (
        datetime.fromtimestamp(0, UTC)
    )
