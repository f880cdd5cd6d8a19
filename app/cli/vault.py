"""`carrel vault`: create, check, change the passphrase, export."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

from app.cli import passphrase
from app.config.paths import PRIVATE_FILE
from app.domain.errors import EXIT_ENVIRONMENT, KnownError, UsageError
from app.store import conversations, vault
from app.store.database import create_database, integrity_problems, open_database


def add_parser(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Describe `carrel vault`."""
    parser = subparsers.add_parser("vault", help="the encrypted history")
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)
    create = verbs.add_parser("create", help="make a vault")
    create.add_argument("--recovery-key-file", metavar="F", type=Path, help="also make a recovery key, written to F")
    verbs.add_parser("check", help="open it and verify every page")
    verbs.add_parser("unlock-test", help="only try the passphrase")
    change = verbs.add_parser("passwd", help="change the passphrase")
    change.add_argument("--new-passphrase-file", metavar="F", type=Path)
    export = verbs.add_parser("export", help="print the chats as JSON lines, not encrypted")
    export.add_argument("--chat", metavar="ID")
    for verb in verbs.choices.values():
        verb.add_argument("--profile-dir", metavar="DIR", default=argparse.SUPPRESS)
        verb.add_argument("--json", action="store_true")
        passphrase.add_arguments(verb)


def run(args: argparse.Namespace) -> int:
    """Run the verb; its exit code."""
    actions = {
        "create": _create,
        "check": _check,
        "unlock-test": _unlock_test,
        "passwd": _change_passphrase,
        "export": _export,
    }
    return actions[args.verb](args)


def _create(args: argparse.Namespace) -> int:
    target: Path | None = args.recovery_key_file
    if target is not None and target.exists():
        raise KnownError("The file exists", f"{target} would be replaced.", "Choose another name for the recovery key.")
    args.profile.ensure()
    new = vault.create_vault(args.profile.vault, passphrase.read_new(args), with_recovery=target is not None)
    create_database(new.key)
    if target is not None and new.recovery_words is not None:
        _write_private(target, new.recovery_words)
    _say(args, {"event": "created", "vault": str(args.profile.vault)}, f"Vault created in {args.profile.vault}")
    return 0


def _check(args: argparse.Namespace) -> int:
    database = open_database(passphrase.open_vault(args))
    try:
        problems = integrity_problems(database.connection)
        chats = len(conversations.list_conversations(database.connection))
    finally:
        database.close()
    text = "\n".join(problems) if problems else f"The vault is sound: {chats} chats"
    _say(args, {"event": "checked", "ok": not problems, "chats": chats, "problems": problems}, text)
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
    vault.change_passphrase(key, passphrase.read_new(asked))
    _say(args, {"event": "changed"}, "The passphrase is changed. Old copies of the key file still take the old one.")
    return 0


def _export(args: argparse.Namespace) -> int:
    database = open_database(passphrase.open_vault(args))
    try:
        for chat in conversations.export_conversations(database.connection, args.chat):
            print(json.dumps(chat, ensure_ascii=False), flush=True)
    finally:
        database.close()
    return 0


def _write_private(path: Path, words: str) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE)
    with os.fdopen(descriptor, "w", encoding="utf-8") as file:
        file.write(f"{words}\n")


def _say(args: argparse.Namespace, value: dict[str, Any], text: str) -> None:
    print(json.dumps(value, ensure_ascii=False) if args.json else text, flush=True)
