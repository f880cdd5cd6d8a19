"""The guard's encoder in llama.cpp: texts to token states, several windows in one computation."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

import llama_cpp
from numpy import ctypeslib

from app.config.resources import resource
from app.domain.errors import BugError
from app.engine.llama import library
from app.engine.llama.vocabulary import Vocabulary
from app.guard.classifier import FOLDER
from app.guard.encoder import States
from app.i18n import tr

LONGEST = 128
"""Tokens of a window, as the encoder was trained."""

_TOGETHER = 4
"""Windows in one computation. Attention runs over all of them, so more cost more than they save."""


def damaged() -> BugError:
    """What to say when one of the guard's own files is missing or can't be read."""
    return BugError(tr("The guard can't start"), tr("Its encoder could not be loaded."), tr("Install Carrel again."))


class GuardEncoder:
    """MiniLM as Carrel's guard needs it; used by one thread at a time."""

    def __init__(self, threads: int) -> None:
        """Load the encoder that comes with Carrel.

        Raises:
            BugError: the file is missing or damaged.
        """
        library.start()
        settings = llama_cpp.llama_model_default_params()
        settings.n_gpu_layers = 0
        settings.split_mode, settings.main_gpu = llama_cpp.LLAMA_SPLIT_MODE_NONE, -1
        with library.error_lines():
            self._model: Any = llama_cpp.llama_model_load_from_file(
                str(resource(*FOLDER, "encoder.gguf")).encode(), settings
            )
            self._context: Any = self._model and llama_cpp.llama_init_from_model(
                self._model, _context_settings(threads)
            )
        if not self._context:
            raise damaged()
        self._handle = llama_cpp.llama_model_get_vocab(self._model)
        self._vocabulary = Vocabulary(self._handle)
        self._width = int(llama_cpp.llama_model_n_embd(self._model))
        self._batch = llama_cpp.llama_batch_init(_TOGETHER * LONGEST, 0, 1)

    def states(self, texts: Sequence[str]) -> list[list[States]]:
        """For each text its windows; computed with others of like length, returned in the order of the texts."""
        found: list[list[States]] = [[] for _ in texts]
        windows = [(owner, window) for owner, text in enumerate(texts) for window in self._windows(text)]
        for start in range(0, len(windows), _TOGETHER):
            part = windows[start : start + _TOGETHER]
            for (owner, _), states in zip(part, self._compute([window for _, window in part]), strict=True):
                found[owner].append(states)
        return found

    def tokens(self, text: str) -> list[int]:
        """The word pieces of `text`, without marks around them."""
        return self._vocabulary.tokens(text)

    def _windows(self, text: str) -> Iterator[list[int]]:
        """Windows of about the same length: of a few words that are left over the encoder can't tell what they mean."""
        first, last = llama_cpp.llama_vocab_bos(self._handle), llama_cpp.llama_vocab_eos(self._handle)
        tokens = self.tokens(text)
        count = max(1, math.ceil(len(tokens) / (LONGEST - 2)))
        cuts = [number * len(tokens) // count for number in range(count + 1)]
        for start, end in pairwise(cuts):
            yield [first, *tokens[start:end], last]

    def _compute(self, windows: Sequence[Sequence[int]]) -> Iterator[States]:
        batch, count = self._batch, 0
        for sequence, window in enumerate(windows):
            for place, token in enumerate(window):
                batch.token[count], batch.pos[count] = token, place
                batch.n_seq_id[count], batch.seq_id[count][0] = 1, sequence
                batch.logits[count] = 1
                count += 1
        batch.n_tokens = count
        if llama_cpp.llama_encode(self._context, batch):
            raise BugError(tr("The guard stopped working"), tr("Its encoder could not compute a text."))
        rows = llama_cpp.llama_get_embeddings(self._context)
        every = ctypeslib.as_array(ctypes.cast(rows, ctypes.POINTER(ctypes.c_float)), (count, self._width)).copy()
        start = 0
        for window in windows:
            yield every[start : start + len(window)]
            start += len(window)

    def close(self) -> None:
        """Free everything."""
        if self._context:
            llama_cpp.llama_batch_free(self._batch)
            llama_cpp.llama_free(self._context)
            llama_cpp.llama_model_free(self._model)
            self._context = None


def _context_settings(threads: int) -> Any:  # noqa: ANN401 - llama_cpp has no types
    settings = llama_cpp.llama_context_default_params()
    settings.n_ctx = settings.n_batch = settings.n_ubatch = _TOGETHER * LONGEST
    settings.n_seq_max = _TOGETHER
    settings.n_threads = settings.n_threads_batch = threads
    settings.embeddings = True
    settings.pooling_type = llama_cpp.LLAMA_POOLING_TYPE_NONE
    settings.attention_type = llama_cpp.LLAMA_ATTENTION_TYPE_NON_CAUSAL
    settings.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO
    settings.no_perf = True
    return settings
