"""Jobs, orders and messages of the downloader to frames and back; both sides use it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, TypeVar

from app.domain.codec import dump, from_json, parse, to_json
from app.domain.frames import Frame, Kind, ProtocolError
from app.models.download.job import Download, Job, Lookup, ReleaseCheck
from app.models.download.messages import (
    Connecting,
    Done,
    DownloadFailed,
    Found,
    Message,
    Paused,
    Progressed,
    Released,
    Verifying,
    Waiting,
)


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop, keep what is there, and end. The end of stdin means the same."""


@dataclass(frozen=True, slots=True)
class Limit:
    """From now on at most `bytes_per_s`; 0 for no limit."""

    bytes_per_s: int


Order = Pause | Limit
Value = TypeVar("Value")


def _named(*classes: type[Any]) -> dict[str, type[Any]]:
    return {re.sub(r"(?<!^)(?=[A-Z])", "_", kind.__name__).lower(): kind for kind in classes}


_JOBS = _named(Download, Lookup, ReleaseCheck)
_ORDERS = _named(Pause, Limit)
_MESSAGES = _named(Connecting, Progressed, Waiting, Verifying, Done, Paused, Found, Released, DownloadFailed)


def encode_job(job: Job) -> bytes:
    """The frame that starts `job`."""
    return _encode(job, _JOBS)


def encode_order(order: Order) -> bytes:
    """The frame that gives `order` to a running job."""
    return _encode(order, _ORDERS)


def encode_message(message: Message) -> bytes:
    """The frame that tells `message`."""
    return _encode(message, _MESSAGES)


def decode_job(frame: Frame) -> Job:
    """The job of a frame, its types checked.

    Raises:
        ProtocolError: it is no job.
    """
    job: Job = _decode(frame, _JOBS)
    return job


def decode_order(frame: Frame) -> Order:
    """The order of a frame.

    Raises:
        ProtocolError: it is no order.
    """
    order: Order = _decode(frame, _ORDERS)
    return order


def decode_message(frame: Frame) -> Message:
    """The message of a frame.

    Raises:
        ProtocolError: it is no message.
    """
    message: Message = _decode(frame, _MESSAGES)
    return message


def _encode(value: Any, classes: dict[str, type[Any]]) -> bytes:  # noqa: ANN401
    name = next(name for name, kind in classes.items() if kind is type(value))
    return Frame(Kind.JSON, 0, dump({"type": name, **to_json(value)})).encode()


def _decode(frame: Frame, classes: dict[str, type[Any]]) -> Any:  # noqa: ANN401
    if frame.kind is not Kind.JSON:
        raise ProtocolError("raw bytes have no meaning here")
    try:
        untrusted_fields = parse(frame.payload)
        return from_json(classes[untrusted_fields.pop("type")], untrusted_fields)
    except (ValueError, KeyError, TypeError) as error:
        raise ProtocolError("a message makes no sense") from error
