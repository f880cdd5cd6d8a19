"""What went wrong in or with the worker, in words for a person. Never chat text, never a traceback."""

from __future__ import annotations

import signal
import traceback
from pathlib import Path

from app.domain.errors import AppError, BugError, KnownError
from app.domain.events import Failed

_LESS_MEMORY = "Choose a smaller model or a shorter context in the settings."

_SIGNALS = {
    "SIGSEGV": ("segmentation fault", ""),
    "SIGBUS": ("its file changed while it was in use", "Check the model on the models page."),
    "SIGABRT": ("an internal check failed, or the memory ran out", _LESS_MEMORY),
    "SIGILL": ("it uses instructions that this processor does not have", ""),
    "SIGKILL": ("it was killed, most often because the memory ran out", _LESS_MEMORY),
    "SIGXCPU": ("it reached a time limit", ""),
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
        return KnownError("Not enough memory", "The model needs more memory than is free.", _LESS_MEMORY)
    return BugError("Something went wrong in Carrel", f"{type(error).__name__} at {_place(error)}.")


def from_failed(event: Failed) -> AppError:
    """The error that an event tells of."""
    kind = BugError if event.code == BugError.exit_code else KnownError
    return kind(event.title, event.message, event.hint)


def worker_stopped(signal_number: int | None) -> KnownError:
    """The worker ended by itself; by a signal where its number is known."""
    name = _name(signal_number)
    reason, hint = _SIGNALS.get(name, (name or "it ended by itself", ""))
    return KnownError("The model stopped", f"Your chat is saved. Reason: {reason}.", hint or "Send your message again.")


def worker_silent() -> KnownError:
    """The worker was killed because it did not answer."""
    return KnownError("The model stopped answering", "It was ended. Your chat is saved.", "Send your message again.")


def worker_garbled() -> KnownError:
    """The worker was killed because it sent what no healthy worker sends."""
    return KnownError(
        "The model stopped",
        "Your chat is saved. Reason: it sent data that makes no sense.",
        "If this happens again, check the model on the models page.",
    )


def worker_changed() -> KnownError:
    """Another model was chosen while this one answered."""
    return KnownError("The answer was cut short", "Another model is being loaded.", "Send your message again.")


def worker_unloaded() -> KnownError:
    """The model was unloaded while it answered."""
    return KnownError("The answer was cut short", "The model was unloaded.", "Send your message again: it loads anew.")


def request_too_long() -> KnownError:
    """The chat does not fit into a frame, far beyond any context."""
    return KnownError("The message is too long", "It has more than eight million characters.", "Send a part of it.")


def worker_missing() -> KnownError:
    """The worker's program could not be started."""
    return KnownError("The model could not be started", "A part of the program is missing.", "Install Carrel again.")


def gave_up() -> KnownError:
    """The worker ended too many times in a row."""
    return KnownError(
        "The model keeps stopping",
        "It was started three times and stopped each time. Your chat is saved.",
        "Choose another model, or check this one on the models page.",
    )


def _name(number: int | None) -> str:
    try:
        return signal.Signals(number).name if number else ""
    except ValueError:
        return f"signal {number}"


def _place(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    if not frames:
        return "an unknown place"
    return f"{Path(frames[-1].filename).name}:{frames[-1].lineno}"
