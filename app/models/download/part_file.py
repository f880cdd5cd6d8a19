"""One growing file: locked, appended to, hashed as far as it is there, and renamed when it is right."""

from __future__ import annotations

import hashlib
import os
import stat
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from app.config.files import sync_folder
from app.domain.models import FilePart
from app.i18n import tr
from app.models.download import failures
from app.models.download.partial import part_path

if TYPE_CHECKING:
    from hashlib import _Hash

_CHUNK = 2**20
_LOCK_AT = 2**62
"""Windows locks bytes, and nobody may read them then: one far behind the content."""

Seen = Callable[[int], None]


class PartFile:
    """The `.part` of one file, held by this process alone until `close`.

    Raises:
        KnownError: another process holds it, or the folder can't be written.
    """

    def __init__(self, folder: Path, part: FilePart) -> None:
        self.part = part
        self.final = folder / part.name
        self.path = part_path(folder, part)
        self.digest: _Hash = hashlib.sha256()
        try:
            self.descriptor = self._open()
        except OSError as error:
            raise failures.folder_unusable(str(folder), error.strerror or tr("it can't be written")) from error

    @property
    def size(self) -> int:
        """How many bytes are on the disk."""
        return os.fstat(self.descriptor).st_size

    def rehash(self, seen: Seen) -> None:
        """Hash what is there, from the start; more than the file may have is no part of it and is dropped."""
        if self.size > self.part.bytes:
            self.drop()
        self.digest = hashlib.sha256()
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        done = 0
        while data := os.read(self.descriptor, _CHUNK):
            self.digest.update(data)
            done += len(data)
            seen(done)

    def begins_right(self, magic: bytes) -> bool:
        """Whether its first bytes, as far as there are any, are those of a model."""
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        start = os.read(self.descriptor, len(magic))
        os.lseek(self.descriptor, 0, os.SEEK_END)
        return magic.startswith(start)

    def write(self, data: memoryview) -> None:
        """Append all of `data`, past Python's buffers, so that a kill loses nothing of it."""
        while data:
            data = data[os.write(self.descriptor, data) :]

    def flush(self) -> None:
        """Have the disk write now what it would write later."""
        os.fsync(self.descriptor)

    def drop(self) -> None:
        """Begin anew with nothing."""
        os.ftruncate(self.descriptor, 0)
        os.lseek(self.descriptor, 0, os.SEEK_SET)
        self.digest = hashlib.sha256()

    def finish(self) -> None:
        """Give the whole, verified file its name, in one step that survives a power cut. Closes it."""
        self.flush()
        self._share()
        if sys.platform == "win32":
            self.close()  # an open file can't be renamed there
        self.path.replace(self.final)
        sync_folder(self.final.parent)
        self.close()

    def close(self) -> None:
        """Let go of it; what is there stays, if there is anything."""
        if self.descriptor < 0:
            return
        is_empty = self.size == 0
        descriptor, self.descriptor = self.descriptor, -1
        if is_empty and sys.platform != "win32":
            self.path.unlink(missing_ok=True)  # while it is locked, so that it is ours
        os.close(descriptor)
        if is_empty and sys.platform == "win32":
            with suppress(OSError):
                self.path.unlink()

    def _open(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        while True:
            descriptor = os.open(self.path, flags | getattr(os, "O_NONBLOCK", 0), 0o600)
            try:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise failures.folder_unusable(str(self.path), tr("it is not a plain file"))
                self._lock(descriptor)
                if self._is_current(descriptor):
                    return descriptor
            except BaseException:
                os.close(descriptor)
                raise
            os.close(descriptor)  # it got its final name, or was removed, between opening and locking

    def _lock(self, descriptor: int) -> None:
        try:
            if sys.platform == "win32":
                import msvcrt

                os.lseek(descriptor, _LOCK_AT, os.SEEK_SET)
                msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
                os.lseek(descriptor, 0, os.SEEK_SET)
            else:
                import fcntl

                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise failures.in_progress(self.part.name) from error

    def _is_current(self, descriptor: int) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), os.lstat(self.path))
        except FileNotFoundError:
            return False

    def _share(self) -> None:
        """Model files are no secret: who may look into the folder may read them, where several people share it."""
        if sys.platform != "win32":
            with suppress(OSError):
                os.fchmod(self.descriptor, 0o600 | (self.path.parent.stat().st_mode & 0o044))
