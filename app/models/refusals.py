"""What the library says when it can't do something: the sentences, in one place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.errors import KnownError
from app.i18n import tr
from app.models.entry import ModelEntry


def unknown(model_id: str) -> KnownError:
    """No model is called that."""
    hint = tr("`carrel models list` shows all; a file needs its path.")
    return KnownError(
        tr("No such model"), tr("There is no model called {model_id}.").format(model_id=model_id[:80]), hint
    )


def not_here(entry: ModelEntry) -> KnownError:
    """It is in the catalog and not on this computer."""
    if entry.state == "workstation":
        return KnownError(
            tr("Too large for laptops"),
            tr("{name} is listed for workstations only. {weaknesses}").format(
                name=entry.name, weaknesses=entry.weaknesses
            ),
        )
    if entry.state == "unverifiable":
        message = tr("The size or the hash of {name} ({quantization}) is not known for certain yet.").format(
            name=entry.name, quantization=entry.quantization
        )
        return KnownError(
            tr("Not verifiable yet"), message, tr("Choose another quantization, or fetch it by its hf: link.")
        )
    begun = entry.state == "downloading"
    title = tr("Not fetched to the end") if begun else tr("Not on this computer")
    return KnownError(
        title,
        tr("{name} has to be fetched first.").format(name=entry.name),
        tr("`carrel models get {id}` does so.").format(id=entry.id),
    )


def gone(entry: ModelEntry, name: str) -> KnownError:
    """A file of it was moved or deleted."""
    hint = tr("Put it back, or remove the model from the list.") if entry.in_place else tr("Fetch or import it again.")
    return KnownError(
        tr("The model file is gone"),
        tr("{file} of {name} is not where it was.").format(file=name, name=entry.name),
        hint,
    )


def damaged(entry: ModelEntry, name: str) -> KnownError:
    """Its content is not what it was."""
    if entry.in_place:
        hint = tr("If you replaced it yourself, import it again; else get a fresh copy.")
    elif entry.source in ("catalog", "hub"):
        hint = tr("`carrel models remove {id}`, then `carrel models get {id}`.").format(id=entry.id)
    else:
        hint = tr("Remove it and import it again from a good copy.")
    return KnownError(
        tr("The model is damaged"),
        tr("{file} of {name} has changed; it is not loaded.").format(file=name, name=entry.name),
        hint,
    )


@contextmanager
def told_plainly(title: str, hint: str = "") -> Iterator[None]:
    """Turn what the system refuses into a KnownError called `title`."""
    try:
        yield
    except OSError as error:
        raise KnownError(title, f"{error.strerror or error}.", hint) from error
