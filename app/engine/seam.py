"""Where the continuation of an answer meets what was there."""

from __future__ import annotations

from app.domain.requests import Begun


def without_end(text: str) -> str:
    """What the model is given of a text that it goes on from: white space belongs to the token that follows it."""
    return text.rstrip()


class Seam:
    """Drops the white space that the model writes once more, as it was not given it; all else passes."""

    def __init__(self, begun: Begun | None) -> None:
        text = "" if begun is None else getattr(begun, begun.part)
        self._due = text[len(without_end(text)) :]

    def feed(self, text: str) -> str:
        """More of the continuation, as it is added to what was there."""
        if not self._due or not text:
            return text
        same = next((at for at, (old, new) in enumerate(zip(self._due, text, strict=False)) if old != new), None)
        same = min(len(self._due), len(text)) if same is None else same
        self._due = self._due[same:] if same == len(text) else ""
        return text[same:]
