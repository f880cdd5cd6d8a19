"""What comes out of real-shaped files of each program: texts, reasoning, branches, times, models, and what is lost."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.documents.chats import limits, reading, scan
from app.documents.chats.reading import Unread, counted, read_chats
from app.documents.chats.tree import Found
from app.domain.messages import AttachmentPart, Conversation, Message, MessageState, ReasoningPart, Role

DATA = Path(__file__).parents[1] / "data" / "imports"
LM_STUDIO = "1757985544936.conversation.json"


def all_of(*names: str) -> list[Found]:
    found = list(read_chats({name: (DATA / name).read_bytes() for name in names}))
    assert all(isinstance(item, Found) for item in found), found
    return [item for item in found if isinstance(item, Found)]


def one(*names: str) -> Found:
    (found,) = all_of(*names)
    return found


def texts(chat: Conversation) -> list[tuple[Role, str]]:
    return [(message.role, message.text) for message in chat.path()]


def of_text(chat: Conversation, text: str) -> Message:
    return next(message for message in chat.messages if message.text == text)


def test_chatgpt_keeps_branches_reasoning_times_and_models() -> None:
    found, second = all_of("chatgpt.json")
    chat = found.chat
    assert (found.source, chat.title) == ("ChatGPT", "Packing for the Alps")
    assert chat.created == datetime.fromtimestamp(1736209400.251, UTC)
    assert texts(chat) == [
        (Role.USER, "What do I need for four days of huts in June? Äußerst leicht, bitte. 🏔️"),
        (Role.ASSISTANT, "Take grödel: there may be snow."),
        (Role.USER, "And boots?"),
    ]
    answer = chat.path()[1]
    assert answer.reasoning == "**Weighing options**\n\nJune may bring snow above 2,500 m."
    assert [part.seconds for part in answer.parts if isinstance(part, ReasoningPart)] == [8]
    other = of_text(chat, "A sleeping bag liner, a rain jacket and **cash**.")
    assert (other.parent, other.model, answer.model) == (answer.parent, "gpt-4o", "o3")
    assert other.created == datetime.fromtimestamp(1736209410, UTC)
    assert counted(found) == {"images": 1, "files": 1, "tool calls": 1, "tool results": 1}
    assert texts(second.chat) == [(Role.USER, "你好，世界")]


def test_deepseek_keeps_both_answers_and_their_reasoning() -> None:
    found = one("deepseek.json")
    chat = found.chat
    assert (found.source, chat.title) == ("DeepSeek", "证明素数无穷")
    assert [text for _, text in texts(chat)] == ["素数为什么有无穷多个？", "另一种证明：欧拉。", "谢谢"]
    first = of_text(chat, "设只有有限个素数，令 \\(N = p_1 \\cdots p_n + 1\\)。")
    assert (first.reasoning, first.model) == ("用欧几里得的证明。", "deepseek-reasoner")
    assert first.parent == chat.path()[0].id
    assert chat.path()[0].created == datetime(2025, 4, 29, 3, 59, 13, 202000, UTC)
    assert counted(found) == {"web searches": 1, "files": 1}


def test_open_webui_keeps_files_and_takes_reasoning_out_of_the_text() -> None:
    found = one("open_webui.json")
    chat = found.chat
    assert (found.source, chat.title) == ("Open WebUI", "Sourdough")
    assert [text for _, text in texts(chat)][0::2] == ["How warm should the dough be?", "And the oven?"]
    assert chat.path()[0].parts[0] == AttachmentPart("recipe.txt", "500 g flour\n350 g water")
    warm = of_text(chat, "About **25 °C**.")
    assert warm.parts[0] == ReasoningPart("Between 24 and 26 °C.\nWater decides.", 46)
    shown = chat.path()[1]
    assert shown.reasoning == "Hm."
    assert shown.text == "Room temperature. <details><summary>Why</summary>Yeast.</details>"
    assert (warm.model, shown.model) == ("deepseek-r1:8b", "llama3.2")
    assert counted(found) == {"images": 1}


def test_lm_studio_keeps_versions_and_what_was_thought() -> None:
    found = one(LM_STUDIO)
    chat = found.chat
    assert (found.source, chat.title) == ("LM Studio", "Capital of France")
    assert [text for _, text in texts(chat)] == ["Capital of France?", "It is Paris.", "Thanks"]
    other = of_text(chat, "Paris.")
    assert (other.reasoning, other.model) == ("Easy one.", "Qwen/Qwen3-8B-GGUF/q.gguf")
    assert other.created == datetime.fromtimestamp(1757985550.001, UTC)
    assert other.parent == chat.path()[1].parent
    assert counted(found) == {"files": 1, "instructions": 1}


def test_jan_brings_title_and_model_from_the_file_beside() -> None:
    found = one("jan/thread.json", "jan/messages.jsonl")
    question, answer = found.chat.path()
    assert (found.source, found.chat.title) == ("Jan", "Chess openings")
    assert (answer.reasoning, answer.text) == ("Both are sound.", "The Sicilian, if you like *sharp* play.")
    assert (answer.state, answer.model) == (MessageState.STOPPED, "deepseek-r1-distill-qwen-1.5b")
    assert question.created == datetime.fromtimestamp(1743000001, UTC)
    assert counted(found) == {"images": 1}
    assert one("jan/messages.jsonl").chat.messages == tuple(
        message
        if message.role is Role.USER
        else Message(message.id, message.parent, message.role, message.created, message.parts, message.state, None)
        for message in found.chat.messages
    )


def test_our_own_export_comes_back_with_its_ids() -> None:
    chat = one("carrel.jsonl").chat
    assert chat.id == "5f0c1a2b3c4d5e6f708192a3b4c5d6e7"
    assert [message.id[-1] for message in chat.messages] == ["1", "2", "3"]
    assert chat.leaf == "10000000000000000000000000000003"
    assert chat.messages[1].parent == chat.messages[2].parent == chat.messages[0].id


@pytest.mark.parametrize("name", ["chatgpt.json", "deepseek.json", "open_webui.json", LM_STUDIO, "carrel.jsonl"])
def test_the_same_file_gives_the_same_ids(name: str) -> None:
    assert [found.chat for found in all_of(name)] == [found.chat for found in all_of(name)]


def zipped(entries: dict[str, bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return target.getvalue()


def test_the_archive_that_people_are_sent_is_read_as_it_is() -> None:
    data = zipped(
        {
            "export/conversations.json": (DATA / "chatgpt.json").read_bytes(),
            "export/user.json": b'{"id": "user-1"}',
            "export/chat.html": b"<html>",
            "threads/x/thread.json": (DATA / "jan" / "thread.json").read_bytes(),
            "threads/x/messages.jsonl": (DATA / "jan" / "messages.jsonl").read_bytes(),
        }
    )
    found = list(read_chats({"export.zip": data}))
    titles = [item.chat.title for item in found if isinstance(item, Found)]
    assert titles == ["Packing for the Alps", "", "Chess openings"]
    assert len(found) == 3


def test_a_zip_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 10_000_000)
    data = zipped({"bomb.json": b"[" + b" " * 20_000_000 + b"]"})
    assert len(data) < 100_000
    assert list(read_chats({"a.zip": data})) == [Unread("it unpacks to too much")]


def test_an_archive_that_lies_about_its_sizes_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MOST_BYTES", 1_000_000)
    data = bytearray(zipped({"bomb.json": b"[" + b" " * 5_000_000 + b"]"}))
    at = data.index(b"PK\x01\x02") + 24  # the size in the central directory
    data[at : at + 4] = (1000).to_bytes(4, "little")
    (found,) = read_chats({"a.zip": bytes(data)})
    assert isinstance(found, Unread)


def node(parent: str | None, role: str = "user", text: str = "x") -> dict[str, Any]:
    message = {"author": {"role": role}, "content": {"content_type": "text", "parts": [text]}}
    return {"parent": parent, "message": message}


def chatgpt(mapping: dict[str, Any]) -> bytes:
    return json.dumps([{"id": "c", "create_time": 1, "title": "t", "mapping": mapping}]).encode()


def test_messages_that_hang_in_a_circle_are_left_out_and_counted() -> None:
    mapping = {"a": node("b"), "b": node("a"), "c": node("c", text="alone"), "d": node("gone", text="orphan")}
    (found,) = read_chats({"x.json": chatgpt(mapping)})
    assert isinstance(found, Found)
    assert sorted(message.text for message in found.chat.messages) == ["alone", "orphan"]
    assert counted(found) == {"messages": 2}


def test_a_chain_as_long_as_allowed_is_read_and_a_longer_one_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    mapping = {str(at): node(str(at - 1) if at else None, text=f"{at}") for at in range(limits.MOST_NODES)}
    (found,) = read_chats({"x.json": chatgpt(mapping)})
    assert isinstance(found, Found)
    assert len(found.chat.path()) == limits.MOST_NODES
    (refused,) = read_chats({"x.json": chatgpt({**mapping, "more": node("0")})})
    assert refused == Unread("a chat has too many messages")


def test_one_broken_chat_costs_no_other() -> None:
    good = (DATA / "carrel.jsonl").read_bytes().strip()
    found = list(read_chats({"x.json": b"[" + good + b', {"mapping": nonsense}, {"what": 1}, ' + good + b"]"}))
    assert [type(item) for item in found] == [Found, Unread, Unread, Found]
    assert found[1:3] == [Unread("a chat is damaged"), Unread("it is no chat that Carrel knows")]


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", None),
        (b"[]", None),
        (b"hello", "it is no list of chats"),
        (b"[1, 2]", "it is no list of chats"),
        (b'[{"a": "b', "it ends in the middle"),
        (b'[{"a": 1}', "it is no chat that Carrel knows"),
        (b'{"a":' * 1000 + b"1" + b"}" * 1000, "a chat is nested too deeply"),
        (b'{"mapping": {}, "create_time": NaN}', "a chat has no messages"),
        (b'{"n": ' + b"9" * 10_000 + b"}", "a chat is damaged"),
        (b"PK\x03\x04nonsense", "the archive is damaged"),
    ],
)
def test_nonsense_is_told_in_few_words(data: bytes, why: str | None) -> None:
    found = list(read_chats({"x.json": data}))
    assert found[:1] == ([] if why is None else [Unread(why)])


def test_a_chat_of_ours_without_messages_is_none() -> None:
    empty = {
        "id": "c",
        "title": "t",
        "created": "2026-04-01T00:00:00",
        "updated": "2026-04-01T00:00:00",
        "messages": [],
    }
    assert list(read_chats({"a.jsonl": json.dumps(empty).encode()})) == [Unread("a chat has no messages")]


def test_an_oversized_chat_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(scan, "MOST_CHAT_BYTES", 500)
    good = (DATA / "carrel.jsonl").read_bytes()[:-1]
    small = b'{"a": 1}'
    found = list(read_chats({"x.json": b"[" + good + b"," + small + b"]"}))
    assert found == [Unread("a chat is too large"), Unread("it is no chat that Carrel knows")]


def test_texts_are_bounded_and_that_is_told() -> None:
    (found,) = read_chats({"x.json": chatgpt({"a": node(None, text="x" * (limits.LONGEST_TEXT + 5))})})
    assert isinstance(found, Found)
    assert len(found.chat.messages[0].text) == limits.LONGEST_TEXT
    assert counted(found) == {"long texts": 1}
