"""Why a model file did not load, in words for people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import KnownError

_MAGIC = b"GGUF"


def check_file(path: Path) -> None:
    """Look at the file before llama.cpp does.

    Raises:
        KnownError: it is missing, may not be read, or is no GGUF.
    """
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except FileNotFoundError:
        message = f"The file {path.name} is not where it was."
        raise KnownError("The model is missing", message, "Download or import the model again.") from None
    except OSError as error:
        message = f"The file {path.name} can't be read: {error.strerror}."
        raise KnownError("The model can't be opened", message, "Check the file's permissions.") from None
    if magic != _MAGIC:
        raise KnownError(
            "This is not a model file",
            f"{path.name} is not in the GGUF format.",
            "Pick a file that ends with .gguf, or download it again.",
        )


def load_failure(path: Path, untrusted_lines: Sequence[str]) -> KnownError:
    """The error for a file that llama.cpp refused, by what it logged; the lines themselves may quote the file."""
    log = "\n".join(untrusted_lines).lower()
    if "unknown model architecture" in log:
        return KnownError(
            "This kind of model is not supported",
            f"{path.name} has an architecture that this version of Carrel can't run.",
            "Update Carrel, or choose another model.",
        )
    if any(word in log for word in ("allocate", "out of memory", "mmap failed", "cannot allocate")):
        return too_little_memory(path)
    return KnownError(
        "The model file is damaged",
        f"{path.name} can't be loaded: it is incomplete, or was changed.",
        "Verify the model, or download it again.",
    )


def too_little_memory(path: Path) -> KnownError:
    """The error for a model or a context that the memory does not hold."""
    return KnownError(
        "Too little memory",
        f"There is not enough free memory for {path.name} and its context.",
        "Close other programs, choose a smaller context, or a smaller model.",
    )


def not_a_chat_model(path: Path) -> KnownError:
    """The error for files that hold an encoder, an embedding model or only a vocabulary."""
    message = f"{path.name} holds a model that does not write text."
    return KnownError("This is not a chat model", message, "Choose another model.")
