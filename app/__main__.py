"""Start here: the window (no argument), the command line, or one of the child processes."""

from __future__ import annotations

import sys
from pathlib import Path

from app.config import bundle
from app.config.paths import Profile
from app.domain.errors import KnownError

WORKER = "--worker"
INSPECT = "--inspect"
READER = "--reader"
FORMULAS = "--formulas"
CHATS = "--chats"
DOWNLOADER = "--downloader"


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    arguments = sys.argv[1:]
    if WORKER in arguments[:1]:
        from app.engine import worker

        return worker.main(arguments[1:])
    if INSPECT in arguments[:1]:
        from app.engine import inspect_worker

        return inspect_worker.main()
    if CHATS in arguments[:1]:
        from app.engine import chat_file_reader

        return chat_file_reader.main()
    if FORMULAS in arguments[:1]:
        from app.chat import formula_process

        return formula_process.main()
    if READER in arguments[:1]:
        from app.engine import reader_worker

        return reader_worker.main()
    if DOWNLOADER in arguments[:1]:
        from app.models.download import process

        return process.main()
    from app.cli import main as command_line

    return command_line.main(arguments, _open_window)


def _open_window(profile: Profile, locked: bool, file: Path | None) -> int:
    if bundle.is_program(bundle.CONSOLE):  # it has no Qt
        return bundle.become(bundle.WINDOW, sys.argv[1:])
    try:
        from app.ui.application import run_window

        return run_window(profile, locked=locked, file=file)
    except ImportError as error:
        raise KnownError(
            "The window can't open",
            f"A system library is missing ({error}).",
            "Type `make run` in the checkout, or use `carrel chat`.",
        ) from error


if __name__ == "__main__":
    raise SystemExit(main())
