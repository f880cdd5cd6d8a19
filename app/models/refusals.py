"""What the library says when it can't do something: the sentences, in one place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.errors import KnownError
from app.models.entry import ModelEntry


def unknown(model_id: str) -> KnownError:
    """No model is called that."""
    hint = "`carrel models list` shows all; a file needs its path."
    return KnownError("No such model", f"There is no model called {model_id[:80]}.", hint)


def not_here(entry: ModelEntry) -> KnownError:
    """It is in the catalog and not on this computer."""
    if entry.state == "workstation":
        return KnownError("Too large for laptops", f"{entry.name} is listed for workstations only. {entry.weaknesses}")
    if entry.state == "unverifiable":
        message = f"The size or the hash of {entry.name} ({entry.quantization}) is not known for certain yet."
        return KnownError("Not verifiable yet", message, "Choose another quantization, or fetch it by its hf: link.")
    begun = entry.state == "downloading"
    title = "Not fetched to the end" if begun else "Not on this computer"
    return KnownError(title, f"{entry.name} has to be fetched first.", f"`carrel models get {entry.id}` does so.")


def gone(entry: ModelEntry, name: str) -> KnownError:
    """A file of it was moved or deleted."""
    hint = "Put it back, or remove the model from the list." if entry.in_place else "Fetch or import it again."
    return KnownError("The model file is gone", f"{name} of {entry.name} is not where it was.", hint)


def damaged(entry: ModelEntry, name: str) -> KnownError:
    """Its content is not what it was."""
    if entry.in_place:
        hint = "If you replaced it yourself, import it again; else get a fresh copy."
    elif entry.source in ("catalog", "hub"):
        hint = f"`carrel models remove {entry.id}`, then `carrel models get {entry.id}`."
    else:
        hint = "Remove it and import it again from a good copy."
    return KnownError("The model is damaged", f"{name} of {entry.name} has changed; it is not loaded.", hint)


@contextmanager
def told_plainly(title: str, hint: str = "") -> Iterator[None]:
    """Turn what the system refuses into a KnownError called `title`."""
    try:
        yield
    except OSError as error:
        raise KnownError(title, f"{error.strerror or error}.", hint) from error
