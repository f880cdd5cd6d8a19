"""One try to fetch the rest of a file: ask, look at what comes, and append it."""

from __future__ import annotations

import re
import time
from collections.abc import Callable

from app.i18n import tr
from app.models.download import failures
from app.models.download.disk import Reserve, check_space
from app.models.download.failures import TemporaryError
from app.models.download.network import Answer, Connector
from app.models.download.pace import Control, Patience, StallWatch, Throttle
from app.models.download.part_file import PartFile
from app.models.download.retry_after import retry_after
from app.models.download.sink import Sink

MAGIC = b"GGUF"
_RANGE = re.compile(r"bytes (\d{1,19})-(\d{1,19})/(\d{1,19}|\*)")
_TELL_EVERY = 0.25
_LOOK_EVERY = 5.0

Tell = Callable[[int], None]


class Transfer:
    """Fetches into one file; `tell` hears how many of its bytes are there, a few times a second."""

    def __init__(
        self, file: PartFile, connector: Connector, control: Control, patience: Patience, reserve: Reserve, tell: Tell
    ) -> None:
        self._file = file
        self._connector = connector
        self._control = control
        self._watch = StallWatch(patience)
        self._reserve = reserve
        self._tell = tell
        self._throttle = Throttle(control)
        self._told = self._looked = time.monotonic()

    def run(self, address: str, *, plain: bool) -> None:
        """Fetch what is missing, by a Range request, or (`plain`) passing over what is there already.

        Raises:
            TemporaryError: the connection ended before the file did.
            KnownError: what comes is not the file.
            DiskError: it could not be written.
        """
        have, size = self._file.size, self._file.part.bytes
        headers = {} if plain or not have else {"Range": f"bytes={have}-{size - 1}"}
        with self._connector.get(address, headers) as answer:
            start = self._start(answer, have, size)
            with Sink(self._file) as sink:
                if start == 0:
                    self._begin(answer, sink, have)
                self._receive(answer, sink, size)

    def _start(self, answer: Answer, have: int, size: int) -> int:
        """At which byte the content of `answer` starts."""
        if answer.status not in (200, 206):
            after = retry_after(answer.headers.get("Retry-After", ""))
            if answer.status == 416:
                raise TemporaryError(
                    tr("{host} can't go on in the middle of the file.").format(host=answer.host), plain=True
                )
            raise failures.http_status(answer.host, answer.status, after)
        if answer.headers.get_content_type() == "text/html" and "Content-Type" in answer.headers:
            raise failures.web_page()
        if answer.headers.get("Content-Encoding", "identity") != "identity":
            raise TemporaryError(tr("{host} sent the file in another form.").format(host=answer.host))
        if answer.status == 206:
            self._check_range(answer, have, size)
            return have
        return 0

    def _check_range(self, answer: Answer, have: int, size: int) -> None:
        found = _RANGE.fullmatch(answer.headers.get("Content-Range", ""))
        if not found or int(found[1]) != have or found[3] not in ("*", str(size)):
            raise TemporaryError(
                tr("{host} sent another part of the file than was asked for.").format(host=answer.host), plain=True
            )

    def _begin(self, answer: Answer, sink: Sink, have: int) -> None:
        """Look at the first bytes of the file, and pass over what is on the disk already."""
        buffer = sink.buffer()
        first = 0
        while first < len(MAGIC):
            first += self._some(answer, buffer[first : len(MAGIC)])
        self._check_magic(bytes(buffer[:first]))
        length = answer.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) != self._file.part.bytes:
            raise failures.differs(self._file.part.name, tr("its size"))
        new = bytes(buffer[have:first])
        while first < have:
            first += self._some(answer, buffer[: have - first])
        buffer[: len(new)] = new
        sink.give(buffer, len(new))

    def _check_magic(self, first: bytes) -> None:
        if first.lstrip().startswith(b"<"):
            raise failures.web_page()
        if first != MAGIC:
            raise failures.no_model(self._file.part.name)

    def _receive(self, answer: Answer, sink: Sink, size: int) -> None:
        while sink.given < size:
            self._fill(answer, sink, size - sink.given)
            self._look_around(sink, size)

    def _fill(self, answer: Answer, sink: Sink, missing: int) -> None:
        """Receive a buffer full, as each costs the threads a hand-over; but let nothing wait long to be written."""
        buffer = sink.buffer()
        filled, end, until = 0, min(len(buffer), missing), time.monotonic() + _TELL_EVERY
        try:
            while not filled or (filled < end and time.monotonic() < until):
                filled += self._some(answer, buffer[filled:end])
        finally:
            sink.give(buffer, filled)

    def _some(self, answer: Answer, buffer: memoryview) -> int:
        self._control.check()
        received = answer.read_into(buffer[: self._throttle.allowance(len(buffer))])
        self._control.check()
        if not received:
            raise TemporaryError(tr("The connection to {host} was cut.").format(host=answer.host))
        self._throttle.spend(received)
        if self._watch.is_stalled(received, self._control.limit):
            raise TemporaryError(tr("{host} sends almost nothing.").format(host=answer.host))
        return received

    def _look_around(self, sink: Sink, size: int) -> None:
        now = time.monotonic()
        if now - self._told > _TELL_EVERY:
            self._told = now
            self._tell(sink.written)
        if now - self._looked > _LOOK_EVERY:
            self._looked = now
            check_space(self._file.path.parent, size - sink.written, size, self._reserve.while_writing())
