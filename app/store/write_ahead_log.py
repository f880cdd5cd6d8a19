"""Is the write-ahead log beside a history its own?

SQLite replays any log with valid checksums, also one of another vault (put there by a sync program or a partial
restore), and would copy its pages over ours. SQLCipher authenticates every page, so one page tells.
"""

from __future__ import annotations

import hashlib
import hmac
import itertools
from pathlib import Path

PAGE_BYTES = 4096
SALT_BYTES = 16
_HEADER, _FRAME, _TAG = 32, 24, 64  # sqlite.org/fileformat2.html#walformat; HMAC-SHA512
_SALT_MASK, _ROUNDS = 0x3A, 2  # how SQLCipher 4 makes the key of a page's HMAC from the database key


def set_foreign_log_aside(database: Path, raw_key: bytes, salt: bytes) -> Path | None:
    """Rename the log beside `database` where it was not written under this key; its new path, None where it is ours."""
    log = database.with_name(f"{database.name}-wal")
    if not log.is_file() or not _is_foreign(log, raw_key, salt):
        return None
    names = (log.with_name(f"{log.name}.set-aside-{number}") for number in itertools.count(1))
    target = next(name for name in names if not name.exists())
    log.rename(target)
    log.with_name(f"{database.name}-shm").unlink(missing_ok=True)
    return target


def _is_foreign(log: Path, raw_key: bytes, salt: bytes) -> bool:
    with log.open("rb") as file:
        start = file.read(_HEADER + _FRAME + PAGE_BYTES)
    if len(start) < _HEADER + _FRAME + PAGE_BYTES:
        return False  # nothing was committed to it
    number = int.from_bytes(start[_HEADER : _HEADER + 4], "big")
    page = start[_HEADER + _FRAME :]
    body = page[SALT_BYTES if number == 1 else 0 : -_TAG]
    mac_key = hashlib.pbkdf2_hmac("sha512", raw_key, bytes(byte ^ _SALT_MASK for byte in salt), _ROUNDS, 32)
    tag = hmac.digest(mac_key, body + number.to_bytes(4, "little"), "sha512")
    return not hmac.compare_digest(tag, page[-_TAG:])
