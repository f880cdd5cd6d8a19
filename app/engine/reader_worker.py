"""The reading process: seals itself off from every file, takes the text out of one document, answers and ends.

It loads all that the formats need and only then reads its standard input, behind the seal: the document comes down the
pipe, so that nothing has to be opened.
"""

from __future__ import annotations

import logging
import sys
from contextlib import suppress

from app.documents.extract import extract
from app.documents.warming import warm_up
from app.domain.frames import ProtocolError
from app.engine.child import prepare_process
from app.engine.failures import as_failed
from app.engine.pipe import Pipe
from app.engine.reading import Reading, decode_request, encode_reply
from app.engine.sandbox import Seal, seal

_MOST_MEMORY = 2**30
_MOST_SECONDS = 60


def main() -> int:
    """Answer one request from stdin on stdout. Returns the exit code."""
    prepare_process()
    logging.disable(logging.CRITICAL)  # what libraries say may quote the document
    warm_up()
    pipe = Pipe.over_stdio()
    _limit_resources()
    sealed = seal(None)
    try:
        head = pipe.receive_frame()
        body = pipe.receive_frame() if head else None
        if head is None or body is None:
            return 0
        name, data = decode_request(head, body)
    except (ProtocolError, OSError):
        return 1  # the client is gone or not ours
    pipe.send_bytes(encode_reply(_read(sealed, name, data)))
    return 0


def _read(sealed: Seal, name: str, untrusted_data: bytes) -> Reading:
    try:
        return Reading(sealed.state, sealed.probes, extract(name, untrusted_data))
    except Exception as error:  # noqa: BLE001 - told to the person
        return Reading(sealed.state, sealed.probes, failed=as_failed(error))


def _limit_resources() -> None:
    """What holds where a parser does not end by itself."""
    if sys.platform == "win32":
        return
    import resource as limits

    for kind, value in ((limits.RLIMIT_AS, _MOST_MEMORY), (limits.RLIMIT_CPU, _MOST_SECONDS)):
        with suppress(OSError, ValueError):
            limits.setrlimit(kind, (value, value))
