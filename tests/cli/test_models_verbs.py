"""`carrel models`: each verb in this process, with the real downloader and a hub on loopback."""

from __future__ import annotations

import argparse
import io
import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from app.cli import models
from app.config.paths import Profile
from app.domain.errors import AppError
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.models.library_parts import Part, catalog_of

REPO = "carrel-test/tiny"
OBJECT = {
    *("id", "name", "family", "file", "bytes", "sha256", "commit", "repo", "licence", "context", "parameters"),
    *("quantization", "state", "fit", "needs_bytes", "why"),
}


@dataclass(frozen=True)
class Run:
    """How a verb ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]


Carrel = Callable[..., Run]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def carrel(profile: Path, capsys: pytest.CaptureFixture[str]) -> Carrel:
    """Run `carrel models ARGUMENTS`; an error is its code and its words."""

    def run(*arguments: str) -> Run:
        parser = argparse.ArgumentParser()
        models.add_arguments(parser)
        args = parser.parse_args([*arguments])
        args.profile = Profile(profile)
        try:
            code, words = models.run(args), ""
        except AppError as error:
            code, words = error.exit_code, f"{error.title}. {error.message} {error.hint}"
        return Run(code, capsys.readouterr().out, words)

    return run


@pytest.fixture
def hub() -> Iterator[Hub]:
    with Hub() as server:
        yield server


@pytest.fixture
def tiny(tmp_path: Path, hub: Hub) -> Path:
    """A real model file that the hub has."""
    folder = tmp_path / "source"
    folder.mkdir()
    path = write_tiny_gguf(folder / "Tiny-Q8_0.gguf")
    hub.add(REPO, path)
    return path


@pytest.fixture
def catalog(tmp_path: Path, tiny: Path) -> Path:
    """A catalog that knows it as `tiny`."""
    return catalog_of(tmp_path, {"tiny": (Part(tiny.name, tiny.read_bytes()),)}, REPO)


def _network(hub: Hub) -> tuple[str, ...]:
    return ("--hub", hub.address, "--allow-host", hub.cdn_host)


def _one(run: Run, model_id: str) -> dict[str, object]:
    assert run.code == 0, run.err
    return next(line for line in run.lines if line["id"] == model_id)


def test_any_file_of_the_hub_is_looked_up_shown_and_pinned(carrel: Carrel, hub: Hub, tiny: Path, profile: Path) -> None:
    run = carrel("get", f"hf:{REPO}/{tiny.name}", "--yes", *_network(hub))
    assert run.code == 0, run.err
    model_id = run.lines[-1]["id"]
    shown = _one(carrel("show", model_id, "--json"), model_id)
    assert (shown["repo"], shown["commit"], shown["state"]) == (REPO, COMMIT, "installed")
    assert "not from the catalog" not in carrel("show", model_id).out
    absent = carrel("get", f"hf:{REPO}/absent.gguf", "--yes", *_network(hub))
    assert (absent.code, "not found" in absent.err) == (1, True)
    assert carrel("get", "hf:nonsense", "--yes").code == 2
    assert carrel("get", "https://example.org/x.gguf", "--yes").code == 2


def test_a_file_that_differs_from_its_pin_never_gets_its_name(
    carrel: Carrel, hub: Hub, tiny: Path, catalog: Path, profile: Path
) -> None:
    data = bytearray(tiny.read_bytes())
    data[-1] ^= 1
    tiny.write_bytes(bytes(data))
    run = carrel("get", "tiny", "--yes", "--catalog", str(catalog), *_network(hub))
    assert run.code == 1, run.out
    assert not (profile / "models" / "tiny" / tiny.name).exists()
    assert {line["id"]: line["state"] for line in carrel("list", "--json", "--catalog", str(catalog)).lines}[
        "tiny"
    ] in ("available", "downloading")


def test_models_that_cannot_be_verified_or_are_too_large_are_not_fetched(carrel: Carrel) -> None:
    unknown = carrel("get", "v2-lite-chat-q4_k_m", "--yes")
    assert (unknown.code, "Not verifiable yet" in unknown.err) == (1, True)
    large = carrel("get", "v3.2-671b-q4_k_m", "--yes")
    assert (large.code, "Too large" in large.err) == (1, True)


def test_check_says_what_differs(carrel: Carrel, hub: Hub, tiny: Path, tmp_path: Path) -> None:
    same, other = Part(tiny.name, tiny.read_bytes()), Part(tiny.name, tiny.read_bytes() + b"x")
    wanted = {"same": (same,), "other": (other,), "absent": (Part("absent.gguf", b"GGUF"),)}
    file = catalog_of(tmp_path, wanted, REPO)
    run = carrel("check", "--json", "--catalog", str(file), *_network(hub))
    assert run.code == 1, run.err
    assert [(line["id"], line["result"], line["differences"][:2]) for line in run.lines[:2]] == [
        ("same", "ok", []),
        ("other", "differs", ["size", "sha256"]),
    ]
    assert (run.lines[2]["id"], run.lines[2]["result"]) == ("absent", "missing")
    well = catalog_of(tmp_path, {"same": (same,)}, REPO)
    assert carrel("check", "--catalog", str(well), *_network(hub)).code == 0
    hub.repos[REPO].licence = "gpl-3.0"
    assert carrel("check", "--catalog", str(well), *_network(hub)).code == 1


def test_own_files_are_imported_verified_and_forgotten(carrel: Carrel, tiny: Path, profile: Path) -> None:
    copied = carrel("import", str(tiny))
    assert copied.code == 0, copied.err
    model_id = copied.lines[-1]["id"]
    assert Path(copied.lines[-1]["path"]).is_relative_to(profile / "models")
    assert "not from the catalog" in carrel("show", model_id).out
    placed = carrel("import", str(tiny), "--in-place")
    assert placed.lines[-1]["path"] == str(tiny)
    assert carrel("remove", str(tiny), "--json").lines[-1]["freed"] == 0
    assert tiny.exists()
    assert carrel("remove", model_id, "--json").lines[-1]["freed"] == tiny.stat().st_size
    page = tiny.with_name("page.gguf")
    page.write_text("<html>", encoding="utf-8")
    refused = carrel("import", str(page))
    assert (refused.code, refused.out) == (1, "")


def test_verify_says_of_one_damaged_model_what_it_says_among_all(carrel: Carrel, tiny: Path) -> None:
    assert carrel("import", str(tiny), "--in-place").code == 0
    tiny.write_bytes(tiny.read_bytes() + b"x")
    for arguments in (("verify", str(tiny)), ("verify",)):
        run = carrel(*arguments)
        assert run.code == 1
        assert (run.lines[-1]["event"], run.lines[-1]["id"], run.lines[-1]["ok"]) == ("verified", str(tiny), False)
    absent = carrel("verify", "r1-distill-qwen-7b-q4_k_m")
    assert (absent.code, absent.out) == (1, "")


@pytest.mark.parametrize("limit", ["-1", "1.5", "x", ""])
def test_a_limit_that_is_none_is_a_usage_error(
    carrel: Carrel, hub: Hub, limit: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A negative one would wait for ever, with all of a core."""
    with pytest.raises(SystemExit) as ended:
        carrel("get", "tiny", "--yes", f"--limit={limit}", *_network(hub))
    assert ended.value.code == 2
    assert "must be 0 or more" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["x" * 300, "~nobody-here/two-00001-of-00002.gguf", "~nobody-here/one.gguf"])
