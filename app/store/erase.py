"""Erase everything: the keys first, so that what a disk keeps of the rest can't be read by anybody."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from app.config.paths import private_folder
from app.store.failures import told_plainly
from app.store.key_file import BACKUP, NAME
from app.store.process_lock import ProcessLock


def erase_vault(folder: Path) -> None:
    """Destroy both copies of the key file, then the vault's folder. Backups and vaults set aside are not touched.

    Raises:
        KnownError: another process has it open, or a file can't be removed.
    """
    ProcessLock(folder).release()
    with told_plainly():
        for name in (NAME, BACKUP):
            _overwrite(folder / name)
        shutil.rmtree(folder)
        private_folder(folder)


def _overwrite(path: Path) -> None:
    # On flash and journalling disks the old blocks may live on for a while; only the disk itself could change that.
    if not path.is_file():
        return
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
