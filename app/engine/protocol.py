"""What the client and the worker say to each other, as typed values to and from frames.

Client to worker: `Load` once and first, then `Respond`, `Measure`, `Cancel`, `Decide`. Worker to client: `Ready` or
`Failed` for the load, then the events of each request, ending with `Finished` or `Failed`; between them each `Decision`
of the guard, which is recorded and not shown. Every frame carries its request's id.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.domain import codec
from app.domain.decisions import Decision, check_bounds
from app.domain.events import Event, event_from_json, event_to_json
from app.domain.frames import Frame, Kind, ProtocolError
from app.domain.requests import ChatRequest, ModelSpec
from app.engine.backend import ModelInfo
from app.engine.measuring import Measured

SEALS = frozenset({"full", "partial", "none"})


@dataclass(frozen=True, slots=True)
class WorkerInfo:
    """What a worker is once it can answer.

    `seal` is "full" only when every one of `probes` (name to denied) was denied by the system. `second` is the id of
    the guard model that gives second opinions, "" where there is none; `second_note` says why one could not be loaded.
    """

    seal: str
    probes: dict[str, bool]
    model: ModelInfo
    second: str = ""
    second_note: str = ""


@dataclass(frozen=True, slots=True)
class Load:
    """Seal yourself around this model and load it."""

    spec: ModelSpec


@dataclass(frozen=True, slots=True)
class Respond:
    """Answer this."""

    request: ChatRequest


@dataclass(frozen=True, slots=True)
class Measure:
    """Count what the files of this take of the context; the reply is one `Measured`."""

    request: ChatRequest


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the request whose id the frame carries."""


@dataclass(frozen=True, slots=True)
class Decide:
    """The person's answer to an `Ask` of the request whose id the frame carries."""

    show: bool


@dataclass(frozen=True, slots=True)
class Ready:
    """The model is loaded."""

    info: WorkerInfo


Request = Load | Respond | Measure | Cancel | Decide
Reply = Ready | Decision | Measured | Event

_REQUESTS: dict[str, type[Load | Respond | Measure | Cancel | Decide]] = {
    "load": Load,
    "respond": Respond,
    "measure": Measure,
    "cancel": Cancel,
    "decide": Decide,
}
_NAMES = {kind: name for name, kind in _REQUESTS.items()}


def encode_request(request_id: int, request: Request) -> bytes:
    """A request as the bytes of a frame.

    Raises:
        ProtocolError: it is longer than a frame may be.
    """
    return _frame(request_id, {"type": _NAMES[type(request)], **codec.to_json(request)})


def decode_request(frame: Frame) -> Request:
    """What the client asks for.

    Raises:
        ProtocolError: the frame holds no request.
    """
    value = _payload(frame)
    kind = _REQUESTS.get(str(value.pop("type", None)))
    if kind is None:
        raise ProtocolError("unknown type of request")
    try:
        return codec.from_json(kind, value)
    except ValueError:
        raise ProtocolError("the client sent no request") from None


def encode_reply(request_id: int, reply: Reply) -> bytes:
    """A reply as the bytes of a frame.

    Raises:
        ProtocolError: it is longer than a frame may be.
    """
    match reply:
        case Ready(info):
            return _frame(request_id, {"ready": codec.to_json(info)})
        case Decision():
            return _frame(request_id, {"decision": codec.to_json(reply)})
        case Measured():
            return _frame(request_id, {"measured": codec.to_json(reply)})
        case _:
            return _frame(request_id, event_to_json(reply))


def decode_reply(frame: Frame) -> Reply:
    """What the worker says.

    Raises:
        ProtocolError: the frame holds no reply.
    """
    value = _payload(frame)
    try:
        if set(value) == {"ready"}:
            return Ready(_worker_info(value["ready"]))
        if set(value) == {"decision"}:
            return _decision(value["decision"])
        if set(value) == {"measured"}:
            return codec.from_json(Measured, value["measured"])
        return event_from_json(value)
    except ValueError:
        raise ProtocolError("the worker sent no reply") from None


def _worker_info(untrusted_value: object) -> WorkerInfo:
    info = codec.from_json(WorkerInfo, untrusted_value)
    if info.seal not in SEALS:
        raise ValueError("unknown seal")
    return info


def _decision(untrusted_value: object) -> Decision:
    decision = codec.from_json(Decision, untrusted_value)
    check_bounds(decision)
    return decision


def _frame(request_id: int, value: dict[str, Any]) -> bytes:
    return Frame(Kind.JSON, request_id, codec.dump(value)).encode()


def _payload(frame: Frame) -> dict[str, Any]:
    if frame.kind is not Kind.JSON:
        raise ProtocolError("a JSON frame was expected")
    try:
        return codec.parse(frame.payload)
    except ValueError:  # its text holds what was parsed
        raise ProtocolError("a frame holds no JSON") from None
