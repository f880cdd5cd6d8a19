"""One way into the vault: the data key, wrapped by a key that only a passphrase or a recovery key gives.

AES-256-GCM; the additional data binds a slot to its vault, its kind and its parameters, so that none can be exchanged.
"""

from __future__ import annotations

import json
import secrets
from base64 import b64decode, b64encode
from dataclasses import dataclass
from typing import Any

from app.store.kdf import SALT_BYTES, KdfParameters

PASSPHRASE = "passphrase"  # noqa: S105 - the name of a slot
RECOVERY = "recovery"
KINDS = (PASSPHRASE, RECOVERY)
NONCE_BYTES = 12
_WRAPPED_BYTES = 32 + 16


class UnwrapError(Exception):
    """The key does not fit the slot: a wrong passphrase, or a slot that was tampered with."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A wrapped data key. `kdf` is None for the recovery key, whose 160 random bits need no stretching."""

    kind: str
    salt: bytes
    nonce: bytes
    wrapped: bytes
    kdf: KdfParameters | None = None


def wrap(kind: str, salt: bytes, key: bytes, data_key: bytes, vault_id: str, kdf: KdfParameters | None) -> Slot:
    """A new slot that holds `data_key` under `key` (32 bytes each)."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(NONCE_BYTES)
    wrapped = AESGCM(key).encrypt(nonce, data_key, _binding(vault_id, kind, salt, kdf))
    return Slot(kind, salt, nonce, wrapped, kdf)


def unwrap(slot: Slot, key: bytes, vault_id: str) -> bytes:
    """The data key.

    Raises:
        UnwrapError: `key` is not the slot's.
    """
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(slot.nonce, slot.wrapped, _binding(vault_id, slot.kind, slot.salt, slot.kdf))
    except InvalidTag as error:
        raise UnwrapError from error


def slot_to_json(slot: Slot) -> dict[str, Any]:
    """The slot as it is written to the key file."""
    kdf = {"memory_kib": slot.kdf.memory_kib, "passes": slot.kdf.passes} if slot.kdf else None
    binary = {name: b64encode(getattr(slot, name)).decode() for name in ("salt", "nonce", "wrapped")}
    return {"kind": slot.kind, "kdf": kdf, **binary}


def slot_from_json(untrusted: Any) -> Slot:  # noqa: ANN401 - JSON from a file, checked here
    """The slot of a key file.

    Raises:
        ValueError: anything about it is not as it was written, parameters out of bounds included.
    """
    try:
        kind = untrusted["kind"]
        salt, nonce, wrapped = (b64decode(untrusted[name], validate=True) for name in ("salt", "nonce", "wrapped"))
        kdf = KdfParameters(**untrusted["kdf"]) if untrusted["kdf"] is not None else None
    except (KeyError, TypeError) as error:
        raise ValueError("not a slot") from error
    if kind not in KINDS or (kind == PASSPHRASE) != (kdf is not None):
        raise ValueError("unknown kind of slot")
    if (len(salt), len(nonce), len(wrapped)) != (SALT_BYTES, NONCE_BYTES, _WRAPPED_BYTES):
        raise ValueError("a slot of the wrong size")
    if kdf is not None:
        if not isinstance(kdf.memory_kib, int) or not isinstance(kdf.passes, int):
            raise ValueError("not a slot")
        kdf.check()
    return Slot(kind, salt, nonce, wrapped, kdf)


def _binding(vault_id: str, kind: str, salt: bytes, kdf: KdfParameters | None) -> bytes:
    cost = [kdf.memory_kib, kdf.passes] if kdf else None
    return json.dumps(["carrel-keys", 1, vault_id, kind, salt.hex(), cost]).encode()
