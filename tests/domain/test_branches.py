"""The tree of a chat as values: versions, switching, what a branch showed, what is left after a deletion."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from app.domain.branches import (
    Place,
    below,
    message_of,
    places,
    read_shown,
    showing,
    switched,
    through,
    versions,
    without,
)
from app.domain.messages import Conversation, Message, Role, TextPart

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def tree(*edges: str, leaf: str) -> Conversation:
    """A chat of "child<parent" edges in the order of their making; names with "q" are the person's."""
    messages = []
    for edge in edges:
        name, _, parent = edge.partition("<")
        role = Role.USER if name.startswith("q") else Role.ASSISTANT
        messages.append(Message(name, parent or None, role, NOW, (TextPart(name),)))
    return showing(Conversation("c", "t", NOW, NOW, tuple(messages)), leaf)


def path(conversation: Conversation) -> list[str]:
    return [message.id for message in conversation.path()]


CHAT = ("q1", "a1<q1", "q2<a1", "a2<q2", "a3<q2", "q3<a1", "a4<q3", "q4<a2", "a5<q4")
"""q1 - a1 - q2 - a2 - q4 - a5, with a3 beside a2 and the edited q3 - a4 beside q2."""


def test_versions_are_the_siblings_of_the_same_role() -> None:
    chat = tree(*CHAT, leaf="a5")
    assert versions(chat, "a2") == ("a2", "a3")
    assert versions(chat, "q3") == ("q2", "q3")
    assert versions(chat, "q1") == ("q1",)
    assert versions(chat, "unknown") == ()


def test_places_are_told_for_what_is_shown_and_has_several_versions() -> None:
    assert places(tree(*CHAT, leaf="a5")) == {"q2": Place(1, 2), "a2": Place(1, 2)}
    assert places(tree(*CHAT, leaf="a4")) == {"q3": Place(2, 2)}


def test_first_prompts_have_versions_too() -> None:
    chat = tree("q1", "a1<q1", "q2", "a2<q2", leaf="a2")
    assert places(chat) == {"q2": Place(2, 2)}
    assert path(switched(chat, "q2", -1)) == ["q1", "a1"]


def test_switching_shows_what_was_shown_below() -> None:
    chat = tree(*CHAT, leaf="a5")
    other = switched(chat, "a2", 1)
    assert path(other) == ["q1", "a1", "q2", "a3"]
    assert path(switched(other, "a3", -1)) == ["q1", "a1", "q2", "a2", "q4", "a5"]


def test_a_branch_is_left_and_found_as_it_was() -> None:
    """The older version that was shown comes back, not the newest one."""
    chat = tree(*CHAT, leaf="a2")
    edited = switched(chat, "q2", 1)
    assert path(edited) == ["q1", "a1", "q3", "a4"]
    assert path(switched(edited, "q3", -1))[:4] == ["q1", "a1", "q2", "a2"]


def test_a_branch_never_seen_shows_its_newest_version() -> None:
    chat = Conversation("c", "t", NOW, NOW, tree(*CHAT, leaf="a4").messages, "a4")
    assert path(switched(chat, "q3", -1)) == ["q1", "a1", "q2", "a3"]


def test_a_branch_through_a_message_is_found_from_any_other() -> None:
    chat = tree(*CHAT, leaf="a2")
    assert through(chat, "q1") is chat
    assert through(chat, "unknown") is chat
    there = through(chat, "a4")
    assert path(there) == ["q1", "a1", "q3", "a4"]
    assert path(switched(there, "q3", -1))[:4] == path(chat)


@pytest.mark.parametrize(("message", "step"), [("a2", -1), ("a3", 1), ("q1", 1), ("unknown", 1)])
def test_there_is_nothing_beyond_the_first_and_last_version(message: str, step: int) -> None:
    chat = tree(*CHAT, leaf="a5")
    assert switched(chat, message, step) is chat


def test_below_is_the_whole_branch() -> None:
    chat = tree(*CHAT, leaf="a5")
    assert set(below(chat, "q2")) == {"q2", "a2", "a3", "q4", "a5"}
    assert below(chat, "a5") == ("a5",)


@pytest.mark.parametrize(
    ("gone", "shown"),
    [
        ("a5", ["q1", "a1", "q2", "a2", "q4"]),
        ("a2", ["q1", "a1", "q2", "a3"]),
        ("q2", ["q1", "a1", "q3", "a4"]),
        ("a1", ["q1"]),
        ("q1", []),
    ],
)
def test_without_a_branch_the_nearest_version_is_shown(gone: str, shown: list[str]) -> None:
    chat = tree(*CHAT, leaf="a5")
    left = without(chat, below(chat, gone))
    assert path(left) == shown
    assert all(message_of(left, name) is None for name in below(chat, gone))
    assert not set(below(chat, gone)) & {*left.shown, *left.shown.values()}


def test_what_is_not_shown_can_go_without_a_move() -> None:
    chat = tree(*CHAT, leaf="a5")
    assert path(without(chat, below(chat, "q3"))) == path(chat)


@pytest.mark.parametrize("value", [None, 3, ["q1"], {"q1": 4}])
def test_what_was_stored_wrongly_is_not_believed(value: object) -> None:
    assert read_shown(value) == {}
