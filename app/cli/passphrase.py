"""Where the command line gets a passphrase from: terminal, file or standard input; never arguments or environment."""

from __future__ import annotations

import argparse
import getpass
import sys
import time
from pathlib import Path

from app.domain.errors import KnownError, LockedError, UsageError
from app.store import tries
from app.store.kdf import MAX_PASSPHRASE
from app.store.vault import VaultKey, unlock, vault_state


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add --passphrase-file and --passphrase-stdin."""
    group = parser.add_mutually_exclusive_group()
    group.add_argument("--passphrase-file", metavar="F", type=Path, help="its first line is the passphrase")
    group.add_argument("--passphrase-stdin", action="store_true", help="the first line of standard input is it")


def read(args: argparse.Namespace, question: str = "Passphrase: ") -> str:
    """The passphrase, from where `args` say.

    Raises:
        UsageError: no terminal to ask on and no file given.
    """
    if args.passphrase_file:
        return first_line(args.passphrase_file)
    if args.passphrase_stdin:
        return sys.stdin.readline(MAX_PASSPHRASE).rstrip("\r\n")
    if not sys.stdin.isatty():
        raise UsageError("No passphrase", "There is no terminal to ask on.", "Use --passphrase-file or --no-save.")
    return _asked(question)


def read_new(args: argparse.Namespace) -> str:
    """A new passphrase: asked twice on the terminal, once from a file.

    Raises:
        UsageError: empty, or the two differ.
    """
    passphrase = read(args, "New passphrase: ")
    interactive = not args.passphrase_file and not args.passphrase_stdin
    if interactive and _asked("Again: ") != passphrase:
        raise UsageError("Not the same", "The two passphrases differ.", "Try again.")
    if not passphrase:
        raise UsageError("Empty passphrase", "A vault needs a passphrase.")
    return passphrase


def _asked(question: str) -> str:
    try:
        return getpass.getpass(question)
    except EOFError as error:
        raise UsageError("No passphrase", "None was typed.") from error


def first_line(file: Path) -> str:
    """The first line of a passphrase file, its newline dropped.

    Raises:
        KnownError: it can't be read.
    """
    try:
        with file.open(encoding="utf-8") as lines:
            return lines.readline(MAX_PASSPHRASE).rstrip("\r\n")
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            "No passphrase file", f"{file} can't be read.", "Check the path and its permissions."
        ) from error


def open_vault(args: argparse.Namespace) -> VaultKey:
    """Ask for the passphrase and unlock; wrong ones in a row cost ever more time.

    Raises:
        LockedError: no vault, or a wrong passphrase.
    """
    folder = args.profile.vault
    if vault_state(folder) == "none":
        raise LockedError("No vault", "There is no vault in this profile.", "Create one: `carrel vault create`.")
    passphrase = read(args)
    time.sleep(tries.delay_after(tries.failures(folder)))
    try:
        key = unlock(folder, passphrase)
    except LockedError:
        tries.record_failure(folder)
        raise
    tries.clear(folder)
    return key
