"""LoRA adapters: small GGUF files that change a loaded model."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import llama_cpp

from app.domain.errors import KnownError
from app.domain.requests import Adapter
from app.engine.gguf.files import read_file
from app.engine.llama import library
from app.engine.llama.context import LoadedAdapter
from app.engine.llama.model import Model
from app.i18n import QT_TR_NOOP, tr

_LARGEST_SCALE = 2.0
_HINT = QT_TR_NOOP("Remove it from the model's settings, or choose another file.")


def load(adapters: Sequence[Adapter], model: Model) -> list[LoadedAdapter]:
    """Load all adapters, each with its scale cut to 0 ... 2. They are freed with the model.

    Call it before the context is made: llama.cpp sizes that by them, and one that is refused costs no memory for it.

    Raises:
        KnownError: a file is missing, damaged, no adapter, or made for another model.
    """
    return [
        LoadedAdapter(_loaded(Path(adapter.path), model), min(_LARGEST_SCALE, max(0.0, adapter.scale)))
        for adapter in adapters
    ]


def _loaded(path: Path, model: Model) -> Any:  # noqa: ANN401 - llama_cpp has no types
    _check(path, model)
    with library.error_lines() as lines:
        handle = llama_cpp.llama_adapter_lora_init(model.handle, str(path).encode())
    if not handle:
        raise _refused(path, "\n".join(lines).lower())
    return handle


def _check(path: Path, model: Model) -> None:
    """llama.cpp ends the process for some of what is said here in words."""
    try:
        header = read_file(path)
    except KnownError as error:
        message = tr("{name}: {reason}").format(name=path.name, reason=error.message)
        raise KnownError(tr("The adapter can't be used"), message, _HINT) from None
    if header.kind != "adapter":
        raise KnownError(
            tr("This is not an adapter"),
            tr("{name} holds something else than a LoRA adapter.").format(name=path.name),
            _HINT,
        )
    if header.architecture != model.untrusted_text("general.architecture"):
        raise _does_not_fit(path)


def _refused(path: Path, untrusted_log: str) -> KnownError:
    if "allocate" in untrusted_log:
        message = tr("There is not enough free memory for {name}.").format(name=path.name)
        return KnownError(tr("Too little memory"), message, tr("Close other programs, or leave the adapter out."))
    return _does_not_fit(path)


def _does_not_fit(path: Path) -> KnownError:
    message = tr("{name} was made for another model than this one.").format(name=path.name)
    return KnownError(tr("The adapter does not fit"), message, _HINT)
