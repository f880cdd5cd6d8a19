"""Opening and closing the vault for the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.chat.vault_gate import RefusedError, VaultGate
from app.domain.errors import LockedError
from app.store.kdf import KdfParameters
from tests.chat.desk_parts import PASSPHRASE


def test_state_follows_the_files(gate: VaultGate) -> None:
    assert gate.state() == "none"
    gate.close(gate.create(PASSPHRASE, False).result()).result()
    assert gate.state() == "present"


def test_a_wrong_passphrase_always_sounds_the_same_and_waits_longer(gate: VaultGate) -> None:
    gate.close(gate.create(PASSPHRASE, False).result()).result()
    errors = []
    for guess in ("a", "b" * 100, "c", "d", "e"):
        error = gate.unlock(guess).exception()
        assert isinstance(error, RefusedError)
        errors.append(error)
    assert len({str(error) for error in errors}) == 1
    waits = [error.seconds for error in errors]
    assert waits == sorted(waits)
    assert waits[-1] > waits[0]
    opened = gate.unlock(PASSPHRASE).result()
    gate.close(opened).result()


def test_the_recovery_key_opens_and_renews(gate: VaultGate) -> None:
    made = gate.create(PASSPHRASE, True).result()
    assert made.recovery_words is not None
    gate.close(made).result()
    opened = gate.unlock_with_recovery(made.recovery_words).result()
    gate.change_passphrase(opened.key, None, "a new passphrase").result()
    gate.close(opened).result()
    assert isinstance(gate.unlock(PASSPHRASE).exception(), RefusedError)
    gate.close(gate.unlock("a new passphrase").result()).result()


def test_changing_needs_the_old_one(gate: VaultGate) -> None:
    opened = gate.create(PASSPHRASE, False).result()
    with pytest.raises(LockedError):
        gate.change_passphrase(opened.key, "not it", "other").result()
    gate.close(opened).result()


def test_starting_over_deletes_nothing(gate: VaultGate, tmp_path: Path) -> None:
    gate.close(gate.create(PASSPHRASE, False).result()).result()
    aside = gate.set_aside()
    assert gate.state() == "none"
    old = VaultGate(aside, KdfParameters)
    old.close(old.unlock(PASSPHRASE).result()).result()
    old.end()
