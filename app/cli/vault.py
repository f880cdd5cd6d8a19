"""`carrel vault`: create, check, change the passphrase, export, import, back up, restore, erase."""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, Any

from app.cli import passphrase, vault_exchange
from app.config.paths import PRIVATE_FILE
from app.domain.errors import EXIT_ENVIRONMENT, KnownError, UsageError
from app.store import conversations, vault
from app.store.backup import restore_backup, write_backup
from app.store.database import create_database, integrity_problems, open_database
from app.store.erase import erase_vault
from app.store.failures import told_plainly
from app.store.process_lock import ProcessLock


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel vault`."""
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    create = verbs.add_parser("create", help="make a vault")
    create.add_argument("--recovery-key-file", metavar="F", type=Path, help="also make a recovery key, written to F")
    verbs.add_parser("check", help="open it and verify every page")
    verbs.add_parser("unlock-test", help="only try the passphrase")
    change = verbs.add_parser("passwd", help="change the passphrase")
    change.add_argument("--new-passphrase-file", metavar="F", type=Path)
    export = verbs.add_parser("export", help="print the chats as JSON lines, not encrypted, or write them to files")
    export.add_argument("--chat", metavar="ID")
    vault_exchange.add_export_arguments(export)
    vault_exchange.add_import_arguments(verbs.add_parser("import", help="take chats from files of many programs"))
    backup = verbs.add_parser("backup", help="copy the vault, encrypted as it is, into one file")
    backup.add_argument("file", metavar="FILE", type=Path)
    restore = verbs.add_parser("restore", help="put a backup in place once it is proven; the old vault is set aside")
    restore.add_argument("file", metavar="FILE", type=Path)
    verbs.add_parser("erase", help="destroy the vault and its keys for ever")
    for verb in verbs.choices.values():
        verb.add_argument("--profile-dir", metavar="DIR", default=argparse.SUPPRESS)
        verb.add_argument("--json", action="store_true")
        passphrase.add_arguments(verb)


def run(args: argparse.Namespace) -> int:
    """Run the verb; its exit code."""
    actions: dict[str, Callable[[argparse.Namespace], int]] = {
        "create": _create,
        "check": _check,
        "unlock-test": _unlock_test,
        "passwd": _change_passphrase,
        "export": _export,
        "import": vault_exchange.import_files,
        "backup": _backup,
        "restore": _restore,
        "erase": _erase,
    }
    return actions[args.verb](args)


def _create(args: argparse.Namespace) -> int:
    target: Path | None = args.recovery_key_file
    if vault.vault_state(args.profile.vault) != "none":
        raise KnownError("There is a vault already", "A new one would replace it.", "Unlock it, or start over.")
    args.profile.ensure()
    secret = passphrase.read_new(args)
    with ExitStack() as undo, ExitStack() as files:  # closed before it is undone: Windows deletes no open file
        file = files.enter_context(_reserve(target)) if target is not None else None
        if target is not None:
            undo.callback(target.unlink)
        new = vault.create_vault(args.profile.vault, secret, with_recovery=target is not None)
        if file is not None and new.recovery_words is not None:
            with told_plainly():
                file.write(f"{new.recovery_words}\n")
                file.flush()
                os.fsync(file.fileno())
        create_database(new.key)
        undo.pop_all()
    _say(args, {"event": "created", "vault": str(args.profile.vault)}, f"Vault created in {args.profile.vault}")
    return 0


def _check(args: argparse.Namespace) -> int:
    database = open_database(passphrase.open_vault(args))
    try:
        problems = integrity_problems(database.connection)
        # A damaged page makes SQLCipher refuse the good ones too.
        chats = None if problems else len(conversations.list_conversations(database.connection))
    finally:
        database.close()
    text = "\n".join(["The vault is damaged:", *problems]) if problems else f"The vault is sound: {chats} chats"
    notices = list(database.notices)
    value = {"event": "checked", "ok": not problems, "chats": chats, "problems": problems, "notices": notices}
    _say(args, value, "\n".join([text, *notices]))
    return EXIT_ENVIRONMENT if problems else 0


def _unlock_test(args: argparse.Namespace) -> int:
    passphrase.open_vault(args)
    _say(args, {"event": "unlocked"}, "The passphrase is right")
    return 0


def _change_passphrase(args: argparse.Namespace) -> int:
    key = passphrase.open_vault(args)
    if args.new_passphrase_file is None and not sys.stdin.isatty():
        raise UsageError("No new passphrase", "There is no terminal to ask on.", "Use --new-passphrase-file.")
    asked = argparse.Namespace(passphrase_file=args.new_passphrase_file, passphrase_stdin=False)
    lock = ProcessLock(args.profile.vault)  # a window that is open writes the same file
    try:
        vault.change_passphrase(key, passphrase.read_new(asked))
    finally:
        lock.release()
    _say(args, {"event": "changed"}, "The passphrase is changed. Old copies of the key file still take the old one.")
    return 0


def _export(args: argparse.Namespace) -> int:
    if args.out is not None or args.format != "json":
        return vault_exchange.export_files(args)
    database = open_database(passphrase.open_vault(args))
    try:
        chats = conversations.export_conversations(database.connection, args.chat)
        while (chat := _next(chats)) is not None:
            print(json.dumps(chat, ensure_ascii=False), flush=True)
    finally:
        database.close()
    return 0


def _next(chats: Iterator[dict[str, Any]]) -> dict[str, Any] | None:
    with told_plainly():
        return next(chats, None)


def _backup(args: argparse.Namespace) -> int:
    key = passphrase.open_vault(args)
    database = open_database(key)
    try:
        write_backup(database, key, args.file)
    finally:
        database.close()
    _say(args, {"event": "backed-up", "file": str(args.file)}, f"Backup written: {args.file}")
    return 0


def _restore(args: argparse.Namespace) -> int:
    secret = passphrase.read(args, "Passphrase of the backup: ")
    aside = restore_backup(args.file, args.profile.vault, lambda folder: vault.unlock(folder, secret))
    kept = f" The vault before it is kept in {aside}." if aside else ""
    _say(args, {"event": "restored", "set_aside": str(aside) if aside else None}, f"The backup is in place.{kept}")
    return 0


def _erase(args: argparse.Namespace) -> int:
    key = passphrase.open_vault(args)
    if not sys.stdin.isatty():
        raise UsageError("Not confirmed", "Erasing asks on the terminal, and there is none.")
    print("Every chat is lost for ever. Type `erase` to go on: ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip() != "erase":
        raise UsageError("Not erased", "The word was not typed.")
    erase_vault(key.folder)
    _say(args, {"event": "erased"}, "The vault is erased. Backups and vaults set aside are not.")
    return 0


def _reserve(path: Path) -> IO[str]:
    """A new private file, opened before the vault is made: words that can't be kept must not be made."""
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    except OSError as error:
        raise KnownError(
            "No recovery key file", f"{path} can't be made, or is there already.", "Choose another place for it."
        ) from error
    return os.fdopen(descriptor, "w", encoding="utf-8")


def _say(args: argparse.Namespace, value: dict[str, Any], text: str) -> None:
    print(json.dumps(value, ensure_ascii=False) if args.json else text, flush=True)
