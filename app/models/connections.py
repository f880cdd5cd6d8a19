"""The connection log of the profile: every connection ever made, readable without a passphrase.

A connection writes a line before anything is sent and another when it ends, both with its `id`, so that a killed
process leaves a trace too. The file is only ever appended to.
"""

from __future__ import annotations

import errno
import json
import os
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from app.config.paths import PRIVATE_FILE


@dataclass(frozen=True, slots=True)
class Connection:
    """One request: `time` in ISO 8601 (UTC), `bytes` of content that came, `why` in words.

    `path` has no query: signed addresses carry keys there. `id` ties the lines of one connection together.
    """

    time: str
    host: str
    path: str
    bytes: int
    why: str
    id: str = ""


def append(log: Path, connection: Connection) -> None:
    """Add a line in a single write, apart from one that a full disk cut off.

    Raises:
        OSError: it can't be written; then no connection may be made.
    """
    line = json.dumps(asdict(connection), ensure_ascii=True, separators=(",", ":")).encode() + b"\n"
    descriptor = os.open(log, os.O_RDWR | os.O_APPEND | os.O_CREAT, PRIVATE_FILE)
    try:
        if _is_cut_off(descriptor):
            line = b"\n" + line
        if os.write(descriptor, line) < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    finally:
        os.close(descriptor)


def _is_cut_off(descriptor: int) -> bool:
    if not os.fstat(descriptor).st_size:
        return False
    os.lseek(descriptor, -1, os.SEEK_END)
    return os.read(descriptor, 1) != b"\n"


def read_connections(log: Path) -> list[Connection]:
    """All connections, oldest first; lines that make no sense are passed over, a missing file is an empty list."""
    try:
        lines = log.read_bytes().splitlines()
    except OSError:
        return []
    found: dict[str, Connection] = {}
    for number, line in enumerate(lines):
        if connection := _parse(line):
            key = connection.id or f"line {number}"
            found[key] = _joined(found.get(key), connection)
    return list(found.values())


def _joined(first: Connection | None, last: Connection) -> Connection:
    if first is None:
        return last
    return Connection(first.time, first.host, first.path, last.bytes, first.why, first.id)


def _parse(untrusted_line: bytes) -> Connection | None:
    with suppress(ValueError, KeyError, TypeError, RecursionError):
        value = json.loads(untrusted_line)
        return Connection(
            str(value["time"]),
            str(value["host"]),
            str(value["path"]),
            int(value["bytes"]),
            str(value["why"]),
            str(value.get("id", "")),
        )
    return None
