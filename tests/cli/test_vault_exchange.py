"""`carrel vault export --format` and `carrel vault import` on real vaults."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from app.cli import vault
from app.config.paths import Profile
from app.domain.errors import KnownError, LockedError, UsageError
from app.store.database import create_database
from app.store.kdf import KdfParameters
from app.store.vault import create_vault

DATA = Path(__file__).parents[1] / "data" / "imports"


class Home:
    """A profile with a vault, and the verbs on it."""

    def __init__(self, root: Path) -> None:
        self.profile = Profile(root / "profile")
        self.profile.ensure()
        create_database(create_vault(self.profile.vault, "secret", with_recovery=False, kdf=KdfParameters).key)
        self.secret = root / "secret"
        self.secret.write_text("secret\n")

    def run(self, *arguments: str) -> int:
        parser = argparse.ArgumentParser()
        vault.add_arguments(parser)
        args = parser.parse_args([*arguments, "--passphrase-file", str(self.secret)])
        args.profile = self.profile
        return vault.run(args)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    (tmp_path / "one").mkdir()
    return Home(tmp_path / "one")


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_foreign_file_is_taken_once(home: Home, capsys: pytest.CaptureFixture[str]) -> None:
    assert home.run("import", str(DATA / "chatgpt.json"), "--json") == 0
    assert home.run("import", str(DATA / "chatgpt.json"), "--json") == 0
    first, second = lines(capsys)
    assert (first["source"], first["new"], first["known"]) == ("ChatGPT", 2, 0)
    assert first["lost"] == {"images": 1, "files": 1, "tool calls": 1, "tool results": 1}
    assert (second["new"], second["known"]) == (0, 2)
    assert home.run("export", "--json") == 0
    assert {chat["title"] for chat in lines(capsys)} == {"Packing for the Alps", "你好，世界"}


def test_in_words_it_says_what_was_left_out(home: Home, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "bad.json").write_text("[{}]")
    assert home.run("import", str(DATA / "deepseek.json"), str(tmp_path / "bad.json")) == 1
    out = capsys.readouterr().out
    assert "deepseek.json (DeepSeek): 1 chats taken, 0 were here already" in out
    assert "left out: 1 web searches" in out
    assert "not read: 1 (it is no chat that Carrel knows)" in out


def test_each_format_is_written_where_it_is_said(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home.run("import", str(DATA / "chatgpt.json"), str(DATA / "carrel.jsonl"))
    assert home.run("export", "--out", str(tmp_path / "all.jsonl")) == 0
    assert len((tmp_path / "all.jsonl").read_text("utf-8").splitlines()) == 3
    assert home.run("export", "--format", "md", "--out", str(tmp_path / "md")) == 0
    assert len(list((tmp_path / "md").glob("*.md"))) == 3
    chat = "5f0c1a2b3c4d5e6f708192a3b4c5d6e7"
    assert (
        home.run("export", "--format", "html", "--chat", chat, "--out", str(tmp_path / "tea.html"), "--no-reasoning")
        == 0
    )
    html = (tmp_path / "tea.html").read_text("utf-8")
    assert "Which first?" in html
    assert "Light before strong" not in html
    assert "not encrypted" in capsys.readouterr().out
    with pytest.raises(KnownError, match="No such chat"):
        home.run("export", "--format", "md", "--chat", "gone", "--out", str(tmp_path / "x"))
    with pytest.raises(UsageError, match="No place"):
        home.run("export", "--format", "md")


def test_an_archive_opens_with_its_own_passphrase_alone(
    home: Home, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own, wrong = tmp_path / "own", tmp_path / "wrong"
    own.write_text("of the file\n")
    wrong.write_text("secret\n")
    home.run("import", str(DATA / "carrel.jsonl"))
    file = str(tmp_path / "chats.carrel")
    assert home.run("export", "--format", "carrel", "--out", file, "--archive-passphrase-file", str(own)) == 0
    assert "not encrypted" not in capsys.readouterr().out
    (tmp_path / "two").mkdir()
    other = Home(tmp_path / "two")
    with pytest.raises(LockedError):
        other.run("import", file, "--archive-passphrase-file", str(wrong))
    assert other.run("import", file, "--json", "--archive-passphrase-file", str(own)) == 0
    assert lines(capsys)[-1]["new"] == 1
    home.run("export", "--json")
    before = capsys.readouterr().out
    other.run("export", "--json")
    assert capsys.readouterr().out == before
