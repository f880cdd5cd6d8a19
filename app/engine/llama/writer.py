"""Writes an answer, token by token, until something ends it."""

from __future__ import annotations

import codecs
from collections.abc import Generator, Iterator
from typing import Any

from app.engine.backend import Control, Piece
from app.engine.budget import Budget
from app.engine.llama.context import Context
from app.engine.llama.encoder import PromptEncoder
from app.engine.llama.vocabulary import Vocabulary
from app.engine.repetition import LoopDetector
from app.engine.stops import StopStrings
from app.engine.templates.template import Template


class Writer:
    """What an answer needs that does not change from one to the next: the memory, the vocabulary, what ends a text.

    When the budget of the reasoning is spent, the family's closing tag is written for the model and the answer follows
    (known as budget forcing). The reason "max_thinking" is therefore left for the cases where none can: the family has
    no such tag, or the context has no place for it.
    """

    def __init__(self, context: Context, vocabulary: Vocabulary, template: Template, encoder: PromptEncoder) -> None:
        self._context = context
        self._vocabulary = vocabulary
        self._ends = {token for text in template.stops if (token := vocabulary.control(text)) is not None}
        self._stops = tuple(text for text in template.stops if vocabulary.control(text) is None)
        self._close_text = template.close_thinking
        self._closing = encoder.encode_more(template.closing)

    def write(self, sampler: Any, budget: Budget, control: Control) -> Generator[Piece, None, str]:  # noqa: ANN401
        """Yield a piece for each token, and return why the answer ended."""
        stops = StopStrings(self._stops)
        reason = yield from self._tokens(sampler, budget, control, stops)
        rest = stops.finish()
        if rest:
            yield Piece(rest, 0)
        return reason

    def _tokens(
        self,
        sampler: Any,  # noqa: ANN401 - llama_cpp has no types
        budget: Budget,
        control: Control,
        stops: StopStrings,
    ) -> Generator[Piece, None, str]:
        characters = codecs.getincrementaldecoder("utf-8")("replace")
        loop = LoopDetector()
        while True:
            if budget.thought_enough and self._closing:
                characters.reset()  # half a character is of no use in front of the answer
                yield Piece(stops.finish(), 0)
                yield from self._close(budget, control)
            reason = self._limit(budget, control)
            if reason is not None:
                return reason
            token = self._context.choose(sampler)
            if token in self._ends or self._vocabulary.ends(token):
                return "end"
            text = stops.feed(characters.decode(self._vocabulary.piece(token)))
            budget.count(text, 1)
            yield Piece(text, 1)
            if stops.found:
                return "end"
            if loop.add(token):
                return "repetition"
            self._context.write(token)

    def _limit(self, budget: Budget, control: Control) -> str | None:
        """The reason to end before another token is chosen."""
        if control.cancelled():
            return "stopped"
        if budget.thought_enough:
            return "max_thinking"
        if budget.answered_enough:
            return "max_tokens"
        return "context" if self._context.full else None

    def _close(self, budget: Budget, control: Control) -> Iterator[Piece]:
        if len(self._context.tokens) + len(self._closing) >= self._context.size:
            return
        for _ in self._context.read(self._closing, control.cancelled):
            budget.count(self._close_text, 0)
            yield Piece(self._close_text, 0)
