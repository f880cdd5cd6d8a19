"""Imports: from a file through the sealed process into the vault, twice, cancelled, locked."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.chat.export_files import ARCHIVE, ExportJob, write_chats
from app.chat.import_files import ImportReport, sources
from app.chat.importing import Importer
from app.chat.temporary import HoldingStore
from app.chat.vault_gate import OpenVault
from app.domain.errors import LockedError
from app.store.kdf import KdfParameters

DATA = Path(__file__).parents[1] / "data" / "imports"


@pytest.fixture
def store(opened: OpenVault) -> HoldingStore:
    return HoldingStore(opened.thread)


def imported(qtbot: QtBot, importer: Importer, *files: Path, **unlocked: object) -> list[ImportReport]:
    with qtbot.waitSignal(importer.finished, timeout=60_000) as caught:
        importer.start(files, unlocked.get("unlocked", {}))  # type: ignore[arg-type]
    return list(caught.args[0])


def test_files_of_several_programs_are_taken_at_once(qtbot: QtBot, store: HoldingStore) -> None:
    importer = Importer(store)
    files = [DATA / "chatgpt.json", DATA / "deepseek.json", DATA / "jan" / "messages.jsonl"]
    reports = imported(qtbot, importer, *files)
    assert [(report.source, report.taken) for report in reports] == [("ChatGPT", 2), ("DeepSeek", 1), ("Jan", 1)]
    assert reports[0].lost == {"images": 1, "files": 1, "tool calls": 1, "tool results": 1}
    titles = {row.title for row in store.chats().result()}
    assert titles == {"Packing for the Alps", "你好，世界", "证明素数无穷", "Chess openings"}
    again = imported(qtbot, importer, *files)
    assert [(report.taken, report.known) for report in again] == [(0, 2), (0, 1), (0, 1)]
    assert len(store.chats().result()) == 4
    importer.close()


def test_nonsense_is_reported_and_takes_nothing(qtbot: QtBot, store: HoldingStore, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("[{}, {}]")
    importer = Importer(store)
    gone, bad = imported(qtbot, importer, tmp_path / "gone.json", tmp_path / "x.json")
    assert gone.error is not None
    assert bad.unread == {"it is no chat that Carrel knows": 2}
    assert store.chats().result() == []
    importer.close()


def test_an_archive_goes_from_vault_to_vault(qtbot: QtBot, store: HoldingStore, tmp_path: Path) -> None:
    importer = Importer(store)
    imported(qtbot, importer, DATA / "open_webui.json", DATA / "carrel.jsonl")
    chats = [store.chat(row.id).result() for row in store.chats().result()]
    file = tmp_path / "all.carrel"
    write_chats(ExportJob(ARCHIVE, file, passphrase="own", kdf=KdfParameters), chats, several=True)
    for chat in chats:
        store.delete_chat(chat.id).result()
    assert importer.locked(file)
    assert not importer.locked(DATA / "carrel.jsonl")
    with pytest.raises(LockedError):
        importer.unlock(file, "wrong").result()
    (report,) = imported(qtbot, importer, file, unlocked={file: importer.unlock(file, "own").result()})
    assert (report.source, report.taken) == ("Carrel", 2)
    assert sorted((store.chat(chat.id).result() for chat in chats), key=lambda chat: chat.id) == sorted(
        chats, key=lambda chat: chat.id
    )
    importer.close()


def test_cancelling_keeps_what_was_taken(qtbot: QtBot, store: HoldingStore) -> None:
    importer = Importer(store)
    importer.progressed.connect(lambda _name, count: importer.cancel() if count else None)
    reports = imported(qtbot, importer, DATA / "chatgpt.json", DATA / "deepseek.json")
    assert sum(report.taken for report in reports) == len(store.chats().result())
    importer.close()


def test_of_jans_two_files_one_is_enough() -> None:
    both = {"thread.json", "messages.jsonl"}
    assert set(sources(DATA / "jan" / "messages.jsonl")) == set(sources(DATA / "jan" / "thread.json")) == both
    assert set(sources(DATA / "chatgpt.json")) == {"chatgpt.json"}


def test_an_archive_that_is_gone_after_it_was_opened_costs_no_other_file(
    qtbot: QtBot, store: HoldingStore, tmp_path: Path
) -> None:
    importer = Importer(store)
    file = tmp_path / "stick.carrel"
    write_chats(ExportJob(ARCHIVE, file, passphrase="own", kdf=KdfParameters), [], several=True)
    source = importer.unlock(file, "own").result(timeout=60)
    file.unlink()
    gone, taken = imported(qtbot, importer, file, DATA / "deepseek.json", unlocked={file: source})
    assert gone.error is not None
    assert (gone.error.title, taken.taken) == ("The file can't be read", 1)
    importer.close()
