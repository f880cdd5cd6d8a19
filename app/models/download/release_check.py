"""The question which version of Carrel is the newest: one small file, asked for once, and nothing kept."""

from __future__ import annotations

import time
from pathlib import Path

from app.domain.codec import from_json, parse
from app.i18n import tr
from app.models.download import failures
from app.models.download.failures import TemporaryError
from app.models.download.hosts import release_hosts
from app.models.download.job import ReleaseCheck
from app.models.download.logbook import Logbook, Say
from app.models.download.messages import Released
from app.models.download.network import Answer, Connector
from app.models.download.pace import Control
from app.models.release import Release

LIMIT = 64 * 1024


def check_release(job: ReleaseCheck, say: Say, control: Control, patience: float) -> Released:
    """Ask once, for at most `patience` seconds; somebody waits for it.

    Raises:
        KnownError: there is no answer, or none that makes sense.
        StoppedError: it was told to stop.
    """
    logbook = Logbook(Path(job.log), "look for a newer version", say)
    connector = Connector(job.network, logbook, control, patience, release_hosts(job))
    try:
        with connector.get(job.address, {}) as answer:
            untrusted_content = _content(answer, control, time.monotonic() + patience)
        return Released(from_json(Release, parse(untrusted_content)))
    except TemporaryError as trouble:
        control.check()
        raise failures.no_release(trouble.reason) from trouble
    except ValueError as error:
        raise failures.no_release(tr("It sent what Carrel can't read.")) from error


def _content(answer: Answer, control: Control, until: float) -> bytes:
    """What was answered.

    Raises:
        ValueError: it is longer than any answer.
        TemporaryError: it is none.
    """
    if answer.status != 200:
        raise TemporaryError(tr("{host} answers with {status}.").format(host=answer.host, status=answer.status))
    length = answer.headers.get("Content-Length", "")
    wanted = min(int(length), LIMIT + 1) if length.isdecimal() else LIMIT + 1
    buffer, filled = memoryview(bytearray(wanted)), 0
    while filled < wanted and (received := answer.read_into(buffer[filled:])):
        filled += received
        control.check()
        if time.monotonic() > until:
            raise TemporaryError(tr("{host} sends almost nothing.").format(host=answer.host))
    if filled > LIMIT:
        raise ValueError("too long")
    return bytes(buffer[:filled])
