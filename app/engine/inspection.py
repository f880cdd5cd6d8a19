"""What the client and the inspecting process say to each other: one frame each way.

The request is a raw frame with the path of a file, as the system spells it, or an empty one for the devices.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, fields, replace
from pathlib import Path

from app.domain import codec
from app.domain.errors import AppError
from app.domain.events import Failed
from app.domain.frames import Frame, Kind, ProtocolError
from app.domain.models import Device, ModelHeader
from app.engine.failures import from_failed
from app.engine.gguf.words import shown

REPLY_LIMIT = 2**20
"""Bytes that a reply may have."""

_KINDS = frozenset({"model", "adapter", "other"})
_MOST_NUMBER = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Inspected:
    """The reply: how tight the seal was (see sandbox.Seal), and a header, the devices, or what went wrong."""

    seal: str
    header: ModelHeader | None = None
    devices: tuple[Device, ...] = ()
    failed: Failed | None = None


def encode_request(path: Path | None) -> bytes:
    """The request for a file, or for the devices where there is none."""
    return Frame(Kind.RAW, 0, os.fsencode(path) if path else b"").encode()


def decode_request(frame: Frame) -> Path | None:
    """What was asked for.

    Raises:
        ProtocolError: nothing that a client of ours asks.
    """
    if frame.kind is not Kind.RAW:
        raise ProtocolError("a path was expected")
    return Path(os.fsdecode(frame.payload)) if frame.payload else None


def encode_reply(reply: Inspected) -> bytes:
    """The reply as the bytes of a frame."""
    return Frame(Kind.JSON, 0, codec.dump(codec.to_json(reply))).encode()


def decode_reply(untrusted_frame: Frame) -> Inspected:
    """The reply, checked anew: who sent it has read a file that may be hostile.

    Raises:
        ProtocolError: no reply, or one that no healthy process sends.
    """
    try:
        reply = codec.from_json(Inspected, codec.parse(untrusted_frame.payload))
        return replace(reply, header=_checked(reply.header) if reply.header else None)
    except ValueError:  # its text may hold what was sent
        raise ProtocolError("the reply makes no sense") from None


def failure(reply: Inspected) -> AppError | None:
    """The error that a reply tells of."""
    return from_failed(reply.failed) if reply.failed else None


def _checked(header: ModelHeader) -> ModelHeader:
    values = [getattr(header, field.name) for field in fields(header)]
    numbers = [value for value in (*values, *header.kv_heads) if isinstance(value, int)]
    if header.kind not in _KINDS or any(not 0 <= number <= _MOST_NUMBER for number in numbers):
        raise ValueError("no header of a model")
    return replace(
        header,
        architecture=shown(header.architecture),
        name=shown(header.name),
        family=shown(header.family),
        guard=shown(header.guard),
        licence=shown(header.licence),
        quantization=shown(header.quantization),
    )
