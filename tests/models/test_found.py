"""Other programs' models are found where they put them, and nowhere else."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from app.models.found import FoundFile, other_programs_files

DIGEST = "b" * 64


def _file(path: Path, size: int = 100) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"GGUF" + bytes(size - 4))
    return path


def _names(home: Path, system: str = "linux") -> list[tuple[str, str]]:
    return [(file.program, file.name) for file in _below(home, system)]


def _below(home: Path, system: str = "linux") -> list[FoundFile]:
    return [file for file in other_programs_files(home, system) if file.path.is_relative_to(home)]


@pytest.mark.parametrize(
    ("system", "path", "program"),
    [
        ("linux", ".lmstudio/models/maker/Tiny-GGUF/Tiny.gguf", "LM Studio"),
        ("win32", ".lmstudio/models/maker/Tiny-GGUF/Tiny.gguf", "LM Studio"),
        ("linux", ".cache/lm-studio/models/maker/Tiny-GGUF/Tiny.gguf", "LM Studio"),
        ("linux", ".local/share/Jan/data/llamacpp/models/tiny/Tiny.gguf", "Jan"),
        ("darwin", "Library/Application Support/Jan/data/llamacpp/models/maker/tiny/Tiny.gguf", "Jan"),
        ("win32", "AppData/Roaming/Jan/data/llamacpp/models/tiny/Tiny.gguf", "Jan"),
        ("linux", "jan/models/tiny/Tiny.gguf", "Jan"),
        ("linux", ".local/share/nomic.ai/GPT4All/Tiny.gguf", "GPT4All"),
        ("darwin", "Library/Application Support/nomic.ai/GPT4All/Tiny.gguf", "GPT4All"),
        ("win32", "AppData/Local/nomic.ai/GPT4All/Tiny.gguf", "GPT4All"),
    ],
)
def test_each_programs_place(tmp_path: Path, system: str, path: str, program: str) -> None:
    made = _file(tmp_path / path)
    assert _below(tmp_path, system) == [FoundFile(program, "Tiny", made, 100)]


def test_lm_studios_moved_home_is_followed(tmp_path: Path) -> None:
    _file(tmp_path / "disk" / "models" / "maker" / "Tiny" / "Tiny.gguf")
    (tmp_path / ".lmstudio-home-pointer").write_text(f"{tmp_path / 'disk'}\n", encoding="utf-8")
    assert _names(tmp_path) == [("LM Studio", "Tiny")]


def test_ollama_names_come_from_its_lists(tmp_path: Path) -> None:
    store = tmp_path / ".ollama" / "models"
    blob = _file(store / "blobs" / f"sha256-{DIGEST}")
    _file(store / "blobs" / f"sha256-{'c' * 64}")
    layers = [
        {"mediaType": "application/vnd.ollama.image.template", "digest": f"sha256:{'c' * 64}"},
        {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{DIGEST}"},
    ]
    for place in ("registry.ollama.ai/library/deepseek-r1/7b", "hf.co/maker/Tiny-GGUF/Q4_K_M"):
        manifest = store / "manifests" / place
        manifest.parent.mkdir(parents=True)
        manifest.write_text(json.dumps({"layers": layers}), encoding="utf-8")
    (found,) = _below(tmp_path)
    assert (found.program, found.path) == ("Ollama", blob)
    assert found.name in ("deepseek-r1:7b", "maker/Tiny-GGUF:Q4_K_M")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[" * 50_000,
        "{}",
        '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "sha256:../../../../etc/passwd"}]}',
        '{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": 3}]}',
    ],
)
def test_hostile_lists_of_ollama_lead_nowhere(tmp_path: Path, text: str) -> None:
    manifest = tmp_path / ".ollama" / "models" / "manifests" / "registry.ollama.ai" / "library" / "x" / "latest"
    manifest.parent.mkdir(parents=True)
    manifest.write_text(text, encoding="utf-8")
    assert _below(tmp_path) == []


@pytest.mark.skipif(os.name != "posix", reason="makes links")
def test_the_hubs_cache_is_read_through_its_links_but_not_out_of_it(tmp_path: Path) -> None:
    model = tmp_path / ".cache" / "huggingface" / "hub" / "models--maker--Tiny-GGUF"
    blob = _file(model / "blobs" / DIGEST)
    snapshot = model / "snapshots" / ("a" * 40)
    snapshot.mkdir(parents=True)
    (snapshot / "Tiny.gguf").symlink_to(os.path.relpath(blob, snapshot))
    (snapshot / "evil.gguf").symlink_to(_file(tmp_path / "private.gguf"))
    (snapshot / "loop.gguf").symlink_to("loop.gguf")
    assert _names(tmp_path) == [("Hugging Face cache", "Tiny")]


def test_what_is_no_model_of_its_own_is_left_out(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models" / "maker" / "Tiny"
    for name in ("Tiny-00001-of-00002.gguf", "Tiny-00002-of-00002.gguf", "mmproj-Tiny.gguf", "README.md"):
        _file(folder / name)
    (folder / "empty.gguf").touch()
    _file(folder / "too" / "deep" / "Tiny.gguf")
    _file(tmp_path / "Documents" / "Tiny.gguf")
    assert _names(tmp_path) == [("LM Studio", "Tiny")]


@pytest.mark.skipif(os.name != "posix", reason="makes links")
def test_links_and_loops_are_not_followed(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models"
    _file(folder / "Tiny.gguf")
    (folder / "loop").symlink_to(folder, target_is_directory=True)
    (folder / "out").symlink_to("/usr", target_is_directory=True)
    (folder / "fifo.gguf").touch()
    (folder / "fifo.gguf").unlink()
    os.mkfifo(folder / "fifo.gguf")
    assert _names(tmp_path) == [("LM Studio", "Tiny")]


def test_a_look_is_bounded(tmp_path: Path) -> None:
    folder = tmp_path / ".lmstudio" / "models"
    folder.mkdir(parents=True)
    for number in range(700):
        (folder / f"{number:04d}.gguf").write_bytes(b"GGUF")
    assert len(_below(tmp_path)) == 500
