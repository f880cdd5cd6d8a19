"""Counts what a model writes against the limits of a request."""

from __future__ import annotations

from app.domain.requests import ChatRequest
from app.engine.reasoning import ReasoningSplitter


class Budget:
    """Tokens of reasoning and of answer, each with its own limit.

    Where the request sets no limit for the reasoning, it gets three quarters of the `room` that the context has left,
    so that an answer always has a place. The answer itself may fill the context. A continuation has them anew.
    """

    def __init__(self, request: ChatRequest, starts_thinking: bool, room: int, resumes: str = "") -> None:
        self.reasoning = 0
        self.answer = 0
        self._most_reasoning = room * 3 // 4 if request.max_thinking is None else request.max_thinking
        self._most_answer = request.max_tokens
        self._splitter = ReasoningSplitter(starts_thinking, resumes)

    def count(self, text: str, tokens: int) -> None:
        """The model wrote `tokens` more, which made `text`."""
        if self._splitter.in_reasoning:
            self.reasoning += tokens
        else:
            self.answer += tokens
        self._splitter.feed(text)

    @property
    def thought_enough(self) -> bool:
        """Whether the reasoning has used up its limit and is still open."""
        return self._splitter.in_reasoning and self.reasoning >= self._most_reasoning

    @property
    def answered_enough(self) -> bool:
        """Whether the answer has used up its limit."""
        limit = self._most_answer
        return limit is not None and not self._splitter.in_reasoning and self.answer >= limit
