"""What the client and the process that reads chat files say to each other.

The client sends a frame with the name of each file and its bytes in further ones, and an empty frame at the end. The
process answers with one frame for each chat or for what could not be read, and a last one.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from app.domain.chat_json import chat_from_json
from app.domain.frames import Frame, Kind, ProtocolError
from app.domain.messages import Conversation
from app.engine.gguf.words import shown

CHUNK = 2**20
MOST_BYTES = 512 * 2**20
"""Of one file."""
LOST = frozenset(
    {"messages", "images", "audio and video", "files", "tool calls", "tool results", "web searches"}
    | {"instructions", "long texts", "other parts"}
)
"""What may be said to be lost; anything else is no word of ours."""
_MOST_LOST = 10**6


@dataclass(frozen=True, slots=True)
class TakenChat:
    """A chat out of a file, the program that the file is from, and what of the chat could not be taken."""

    chat: Conversation
    source: str
    lost: Counter[str] = field(default_factory=Counter)


@dataclass(frozen=True, slots=True)
class UnreadChat:
    """A chat, or the rest of a file, that could not be read, and why in a few plain words."""

    why: str


@dataclass(frozen=True, slots=True)
class Finished:
    """All is read; how tight the seal was (sandbox.Seal)."""

    seal: str


def file_frames(name: str, chunks: Iterator[bytes]) -> Iterator[bytes]:
    """A file as frames.

    Raises:
        ValueError: it is larger than what is read.
    """
    yield Frame(Kind.JSON, 0, json.dumps({"name": name[-200:]}).encode()).encode()
    size = 0
    for chunk in chunks:
        size += len(chunk)
        if size > MOST_BYTES:
            raise ValueError("the file is too large")
        if chunk:
            yield Frame(Kind.RAW, 0, chunk).encode()


def end_frame() -> bytes:
    """No more files follow."""
    return Frame(Kind.RAW, 0, b"").encode()


def answer_frame(value: dict[str, Any]) -> bytes:
    """An answer: {chat, source, lost}, {unread} or {finished}."""
    payload = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace")
    return Frame(Kind.RAW, 0, payload).encode()


def decode(untrusted_frame: Frame) -> TakenChat | UnreadChat | Finished:
    """An answer, checked anew: who sent it has read a file that may be hostile.

    Raises:
        ProtocolError: none that a healthy process sends.
    """
    try:
        value = json.loads(untrusted_frame.payload.decode("utf-8"))
        if "chat" in value:
            return TakenChat(chat_from_json(value["chat"]), shown(str(value["source"])), _lost(value["lost"]))
        if "unread" in value:
            return UnreadChat(shown(str(value["unread"])))
        return Finished(shown(str(value["finished"])))
    except (ValueError, KeyError, TypeError, RecursionError):  # its text may hold what was sent
        raise ProtocolError("the reply makes no sense") from None


def _lost(untrusted: Any) -> Counter[str]:  # noqa: ANN401 - JSON
    pairs = untrusted.items() if isinstance(untrusted, dict) else ()
    return Counter(
        {kind: min(number, _MOST_LOST) for kind, number in pairs if kind in LOST and type(number) is int and number > 0}
    )
