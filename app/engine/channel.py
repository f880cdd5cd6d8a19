"""The worker's end of the pipes: requests in, replies out."""

from __future__ import annotations

import os
import sys

from app.domain.frames import FrameReader
from app.engine.protocol import Reply, Request, decode_request, encode_reply

_CHUNK = 65536


class Channel:
    """Frames over two file descriptors. One thread may receive while another sends."""

    def __init__(self, source: int, sink: int) -> None:
        self._source = source
        self._sink = sink
        self._reader = FrameReader()

    @classmethod
    def over_stdio(cls) -> Channel:
        """Keep stdout for the protocol alone: what anybody prints from now on goes to stderr."""
        sink = os.dup(1)
        os.dup2(2, 1)
        if sys.platform == "win32":
            import msvcrt

            for descriptor in (0, sink):
                msvcrt.setmode(descriptor, os.O_BINARY)
        return cls(0, sink)

    def receive(self) -> tuple[int, Request] | None:
        """Wait for the next request; None when the client is gone.

        Raises:
            ProtocolError: what came is no request.
        """
        while (frame := self._reader.next()) is None:
            data = os.read(self._source, _CHUNK)
            if not data:
                return None
            self._reader.feed(data)
        return frame.request_id, decode_request(frame)

    def send(self, request_id: int, reply: Reply) -> None:
        """Write a whole frame.

        Raises:
            ProtocolError: the reply is longer than a frame may be; nothing was written.
            SystemExit: the client is gone, and with it the reason to go on.
        """
        rest = memoryview(encode_reply(request_id, reply))
        try:
            while rest:
                rest = rest[os.write(self._sink, rest) :]
        except OSError as error:
            raise SystemExit(1) from error
