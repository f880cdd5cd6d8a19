"""Errors that a person can act on: what happened, what is safe, what to do next."""

from __future__ import annotations

EXIT_ENVIRONMENT = 1
EXIT_USAGE = 2
EXIT_WITHHELD = 3
EXIT_LOCKED = 4
EXIT_BUG = 5
EXIT_INTERRUPTED = 130


class AppError(Exception):
    """Base of every error that Carrel raises on purpose.

    `title` is a short headline, `message` one or two calm sentences, `hint` the next step (may be empty).
    None of them ever holds chat text. `exit_code` is what the command line ends with (docs/cli.md).
    """

    exit_code = EXIT_BUG

    def __init__(self, title: str, message: str, hint: str = "") -> None:
        super().__init__(f"{title}: {message}")
        self.title = title
        self.message = message
        self.hint = hint


class KnownError(AppError):
    """The environment's fault: a missing file, a full disk, a vault in use. Shown without a traceback."""

    exit_code = EXIT_ENVIRONMENT


class UsageError(KnownError):
    """The command line was called in a way that makes no sense."""

    exit_code = EXIT_USAGE


class LockedError(KnownError):
    """Wrong passphrase, or no vault to open."""

    exit_code = EXIT_LOCKED


class BugError(AppError):
    """Our fault: an invariant broke. Reported with a place, never with chat text."""

    exit_code = EXIT_BUG
