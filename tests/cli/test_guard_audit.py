"""`carrel guard audit` on a real vault: what it prints, and its exit code when the chain is broken."""

from __future__ import annotations

import argparse
import csv
import io
import json
import stat
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.cli import guard
from app.config.paths import Profile
from app.domain.decisions import Decision
from app.domain.errors import EXIT_LOCKED, LockedError
from app.domain.messages import Message, Role, TextPart
from app.domain.reviews import Keeping, Origin
from app.store import conversations, decisions
from app.store.database import create_database, open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.kdf import KdfParameters
from app.store.vault import VaultKey, create_vault

Run = Callable[..., int]
SECRET = "correct horse battery staple"
NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
KINDS = (("ask", "hate", "=1+1"), ("note", "violence", "Wörter"), ("allow", None, ""))


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def run(profile: Profile, tmp_path: Path) -> Run:
    (tmp_path / "secret").write_text(f"{SECRET}\n", encoding="utf-8")

    def call(*arguments: str) -> int:
        parser = argparse.ArgumentParser()
        guard.add_arguments(parser)
        args = parser.parse_args(["audit", *arguments, "--passphrase-file", str(tmp_path / "secret")])
        args.profile = profile
        return guard.run(args)

    return call


@pytest.fixture
def key(profile: Profile) -> VaultKey:
    """A vault with three records, a day apart."""
    profile.ensure()
    key = create_vault(profile.vault, SECRET, with_recovery=False, kdf=KdfParameters).key
    create_database(key)
    database = open_database(key)
    chain = DecisionChain(key.subkey(PURPOSE))
    first = Message("q", None, Role.USER, NOON, (TextPart("prompt"),))
    conversations.start_conversation(database.connection, "c", "title", first)
    decisions.set_keeping(database.connection, Keeping(texts=True))
    for day, (action, category, text) in enumerate(KINDS):
        decision = Decision("prompt", action, category, {}, "balanced", "h", "rules-1", "guide")
        now = NOON + timedelta(days=day)
        decisions.record(database.connection, chain, Origin("c", "q", "a"), decision, text, now)
    database.close()
    return key


def tamper(key: VaultKey, statement: str) -> None:
    database = open_database(key)
    database.connection.execute(statement)
    database.close()


@pytest.mark.parametrize(
    ("options", "numbers"),
    [
        ((), [3, 2, 1]),
        (("--category", "hate"), [1]),
        (("--action", "note"), [2]),
        (("--flagged",), [2, 1]),
        (("--since", "2026-05-02T00:00:00+00:00", "--until", "2026-05-03T00:00:00+00:00"), [2]),
        (("--since", "2026-05-01", "--until", "2026-05-03"), [3, 2, 1]),
        (("--until", "2026-04-28"), []),
        (("--until", "9999-12-31"), [3, 2, 1]),
    ],
)
def test_list_filters(
    run: Run, key: VaultKey, capsys: pytest.CaptureFixture[str], options: tuple[str, ...], numbers: list[int]
) -> None:
    assert run("list", "--json", *options) == 0
    assert [json.loads(line)["record"] for line in capsys.readouterr().out.splitlines()] == numbers


def test_list_for_a_person(run: Run, key: VaultKey, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("list") == 0
    first = capsys.readouterr().out.splitlines()[0].split()
    assert (first[0], first[3:]) == ("3", ["prompt", "allow", "-", "balanced", "guide"])


def test_export_to_standard_output_and_to_a_private_file(
    run: Run, key: VaultKey, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert run("export", "--format", "csv") == 0
    out = capfdbinary.readouterr().out
    assert out.count(b"\r\n") == len(KINDS) + 1
    rows = list(csv.DictReader(io.StringIO(out.decode(), newline="")))
    assert [row["text"] for row in rows] == ["", "Wörter", "'=1+1"]
    file = tmp_path / "records.json"
    assert run("export", "--out", str(file), "--action", "ask") == 0
    assert json.loads(file.read_text(encoding="utf-8"))["text"] == "=1+1"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_verify_says_whole_or_names_the_record(run: Run, key: VaultKey, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("verify", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"event": "verified", "ok": True, "records": 3, "removed": 0}
    tamper(key, "UPDATE decisions SET action = 'allow' WHERE sequence = 2")
    assert run("verify", "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert (found["ok"], found["record"], found["why"]) == (False, 2, "Record 2 was changed.")
    tamper(key, "DELETE FROM decisions WHERE sequence = 1")
    assert run("verify") == 1
    assert "Record 1 is missing." in capsys.readouterr().out


def test_without_a_vault_it_is_code_4(run: Run) -> None:
    for verb in ("list", "export", "verify"):
        with pytest.raises(LockedError) as caught:
            run(verb)
        assert caught.value.exit_code == EXIT_LOCKED
