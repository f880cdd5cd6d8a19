"""settings.json: kept, checked, and set aside when it is no good."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.config.settings import AdapterSetting, ModelSettings, Settings, load_settings, save_settings
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


def test_choices_for_a_model_and_downloads_come_back(tmp_path: Path) -> None:
    chosen = ModelSettings(context=4096, temperature=0.3, adapters=(AdapterSetting("/a/safer.gguf", 0.5),))
    settings = Settings(hub="http://127.0.0.1:9", allow_hosts=("cdn.example",), download_limit=1000)
    save_settings(tmp_path / "settings.json", settings.with_model("r1-7b", chosen))
    loaded = load_settings(tmp_path / "settings.json").settings
    assert loaded == settings.with_model("r1-7b", chosen)
    assert loaded.of_model("r1-7b") == chosen
    assert loaded.of_model("another") == ModelSettings()


def test_recommended_choices_are_not_kept() -> None:
    chosen = Settings().with_model("r1-7b", ModelSettings(context=4096))
    assert chosen.with_model("r1-7b", ModelSettings()) == Settings()


@pytest.mark.parametrize(
    "wrong",
    [
        {"per_model": []},
        {"per_model": {"x": {"context": "much"}}},
        {"per_model": {"x": {"adapters": [{"scale": 1.0}]}}},
        {"per_model": {"x": {"temperature": float("nan")}}},
        {"allow_hosts": "all"},
        {"gpu": 1},
    ],
)
def test_wrong_types_inside_are_set_aside_too(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, **wrong}))
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert "settings.json.bad" in loaded.notice


def test_senseless_choices_for_a_model_are_brought_into_range(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"version": 1, "per_model": {"x": {"context": -5, "gpu_layers": -1}}, "hub": ""}))
    loaded = load_settings(path).settings
    assert loaded.of_model("x") == ModelSettings(context=512, gpu_layers=0)
    assert loaded.hub == "https://huggingface.co"
