"""What a child process says is in the language of the window, with its values."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app import i18n
from app.chat.transfer import Transfer, followed
from app.domain.errors import AppError
from app.domain.frames import FrameReader
from app.domain.requests import ModelSpec
from app.engine.chat_file_client import chats_in
from app.engine.chat_files import UnreadChat
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.engine.inspector import inspect_file
from app.engine.reader import read_document
from app.models.download.client import DownloadClient
from app.models.download.command import downloader_command
from app.models.download.failures import as_message, disk_too_small
from app.models.download.job import Lookup, Network
from app.models.download.wire import decode_message, encode_message
from app.ui.language import speak

NAMES = ("Carrel", "GGUF")


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    assert speak("zh", qapp) == "zh"
    yield
    speak("en", qapp)


def chinese_only(text: str, *values: str) -> bool:
    """Whether nothing of it is English but `values`, which it has."""
    assert all(value in text for value in values), text
    for value in (*values, *NAMES):
        text = text.replace(value, "")
    letters = [letter for letter in text if letter.isalpha()]
    return bool(letters) and not any(letter.isascii() for letter in letters)


def said_by(error: AppError) -> str:
    return f"{error.title} {error.message} {error.hint}"


def test_the_inspector(tmp_path: Path) -> None:
    file = tmp_path / "short.gguf"
    file.write_bytes(b"GGUF" + (3).to_bytes(4, "little") + bytes(4))
    with pytest.raises(AppError) as raised:
        inspect_file(file)
    assert chinese_only(said_by(raised.value), "12")


def test_the_inspector_with_a_sentence_in_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "many.gguf"
    file.write_bytes(b"GGUF" + (3).to_bytes(4, "little") + (1234567).to_bytes(8, "little") + bytes(64))
    with pytest.raises(AppError) as raised:
        inspect_file(file)
    assert chinese_only(said_by(raised.value), "1,234,567")


def test_the_reader() -> None:
    with pytest.raises(AppError) as raised:
        read_document("table.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64))
    assert chinese_only(said_by(raised.value), "CSV")


def test_the_worker(tmp_path: Path) -> None:
    spec = ModelSpec(id="lost", path=str(tmp_path / "lost.gguf"))
    with EngineClient(worker_command(), spec) as client, pytest.raises(AppError) as raised:
        client.start()
    assert chinese_only(said_by(raised.value), "lost.gguf")


def test_the_downloader(tmp_path: Path) -> None:
    job = Lookup("o/n", "a.gguf", str(tmp_path / "log"), network=Network(ca_file="/no/such.pem"))
    with DownloadClient(downloader_command(), job, refused=False) as client:
        last = list(client.messages())[-1]
    moved = followed(Transfer(), last)
    assert moved.phase == "failed" and chinese_only(moved.words, "/no/such.pem")


def test_the_reader_of_chat_files() -> None:
    answers = list(
        chats_in(
            {
                "a.json": lambda: iter([b'{"messages": 1']),
            }
        )
    )
    unread = next(answer for answer in answers if isinstance(answer, UnreadChat))
    assert chinese_only(i18n.tr(unread.why))


def test_sizes_of_the_downloader_are_written_as_the_language_does(qapp: QApplication) -> None:
    speak("en", qapp)
    reader = FrameReader()
    reader.feed(encode_message(as_message(disk_too_small(4_200_000_000, 10**9))))
    frame = reader.next()
    assert frame is not None
    speak("de", qapp)
    words = followed(Transfer(), decode_message(frame)).words
    assert "4,2 GB" in words and "1,0 GB" in words and "needed" not in words
