"""The command line: parses the arguments, runs one subcommand, turns errors into lines and exit codes.

Without a subcommand it opens the window, with a file where one is named.
"""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from types import ModuleType

from app import __version__
from app.cli import reports
from app.cli.failures import tell
from app.config import bundle
from app.config.environment import clean_environment
from app.config.hardening import harden_process
from app.config.paths import Profile, default_profile
from app.domain.errors import EXIT_INTERRUPTED, AppError, BugError, KnownError, UsageError
from app.domain.opening import can_open

OpenWindow = Callable[[Profile, bool, Path | None], int]
COMMANDS = {
    "bench": "measure how fast a model is on this computer",
    "chat": "ask a model; the answer streams in",
    "doctor": "check this installation; needs no passphrase",
    "guard": "try the guard on texts",
    "models": "find, fetch, import, verify and remove models",
    "vault": "the encrypted history",
}
"""Each is a module beside this one, which is only imported for its command."""


def main(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run `carrel ARGUMENTS` and return its exit code (docs/cli.md); without a command `open_window` is called."""
    bundle.restore_library_path(os.environ)
    clean_environment(os.environ)
    harden_process()
    _speak_utf8()
    args = _parse(list(arguments))
    try:
        try:
            args.profile = _profile(args.profile_dir)
            return _run(args, open_window)
        except AppError as error:
            return tell(error, as_json=args.json)
        except (KeyboardInterrupt, BrokenPipeError):
            raise
        except Exception as error:  # noqa: BLE001 - the last resort: a report of places, never a traceback with values
            return tell(_mistake(args.profile, error), as_json=args.json)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:  # also while an error was told
        return _output_gone()


def _profile(folder: str | None) -> Profile:
    if not folder:
        return default_profile()
    try:
        return Profile(Path(folder).expanduser().absolute())
    except RuntimeError as error:
        raise UsageError("No such folder", f"{folder} names a person who is not known here.") from error


def _mistake(profile: Profile, error: Exception) -> BugError:
    try:
        hint = f"Report, without text: {reports.write(profile.logs, error)}"
    except OSError:
        hint = f"A report could not be written into {profile.logs}."
    return BugError("Carrel made a mistake", "It is not your fault.", hint)


def _speak_utf8() -> None:
    """Whatever the locale; what no output can write, as half a character, is written as JSON would write it."""
    given, told = "surrogateescape", "backslashreplace"
    for stream, errors in ((sys.stdin, given), (sys.stdout, told), (sys.stderr, told)):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def _run(args: argparse.Namespace, open_window: OpenWindow) -> int:
    if args.command is None:
        return open_window(args.profile, args.locked, _existing(args.file))
    if bundle.is_program(bundle.WINDOW):  # it has neither a console nor what the commands need
        return bundle.become(bundle.CONSOLE, sys.argv[1:])
    code: int = _module(args.command).run(args)
    return code


def _parse(arguments: list[str]) -> argparse.Namespace:
    place = _first_word(arguments)
    if place is None or not can_open(Path(arguments[place])):
        return _parser(arguments).parse_args(arguments, argparse.Namespace(file=None))
    others = arguments[:place] + arguments[place + 1 :]
    parser = _parser(others)
    args = parser.parse_args(others, argparse.Namespace(file=Path(arguments[place]).absolute()))
    if args.command is not None:
        parser.error(f"a file opens the window; {args.command} does not go with it")
    return args


def _first_word(arguments: Sequence[str]) -> int | None:
    """Where a command or a file would stand: the first argument that is neither an option nor an option's value."""
    places = (place for place, text in enumerate(arguments) if not text.startswith("-"))
    return next((place for place in places if arguments[place - 1 : place] != ["--profile-dir"]), None)


def _existing(file: Path | None) -> Path | None:
    if file is not None and not file.is_file():
        raise KnownError(
            "There is no such file",
            f"{file} is not there, or not a file.",
            "Check its name. One with spaces needs quotation marks.",
        )
    return file


def _parser(arguments: Sequence[str]) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="carrel", description="Chat with DeepSeek privately. Without a command the window opens."
    )
    parser.add_argument("--version", action="version", version=f"Carrel {__version__}")
    parser.add_argument("--locked", action="store_true", help=argparse.SUPPRESS)
    parser.set_defaults(json=False, passphrase_file=None, passphrase_stdin=False)
    _add_profile(parser, None)
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for name, summary in COMMANDS.items():
        command = subparsers.add_parser(name, help=summary)
        if name in arguments:
            _module(name).add_arguments(command)
        _add_profile(command, argparse.SUPPRESS)
    return parser


def _module(command: str) -> ModuleType:
    return import_module(f"app.cli.{command}")


def _add_profile(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--profile-dir", metavar="DIR", default=default, help="where vault, models and settings lie")


def _output_gone() -> int:
    # The reader of our output went away, as `| head` does; Python would write the rest while it exits, and complain.
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in filter(None, (sys.stdout, sys.stderr)):
        os.dup2(nowhere, stream.fileno())
    return 0
