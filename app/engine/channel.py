"""The worker's end of the pipes: requests in, replies out."""

from __future__ import annotations

from app.engine.pipe import Pipe
from app.engine.protocol import Reply, Request, decode_request, encode_reply


class Channel(Pipe):
    """Requests and replies over two file descriptors. One thread may receive while another sends."""

    def receive(self) -> tuple[int, Request] | None:
        """Wait for the next request; None when the client is gone.

        Raises:
            ProtocolError: what came is no request.
        """
        frame = self.receive_frame()
        return None if frame is None else (frame.request_id, decode_request(frame))

    def send(self, request_id: int, reply: Reply) -> None:
        """Write a whole frame.

        Raises:
            ProtocolError: the reply is longer than a frame may be; nothing was written.
            SystemExit: the client is gone, and with it the reason to go on.
        """
        self.send_bytes(encode_reply(request_id, reply))
