"""Pins, folders, tags and the archive: stored with the chats, gone with them, and no writing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from app.domain.messages import ConversationSummary, Folder, Message
from app.store import arranging, conversations
from app.store.connection import Connection

Said = Callable[..., Message]


def listed(connection: Connection) -> dict[str, ConversationSummary]:
    return {chat.id: chat for chat in conversations.list_conversations(connection)}


def test_where_a_chat_belongs_comes_back(connection: Connection, said: Said) -> None:
    for name in ("a", "b"):
        conversations.start_conversation(connection, name, name, said(name, "text"))
    arranging.save_folder(connection, Folder("f", "Work"))
    before = listed(connection)
    assert (before["a"].pinned, before["a"].archived, before["a"].folder, before["a"].tags) == (False, False, None, ())
    wanted = replace(before["a"], pinned=True, archived=True, folder="f", tags=("lease", "Müller"))
    arranging.arrange(connection, [wanted])
    after = listed(connection)
    assert after["b"] == before["b"]
    assert set(after["a"].tags) == {"lease", "Müller"}
    assert replace(after["a"], tags=()) == replace(wanted, tags=())  # the time of the last writing is as it was
    assert list(after) == list(before)
    arranging.arrange(connection, [before["a"]])
    assert listed(connection)["a"] == before["a"]


def test_folders_are_named_anew_and_removed(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "a", "a", said("a", "text"))
    for folder in (Folder("1", "zoo"), Folder("2", "Älter"), Folder("3", "home")):
        arranging.save_folder(connection, folder)
    arranging.save_folder(connection, Folder("1", "Animals"))
    assert [folder.name for folder in arranging.list_folders(connection)] == ["Animals", "home", "Älter"]
    arranging.arrange(connection, [replace(listed(connection)["a"], folder="1")])
    arranging.delete_folder(connection, "1")
    assert listed(connection)["a"].folder is None


def test_tags_go_with_their_chat_and_none_comes_for_a_chat_that_is_gone(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "a", "a", said("a", "text"))
    chat = replace(listed(connection)["a"], tags=("one",))
    arranging.arrange(connection, [chat])
    conversations.delete_conversation(connection, "a")
    arranging.arrange(connection, [chat])
    assert arranging.tags_of(connection) == {}
    assert listed(connection) == {}
