"""Tells reasoning from answer while the text streams.

R1's template opens `<think>` in the prompt, so the stream begins inside the reasoning; other models, and older files,
open it themselves or not at all. Tags arrive cut anywhere.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import Literal

from app.engine.partial import kept_back

Kind = Literal["reasoning", "text"]
_OPEN = "<think>"
_CLOSE = "</think>"


class _State(Enum):
    BEFORE_REASONING = auto()  # inside the reasoning, nothing written yet
    REASONING = auto()
    BEFORE_ANSWER = auto()  # outside, nothing written yet: a tag may still open
    ANSWER = auto()


_RESUMED = {"reasoning": _State.REASONING, "text": _State.ANSWER}


class ReasoningSplitter:
    """The `<think>` state machine.

    Tags are only tags where a model writes them: an opening one before anything else, a closing one inside the
    reasoning. Once the answer has begun, all is answer, also a text about tags. White space around both is dropped.
    Reasoning that is never closed stays reasoning. `resumes` is the part that an answer is continued in.
    """

    def __init__(self, starts_thinking: bool, resumes: str = "") -> None:
        begin = _State.BEFORE_REASONING if starts_thinking else _State.BEFORE_ANSWER
        self._state = _RESUMED.get(resumes, begin)
        self._held = ""

    @property
    def in_reasoning(self) -> bool:
        """Whether the text is inside the reasoning."""
        return self._state in (_State.BEFORE_REASONING, _State.REASONING)

    def feed(self, text: str) -> list[tuple[Kind, str]]:
        """What is certain by now. A start of a tag, and white space that may end the reasoning, are held back."""
        self._held += text
        parts: list[tuple[Kind, str]] = []
        while self._step(parts):
            pass
        return parts

    def finish(self) -> list[tuple[Kind, str]]:
        """What was held back, at the end of the stream."""
        rest, self._held = self._held.rstrip() if self.in_reasoning else self._held, ""
        return [("reasoning" if self.in_reasoning else "text", rest)] if rest.strip() else []

    def _step(self, parts: list[tuple[Kind, str]]) -> bool:
        """Take one step; False where more text is needed first."""
        if not self._held:
            return False
        if self._state in (_State.BEFORE_REASONING, _State.BEFORE_ANSWER):
            return self._begin()
        if self._state is _State.REASONING:
            return self._think(parts)
        parts.append(("text", self._held))
        self._held = ""
        return False

    def _begin(self) -> bool:
        self._held = self._held.lstrip()
        for tag, state in ((_OPEN, _State.BEFORE_REASONING), (_CLOSE, _State.BEFORE_ANSWER)):
            if self._held.startswith(tag):
                self._held = self._held[len(tag) :]
                self._state = state
                return True
            if tag.startswith(self._held):
                return False
        self._state = _State.REASONING if self.in_reasoning else _State.ANSWER
        return True

    def _think(self, parts: list[tuple[Kind, str]]) -> bool:
        before, tag, after = self._held.partition(_CLOSE)
        if tag:
            self._state = _State.BEFORE_ANSWER
        sure = before if tag else before[: len(before) - kept_back(before, (_CLOSE,))]
        sure = sure.rstrip()
        self._held = after if tag else before[len(sure) :]
        if sure:
            parts.append(("reasoning", sure))
        return bool(tag)
