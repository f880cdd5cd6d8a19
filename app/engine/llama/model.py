"""The weights of a model, in llama.cpp's hands."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import Any

import llama_cpp

from app.config.memory import memory
from app.engine.backend import LoadingProgress
from app.engine.llama import library, load_errors

_LONGEST_TEMPLATE = 65_536
_LONGEST_NAME = 256
_ROOM = 0.9
"""The part of the free memory that weights may take and still be copied."""
_PART = re.compile(r"(.+-)\d{5}(-of-(\d{5})\.gguf)")


class Model:
    """A loaded model file. `handle` is llama.cpp's pointer; `close` frees it, after every context of it."""

    def __init__(self, handle: Any) -> None:  # noqa: ANN401 - llama_cpp has no types
        self.handle = handle

    @classmethod
    def load(cls, path: Path, gpu_layers: int, progress: LoadingProgress) -> Model:
        """Read the weights into memory, without locking them there.

        Raises:
            KnownError: missing, no GGUF, unknown architecture, damaged, no chat model, or too little memory.
        """
        load_errors.check_file(path)
        told = -1

        @llama_cpp.llama_progress_callback  # type: ignore[untyped-decorator]
        def loaded(part: float, _data: int) -> bool:
            nonlocal told
            if (done := round(part * 1000)) > told:
                progress(done, 1000)
                told = done
            return True

        settings = llama_cpp.llama_model_default_params()
        settings.n_gpu_layers = gpu_layers
        if gpu_layers == 0:  # else llama.cpp starts every device all the same
            settings.split_mode, settings.main_gpu = llama_cpp.LLAMA_SPLIT_MODE_NONE, -1
        settings.load_mode = _load_mode(path)
        settings.progress_callback = loaded
        with library.error_lines() as lines:
            handle = llama_cpp.llama_model_load_from_file(str(path).encode(), settings)
        if not handle:
            raise load_errors.load_failure(path, lines)
        model = cls(handle)
        if not model.writes_text:
            model.close()
            raise load_errors.not_a_chat_model(path)
        return model

    @property
    def writes_text(self) -> bool:
        """Whether this is a decoder with a vocabulary, not an encoder."""
        return bool(
            llama_cpp.llama_model_has_decoder(self.handle)
            and not llama_cpp.llama_model_has_encoder(self.handle)
            and llama_cpp.llama_vocab_type(self.vocabulary) != llama_cpp.LLAMA_VOCAB_TYPE_NONE
        )

    @property
    def vocabulary(self) -> Any:  # noqa: ANN401 - llama_cpp has no types
        """llama.cpp's pointer to the vocabulary."""
        return llama_cpp.llama_model_get_vocab(self.handle)

    @property
    def trained_context(self) -> int:
        """The longest context that the model was trained for, in tokens."""
        return int(llama_cpp.llama_model_n_ctx_train(self.handle))

    @property
    def parameters(self) -> int:
        """The number of weights."""
        return int(llama_cpp.llama_model_n_params(self.handle))

    @property
    def bytes(self) -> int:
        """The size of all tensors."""
        return int(llama_cpp.llama_model_size(self.handle))

    @property
    def description(self) -> str:
        """llama.cpp's words for architecture, size and quantization."""
        buffer = ctypes.create_string_buffer(_LONGEST_NAME)
        llama_cpp.llama_model_desc(self.handle, buffer, len(buffer))
        return buffer.value.decode(errors="replace")

    def untrusted_text(self, key: str, longest: int = _LONGEST_NAME) -> str:
        """The beginning of one of the file's own texts; "" where there is none."""
        buffer = ctypes.create_string_buffer(longest)
        found = llama_cpp.llama_model_meta_val_str(self.handle, key.encode(), buffer, longest)
        return buffer.value.decode(errors="replace") if found >= 0 else ""

    @property
    def untrusted_template(self) -> str:
        """The beginning of the file's own chat template: to recognise a family by, never to render."""
        return self.untrusted_text("tokenizer.chat_template", _LONGEST_TEMPLATE)

    def close(self) -> None:
        """Free the weights."""
        if self.handle:
            llama_cpp.llama_model_free(self.handle)
            self.handle = None


def _load_mode(path: Path) -> int:
    """Copied where there is room: 4-bit weights of a mapped file lie there twice, as CPUs keep them in another order.

    Mapped where there is not: what the system can drop and read again is slow, but runs.
    """
    copied = _file_bytes(path) <= _ROOM * memory().free
    return int(llama_cpp.LLAMA_LOAD_MODE_NONE if copied else llama_cpp.LLAMA_LOAD_MODE_MMAP)


def _file_bytes(path: Path) -> int:
    """The size of the model's files; one that is missing is for llama.cpp to complain about."""
    parts = [path]
    if found := _PART.fullmatch(path.name):
        parts = [path.with_name(f"{found[1]}{number:05d}{found[2]}") for number in range(1, int(found[3]) + 1)]
    return sum(part.stat().st_size for part in parts if part.is_file())
