"""The connection log."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from app.models.connections import Connection, append, read_connections

LINE = Connection("2026-01-02T03:04:05+00:00", "huggingface.co", "/a/b", 0, "download of r1", "1")


def test_lines_of_one_connection_are_one(tmp_path: Path) -> None:
    log = tmp_path / "connections.log"
    other = replace(LINE, id="2", host="hf.co")
    for line in (LINE, other, replace(LINE, bytes=7), replace(other, bytes=9, host="evil.example")):
        append(log, line)
    assert read_connections(log) == [replace(LINE, bytes=7), replace(other, bytes=9)]
    assert len(log.read_bytes().splitlines()) == 4


def test_what_makes_no_sense_is_passed_over(tmp_path: Path) -> None:
    log = tmp_path / "connections.log"
    log.write_bytes(b'nonsense\n{}\n[]\n{"time":1}\n\xff\xfe\n' + b"[" * 100_000 + b"\n")
    append(log, LINE)
    with log.open("ab") as file:
        file.write(b'{"time": "x", "host": "cut')
    assert read_connections(log) == [LINE]
    assert read_connections(tmp_path / "missing.log") == []


def test_a_disk_that_takes_half_a_line_takes_no_connection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = tmp_path / "connections.log"
    append(log, LINE)
    with monkeypatch.context() as full:
        write = os.write
        full.setattr(os, "write", lambda descriptor, data: write(descriptor, data[:20]))
        with pytest.raises(OSError, match="No space left"):
            append(log, replace(LINE, id="2"))
    append(log, replace(LINE, id="3"))
    assert [line.id for line in read_connections(log)] == ["1", "3"]


def test_many_writers_at_once(tmp_path: Path) -> None:
    log = tmp_path / "connections.log"
    lines = [replace(LINE, id=str(number), path="/" + "x" * 300) for number in range(200)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda line: append(log, line), lines))
    assert sorted(read_connections(log), key=lambda line: int(line.id)) == lines


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_it_is_for_its_owner_only(tmp_path: Path) -> None:
    append(tmp_path / "connections.log", LINE)
    assert (tmp_path / "connections.log").stat().st_mode & 0o777 == 0o600


def test_newlines_can_not_forge_a_line(tmp_path: Path) -> None:
    log = tmp_path / "connections.log"
    append(log, replace(LINE, path='/a\n{"time":"forged"}\u2028', id="7"))
    assert len(log.read_bytes().splitlines()) == 1
    assert len(read_connections(log)) == 1
