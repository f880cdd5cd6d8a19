"""A guard model in llama.cpp that gives second opinions: it reads a task with the text in it and writes two lines."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.requests import ChatRequest, Sampling, SecondModel
from app.engine.budget import Budget
from app.engine.llama import library
from app.engine.llama.context import Context
from app.engine.llama.encoder import PromptEncoder
from app.engine.llama.model import Model
from app.engine.llama.sampler import sampler
from app.engine.llama.vocabulary import Vocabulary
from app.engine.llama.writer import Writer
from app.engine.templates.guard_families import GUARD_FORMS
from app.guard.opinion import Opinion, worst_opinion
from app.i18n import tr

MOST_TOKENS = 48
"""Of an opinion: two or three short lines. What is longer is none."""

_PATIENCE = 30.0
"""Seconds for one text; what takes longer has no opinion, and Carrel's own guard decides."""

_WINDOWS = (4000, 2000, 1000, 500)
_OVERLAP = 200
_MOST_WINDOWS = 8
_PROMPT_BESIDE = 1000
"""Characters of the prompt that are read beside an answer."""


class _Stop:
    """A `Control`: the person's cancel, or the end of our patience."""

    def __init__(self, cancelled: Callable[[], bool]) -> None:
        self._asked = cancelled
        self._until = time.monotonic() + _PATIENCE

    def cancelled(self) -> bool:
        return self._asked() or time.monotonic() > self._until

    def decision(self) -> bool | None:
        return None


class LlamaConsultant:
    """A loaded guard model with a memory of its own, so that the chat's is not touched; used by one thread."""

    def __init__(self, model: SecondModel, threads: int) -> None:
        """Load it on the processor.

        Raises:
            KnownError: the file can't be used, is none of its family, or the memory does not suffice.
        """
        library.start()
        self.id = model.id
        self._form = GUARD_FORMS[model.family]
        template = self._form.template
        path = Path(model.path)
        self._model = Model.load(path, 0, lambda _done, _total: None)
        try:
            vocabulary = Vocabulary(self._model.vocabulary)
            self._vocabulary_size = vocabulary.size
            if any(vocabulary.control(text) is None for text in template.stops[:1]):
                raise KnownError(
                    tr("No guard model"),
                    tr("{name} is no model that Carrel can ask for an opinion.").format(name=path.name),
                )
            self._encoder = PromptEncoder(vocabulary, template)
            self._context = Context(self._model, path, model.context, threads, on_gpu=False)
        except BaseException:
            self._model.close()
            raise
        self._writer = Writer(self._context, vocabulary, template, self._encoder)

    def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:
        """The worst opinion on all windows of the text; None where one has none, or there are too many of them."""
        stop = _Stop(cancelled)
        windows = self._windows(prompt, answer)
        of_answer = answer is not None
        return worst_opinion([self._form.read(self._written(tokens, stop), of_answer) for tokens in windows])

    def reads(self, language: str) -> bool:
        """Whether its authors vouch for it in this language."""
        return self._form.reads(language)

    def _windows(self, prompt: str, answer: str | None) -> list[list[int]]:
        """The text in pieces as large as the context takes, each as a whole task; none where that are too many."""
        room = self._context.size - MOST_TOKENS
        for size in _WINDOWS:
            forms = list(self._forms(prompt, answer, size))
            if len(forms) > _MOST_WINDOWS:
                return []
            if all(len(tokens) <= room for tokens in forms):
                return forms
        return []

    def _forms(self, prompt: str, answer: str | None, size: int) -> Iterator[list[int]]:
        judged = prompt if answer is None else answer
        for start in range(0, max(1, len(judged) - _OVERLAP), size - _OVERLAP):
            piece = judged[start : start + size]
            form = self._form.ask(piece, None) if answer is None else self._form.ask(prompt[-_PROMPT_BESIDE:], piece)
            yield self._encoder.encode(list(form))

    def _written(self, tokens: list[int], stop: _Stop) -> str:
        """What it writes, greedily; "" where it was stopped or does not come to an end."""
        kept = self._context.keep(tokens)
        for _ in self._context.read(tokens[kept:], stop.cancelled):
            pass
        if len(self._context.tokens) != len(tokens):
            return ""
        request = ChatRequest((), thinking=False, max_tokens=MOST_TOKENS)
        budget = Budget(request, False, self._context.size - len(tokens))
        text = ""
        with sampler(Sampling(temperature=0.0), self._vocabulary_size) as chain:
            writing = self._writer.write(chain, budget, stop)
            while True:
                try:
                    text += next(writing).text
                except StopIteration as end:
                    return text if end.value == "end" else ""

    def close(self) -> None:
        """Free the memory and the model."""
        self._context.close()
        self._model.close()
