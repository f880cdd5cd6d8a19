"""The key file: two copies, damage told apart from everything else, never anything secret in clear."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import KnownError
from app.store.key_file import BACKUP, NAME, KeyFileError, NewerKeyFileError, read_key_files, sweep_leftovers
from app.store.vault import VaultKey, unlock


def test_both_copies_are_the_same_and_hold_no_key(key: VaultKey) -> None:
    data = (key.folder / NAME).read_bytes()
    assert data == (key.folder / BACKUP).read_bytes()
    assert len(data) < 2048
    for secret in (key.data_key, key.subkey("database")):
        assert secret.hex().encode() not in data


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(position=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_is_found_and_the_copy_serves(key: VaultKey, position: float, bit: int) -> None:
    good = (key.folder / BACKUP).read_bytes()
    damaged = bytearray(good)
    damaged[int(position * len(good))] ^= 1 << bit
    (key.folder / NAME).write_bytes(damaged)
    (expected,) = read_key_files(key.folder.parent / "vault")
    assert expected.vault_id == key.vault_id


@pytest.mark.parametrize(
    "content", [None, b"", b"{", b"[]", b"null", b"\xff" * 100, b"[" * 60_000, b"{}" + b" " * 70_000]
)
def test_with_one_copy_gone_the_vault_opens_and_heals(key: VaultKey, passphrase: str, content: bytes | None) -> None:
    good = (key.folder / BACKUP).read_bytes()
    _replace(key.folder / NAME, content)
    assert unlock(key.folder, passphrase) == key
    assert (key.folder / NAME).read_bytes() == (key.folder / BACKUP).read_bytes() == good


@pytest.mark.parametrize("content", [None, b"", b"{}", b"garbage"])
def test_with_both_copies_gone_it_says_so(key: VaultKey, passphrase: str, content: bytes | None) -> None:
    for name in (NAME, BACKUP):
        _replace(key.folder / name, content)
    with pytest.raises(KeyFileError, match="key file is lost"):
        unlock(key.folder, passphrase)


def test_a_newer_version_is_refused_and_left_alone(key: VaultKey, passphrase: str) -> None:
    value = json.loads((key.folder / NAME).read_bytes()) | {"version": 2, "unknown": True}
    for name in (NAME, BACKUP):
        (key.folder / name).write_text(json.dumps(value))
    before = [(key.folder / name).read_bytes() for name in (NAME, BACKUP)]
    with pytest.raises(NewerKeyFileError):
        unlock(key.folder, passphrase)
    assert before == [(key.folder / name).read_bytes() for name in (NAME, BACKUP)]


@pytest.mark.parametrize(
    "change",
    [
        {"kdf": {"memory_kib": 8, "passes": 1}},
        {"kdf": {"memory_kib": 1 << 40, "passes": 3}},
        {"kdf": {"memory_kib": 65536, "passes": 3, "lanes": 1}},
        {"kdf": {"memory_kib": 65536.0, "passes": 3}},
        {"kdf": None},
        {"kind": "keychain"},
        {"salt": "AAAA"},
        {"wrapped": "?"},
        {"nonce": None},
    ],
)
def test_a_tampered_slot_is_refused_before_any_work(
    key: VaultKey, passphrase: str, change: dict[str, object], monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.store import key_file, vault

    value = json.loads((key.folder / NAME).read_bytes())
    value["slots"][0] |= change
    value["checksum"] = key_file._checksum({name: item for name, item in value.items() if name != "checksum"})
    for name in (NAME, BACKUP):
        (key.folder / name).write_text(json.dumps(value))
    monkeypatch.setattr(vault, "derive", lambda *_args: pytest.fail("worked on a tampered slot"))
    with pytest.raises(KnownError):
        unlock(key.folder, passphrase)


def test_leftovers_of_a_kill_are_swept(key: VaultKey, passphrase: str) -> None:
    leftover = key.folder / ".vault.keys-abc123"
    leftover.write_bytes(b"wrapped")
    unlock(key.folder, passphrase)
    assert not leftover.exists()
    sweep_leftovers(key.folder)
    assert (key.folder / NAME).exists()
    assert (key.folder / BACKUP).exists()


def _replace(path: Path, content: bytes | None) -> None:
    if content is None:
        path.unlink()
    else:
        path.write_bytes(content)
