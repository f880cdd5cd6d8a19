"""One process writes a vault: a lock file that the system frees when its holder dies, however it dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.config.paths import PRIVATE_FILE
from app.store.failures import InUseError, told_plainly

LOCK_NAME = "vault.lock"


class ProcessLock:
    """Held from creation to `release`.

    Raises:
        InUseError: another process holds it.
        KnownError: the folder can't be written.
    """

    def __init__(self, folder: Path) -> None:
        with told_plainly():
            self._descriptor = os.open(folder / LOCK_NAME, os.O_RDWR | os.O_CREAT, PRIVATE_FILE)
        try:
            _lock(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise InUseError from error

    def release(self) -> None:
        """Let others in. The file stays: removing it would race with another process."""
        os.close(self._descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
