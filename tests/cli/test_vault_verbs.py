"""`carrel vault`: each verb on a real vault, its output and its exit code."""

from __future__ import annotations

import argparse
import io
import json
import stat
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from app.cli import passphrase, vault
from app.config.paths import Profile
from app.domain.errors import EXIT_LOCKED, EXIT_USAGE, KnownError, LockedError, UsageError
from app.domain.messages import Message, Role, TextPart
from app.store import conversations, tries
from app.store.database import create_database, open_database
from app.store.failures import InUseError
from app.store.kdf import KdfParameters
from app.store.vault import VaultKey, create_vault, unlock, unlock_with_recovery

Run = Callable[..., int]
SECRET = "correct horse battery staple"


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    return Profile(tmp_path / "profile")


@pytest.fixture
def secret(tmp_path: Path) -> str:
    return _file(tmp_path / "secret", SECRET)


@pytest.fixture
def key(profile: Profile) -> VaultKey:
    profile.ensure()
    made = create_vault(profile.vault, SECRET, with_recovery=False, kdf=KdfParameters).key
    create_database(made)
    return made


@pytest.fixture
def run(profile: Profile) -> Run:
    def call(*arguments: str) -> int:
        parser = argparse.ArgumentParser()
        vault.add_arguments(parser)
        args = parser.parse_args([*arguments])
        args.profile = profile
        return vault.run(args)

    return call


