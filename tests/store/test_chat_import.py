"""Whole chats into the vault: with their times and branches, twice without doubling, and never into other chats."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.domain.messages import Conversation, Message, MessageState, Notice, ReasoningPart, Role, TextPart
from app.store import chat_import, conversations, search_index
from app.store.chat_import import ADDED, KNOWN, NEW, add_conversation
from app.store.connection import Connection

THEN = datetime(2024, 2, 1, 9, tzinfo=UTC)


def chat(name: str = "c") -> Conversation:
    asked = Message(f"{name}1", None, Role.USER, THEN, (TextPart("Why?"),))
    parts = (ReasoningPart("Hm.", 2.0), TextPart("So."))
    notice = Notice("note", "answer", "factual", "Check it.")
    first = Message(f"{name}2", asked.id, Role.ASSISTANT, THEN, parts, MessageState.STOPPED, "r1", (notice,))
    second = replace(first, id=f"{name}3", parts=(TextPart("Other."),))
    return Conversation(name, "Tea", THEN, THEN + timedelta(hours=1), (asked, first, second), first.id)


def test_it_comes_back_as_it_was(connection: Connection) -> None:
    assert add_conversation(connection, chat()) == NEW
    loaded = conversations.load_conversation(connection, "c")
    assert replace(loaded, shown={}) == chat()
    assert [message.text for message in loaded.path()] == ["Why?", "So."]
    assert [row.updated for row in conversations.list_conversations(connection)] == [THEN + timedelta(hours=1)]


def test_a_second_time_nothing_is_doubled(connection: Connection) -> None:
    add_conversation(connection, chat())
    conversations.rename_conversation(connection, "c", "My name for it")
    assert add_conversation(connection, chat()) == KNOWN
    assert len(conversations.list_conversations(connection)) == 1
    assert conversations.load_conversation(connection, "c").title == "My name for it"
    assert len(conversations.load_conversation(connection, "c").messages) == 3


def test_what_came_since_is_added(connection: Connection) -> None:
    add_conversation(connection, chat())
    more = Message("c4", "c3", Role.USER, THEN + timedelta(days=1), (TextPart("And?"),))
    longer = replace(chat(), messages=(*chat().messages, more), leaf="c4", updated=more.created)
    assert add_conversation(connection, longer) == ADDED
    loaded = conversations.load_conversation(connection, "c")
    assert [message.id for message in loaded.messages] == ["c1", "c2", "c3", "c4"]
    assert (loaded.leaf, loaded.updated) == ("c4", more.created)


def test_it_takes_no_message_from_another_chat(connection: Connection) -> None:
    add_conversation(connection, chat())
    thief = replace(chat(), id="thief", messages=tuple(replace(m, parts=(TextPart("x"),)) for m in chat().messages))
    assert add_conversation(connection, thief) == NEW
    assert replace(conversations.load_conversation(connection, "c"), shown={}) == chat()
    copy = conversations.load_conversation(connection, "thief")
    assert len({message.id for message in copy.messages} | {"c1", "c2", "c3"}) == 6
    assert [message.text for message in copy.path()] == ["x", "x"]
    assert add_conversation(connection, thief) == KNOWN


def test_all_or_nothing(connection: Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(chat_import, "_insert", broken)
    with pytest.raises(RuntimeError):
        add_conversation(connection, chat())
    assert conversations.list_conversations(connection) == []


def test_its_words_are_found_and_lone_surrogates_do_no_harm(connection: Connection) -> None:
    odd = replace(chat(), title="T\ud800", messages=(replace(chat().messages[0], parts=(TextPart("zirbel\udfff"),)),))
    add_conversation(connection, replace(odd, leaf="c1"))
    while search_index.add_waiting(connection):
        pass
    assert search_index.waiting(connection) == 0
    assert conversations.load_conversation(connection, "c").messages[0].text == "zirbel?"
