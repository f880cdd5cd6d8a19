"""Tells about every request before it is made: to the client, and to the connection log, without which none is made."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import KnownError
from app.i18n import tr
from app.models.connections import Connection, append
from app.models.download.messages import Connecting, Message

Say = Callable[[Message], None]


class Entry:
    """One request in the log. `count` what comes, and `close` it, however it ends."""

    def __init__(self, log: Path, connection: Connection) -> None:
        self._log = log
        self._connection = connection
        self._bytes = 0
        self._open = True

    def count(self, received: int) -> None:
        """So many more bytes of content came."""
        self._bytes += received

    def close(self) -> None:
        """Write down how much it was; once."""
        if self._open:
            self._open = False
            with suppress(OSError):  # the connection itself is in the log already
                append(self._log, replace(self._connection, bytes=self._bytes))


class Logbook:
    """The log of one job; `why` says what its connections are for."""

    def __init__(self, log: Path, why: str, say: Say) -> None:
        self._log = log
        self._why = why
        self._say = say

    def begin(self, host: str, path: str) -> Entry:
        """Write down that a request to `host` is about to be made.

        Raises:
            KnownError: the log can't be written; the request must not be made.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        connection = Connection(now, host, path, 0, self._why, secrets.token_hex(8))
        try:
            append(self._log, connection)
        except OSError as error:
            raise KnownError(
                tr("The connection log can't be written"),
                tr("{path}: {strerror}. Carrel makes no connection that it can't write down.").format(
                    path=self._log, strerror=error.strerror
                ),
                tr("Check the permissions of that file and the space on the disk."),
            ) from error
        self._say(Connecting(host))
        return Entry(self._log, connection)
