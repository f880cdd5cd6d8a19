"""The process that reads one file of chats: it gives up everything but computing, takes bytes, answers and ends.

No path is told and none can be opened: the bytes come through the pipe.
"""

from __future__ import annotations

import encodings.cp437  # noqa: F401 - for names in archives; behind the seal nothing more is loaded
import json
import sys
from contextlib import suppress

from app.config.resources import resource
from app.documents.chats.reading import Unread, counted, read_chats
from app.documents.chats.tree import Found
from app.domain.chat_json import chat_to_json
from app.domain.frames import Kind, ProtocolError
from app.engine.chat_files import MOST_BYTES, answer_frame
from app.engine.child import prepare_process
from app.engine.pipe import Pipe
from app.engine.sandbox import seal
from app.i18n import QT_TR_NOOP

_MOST_MEMORY = 4 * 2**30
_MOST_SECONDS = 300
_MOST_FILES = 8


def main() -> int:
    """Answer one request from stdin on stdout. Returns the exit code."""
    prepare_process()
    _limit_resources()
    pipe = Pipe.over_stdio()
    state = seal(resource()).state
    try:
        files = _received(pipe)
    except (ProtocolError, OSError, ValueError):
        return 1  # the client is gone or not ours
    try:
        for found in read_chats(files):
            pipe.send_bytes(_answer(found))
    except MemoryError:
        pipe.send_bytes(answer_frame({"unread": QT_TR_NOOP("it needs too much memory")}))
    pipe.send_bytes(answer_frame({"finished": state}))
    return 0


def _answer(found: Found | Unread) -> bytes:
    if isinstance(found, Unread):
        return answer_frame({"unread": found.why})
    return answer_frame({"chat": chat_to_json(found.chat, whole=True), "source": found.source, "lost": counted(found)})


def _received(pipe: Pipe) -> dict[str, bytes]:
    files: dict[str, bytearray] = {}
    content, size = bytearray(), 0
    while (frame := pipe.receive_frame()) is not None and frame.payload:
        if frame.kind is Kind.JSON:
            content = files.setdefault(str(json.loads(frame.payload)["name"]), bytearray())
            continue
        size += len(frame.payload)
        if size > 2 * MOST_BYTES or len(files) > _MOST_FILES:
            raise ProtocolError("too much was sent")
        content += frame.payload
    return {name: bytes(data) for name, data in files.items()}


def _limit_resources() -> None:
    """What reads is bounded by itself; this is for the case that it is not."""
    if sys.platform == "win32":
        return
    import resource as limits

    for kind, value in ((limits.RLIMIT_AS, _MOST_MEMORY), (limits.RLIMIT_CPU, _MOST_SECONDS)):
        with suppress(OSError, ValueError):
            limits.setrlimit(kind, (value, value))
