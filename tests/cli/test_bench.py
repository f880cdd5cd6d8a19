"""`carrel bench` on the built-in model, with real workers; the speeds themselves are nobody's to assert."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import bench
from app.config.paths import Profile
from app.config.settings import Settings, load_settings, save_settings


def _bench(profile: Profile, *options: str) -> int:
    parser = argparse.ArgumentParser()
    bench.add_arguments(parser)
    args = parser.parse_args([*options])
    args.profile = profile
    return bench.run(args)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    """An empty one."""
    return Profile(tmp_path / "profile")


def test_a_round_a_line_and_the_medians_last(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    assert _bench(profile, "--model", "guide", "--rounds", "3", "--json") == 0
    *rounds, last = _lines(capsys)
    assert [line["event"] for line in rounds] == ["round"] * 3
    assert last["event"] == "benched"
    assert last["model"] == "guide"
    assert last["tokens_per_s"] == sorted(line["tokens_per_s"] for line in rounds)[1]
    assert min(line[key] for line in rounds for key in ("tokens_per_s", "prompt_tokens_per_s")) > 0
    assert load_settings(profile.settings).settings == Settings(), "only --tune changes settings"


def test_the_threads_of_the_settings_are_used(profile: Profile, capsys: pytest.CaptureFixture[str]) -> None:
    profile.ensure()
    save_settings(profile.settings, Settings(threads=1))
    assert _bench(profile, "--rounds", "1") == 0
    assert "1 thread:" in capsys.readouterr().out.splitlines()[0]


def test_tuning_tries_every_number_of_cores_and_keeps_the_best(
    profile: Profile, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bench, "physical_cores", lambda: 2)
    profile.ensure()
    save_settings(profile.settings, Settings(theme="dark"))
    assert _bench(profile, "--tune", "--rounds", "1", "--json") == 0
    lines = _lines(capsys)
    assert {line["threads"] for line in lines if line["event"] == "round"} == {1, 2}
    tuned = lines[-1]
    assert tuned["event"] == "tuned"
    assert set(tuned["tokens_per_s"]) == {"1", "2"}
    assert load_settings(profile.settings).settings == Settings(theme="dark", threads=tuned["threads"])
