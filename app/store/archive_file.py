"""The `.carrel` file: bytes under a passphrase of their own, to carry chats from one vault to another.

```
magic (8) | version (1) | memory in KiB (4) | passes (2) | salt (16) | nonce (7) | check (16) | SHA-256 of all that (32)
chunk: AES-256-GCM of up to 64 KiB, nonce = nonce | number (4) | 1 for the last one, else 0; AAD = SHA-256 of the header
```

passphrase --NFKC--Argon2id--> key --HKDF "chunks"--> AES key; `check` is 16 bytes of HKDF "check". The digest tells a
damaged header from a wrong passphrase; a chunk that was changed, moved or left out does not open, and a file that was
cut short has no last chunk.
"""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import struct
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.domain.errors import KnownError, LockedError
from app.i18n import QT_TR_NOOP, tr
from app.store.kdf import SALT_BYTES, KdfParameters, calibrate, derive

ENDING = ".carrel"
MAGIC = b"\x89CARREL\n"
VERSION = 1
CHUNK = 64 * 1024
_TAG = 16
_HEADER = struct.Struct("<8sBIH16s7s16s")
_DIGEST = 32
HEADER_BYTES = _HEADER.size + _DIGEST
_MOST_CHUNKS = 2**32 - 1


_AGAIN = QT_TR_NOOP("Copy the file again from where it came from.")


class DamagedArchiveError(KnownError):
    """No such file, or one that was changed or cut short. The passphrase has nothing to do with it."""

    def __init__(self, why: str, hint: str = "") -> None:
        super().__init__(
            tr("This file can't be opened"),
            tr("{why} Nothing was imported.").format(why=why),
            hint or tr("Copy the file again from where it came from."),
        )


class WrongArchivePassphraseError(LockedError):
    """The file is whole as far as one can tell without the passphrase, and this was not it."""

    def __init__(self) -> None:
        super().__init__(tr("Wrong passphrase"), tr("The file has a passphrase of its own."), tr("Try again."))


@dataclass(frozen=True, slots=True)
class _Keys:
    """What a passphrase gives together with one header."""

    chunks: bytes
    nonce: bytes
    header_digest: bytes


def write_archive(
    file: IO[bytes], pieces: Iterable[bytes], passphrase: str, kdf: Callable[[], KdfParameters] = calibrate
) -> None:
    """Write `pieces`, encrypted, to an open file.

    Raises:
        KnownError: not enough free memory for the key.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    header, keys = _new_header(passphrase, kdf())
    file.write(header)
    cipher = AESGCM(keys.chunks)
    waiting = bytearray()
    number = 0
    for piece in pieces:
        waiting += piece
        while len(waiting) > CHUNK:  # one chunk at least is kept back: somebody has to be the last
            file.write(cipher.encrypt(_nonce(keys, number, last=False), bytes(waiting[:CHUNK]), keys.header_digest))
            del waiting[:CHUNK]
            number += 1
    file.write(cipher.encrypt(_nonce(keys, number, last=True), bytes(waiting), keys.header_digest))


def archive_pieces(path: Path, passphrase: str) -> Callable[[], Iterator[bytes]]:
    """Unlock a file, make sure that it is whole, and give what reads its content; no byte of it is written anywhere.

    Raises:
        WrongArchivePassphraseError: that is not the passphrase.
        DamagedArchiveError: no such file, changed, or cut short.
        KnownError: it can't be read.
    """
    with _told(path), path.open("rb") as file:
        keys = _unlocked(file.read(HEADER_BYTES), passphrase)
    for _ in _opened(path, keys):
        pass
    return lambda: _opened(path, keys)


def is_archive(path: Path) -> bool:
    """Whether a file begins like one of ours."""
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Errors of the file system as something that a person can act on."""
    try:
        yield
    except OSError as error:
        raise KnownError(
            tr("The file can't be read"), f"{path.name}: {error.strerror}.", tr("Choose another one.")
        ) from error


def _new_header(passphrase: str, kdf: KdfParameters) -> tuple[bytes, _Keys]:
    salt, nonce = secrets.token_bytes(SALT_BYTES), secrets.token_bytes(7)
    master = derive(passphrase, salt, kdf)
    head = _HEADER.pack(MAGIC, VERSION, kdf.memory_kib, kdf.passes, salt, nonce, _subkey(master, salt, b"check")[:16])
    digest = hashlib.sha256(head).digest()
    return head + digest, _Keys(_subkey(master, salt, b"chunks"), nonce, digest)


def _unlocked(header: bytes, passphrase: str) -> _Keys:
    if header[: len(MAGIC)] != MAGIC:
        raise DamagedArchiveError(tr("It is no Carrel file."), tr("Choose another one."))
    head, digest = header[: _HEADER.size], header[_HEADER.size :]
    if len(header) < HEADER_BYTES or not hmac.compare_digest(hashlib.sha256(head).digest(), digest):
        raise DamagedArchiveError(tr("Its beginning is damaged."))
    _, version, memory_kib, passes, salt, nonce, check = _HEADER.unpack(head)
    if version != VERSION:
        raise DamagedArchiveError(tr("It was written by a newer version of Carrel."), tr("Install the newer version."))
    try:
        master = derive(passphrase, salt, KdfParameters(memory_kib, passes))
    except ValueError as error:
        raise DamagedArchiveError(tr("Its beginning is damaged.")) from error
    if not hmac.compare_digest(_subkey(master, salt, b"check")[:16], check):
        raise WrongArchivePassphraseError
    return _Keys(_subkey(master, salt, b"chunks"), nonce, digest)


def _opened(path: Path, keys: _Keys) -> Iterator[bytes]:
    """The chunks in order, each authenticated before it is given."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cipher = AESGCM(keys.chunks)
    with _told(path), path.open("rb") as file:
        end = os.fstat(file.fileno()).st_size
        file.seek(HEADER_BYTES)
        for number in range(_MOST_CHUNKS):
            sealed = file.read(CHUNK + _TAG)
            last = file.tell() >= end
            try:
                yield cipher.decrypt(_nonce(keys, number, last=last), sealed, keys.header_digest)
            except (InvalidTag, ValueError) as error:
                raise _what_is_wrong(cipher, keys, number, sealed, last=last) from error
            if last:
                return


def _what_is_wrong(cipher: object, keys: _Keys, number: int, sealed: bytes, *, last: bool) -> DamagedArchiveError:
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    assert isinstance(cipher, AESGCM)
    if not last:
        return DamagedArchiveError(tr("It was changed or damaged."))
    if len(sealed) < CHUNK + _TAG:
        return DamagedArchiveError(tr("It was cut short or damaged."))
    try:
        cipher.decrypt(_nonce(keys, number, last=False), sealed, keys.header_digest)
    except InvalidTag:
        return DamagedArchiveError(tr("It was changed or damaged."))
    return DamagedArchiveError(tr("It was cut short: its end is missing."))


def _nonce(keys: _Keys, number: int, *, last: bool) -> bytes:
    return keys.nonce + number.to_bytes(4, "big") + bytes([last])


def _subkey(master: bytes, salt: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(SHA256(), 32, salt, b"carrel archive " + purpose).derive(master)
