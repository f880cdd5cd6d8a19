"""Why a model file did not load, in words for people."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.domain.errors import KnownError
from app.i18n import tr

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
        message = tr("The file {name} is not where it was.").format(name=path.name)
        raise KnownError(tr("The model is missing"), message, tr("Download or import the model again.")) from None
    except OSError as error:
        message = tr("The file {name} can't be read: {strerror}.").format(name=path.name, strerror=error.strerror)
        raise KnownError(tr("The model can't be opened"), message, tr("Check the file's permissions.")) from None
    if magic != _MAGIC:
        raise KnownError(
            tr("This is not a model file"),
            tr("{name} is not in the GGUF format.").format(name=path.name),
            tr("Pick a file that ends with .gguf, or download it again."),
        )


def load_failure(path: Path, untrusted_lines: Sequence[str]) -> KnownError:
    """The error for a file that llama.cpp refused, by what it logged; the lines themselves may quote the file."""
    log = "\n".join(untrusted_lines).lower()
    if "unknown model architecture" in log:
        return KnownError(
            tr("This kind of model is not supported"),
            tr("{name} has an architecture that this version of Carrel can't run.").format(name=path.name),
            tr("Update Carrel, or choose another model."),
        )
    if any(word in log for word in ("allocate", "out of memory", "mmap failed", "cannot allocate")):
        return too_little_memory(path)
    return KnownError(
        tr("The model file is damaged"),
        tr("{name} can't be loaded: it is incomplete, or was changed.").format(name=path.name),
        tr("Verify the model, or download it again."),
    )


def too_little_memory(path: Path) -> KnownError:
    """The error for a model or a context that the memory does not hold."""
    return KnownError(
        tr("Too little memory"),
        tr("There is not enough free memory for {name} and its context.").format(name=path.name),
        tr("Close other programs, choose a smaller context, or a smaller model."),
    )


def not_a_chat_model(path: Path) -> KnownError:
    """The error for files that hold an encoder, an embedding model or only a vocabulary."""
    message = tr("{name} holds a model that does not write text.").format(name=path.name)
    return KnownError(tr("This is not a chat model"), message, tr("Choose another model."))
