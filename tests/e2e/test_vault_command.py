"""`carrel vault` as a person uses it."""

from __future__ import annotations

from pathlib import Path

from tests.e2e.conftest import Carrel


def test_create_refuses_to_replace(carrel: Carrel, vault: Path, profile: Path) -> None:
    before = (profile / "vault" / "vault.keys").read_bytes()
    run = carrel("vault", "create", "--passphrase-file", str(vault))
    assert run.code == 1
    assert (profile / "vault" / "vault.keys").read_bytes() == before


def test_passwd_changes_which_passphrase_opens(carrel: Carrel, vault: Path, tmp_path: Path) -> None:
    new = tmp_path / "new"
    new.write_text("quite another passphrase\n", encoding="utf-8")
    changed = carrel("vault", "passwd", "--passphrase-file", str(vault), "--new-passphrase-file", str(new))
    assert changed.code == 0, changed.err
    assert carrel("vault", "unlock-test", "--passphrase-file", str(vault)).code == 4
    assert carrel("vault", "check", "--passphrase-file", str(new)).code == 0


def test_the_recovery_key_is_fifteen_words_in_a_private_file(
    carrel: Carrel, passphrase_file: Path, tmp_path: Path
) -> None:
    kept = tmp_path / "recovery"
    made = carrel("vault", "create", "--passphrase-file", str(passphrase_file), "--recovery-key-file", str(kept))
    assert made.code == 0, made.err
    assert len(kept.read_text(encoding="utf-8").split()) == 15
    assert kept.stat().st_mode & 0o077 == 0


def test_check_names_damage(carrel: Carrel, vault: Path, profile: Path) -> None:
    database = profile / "vault" / "history.db"
    data = bytearray(database.read_bytes())
    data[len(data) // 2] ^= 1
    database.write_bytes(bytes(data))
    run = carrel("vault", "check", "--passphrase-file", str(vault))
    assert run.code == 1
    assert "Traceback" not in run.err


def test_a_missing_history_is_never_made_anew(carrel: Carrel, vault: Path, profile: Path) -> None:
    database = profile / "vault" / "history.db"
    database.unlink()
    assert carrel("vault", "check", "--passphrase-file", str(vault)).code == 1
    assert not database.exists()


def test_no_vault_is_code_4(carrel: Carrel, passphrase_file: Path) -> None:
    assert carrel("vault", "export", "--passphrase-file", str(passphrase_file)).code == 4
