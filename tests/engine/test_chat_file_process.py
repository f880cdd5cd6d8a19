"""Files of chats in the real sealed process: what comes back, that it is sealed, and that nothing makes it hang."""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.frames import Frame, Kind, ProtocolError
from app.engine import chat_file_client, chat_files
from app.engine.chat_file_client import chats_in, file_chunks
from app.engine.chat_files import Finished, TakenChat, UnreadChat, answer_frame, decode

DATA = Path(__file__).parents[1] / "data" / "imports"


def read(*names: str) -> list[TakenChat | UnreadChat | Finished]:
    return list(chats_in({name: file_chunks(DATA / name) for name in names}))


def test_a_file_is_read_behind_the_seal() -> None:
    first, second, end = read("chatgpt.json")
    assert isinstance(first, TakenChat)
    assert isinstance(second, TakenChat)
    assert (first.source, first.chat.title, first.lost["images"]) == ("ChatGPT", "Packing for the Alps", 1)
    assert isinstance(end, Finished)
    assert end.seal == "full" if sys.platform == "linux" else end.seal == "none"


def test_two_files_that_belong_together_are_read_together() -> None:
    chat, end = read("jan/thread.json", "jan/messages.jsonl")
    assert isinstance(chat, TakenChat)
    assert chat.chat.title == "Chess openings"
    assert isinstance(end, Finished)


def test_an_archive_is_read_though_nothing_can_be_loaded_any_more(tmp_path: Path) -> None:
    import zipfile

    with zipfile.ZipFile(tmp_path / "export.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(DATA / "deepseek.json", "unterlagen-äöü/conversations.json")
    chat, _ = list(chats_in({"export.zip": file_chunks(tmp_path / "export.zip")}))
    assert isinstance(chat, TakenChat)
    assert chat.source == "DeepSeek"


def test_mutated_files_get_an_answer_and_an_end() -> None:
    data, dice = (DATA / "open_webui.json").read_bytes(), random.Random(5)
    for _ in range(4):
        broken = bytearray(data)
        for _ in range(3):
            broken[dice.randrange(len(broken))] = dice.randrange(256)
        answers = list(chats_in({"x": partial(iter, (bytes(broken),))}))
        assert isinstance(answers[-1], Finished)


def test_what_is_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_files, "MOST_BYTES", 1000)
    monkeypatch.setattr(chat_file_client, "MOST_BYTES", 1000)
    with pytest.raises(KnownError, match="larger than"):
        read("chatgpt.json")


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't be read"):
        list(chats_in({"x": file_chunks(tmp_path / "gone.json")}))


def test_a_process_that_dies_is_told() -> None:
    with pytest.raises(KnownError, match="ended without an answer"):
        list(chats_in({"x": lambda: iter((b"{}",))}, command=[sys.executable, "-c", "pass"]))


def test_a_process_that_hangs_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chat_file_client, "PATIENCE", 0.5)
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    with pytest.raises(KnownError, match="too long"):
        list(chats_in({"x": lambda: iter((b"{}",))}, command=command))


def test_a_process_that_sends_nonsense_is_not_believed() -> None:
    command = [sys.executable, "-c", "import os; os.write(1, b'x' * 500)"]
    with pytest.raises(KnownError, match="makes no sense"):
        list(chats_in({"x": lambda: iter((b"{}",))}, command=command))


def test_cancelling_ends_it_at_once() -> None:
    assert list(chats_in({"x": file_chunks(DATA / "chatgpt.json")}, cancelled=lambda: True)) == []


def test_the_reader_finds_no_process_left(tmp_path: Path) -> None:
    before = _children()
    read("carrel.jsonl")
    assert _children() == before


def _children() -> set[str]:
    if sys.platform != "linux":
        return set()
    return set(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"[]",
        b"nonsense",
        b'{"chat": {"id": "x"}, "source": "x", "lost": {}}',
        b'{"chat": [], "source": 1, "lost": 1}',
        b"[" * 100_000,
    ],
)
def test_replies_that_no_healthy_process_sends_are_refused(payload: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode(Frame(Kind.RAW, 0, payload))


def test_what_is_said_to_be_lost_is_told_in_our_words_alone() -> None:
    chat = next(item for item in read("carrel.jsonl") if isinstance(item, TakenChat)).chat
    from app.domain.chat_json import chat_to_json

    lost = {"images": 2, "<b>bad</b>": 3, "files": -1, "tool calls": "many"}
    frame = answer_frame({"chat": chat_to_json(chat), "source": "A\u202eB", "lost": lost})
    taken = decode(next(_frames(frame)))
    assert isinstance(taken, TakenChat)
    assert (taken.lost, taken.source) == ({"images": 2}, "AB")


def _frames(data: bytes) -> Iterator[Frame]:
    from app.domain.frames import FrameReader

    reader = FrameReader()
    reader.feed(data)
    while (frame := reader.next()) is not None:
        yield frame
