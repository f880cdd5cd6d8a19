"""What the client and the reading process say to each other: a name and a document's bytes one way, text the other.

Each way there are two frames, JSON and then raw bytes, so that neither a document nor its text is escaped or copied.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from app.domain import codec
from app.domain.documents import KINDS, MOST_CHARACTERS, Extract
from app.domain.errors import AppError
from app.domain.events import Failed
from app.domain.frames import Frame, Kind, ProtocolError
from app.engine.failures import from_failed
from app.engine.gguf.words import shown
from app.i18n import tr

TEXT_LIMIT = 4 * MOST_CHARACTERS
"""Bytes that a reply's text may have."""

HEAD_LIMIT = 65536
_LONGEST_NOTE = 400
_MOST = 2**31


@dataclass(frozen=True, slots=True)
class Reading:
    """The reply: how tight the seal was (see sandbox.Seal), and what was read or what went wrong."""

    seal: str
    probes: dict[str, bool] = field(default_factory=dict)
    extract: Extract | None = None
    failed: Failed | None = None


@dataclass(frozen=True, slots=True)
class Wanted:
    """The request's head; the document's bytes follow. `name` tells its kind where the bytes don't."""

    name: str


def encode_request(name: str, data: bytes) -> bytes:
    """A document as the bytes of two frames."""
    head = Frame(Kind.JSON, 0, codec.dump(codec.to_json(Wanted(name)))).encode()
    return head + Frame(Kind.RAW, 0, data).encode()


def decode_request(head: Frame, body: Frame) -> tuple[str, bytes]:
    """The name and the bytes.

    Raises:
        ProtocolError: nothing that a client of ours asks.
    """
    if (head.kind, body.kind) != (Kind.JSON, Kind.RAW):
        raise ProtocolError("a name and a document were expected")
    try:
        return codec.from_json(Wanted, codec.parse(head.payload)).name, body.payload
    except ValueError:
        raise ProtocolError("the client sent no request") from None


def encode_reply(reading: Reading) -> bytes:
    """The reply as the bytes of two frames."""
    text = reading.extract.text if reading.extract else ""
    bare = replace(reading, extract=replace(reading.extract, text="")) if reading.extract else reading
    head = Frame(Kind.JSON, 0, codec.dump(codec.to_json(bare))).encode()
    return head + Frame(Kind.RAW, 0, text.encode("utf-8", "replace")).encode()


def decode_reply(untrusted_head: Frame, untrusted_body: Frame) -> Reading:
    """The reply, checked anew: who sent it has read a document that may be hostile.

    Raises:
        ProtocolError: no reply, or one that no healthy process sends.
    """
    if (untrusted_head.kind, untrusted_body.kind) != (Kind.JSON, Kind.RAW):
        raise ProtocolError("the reply makes no sense")
    try:
        reading = codec.from_json(Reading, codec.parse(untrusted_head.payload))
        text = untrusted_body.payload.decode("utf-8")
        if reading.extract is None:
            return reading
        return replace(reading, extract=_checked(replace(reading.extract, text=text)))
    except ValueError:  # its text may hold what was sent
        raise ProtocolError("the reply makes no sense") from None


def failure(reading: Reading) -> AppError | None:
    """The error that a reply tells of."""
    return from_failed(reading.failed) if reading.failed else None


def _checked(extract: Extract) -> Extract:
    numbers = (extract.pages, extract.rows)
    if extract.kind not in KINDS or not all(0 <= number <= _MOST for number in numbers):
        raise ValueError("no extract")
    if not extract.text or len(extract.text) > MOST_CHARACTERS:
        raise ValueError("no text")
    return replace(extract, note=shown(tr(extract.note), _LONGEST_NOTE))
