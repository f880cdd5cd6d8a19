"""A child's end of the pipes: frames in, frames out."""

from __future__ import annotations

import os
import sys
from typing import Self

from app.domain.frames import Frame, FrameReader

_CHUNK = 65536


class Pipe:
    """Frames over two file descriptors. One thread may receive while another sends."""

    def __init__(self, source: int, sink: int) -> None:
        self._source = source
        self._sink = sink
        self._reader = FrameReader()

    @classmethod
    def over_stdio(cls) -> Self:
        """Keep stdout for the protocol alone: what anybody prints from now on goes to stderr."""
        sink = os.dup(1)
        os.dup2(2, 1)
        if sys.platform == "win32":
            import msvcrt

            for descriptor in (0, sink):
                msvcrt.setmode(descriptor, os.O_BINARY)
        return cls(0, sink)

    def receive_frame(self) -> Frame | None:
        """Wait for the next frame; None when the client is gone.

        Raises:
            ProtocolError: what came is no frame.
        """
        while (frame := self._reader.next()) is None:
            data = os.read(self._source, _CHUNK)
            if not data:
                return None
            self._reader.feed(data)
        return frame

    def send_bytes(self, data: bytes) -> None:
        """Write all of `data`.

        Raises:
            SystemExit: the client is gone, and with it the reason to go on.
        """
        rest = memoryview(data)
        try:
            while rest:
                rest = rest[os.write(self._sink, rest) :]
        except OSError as error:
            raise SystemExit(1) from error
