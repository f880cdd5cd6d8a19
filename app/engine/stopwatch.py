"""What one answer cost: the numbers of `Finished`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.events import Finished
from app.engine.backend import Usage


class Stopwatch:
    """Runs from the request on; one for each answer. Times in milliseconds."""

    def __init__(self) -> None:
        self._start = time.perf_counter()
        self._first_token_ms = 0.0
        self._first_text_ms = 0.0
        self._guard_ms = 0.0
        self._reasoning_tokens = 0

    def generated(self, tokens: int, *, in_reasoning: bool) -> None:
        """The model wrote `tokens` more."""
        self._first_token_ms = self._first_token_ms or self._elapsed()
        self._reasoning_tokens += tokens if in_reasoning else 0

    def released(self) -> None:
        """Text left the guard."""
        self._first_text_ms = self._first_text_ms or self._elapsed()

    @contextmanager
    def guarding(self) -> Iterator[None]:
        """Around each call of the guard."""
        begin = time.perf_counter()
        try:
            yield
        finally:
            self._guard_ms += (time.perf_counter() - begin) * 1000

    def finished(self, reason: str, usage: Usage) -> Finished:
        """The last event of the answer."""
        return Finished(
            stop_reason=reason,
            prompt_tokens=usage.prompt_tokens,
            reused_tokens=usage.reused_tokens,
            generated_tokens=usage.generated_tokens,
            reasoning_tokens=self._reasoning_tokens,
            first_token_ms=round(self._first_token_ms, 3),
            first_text_ms=round(self._first_text_ms, 3),
            prompt_tokens_per_s=_per_second(usage.prompt_tokens - usage.reused_tokens, usage.prompt_ms),
            tokens_per_s=_per_second(usage.generated_tokens, usage.generation_ms),
            guard_ms=round(self._guard_ms, 3),
        )

    def _elapsed(self) -> float:
        return (time.perf_counter() - self._start) * 1000


def _per_second(tokens: int, milliseconds: float) -> float:
    return round(tokens * 1000 / milliseconds, 1) if milliseconds > 0 else 0.0
