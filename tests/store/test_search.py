"""Search over all chats: prefix, phrase, accents, scripts without spaces, order, pages, excerpts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from app.domain.matching import pattern, terms
from app.domain.messages import AttachmentPart, Message, MessageState, ReasoningPart, Role, TextPart
from app.store import conversations
from app.store.connection import Connection
from app.store.search import search

Said = Callable[..., Message]
TEXTS = {
    "crypto": "Cryptography keeps **letters** private.",
    "cafe": "Le café est très bon à Besançon.",
    "plain": "The cafe near the private road, letters in hand",
    "han": "我想用加密保护我的聊天记录。",
    "kana": "パスワードを忘れました",
    "thai": "ฉันลืมรหัสผ่าน",
    "korean": "비밀번호를 잊었어요",
    "mixed": "用RSA加密and then some",
    "code": 'print("half_done") # C++ in foo-bar.baz',
    "russian": "Ёлка и Йод",
}


@pytest.fixture
def filled(connection: Connection, said: Said) -> Connection:
    for name, text in TEXTS.items():
        conversations.start_conversation(connection, f"chat {name}", name, said(name, text))
        conversations.end_turn(connection)
    return connection


def found(connection: Connection, query: str) -> set[str]:
    return {hit.message for hit in search(connection, query).hits}


@pytest.mark.parametrize(
    ("query", "names"),
    [
        ("crypt", {"crypto"}),
        ("CRYPTO", {"crypto"}),
        ("ryptography", set()),
        ("café", {"cafe", "plain"}),
        ("cafe", {"cafe", "plain"}),
        ("besancon", {"cafe"}),
        ("letters private", {"crypto", "plain"}),
        ('"letters private"', {"crypto"}),
        ("“letters private”", {"crypto"}),
        ('"lett"', set()),
        ('"cafe near"', {"plain"}),
        ("加密", {"han", "mixed"}),
        ("密", {"han", "mixed"}),
        ("聊天记录", {"han"}),
        ("密加", set()),
        ("スワード", {"kana"}),
        ("รหัส", {"thai"}),
        ("비밀번호", {"korean"}),
        ("RSA加密", {"mixed"}),
        ("half_done", {"code"}),
        ("foo-bar", {"code"}),
        ("елка", {"russian"}),
        ("nothing of this", set()),
        ("private AND", set()),
        ("", set()),
        ('"', set()),
        ("*", set()),
        ("!? ...", set()),
        ("NEAR(", {"plain"}),
        ("text:", set()),
        ('cafe"', {"cafe", "plain"}),
        ("\0", set()),
        ("a\0b", set()),
    ],
)
def test_what_is_found(filled: Connection, query: str, names: set[str]) -> None:
    assert found(filled, query) == names


def test_all_parts_are_searched_and_reasoning_is_told_apart(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    answer = replace(
        said("a", "", "q", Role.ASSISTANT),
        parts=(ReasoningPart("a hidden thought"), TextPart("an open word"), AttachmentPart("f", "an attached page")),
    )
    conversations.save_message(connection, "c", answer)
    conversations.end_turn(connection)
    thought, word, page = (search(connection, query).hits[0] for query in ("thought", "open", "attached"))
    assert (thought.thought, word.thought, page.thought) == (True, False, False)
    assert (thought.chat, thought.message, thought.role) == ("c", "a", Role.ASSISTANT)
    assert (thought.excerpt, page.excerpt) == ("a hidden thought", "an attached page")


def test_newest_first_and_page_by_page(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("m0", "the word"))
    for number in range(1, 10):
        conversations.save_message(connection, "c", said(f"m{number}", "the word", f"m{number - 1}"))
        conversations.end_turn(connection)
    first = search(connection, "word", limit=4)
    assert [hit.message for hit in first.hits] == ["m9", "m8", "m7", "m6"]
    assert first.more
    second = search(connection, "word", before=first.hits[-1].sequence, limit=6)
    assert [hit.message for hit in second.hits] == ["m5", "m4", "m3", "m2", "m1", "m0"]
    assert not second.more


def test_an_excerpt_is_one_short_line_around_the_place(connection: Connection, said: Said) -> None:
    text = f"# Title\n{'before ' * 200}\n\n| the **needle** | `here` |\n{'after ' * 200}"
    conversations.start_conversation(connection, "c", "t", said("m", text))
    conversations.end_turn(connection)
    (hit,) = search(connection, "néedle").hits
    assert "the needle" in hit.excerpt
    assert "\n" not in hit.excerpt and "**" not in hit.excerpt and "`" not in hit.excerpt
    assert hit.excerpt.startswith("… before") and hit.excerpt.endswith(" …")
    assert len(hit.excerpt) < 250
    marked = pattern(terms("néedle")).search(hit.excerpt)
    assert marked and marked.group() == "needle"


def test_an_answer_is_found_when_its_turn_ends(connection: Connection, said: Said) -> None:
    conversations.start_conversation(connection, "c", "t", said("q", "Question?"))
    growing = said("a", "zebra", "q", Role.ASSISTANT, MessageState.INTERRUPTED)
    for text in ("zebra", "zebra giraffe"):
        conversations.save_message(connection, "c", replace(growing, parts=(TextPart(text),)))
        assert found(connection, "zebra") == set()
        assert connection.execute("SELECT count(*) FROM messages WHERE indexed = 1").fetchone() == (0,)
    finished = replace(growing, parts=(TextPart("zebra giraffe"),), state=MessageState.COMPLETE)
    conversations.save_message(connection, "c", finished)
    conversations.end_turn(connection)
    assert found(connection, "giraffe") == {"a"}


def test_changed_text_is_found_by_its_new_words_only(filled: Connection, said: Said) -> None:
    conversations.save_message(filled, "chat plain", said("plain", "quite other words"))
    assert found(filled, "road") == set()
    conversations.end_turn(filled)
    assert found(filled, "road") == set()
    assert found(filled, "quite") == {"plain"}
    assert found(filled, "cafe") == {"cafe"}


def test_a_lone_surrogate_in_a_question_is_no_error(filled: Connection) -> None:
    assert found(filled, "cafe\ud83d") == {"cafe", "plain"}
    assert found(filled, "\ud83d") == set()