def test_names_that_lead_nowhere_are_no_mistake_of_ours(carrel: Carrel, name: str) -> None:
    assert carrel("show", name).code == 1
    assert carrel("import", name).code == 1


def test_files_of_older_settings_stay_and_can_be_forgotten(carrel: Carrel, tiny: Path, profile: Path) -> None:
    profile.mkdir()
    (profile / "settings.json").write_text(f'{{"version": 1, "model_files": ["{tiny}"]}}', encoding="utf-8")
    assert _one(carrel("list", "--json"), str(tiny))["state"] == "installed"
    assert carrel("remove", str(tiny)).code == 0
    assert str(tiny) not in carrel("list", "--json").out
    assert tiny.exists()


def test_list_and_show_need_no_network_and_no_profile(carrel: Carrel, profile: Path) -> None:
    listed = carrel("list", "--json")
    assert listed.code == 0, listed.err
    assert all(set(line) == OBJECT for line in listed.lines)
    states = {line["id"]: line["state"] for line in listed.lines}
    assert (states["guide"], states["r1-distill-qwen-7b-q4_k_m"]) == ("built-in", "available")
    assert _one(carrel("show", "r1-distill-llama-8b-q4_0", "--json"), "r1-distill-llama-8b-q4_0")["fit"] in (
        "green",
        "amber",
        "red",
    )
    assert "R1 Distill Qwen 7B" in carrel("show", "r1-distill-qwen-7b-q4_k_m").out
    assert carrel("show", "nonsense").code == 1
    assert not profile.exists()


def test_without_consent_nothing_is_asked_for(
    carrel: Carrel, hub: Hub, catalog: Path, profile: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("y\n"))  # an answer counts only where it was typed on a terminal
    for wanted in ("tiny", f"hf:{REPO}/Tiny-Q8_0.gguf"):
        run = carrel("get", wanted, "--catalog", str(catalog), *_network(hub))
        assert run.code == 2
        assert "--yes" in run.err
    assert hub.requests == []
    assert not (profile / "connections.log").exists()


def test_never_connect_is_kept(carrel: Carrel, hub: Hub, catalog: Path, profile: Path) -> None:
    profile.mkdir()
    (profile / "settings.json").write_text('{"version": 1, "never_connect": true}', encoding="utf-8")
    for arguments in (("get", "tiny", "--yes"), ("get", f"hf:{REPO}/Tiny-Q8_0.gguf", "--yes"), ("check",)):
        run = carrel(*arguments, "--catalog", str(catalog), *_network(hub))
        assert run.code == 1
        assert "Never connect" in run.err
    assert hub.requests == []
    assert not (profile / "connections.log").exists()
