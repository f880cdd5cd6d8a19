"""Ends an answer where the model begins to write what is not its own: stop strings."""

from __future__ import annotations

from collections.abc import Iterable

from app.engine.partial import kept_back


class StopStrings:
    """Looks for the first of some texts in a stream that may cut them anywhere."""

    def __init__(self, stops: Iterable[str]) -> None:
        self._stops = tuple(stops)
        self._held = ""
        self.found = False

    def feed(self, text: str) -> str:
        """The text that is surely before any stop. After `found`, nothing more comes."""
        if self.found or not self._stops:
            return "" if self.found else text
        text = self._held + text
        places = [place for place in map(text.find, self._stops) if place >= 0]
        self.found = bool(places)
        end = min(places) if places else len(text) - kept_back(text, self._stops)
        self._held = "" if places else text[end:]
        return text[:end]

    def finish(self) -> str:
        """What was held back, where the answer ended for another reason."""
        rest, self._held = self._held, ""
        return rest
