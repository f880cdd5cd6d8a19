"""The list of models under several writers, hostile neighbours and damage."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from app.models.manifest import NAME, Manifest, Record, RecordedFile
from tests.models.library_parts import MODEL_ROOT, library_of


def _record(model_id: str, source: str = "imported", path: str = "a.gguf") -> Record:
    return Record(model_id, model_id, source, (RecordedFile(path, 1, "0" * 64, 1),))


def test_several_processes_write_and_nothing_is_lost(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from app.models.manifest import *\n"
        "manifest = Manifest(Path(sys.argv[1]))\n"
        "for number in range(15):\n"
        "    record = Record(f'{sys.argv[2]}-{number}', 'x', 'imported', (RecordedFile('a.gguf', 1),))\n"
        "    manifest.update(lambda records, record=record: {**records, record.id: record})\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", code, str(tmp_path), name], cwd=MODEL_ROOT) for name in ("a", "b", "c")
    ]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0, 0]
    assert len(Manifest(tmp_path).read()) == 45


def test_records_of_a_newer_version_are_kept(tmp_path: Path) -> None:
    newer = {"id": "later", "colour": "red"}
    (tmp_path / NAME).write_text(json.dumps({"version": 1, "models": [newer]}), encoding="utf-8")
    Manifest(tmp_path).update(lambda records: {**records, "one": _record("one")})
    items = json.loads((tmp_path / NAME).read_text(encoding="utf-8"))["models"]
    assert [item["id"] for item in items] == ["later", "one"]
    assert list(Manifest(tmp_path).read()) == ["one"]


def test_a_damaged_list_is_set_aside(tmp_path: Path) -> None:
    for text in (b"", b"{", b"[]", b'{"models": 3}', b"\xff\xfe", b"[" * 100_000):
        (tmp_path / NAME).write_bytes(text)
        assert Manifest(tmp_path).read() == {}
        Manifest(tmp_path).update(lambda records: {**records, "one": _record("one")})
        assert list(Manifest(tmp_path).read()) == ["one"]


def test_a_list_that_cannot_be_read_is_left_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Manifest(tmp_path).update(lambda _records: {"one": _record("one")})

    def refuse(_path: Path) -> bytes:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "read_bytes", refuse)
        assert Manifest(tmp_path).read() == {}
        with pytest.raises(PermissionError):
            Manifest(tmp_path).update(lambda records: {**records, "two": _record("two")})
    assert list(Manifest(tmp_path).read()) == ["one"]


def test_a_hostile_list_reaches_nothing_outside_the_folder(tmp_path: Path) -> None:
    victim = tmp_path / "victim" / "a.gguf"
    victim.parent.mkdir()
    victim.write_bytes(b"GGUF")
    shared = tmp_path / "shared"
    records = [
        _record("../victim"),
        _record("x", path="../../victim/a.gguf"),
        _record("y", path=str(victim)),
        _record("z", path="..\\victim\\a.gguf"),
        _record(str(victim), "in place", str(victim)),
        _record("w", "built-in"),
    ]
    Manifest(shared).update(lambda _records: {record.id: record for record in records})
    library = library_of(shared, personal=tmp_path / "me")
    assert library.entries()[1:] == ()
    assert victim.exists()
