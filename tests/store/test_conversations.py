"""Chats in the database: trees of messages made of parts, drafts, settings, export."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, tzinfo
from typing import Self

import pytest

from app.domain.errors import KnownError
from app.domain.messages import (
    AttachmentPart,
    Message,
    MessageState,
    Notice,
    ReasoningPart,
    Role,
    TextPart,
)
from app.store import branches, conversations
from app.store.connection import Connection

Said = Callable[..., Message]


def full_answer() -> Message:
    return Message(
        id="a1",
        parent="q1",
        role=Role.ASSISTANT,
        created=datetime(2026, 5, 1, 12, 0, 1, 250000, tzinfo=UTC),
        parts=(ReasoningPart("thinking \0 <b>", 1.5), TextPart("é 漢字 😀"), AttachmentPart("a.txt", "file's text")),
        state=MessageState.STOPPED,
        model="guide",
        notices=(Notice("note", "answer", "factual", "Check facts.", (("factual", 0.9),)),),
    )


def test_what_is_stored_comes_back_as_it_was(connection: Connection, said: Said) -> None:
    question, answer = said("q1", "Question?"), full_answer()
    conversations.start_conversation(connection, "c", "A title", question)
    conversations.save_message(connection, "c", answer)
    loaded = conversations.load_conversation(connection, "c")
    assert loaded.messages == (question, answer)
    assert loaded.path() == (question, answer)
    assert (loaded.title, loaded.leaf, loaded.created) == ("A title", "a1", question.created)


def test_a_streaming_answer_is_interrupted_until_it_is_finished(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    growing = said("a", "One", "q", Role.ASSISTANT, MessageState.INTERRUPTED)
    for text in ("One", "One two", "One"):  # the guard may take back what was released
        growing = replace(growing, parts=(ReasoningPart("hm"), TextPart(text)))
        conversations.save_message(connection, "c", growing)
        stored = conversations.load_conversation(connection, "c").messages[-1]
        assert (stored.text, stored.state) == (text, MessageState.INTERRUPTED)
    finished = replace(growing, parts=(TextPart("One two three"),), state=MessageState.COMPLETE)
    conversations.save_message(connection, "c", finished)
    conversations.end_turn(connection)
    assert conversations.load_conversation(connection, "c").messages[1:] == (finished,)


def test_branches_are_kept_and_the_leaf_says_which_is_shown(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    for message in (said("a1", "first", "q"), said("a2", "second", "q"), said("f", "more", "a2")):
        conversations.save_message(connection, "c", message)
    assert [message.id for message in conversations.load_conversation(connection, "c").path()] == ["q", "a2", "f"]
    branches.show_branch(connection, "c", "a1", {"q": "a1"})
    loaded = conversations.load_conversation(connection, "c")
    assert [message.id for message in loaded.path()] == ["q", "a1"]
    assert len(loaded.messages) == 4


class _ClockSetBack(datetime):
    """Every look at the clock shows an earlier year."""

    year_now = 2060

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        cls.year_now -= 1
        return cls(cls.year_now, 1, 1, tzinfo=tz)


def test_the_last_written_chat_comes_first_whatever_the_clock_says(
    connection: Connection, said: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conversations, "datetime", _ClockSetBack)
    for number in range(4):
        conversations.start_conversation(connection, f"c{number}", "t", said(f"m{number}", "x"))
    assert _ids(connection) == ["c3", "c2", "c1", "c0"]
    earlier = replace(said("late", "y", "m1"), created=datetime(1999, 1, 1, tzinfo=UTC))
    conversations.save_message(connection, "c1", earlier)
    assert _ids(connection) == ["c1", "c3", "c2", "c0"]
    assert [message.id for message in conversations.load_conversation(connection, "c1").messages] == ["m1", "late"]


def test_rename_and_delete(connection: Connection, said: Said) -> None:
    for name in ("c1", "c2"):
        conversations.start_conversation(connection, name, "old", said(f"m-{name}", "x"))
        conversations.save_draft(connection, name, "draft")
    conversations.rename_conversation(connection, "c1", "new")
    conversations.delete_conversation(connection, "c2")
    assert [(chat.id, chat.title) for chat in conversations.list_conversations(connection)] == [("c1", "new")]
    with pytest.raises(KnownError, match="No such chat"):
        conversations.load_conversation(connection, "c2")
    rows = [
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in ("messages", "parts", "drafts")
    ]
    assert rows == [1, 1, 1]


def test_an_answer_to_a_deleted_chat_is_refused_plainly(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    conversations.delete_conversation(connection, "c")
    with pytest.raises(KnownError, match="No such chat"):
        conversations.save_message(connection, "c", said("a", "late", "q"))
    assert connection.execute("SELECT count(*) FROM messages").fetchone()[0] == 0


def test_drafts_are_kept_by_chat_and_forgotten_when_empty(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    for chat, text in (("", "for a new one"), ("c", "reply"), ("c", "longer reply")):
        conversations.save_draft(connection, chat, text)
    assert [conversations.load_draft(connection, chat) for chat in ("", "c", "other")] == [
        "for a new one",
        "longer reply",
        "",
    ]
    conversations.save_draft(connection, "c", "")
    assert conversations.load_draft(connection, "c") == ""


def test_a_chat_that_is_not_here_has_no_draft(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    conversations.delete_conversation(connection, "c")
    for key in ("c", f"c{conversations.FILES}", "", conversations.FILES):  # a file may be read to its end by now
        conversations.save_draft(connection, key, "late")
    assert {row[0] for row in connection.execute("SELECT chat FROM drafts")} == {"", conversations.FILES}


@pytest.mark.parametrize("value", ["c1", None, 3, [1, {"a": "ö"}], True])
def test_settings_take_any_json_value(connection: Connection, value: object) -> None:
    conversations.set_setting(connection, "last_chat", "before")
    conversations.set_setting(connection, "last_chat", value)
    assert conversations.get_setting(connection, "last_chat") == value
    assert conversations.get_setting(connection, "unknown") is None


def test_a_lone_surrogate_does_not_cost_the_message(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t\ud800", said("q", "broken \ud83d paste"))
    conversations.save_draft(connection, "c", "\udc00")
    loaded = conversations.load_conversation(connection, "c")
    assert (loaded.title, loaded.messages[0].text) == ("t?", "broken ? paste")


def test_export_is_the_contracts_json(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "A title", said("q1", "Question?"))
    conversations.save_message(connection, "c", full_answer())
    conversations.start_conversation(connection, "d", "Other", said("q2", "x"))
    exported = json.loads(json.dumps(list(conversations.export_conversations(connection))))
    assert [chat["id"] for chat in exported] == ["c", "d"]
    chat = exported[0]
    assert set(chat) == {"id", "title", "created", "updated", "messages"}
    assert chat["messages"][1] == {
        "id": "a1",
        "parent": "q1",
        "role": "assistant",
        "created": "2026-05-01T12:00:01.250000+00:00",
        "parts": [
            {"kind": "reasoning", "text": "thinking \0 <b>"},
            {"kind": "text", "text": "é 漢字 😀"},
            {"kind": "attachment", "text": "file's text", "name": "a.txt"},
        ],
        "state": "stopped",
        "model": "guide",
    }
    assert [chat["id"] for chat in conversations.export_conversations(connection, "d")] == ["d"]
    with pytest.raises(KnownError, match="No such chat"):
        list(conversations.export_conversations(connection, "none"))


def _ids(connection: Connection) -> list[str]:
    return [chat.id for chat in conversations.list_conversations(connection)]
