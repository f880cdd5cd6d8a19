"""The course of a download: verify what is there, see to the space, fetch the rest, verify, name it."""

from __future__ import annotations

import errno
import hashlib
import math
import os
import shutil
import stat
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import TypeVar

from app.domain.models import FilePart
from app.i18n import tr
from app.models.download import failures
from app.models.download.disk import Reserve, check_space
from app.models.download.failures import TemporaryError
from app.models.download.hub import Hub, Place
from app.models.download.job import Download, Lookup
from app.models.download.logbook import Logbook, Say
from app.models.download.messages import Done, Found, Progressed, Verifying, Waiting
from app.models.download.network import Connector
from app.models.download.pace import Control, Meter, Patience
from app.models.download.part_file import PartFile
from app.models.download.partial import partial_bytes
from app.models.download.sink import DiskError
from app.models.download.transfer import MAGIC, Transfer

_CHUNK = 2**20
_PROGRESS = 65536
"""So many bytes more are progress; less is another failure."""

Value = TypeVar("Value")


def look_up(job: Lookup, say: Say, control: Control, patience: Patience) -> Found:
    """Ask the hub what a file is.

    Raises:
        KnownError: it can't be had, or the hub does not answer.
        StoppedError: it was told to stop.
    """
    hub = Hub(job.network, Logbook(Path(job.log), f"look-up of {job.repo}", say), patience.stall)
    return Found(_persist(lambda _: hub.lookup(job), lambda: 0, say, control, patience))


class Downloader:
    """One model on its way. `run` again in another process goes on where this one stopped."""

    def __init__(self, job: Download, say: Say, control: Control, patience: Patience, reserve: Reserve) -> None:
        logbook = Logbook(Path(job.log), f"download of {job.model}", say)
        self._job = job
        self._say = say
        self._control = control
        self._patience = patience
        self._reserve = reserve
        self._folder = Path(job.folder)
        self._hub = Hub(job.network, logbook, patience.stall)
        self._connector = Connector(job.network, logbook, control, patience.stall)
        self._commit = job.commit
        self._meter = Meter()
        self._before = 0
        self._total = sum(part.bytes for part in job.parts)

    def run(self) -> Done:
        """Fetch what is missing.

        Raises:
            KnownError: it can't go on; what is there is kept, unless it is a DroppedError.
            StoppedError: it was told to stop.
        """
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            missing = self._total - partial_bytes(self._folder, self._job.parts)
            check_space(self._folder, missing, self._total, self._reserve)
            for part in self._job.parts:
                if not self._is_installed(part):
                    self._fetch(part)
                self._before += part.bytes
        except OSError as error:
            raise failures.folder_unusable(str(self._folder), error.strerror or tr("it can't be written")) from error
        return Done(tuple(part.name for part in self._job.parts), self._total, self._job.parts[0].sha256, self._commit)

    def _is_installed(self, part: FilePart) -> bool:
        path = self._folder / part.name
        try:
            found = os.lstat(path)
        except FileNotFoundError:
            return False
        if not stat.S_ISREG(found.st_mode) or found.st_size != part.bytes:
            return False
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while data := file.read(_CHUNK):
                digest.update(data)
                self._verifying(file.tell())
        return digest.hexdigest() == part.sha256

    def _fetch(self, part: FilePart) -> None:
        with closing(PartFile(self._folder, part)) as file:
            file.rehash(self._verifying)
            if not file.begins_right(MAGIC):
                file.drop()
            self._fill(file)
            if file.digest.hexdigest() != part.sha256:
                file.drop()  # once: what was there before may have been spoiled on this computer
                self._fill(file)
            if file.digest.hexdigest() != part.sha256:
                file.drop()
                raise failures.differs(part.name, tr("its SHA-256"), dropped=True)
            file.finish()

    def _fill(self, file: PartFile) -> None:
        def one_try(plain: bool) -> None:
            if file.size < file.part.bytes:
                place = self._place(file.part)
                self._transfer(file).run(place.address, plain=plain)

        try:
            _persist(one_try, lambda: file.size, self._say, self._control, self._patience)
        except DiskError as trouble:
            raise self._disk_error(file, trouble) from trouble
        self._tell(file.size)

    def _place(self, part: FilePart) -> Place:
        """Where the part is now, if the hub's own facts agree with the pin."""
        path = f"{self._job.path}/{part.name}" if self._job.path else part.name
        place = self._hub.place(self._job.repo, self._commit, path)
        if not place.commit:
            if not self._commit:
                raise failures.web_page()
            return place  # no hub's answer: its content will tell
        if self._commit and place.commit != self._commit:
            raise failures.differs(part.name, tr("its revision"))
        if place.sha256 and place.sha256 != part.sha256:
            raise failures.differs(part.name, tr("its SHA-256"))
        if place.bytes and place.bytes != part.bytes:
            raise failures.differs(part.name, tr("its size"))
        self._commit = place.commit
        return place

    def _transfer(self, file: PartFile) -> Transfer:
        return Transfer(file, self._connector, self._control, self._patience, self._reserve, self._tell)

    def _disk_error(self, file: PartFile, trouble: DiskError) -> Exception:
        cause = trouble.__cause__
        if isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            free = shutil.disk_usage(self._folder).free
            return failures.disk_full(file.part.name, file.size, file.part.bytes, free)
        reason = (isinstance(cause, OSError) and cause.strerror) or tr("it can't be written")
        return failures.folder_unusable(str(self._folder), reason)

    def _tell(self, done: int) -> None:
        done += self._before
        rate = self._meter.rate(done)
        left = math.ceil((self._total - done) / rate) if rate else 0
        self._say(Progressed(done, self._total, rate, left))

    def _verifying(self, done: int) -> None:
        self._control.check()
        if done % (64 * _CHUNK) == 0 or done + self._before == self._total:
            self._say(Verifying(done + self._before, self._total))


def _persist(
    action: Callable[[bool], Value], progress: Callable[[], int], say: Say, control: Control, patience: Patience
) -> Value:
    """Try until it goes well, waiting longer each time; `action` hears whether to do without Range requests."""
    attempt, best, plain = 0, progress(), False
    while True:
        control.check()
        try:
            return action(plain)
        except TemporaryError as trouble:
            control.check()
            plain = plain or trouble.plain
            if progress() >= best + _PROGRESS:
                attempt, best = 0, progress()
            attempt += 1
            if attempt >= patience.tries:
                raise failures.gave_up(trouble.reason) from trouble
            seconds = patience.wait(attempt, trouble.after)
            say(Waiting(math.ceil(seconds), trouble.reason, attempt))
            control.sleep(seconds)
