"""The models that can be used: the built-in one, and files that a person points at."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.models import library


def test_the_guide_is_what_its_facts_say() -> None:
    guide = library.guide()
    data = guide.path.read_bytes()
    assert guide.state == "built-in"
    assert len(data) == guide.bytes <= 16 * 1024 * 1024
    assert guide.parameters <= 12_000_000
    assert data[:4] == b"GGUF"
    assert hashlib.sha256(data).hexdigest() in (guide.path.parent / "guide.json").read_text(encoding="utf-8")


def test_the_guide_gets_no_role_instructions() -> None:
    assert not library.spec_for(library.guide()).instructed


def test_a_file_is_used_where_it_lies(tmp_path: Path) -> None:
    path = tmp_path / "My model.Q4_K_M.gguf"
    path.write_bytes(b"GGUF" + bytes(60))
    entry = library.find(str(path))
    assert (entry.path, entry.bytes, entry.family, entry.name) == (path, 64, "auto", "My model.Q4_K_M")
    spec = library.spec_for(entry, context=1024, threads=3)
    assert (spec.path, spec.context, spec.threads, spec.instructed) == (str(path), 1024, 3, True)


@pytest.mark.parametrize("content", [b"", b"GGU", b"<html>", b"ggml"])
def test_what_is_no_gguf_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    with pytest.raises(KnownError, match="not a GGUF"):
        library.find(str(path))


def test_folders_and_missing_files_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "missing.gguf"):
        with pytest.raises(KnownError, match="no file"):
            library.find(str(path))