def test_create_writes_the_recovery_words_privately(
    run: Run, profile: Profile, secret: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tmp_path / "words"
    assert run("create", "--passphrase-file", secret, "--recovery-key-file", str(words), "--json") == 0
    assert json.loads(capsys.readouterr().out)["event"] == "created"
    assert stat.S_IMODE(words.stat().st_mode) == 0o600
    assert unlock_with_recovery(profile.vault, words.read_text(encoding="utf-8")) == unlock(profile.vault, SECRET)
    with pytest.raises(KnownError, match="vault already"):
        run("create", "--passphrase-file", secret)


@pytest.mark.parametrize("place", ["there", "no/such/folder/words"])
def test_create_makes_nothing_where_the_words_cannot_be_kept(
    run: Run, profile: Profile, secret: str, tmp_path: Path, place: str
) -> None:
    _file(tmp_path / "there", "kept")
    with pytest.raises(KnownError, match="recovery key file"):
        run("create", "--passphrase-file", secret, "--recovery-key-file", str(tmp_path / place))
    assert list(profile.vault.iterdir()) == []
    assert (tmp_path / "there").read_text(encoding="utf-8") == "kept\n"


def test_check_says_how_many_chats_or_what_is_damaged(
    run: Run, key: VaultKey, secret: str, capsys: pytest.CaptureFixture[str]
) -> None:
    _store(key, "c1", "Wörter")
    assert run("check", "--passphrase-file", secret, "--json") == 0
    assert json.loads(capsys.readouterr().out) == {
        "event": "checked",
        "ok": True,
        "chats": 1,
        "problems": [],
        "notices": [],
    }
    data = bytearray(key.database.read_bytes())
    data[len(data) // 2] ^= 1
    key.database.write_bytes(data)
    assert run("check", "--passphrase-file", secret, "--json") == 1
    found = json.loads(capsys.readouterr().out)
    assert not found["ok"]
    assert found["problems"]


def test_export_is_a_line_a_chat(run: Run, key: VaultKey, secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    _store(key, "c1", "Wörter")
    _store(key, "c2", "more")
    assert run("export", "--passphrase-file", secret, "--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["id"] for line in lines] == ["c1", "c2"]
    assert lines[0]["messages"][0]["parts"] == [{"kind": "text", "text": "Wörter"}]
    assert run("export", "--chat", "c2", "--passphrase-file", secret) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "c2"
    with pytest.raises(KnownError, match="No such chat") as caught:
        run("export", "--chat", "none", "--passphrase-file", secret)
    assert caught.value.exit_code == 1


def test_passwd_and_its_lock(run: Run, key: VaultKey, secret: str, tmp_path: Path) -> None:
    new = _file(tmp_path / "new", "a new one")
    database = open_database(key)
    with pytest.raises(InUseError):
        run("passwd", "--passphrase-file", secret, "--new-passphrase-file", new)
    database.close()
    assert run("passwd", "--passphrase-file", secret, "--new-passphrase-file", new) == 0
    assert unlock(key.folder, "a new one") == key
    with pytest.raises(LockedError):
        run("unlock-test", "--passphrase-file", secret)
    assert run("unlock-test", "--passphrase-file", new) == 0


def test_wrong_passphrases_are_counted_waited_for_and_forgiven(
    run: Run, key: VaultKey, secret: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float] = []
    monkeypatch.setattr("app.cli.passphrase.time.sleep", waited.append)
    wrong = _file(tmp_path / "wrong", "wrong")
    for _ in range(5):
        with pytest.raises(LockedError, match="Wrong passphrase") as caught:
            run("unlock-test", "--passphrase-file", wrong)
        assert caught.value.exit_code == EXIT_LOCKED
    assert waited == [tries.delay_after(count) for count in range(5)]
    assert run("unlock-test", "--passphrase-file", secret) == 0
    assert tries.failures(key.folder) == 0


def test_without_a_vault_it_is_code_4(run: Run, secret: str) -> None:
    for verb in ("check", "unlock-test", "passwd", "export", "erase"):
        with pytest.raises(LockedError, match="no vault") as caught:
            run(verb, "--passphrase-file", secret)
        assert caught.value.exit_code == EXIT_LOCKED


def test_backup_and_restore(
    run: Run, key: VaultKey, secret: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _store(key, "c1", "kept")
    assert run("backup", str(tmp_path / "b"), "--passphrase-file", secret) == 0
    _store(key, "c2", "later")
    capsys.readouterr()
    assert run("restore", str(tmp_path / "b"), "--passphrase-file", secret, "--json") == 0
    aside = Path(json.loads(capsys.readouterr().out)["set_aside"])
    assert aside.is_dir()
    assert run("check", "--passphrase-file", secret) == 0
    assert "1 chats" in capsys.readouterr().out


def test_the_words_file_is_closed_before_it_is_taken_back(
    run: Run, secret: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows deletes no open file."""
    words = (tmp_path / "words").open("w", encoding="utf-8")
    closed: list[bool] = []
    monkeypatch.setattr(vault, "_reserve", lambda _path: words)
    monkeypatch.setattr(Path, "unlink", lambda _path: closed.append(words.closed))
    monkeypatch.setattr("app.store.vault.create_vault", _fail)
    with pytest.raises(KnownError, match="No room"):
        run("create", "--passphrase-file", secret, "--recovery-key-file", str(tmp_path / "words"))
    assert closed == [True]


def _fail(*_: object, **__: object) -> None:
    raise KnownError("No room", "It is full.")


def test_the_end_of_the_terminals_input_is_no_passphrase(
    run: Run, key: VaultKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    def ended(_question: str) -> str:
        raise EOFError

    monkeypatch.setattr(sys, "stdin", _Terminal(""))
    monkeypatch.setattr("getpass.getpass", ended)
    with pytest.raises(UsageError, match="No passphrase"):
        run("unlock-test")


@pytest.mark.parametrize(("typed", "erased"), [("erase\n", True), ("yes\n", False), ("", False)])
def test_erase_asks_first(
    run: Run, key: VaultKey, secret: str, monkeypatch: pytest.MonkeyPatch, typed: str, erased: bool
) -> None:
    with pytest.raises(UsageError, match="terminal") as caught:
        run("erase", "--passphrase-file", secret)
    assert caught.value.exit_code == EXIT_USAGE
    monkeypatch.setattr(sys, "stdin", _Terminal(typed))
    if erased:
        assert run("erase", "--passphrase-file", secret) == 0
    else:
        with pytest.raises(UsageError, match="Not erased"):
            run("erase", "--passphrase-file", secret)
    assert key.database.exists() is not erased


@pytest.mark.parametrize(
    ("content", "expected"),
    [("secret\n", "secret"), ("secret\r\nsecond\n", "secret"), ("  spaces \n", "  spaces "), ("", "")],
)
def test_a_passphrase_is_the_first_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str, expected: str
) -> None:
    (tmp_path / "p").write_text(content, encoding="utf-8", newline="")
    monkeypatch.setattr(sys, "stdin", io.StringIO(content))
    assert passphrase.read(_args(passphrase_file=tmp_path / "p")) == expected
    assert passphrase.read(_args(passphrase_stdin=True)) == expected


def test_a_new_passphrase_is_asked_twice_and_never_empty(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", _Terminal(""))
    answers = iter(("one", "one", "one", "two"))
    monkeypatch.setattr("getpass.getpass", lambda _question: next(answers))
    assert passphrase.read_new(_args()) == "one"
    with pytest.raises(UsageError, match="differ"):
        passphrase.read_new(_args())
    with pytest.raises(UsageError, match="Empty"):
        passphrase.read_new(_args(passphrase_file=Path(_file(tmp_path / "empty", ""))))
    with pytest.raises(KnownError, match="can't be read"):
        passphrase.read_new(_args(passphrase_file=tmp_path / "none"))


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def _args(**values: Any) -> argparse.Namespace:
    return argparse.Namespace(**{"passphrase_file": None, "passphrase_stdin": False, **values})


def _file(path: Path, line: str) -> str:
    path.write_text(f"{line}\n", encoding="utf-8")
    return str(path)


def _store(key: VaultKey, chat: str, text: str) -> None:
    database = open_database(key)
    message = Message(f"m-{chat}", None, Role.USER, datetime(2026, 5, 1, tzinfo=UTC), (TextPart(text),))
    conversations.start_conversation(database.connection, chat, "title", message)
    database.close()
