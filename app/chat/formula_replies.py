"""What the window and the process that draws formulas say to each other: one frame each way, bounded and checked."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain import codec
from app.domain.frames import Frame, FrameReader, Kind, ProtocolError
from app.rendering.formula import Drawing, DrawingError, Formula, checked

REPLY_LIMIT = 2**21


def encode_formula(formula: Formula) -> bytes:
    """The request for a drawing."""
    return Frame(Kind.JSON, 0, codec.dump(codec.to_json(formula))).encode()


class ReplyReader:
    """Cuts replies out of what comes: a drawing, or None where there is none that can be shown."""

    def __init__(self) -> None:
        self._frames = FrameReader()
        self._waiting = 0

    def feed(self, untrusted_data: bytes) -> Iterator[Drawing | None]:
        """The replies that are whole now.

        Raises:
            ProtocolError: nothing that a healthy process sends.
        """
        self._waiting += len(untrusted_data)
        if self._waiting > REPLY_LIMIT:
            raise ProtocolError("the reply is too long")
        self._frames.feed(untrusted_data)
        while (frame := self._frames.next()) is not None:
            self._waiting = 0
            yield _drawing(frame.payload)


def _drawing(untrusted_payload: bytes) -> Drawing | None:
    try:
        value = codec.parse(untrusted_payload)
        return checked(codec.from_json(Drawing, value)) if value else None
    except DrawingError:
        return None
    except ValueError:
        raise ProtocolError("the reply makes no sense") from None
