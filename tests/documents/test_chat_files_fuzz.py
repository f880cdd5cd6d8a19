"""Mutated files of every format: never an exception, never long, and what comes out is a chat that holds together."""

from __future__ import annotations

import io
import random
import time
import zipfile
from pathlib import Path

import pytest

from app.documents.chats.reading import Unread, read_chats
from app.domain.chat_json import chat_from_json, chat_to_json

DATA = Path(__file__).parents[1] / "data" / "imports"
FILES = ("chatgpt.json", "deepseek.json", "open_webui.json", "1757985544936.conversation.json", "carrel.jsonl")
ROUNDS = 300
SLOWEST = 5.0
_SPICE = (b'"', b"\\", b"{", b"}", b"[", b"]", b"null", b"1e999", b"-1", b'"\\ud800"', b"\x00", b"true", b"\xff\xfe")


def mutated(data: bytes, dice: random.Random) -> bytes:
    """The file with a few of its places cut, doubled, exchanged or spiced."""
    result = bytearray(data)
    for _ in range(dice.randint(1, 6)):
        at, length = dice.randrange(len(result) + 1), dice.randint(0, 60)
        match dice.randrange(5):
            case 0:
                del result[at : at + length]
            case 1:
                result[at:at] = result[at : at + length] * dice.randint(1, 4)
            case 2:
                result[at : at + 1] = bytes([dice.randrange(256)])
            case 3:
                result[at:at] = dice.choice(_SPICE)
            case _:
                other = dice.randrange(len(result) + 1)
                result[at : at + length] = result[other : other + dice.randint(0, 60)]
    return bytes(result[: dice.randrange(len(result) + 1)] if dice.random() < 0.1 else result)


def with_other_values(data: bytes, dice: random.Random) -> bytes:
    """The same JSON, some of its values exchanged for other ones: what a bent parser of ours would fall over."""
    pieces = data.decode().split(":")
    odd = (' {"a": []}', " [[]]", " null", ' ""', " -5", " 9e99", " true", ' "root"', " 1757985544936000000000")
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(1, len(pieces))
        _, comma, rest = pieces[at].partition(",")
        if comma:
            pieces[at] = dice.choice(odd) + comma + rest
    return ":".join(pieces).encode()


def read(files: dict[str, bytes]) -> int:
    begun, chats = time.perf_counter(), 0
    for found in read_chats(files):
        if not isinstance(found, Unread):
            chats += 1
            assert chat_from_json(chat_to_json(found.chat, whole=True)).path() == found.chat.path()
    assert time.perf_counter() - begun < SLOWEST
    return chats


@pytest.mark.parametrize("name", FILES)
def test_no_mutated_file_does_harm(name: str) -> None:
    data, dice = (DATA / name).read_bytes(), random.Random(name)
    taken = sum(read({name: mutated(data, dice)}) for _ in range(ROUNDS))
    taken += sum(read({name: with_other_values(data, dice)}) for _ in range(ROUNDS))
    assert taken > ROUNDS / 6  # else the mutations say nothing about the readers


def test_no_mutated_thread_of_jan_does_harm() -> None:
    thread, messages = ((DATA / "jan" / name).read_bytes() for name in ("thread.json", "messages.jsonl"))
    dice = random.Random("jan")
    taken = 0
    for change in (mutated, with_other_values):
        for _ in range(ROUNDS // 2):
            taken += read({"thread.json": change(thread, dice), "messages.jsonl": messages})
            taken += read({"thread.json": thread, "messages.jsonl": change(messages, dice)})
    assert taken > ROUNDS / 4


def test_no_mutated_archive_does_harm() -> None:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("conversations.json", (DATA / "deepseek.json").read_bytes())
    data, dice = target.getvalue(), random.Random("zip")
    for _ in range(ROUNDS):
        read({"export.zip": b"PK\x03\x04" + mutated(data, dice)[4:]})
