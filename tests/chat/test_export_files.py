"""Exports as files: private, whole or not there, and what the options ask for."""

from __future__ import annotations

import json
import os
import stat
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.chat.export_files import ARCHIVE, HTML, JSON, MARKDOWN, ExportJob, free_place, write_chats
from app.chat.exporting import Exporter
from app.chat.temporary import HoldingStore
from app.chat.vault_gate import OpenVault
from app.domain.chat_json import chat_from_json
from app.domain.errors import KnownError
from app.domain.messages import Conversation, Message, ReasoningPart, Role, TextPart
from app.rendering.exporting.outline import ExportOptions
from app.store.archive_file import archive_pieces
from app.store.kdf import KdfParameters

NOW = datetime(2026, 4, 1, 12, 30, tzinfo=UTC)


def chat(name: str = "c") -> Conversation:
    asked = Message(f"{name}1", None, Role.USER, NOW, (TextPart("Tea or coffee? 茶"),))
    first = Message(f"{name}2", asked.id, Role.ASSISTANT, NOW, (ReasoningPart("Hm."), TextPart("*Tea*.")), model="r1")
    second = Message(f"{name}3", asked.id, Role.ASSISTANT, NOW, (TextPart("Coffee."),), model="r1")
    return Conversation(name, "Secret title", NOW, NOW, (asked, first, second), first.id)


def job(kind: str, target: Path, **options: bool) -> ExportJob:
    return ExportJob(kind, target, ExportOptions(**options), "own passphrase", KdfParameters)


def private(path: Path) -> bool:
    return os.name != "posix" or stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("kind", [ARCHIVE, HTML, JSON, MARKDOWN])
def test_one_chat_becomes_one_private_file(kind: str, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("what was there before")
    target.chmod(0o644)
    write_chats(job(kind, target), [chat()], several=False)
    assert private(target)
    assert b"before" not in target.read_bytes()
    assert [file.name for file in tmp_path.iterdir()] == ["out"]
    assert (b"Tea" in target.read_bytes()) is (kind != ARCHIVE)


@pytest.mark.parametrize("kind", [HTML, MARKDOWN])
def test_several_chats_come_into_a_folder_under_names_that_say_nothing(kind: str, tmp_path: Path) -> None:
    write_chats(job(kind, tmp_path / "new"), [chat("a"), chat("b")], several=True)
    files = sorted((tmp_path / "new").iterdir())
    assert len(files) == 2
    assert all(private(file) and "ecret" not in file.name and "2026-04-01" in file.name for file in files)


def test_json_lines_are_those_of_the_contract(tmp_path: Path) -> None:
    write_chats(job(JSON, tmp_path / "out", branches=True), [chat("a"), chat("b")], several=True)
    values = [json.loads(line) for line in (tmp_path / "out").read_text("utf-8").splitlines()]
    assert [chat_from_json(value) for value in values] == [chat("a"), chat("b")]
    write_chats(job(JSON, tmp_path / "out", reasoning=False), [chat()], several=False)
    shown = chat_from_json(json.loads((tmp_path / "out").read_text("utf-8")))
    assert [message.id for message in shown.messages] == ["c1", "c2"]
    assert shown.messages[1].reasoning == ""


def test_an_archive_holds_all_of_it(tmp_path: Path) -> None:
    write_chats(job(ARCHIVE, tmp_path / "out"), [chat("a"), chat("b")], several=True)
    lines = b"".join(archive_pieces(tmp_path / "out", "own passphrase")()).splitlines()
    assert [chat_from_json(json.loads(line)) for line in lines] == [chat("a"), chat("b")]


def test_markdown_tells_what_the_options_ask_for(tmp_path: Path) -> None:
    def written(**options: bool) -> str:
        write_chats(job(MARKDOWN, tmp_path / "out", **options), [chat()], several=False)
        return (tmp_path / "out").read_text("utf-8")

    plain = written(reasoning=False)
    assert plain.startswith("# Secret title\n")
    assert "## You\n\nTea or coffee? 茶\n\n## r1\n\n*Tea*." in plain
    assert "Hm." not in plain
    assert "Coffee." not in plain
    assert "> **Reasoning**\n>\n> Hm." in written(reasoning=True)
    everything = written(branches=True)
    assert "## #2 r1 (version 1 of 2)" in everything
    assert "## #3 r1 (version 2 of 2, after #1)\n\nCoffee." in everything


def test_a_place_that_can_not_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="can't be written"):
        write_chats(job(MARKDOWN, tmp_path / "no" / "folder"), [chat()], several=False)


def test_what_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("before")

    def chats() -> object:
        yield chat()
        raise KnownError("gone", "")

    with pytest.raises(KnownError):
        write_chats(job(JSON, target), chats(), several=True)  # type: ignore[arg-type]
    assert target.read_text() == "before"
    assert [file.name for file in tmp_path.iterdir()] == ["out"]


def test_beside_the_window_it_reads_writes_and_stops(qtbot: QtBot, opened: OpenVault, tmp_path: Path) -> None:
    store = HoldingStore(opened.thread)
    for name in ("a", "b"):
        store.add_chat(chat(name)).result()
    exporter = Exporter(store)
    with qtbot.waitSignal(exporter.finished, timeout=10_000):
        exporter.start(job(JSON, tmp_path / "out"), ["a", "b"])
    assert (tmp_path / "out").read_text("utf-8").count("\n") == 2
    with qtbot.waitSignal(exporter.trouble, timeout=10_000) as caught:
        exporter.start(job(JSON, tmp_path / "other"), ["a", "gone"])
    assert caught.args[0].title == "No such chat"
    exporter.progressed.connect(lambda _done, _total: exporter.cancel(), Qt.ConnectionType.DirectConnection)
    with qtbot.waitSignal(exporter.cancelled, timeout=10_000):
        exporter.start(job(JSON, tmp_path / "third"), ["a", "b"])
    assert not (tmp_path / "third").exists()
    exporter.close()


def test_a_name_that_is_taken_gets_a_number(tmp_path: Path) -> None:
    assert free_place(tmp_path / "notes", ".md") == tmp_path / "notes.md"
    for name in ("notes.md", "notes-2.md"):
        (tmp_path / name).touch()
    assert free_place(tmp_path / "notes", ".md") == tmp_path / "notes-3.md"
