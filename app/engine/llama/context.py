"""The model's memory of one chat: which tokens it has read, and reading and writing more."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import llama_cpp

from app.domain.errors import BugError
from app.engine.llama import library, load_errors
from app.engine.llama.memory import available_bytes, context_bytes
from app.engine.llama.model import Model
from app.i18n import tr

_ABORTED = 2
_SLICE_ON_CPU = 128  # 2 % slower than 512, and progress is seen four times as often
_SLICE_ON_GPU = 512
_NO_ABORT = llama_cpp.ggml_abort_callback()


@dataclass(frozen=True, slots=True)
class LoadedAdapter:
    """An adapter in llama.cpp's hands: its pointer, and how much it changes."""

    handle: Any
    scale: float


class Context:
    """A context of one sequence. `tokens` is what its memory holds at any time, also after a cancel or an error."""

    def __init__(self, model: Model, path: Path, size: int, threads: int, *, on_gpu: bool) -> None:
        """Allocate the memory for at most `size` tokens; never more than the model was trained for.

        Raises:
            KnownError: too little memory.
        """
        size = min(size, model.trained_context or size)
        available = available_bytes()
        if available is not None and context_bytes(model, size) > available:
            raise load_errors.too_little_memory(path)
        self.tokens: list[int] = []
        self._slice = _SLICE_ON_GPU if on_gpu else _SLICE_ON_CPU
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = size
        settings.n_batch = settings.n_ubatch = self._slice
        settings.n_seq_max = 1
        settings.n_threads = settings.n_threads_batch = threads
        settings.flash_attn_type = llama_cpp.LLAMA_FLASH_ATTN_TYPE_AUTO
        settings.no_perf = True
        with library.error_lines():
            self._handle: Any = llama_cpp.llama_init_from_model(model.handle, settings)
        if not self._handle:
            raise load_errors.too_little_memory(path)
        self.size = int(llama_cpp.llama_n_ctx(self._handle))
        self._memory = llama_cpp.llama_get_memory(self._handle)
        self._buffer = (llama_cpp.llama_token * self._slice)()

    def use_adapters(self, adapters: Sequence[LoadedAdapter]) -> None:
        """Let adapters of the model change what is computed from now on, each by its scale."""
        count = len(adapters)
        handles = (llama_cpp.llama_adapter_lora_p_ctypes * count)(*(adapter.handle for adapter in adapters))
        scales = (ctypes.c_float * count)(*(adapter.scale for adapter in adapters))
        if llama_cpp.llama_set_adapters_lora(self._handle, handles, count, scales):
            raise BugError(
                tr("Something went wrong in Carrel"), tr("llama.cpp refused the adapters that it had loaded.")
            )

    def keep(self, prompt: Sequence[int]) -> int:
        """Forget everything but the beginning that `prompt` shares, and return its length.

        The last token of the prompt is never kept: reading it again is what the first new token comes from. A memory
        that can't be rolled back (recurrent models) is cleared.
        """
        shared = 0
        for known, wanted in zip(self.tokens, prompt[:-1], strict=False):
            if known != wanted:
                break
            shared += 1
        return self._forget_from(shared)

    def read(self, tokens: Sequence[int], cancelled: Callable[[], bool]) -> Iterator[int]:
        """Read tokens in slices and yield how many the memory holds after each; ends early once `cancelled`."""
        with self._abortable(cancelled):
            for start in range(0, len(tokens), self._slice):
                if cancelled() or not self._decode(tokens[start : start + self._slice]):
                    return
                yield len(self.tokens)

    def write(self, token: int) -> None:
        """Take one token that was chosen."""
        self._decode((token,))

    def choose(self, sampler: Any) -> int:  # noqa: ANN401 - llama_cpp has no types
        """The next token."""
        return int(llama_cpp.llama_sampler_sample(sampler, self._handle, -1))

    @property
    def full(self) -> bool:
        """Whether no further token fits."""
        return len(self.tokens) >= self.size

    def _decode(self, tokens: Sequence[int]) -> bool:
        """Compute a batch; False where it was aborted.

        Afterwards the memory holds all of it, or nothing: a slice is one physical batch, and llama.cpp takes back one
        that it did not finish.
        """
        count = len(tokens)
        self._buffer[:count] = tokens
        result = llama_cpp.llama_decode(self._handle, llama_cpp.llama_batch_get_one(self._buffer, count))
        if result == 0:
            self.tokens.extend(tokens)
            return True
        if result == _ABORTED:
            return False
        raise BugError(
            tr("The model stopped working"),
            tr("llama.cpp could not compute the next token (code {result}).").format(result=result),
        )

    def _forget_from(self, position: int) -> int:
        if not llama_cpp.llama_memory_seq_rm(self._memory, 0, position, -1):
            llama_cpp.llama_memory_clear(self._memory, True)
            position = 0
        del self.tokens[position:]
        return position

    @contextmanager
    def _abortable(self, cancelled: Callable[[], bool]) -> Iterator[None]:
        """Let llama.cpp ask between the steps of a computation, which a long slice has thousands of.

        Not while single tokens are written: there the question would cost more than the wait.
        """

        @llama_cpp.ggml_abort_callback  # type: ignore[untyped-decorator]
        def abort(_data: int) -> bool:
            return cancelled()

        llama_cpp.llama_set_abort_callback(self._handle, abort, None)
        try:
            yield
        finally:
            llama_cpp.llama_set_abort_callback(self._handle, _NO_ABORT, None)

    def close(self) -> None:
        """Free the memory."""
        if self._handle:
            llama_cpp.llama_free(self._handle)
            self._handle = None
