"""What went wrong in or with the worker, in words for a person. Never chat text, never a traceback."""

from __future__ import annotations

import signal
import traceback
from pathlib import Path

from app.domain.errors import AppError, BugError, KnownError
from app.domain.events import Failed
from app.engine.gguf.words import shown
from app.i18n import QT_TR_NOOP, tr

_LONGEST = 400
_LESS_MEMORY = QT_TR_NOOP("Choose a smaller model or a shorter context in the settings.")

_SIGNALS = {
    "SIGSEGV": (QT_TR_NOOP("segmentation fault"), ""),
    "SIGBUS": (QT_TR_NOOP("its file changed while it was in use"), QT_TR_NOOP("Check the model on the models page.")),
    "SIGABRT": (QT_TR_NOOP("an internal check failed, or the memory ran out"), _LESS_MEMORY),
    "SIGILL": (QT_TR_NOOP("it uses instructions that this processor does not have"), ""),
    "SIGKILL": (QT_TR_NOOP("it was killed, most often because the memory ran out"), _LESS_MEMORY),
    "SIGXCPU": (QT_TR_NOOP("it reached a time limit"), ""),
}


def as_failed(error: BaseException) -> Failed:
    """The event that ends a request when `error` was raised."""
    known = as_app_error(error)
    return Failed(known.title, known.message, known.hint, known.exit_code)


def as_app_error(error: BaseException) -> AppError:
    """Any exception as one that can be shown; an unexpected one names the place in our code, not its text."""
    if isinstance(error, AppError):
        return error
    if isinstance(error, MemoryError):
        return KnownError(tr("Not enough memory"), tr("The model needs more memory than is free."), _LESS_MEMORY)
    return BugError(tr("Something went wrong in Carrel"), _at(error))


def from_failed(event: Failed) -> AppError:
    """The error that an event of a process tells of, in the person's language and in words that may be shown."""
    kind = BugError if event.code == BugError.exit_code else KnownError
    return kind(*(shown(tr(text), _LONGEST) for text in (event.title, event.message, event.hint)))


def worker_stopped(signal_number: int | None) -> KnownError:
    """The worker ended by itself; by a signal where its number is known."""
    name = _name(signal_number)
    reason, hint = _SIGNALS.get(name, (name or QT_TR_NOOP("it ended by itself"), ""))
    return KnownError(
        tr("The model stopped"),
        tr("Your chat is saved. Reason: {reason}.").format(reason=tr(reason)),
        hint or tr("Send your message again."),
    )


def worker_silent() -> KnownError:
    """The worker was killed because it did not answer."""
    return KnownError(
        tr("The model stopped answering"), tr("It was ended. Your chat is saved."), tr("Send your message again.")
    )


def worker_garbled() -> KnownError:
    """The worker was killed because it sent what no healthy worker sends."""
    return KnownError(
        tr("The model stopped"),
        tr("Your chat is saved. Reason: it sent data that makes no sense."),
        tr("If this happens again, check the model on the models page."),
    )


def worker_changed() -> KnownError:
    """Another model was chosen while this one answered."""
    return KnownError(
        tr("The answer was cut short"), tr("Another model is being loaded."), tr("Send your message again.")
    )


def worker_unloaded() -> KnownError:
    """The model was unloaded while it answered."""
    return KnownError(
        tr("The answer was cut short"), tr("The model was unloaded."), tr("Send your message again: it loads anew.")
    )


def request_too_long() -> KnownError:
    """The chat does not fit into a frame, far beyond any context."""
    return KnownError(
        tr("The message is too long"), tr("It has more than eight million characters."), tr("Send a part of it.")
    )


def worker_missing() -> KnownError:
    """The worker's program could not be started."""
    return KnownError(
        tr("The model could not be started"), tr("A part of the program is missing."), tr("Install Carrel again.")
    )


def gave_up() -> KnownError:
    """The worker ended too many times in a row."""
    return KnownError(
        tr("The model keeps stopping"),
        tr("It was started three times and stopped each time. Your chat is saved."),
        tr("Choose another model, or check this one on the models page."),
    )


def _name(number: int | None) -> str:
    try:
        return signal.Signals(number).name if number else ""
    except ValueError:
        return tr("signal {number}").format(number=number)


def _at(error: BaseException) -> str:
    return tr("{kind} at {place}.").format(kind=type(error).__name__, place=_place(error))


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return tr("an unknown place")
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
