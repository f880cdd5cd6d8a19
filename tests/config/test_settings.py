"""settings.json: kept, checked, and set aside when it is no good."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.config.settings import Settings, load_settings, save_settings
from app.domain.errors import KnownError


def test_settings_come_back(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(theme="dark", zoom=1.2, model_files=("/a.gguf",), window=(1, 2, 700, 500), threads=3)
    save_settings(path, settings)
    assert load_settings(path).settings == settings
    assert path.stat().st_mode & 0o077 == 0


def test_no_file_means_defaults_without_a_word(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "settings.json")
    assert loaded.settings == Settings()
    assert loaded.notice == ""


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"version": 99}', b'{"version": 1, "zoom": "big"}', b"[" * 100_000],
)
def test_a_bad_file_is_set_aside_and_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.notice
    assert not path.exists()
    assert path.with_name("settings.json.bad").read_bytes() == content


def test_values_are_brought_into_bounds(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "zoom": 99, "theme": "pink", "window": [1], "unknown": 1}))
    assert load_settings(path).settings == Settings(zoom=2.0)


def test_a_folder_that_cannot_be_written_is_a_known_error(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        save_settings(tmp_path / "missing" / "settings.json", Settings())
