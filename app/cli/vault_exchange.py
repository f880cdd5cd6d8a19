"""`carrel vault export` into files, and `carrel vault import`."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from pathlib import Path

from app.chat.export_files import ARCHIVE, HTML, JSON, MARKDOWN, TOGETHER, ExportJob, write_chats
from app.chat.import_files import ImportReport, Source, import_file
from app.cli import passphrase
from app.domain.errors import EXIT_ENVIRONMENT, KnownError, UsageError
from app.domain.messages import Conversation
from app.rendering.exporting.outline import ExportOptions
from app.store import conversations
from app.store.archive_file import archive_pieces, is_archive
from app.store.chat_import import ADDED, KNOWN, NEW, add_conversation
from app.store.connection import Connection
from app.store.database import open_database
from app.store.failures import told_plainly

KINDS = {"json": JSON, "md": MARKDOWN, "html": HTML, "carrel": ARCHIVE}


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """What an export into files needs."""
    parser.add_argument(
        "--format", choices=tuple(KINDS), default="json", help="what is written; all but carrel is readable"
    )
    parser.add_argument("--out", metavar="PATH", type=Path, help="the file; for several chats as md or html a folder")
    parser.add_argument("--no-reasoning", action="store_true", help="leave out what the model thought")
    parser.add_argument("--all-branches", action="store_true", help="md, html: every version, not only the shown one")
    _add_archive_passphrase(parser)


def add_import_arguments(parser: argparse.ArgumentParser) -> None:
    """What an import needs."""
    parser.add_argument("files", metavar="FILE", type=Path, nargs="+")
    _add_archive_passphrase(parser)


def export_files(args: argparse.Namespace) -> int:
    """Write the chats where `--out` says; the exit code."""
    kind, target = KINDS[args.format], args.out
    if target is None:
        raise UsageError("No place for it", f"--format {args.format} writes to files.", "Add --out.")
    key = passphrase.open_vault(args)
    options = ExportOptions(not args.no_reasoning, args.all_branches or kind in TOGETHER)
    job = ExportJob(kind, target, options, _archive_passphrase(args, new=True) if kind == ARCHIVE else "")
    database = open_database(key)
    try:
        ids = _ids(database.connection, args.chat)
        write_chats(job, _chats(database.connection, ids), several=args.chat is None)
    finally:
        database.close()
    value = {"event": "exported", "format": args.format, "path": str(target), "chats": len(ids)}
    encrypted = "" if kind == ARCHIVE else " It is not encrypted."
    print(json.dumps(value) if args.json else f"{len(ids)} chats written to {target}.{encrypted}", flush=True)
    return 0


def import_files(args: argparse.Namespace) -> int:
    """Take the chats of the files; the exit code."""
    key = passphrase.open_vault(args)
    code = 0
    database = open_database(key)
    try:
        for path in args.files:
            report = import_file(path, lambda chat: _add(database.connection, chat), unlocked=_unlocked(args, path))
            print(json.dumps(_as_json(report), ensure_ascii=False) if args.json else _in_words(report), flush=True)
            if report.error is not None or not sum(report.chats.values()):
                code = EXIT_ENVIRONMENT
        conversations.end_turn(database.connection)
    finally:
        database.close()
    return code


def _unlocked(args: argparse.Namespace, path: Path) -> Source | None:
    return archive_pieces(path, _archive_passphrase(args, new=False)) if is_archive(path) else None


def _add_archive_passphrase(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--archive-passphrase-file", metavar="F", type=Path, help="its first line is the passphrase of the .carrel file"
    )


def _archive_passphrase(args: argparse.Namespace, *, new: bool) -> str:
    asked = argparse.Namespace(passphrase_file=args.archive_passphrase_file, passphrase_stdin=False)
    return passphrase.read_new(asked) if new else passphrase.read(asked, "Passphrase of the file: ")


def _ids(connection: Connection, chat: str | None) -> list[str]:
    with told_plainly():
        known = [row.id for row in reversed(conversations.list_conversations(connection))]
    if chat is not None and chat not in known:
        raise KnownError("No such chat", "It may have been deleted.", "`carrel vault export --json` lists the chats.")
    return known if chat is None else [chat]


def _chats(connection: Connection, ids: list[str]) -> Iterator[Conversation]:
    for chat_id in ids:
        with told_plainly():
            chat = conversations.load_conversation(connection, chat_id)
        yield chat


def _add(connection: Connection, chat: Conversation) -> str:
    with told_plainly():
        return add_conversation(connection, chat)


def _as_json(report: ImportReport) -> dict[str, object]:
    error = report.error
    return {
        "event": "imported",
        "file": report.name,
        "source": report.source or None,
        "new": report.chats[NEW],
        "added": report.chats[ADDED],
        "known": report.chats[KNOWN],
        "unread": dict(report.unread),
        "lost": dict(report.lost),
        "error": None if error is None else f"{error.title}. {error.message}",
    }


def _in_words(report: ImportReport) -> str:
    source = f" ({report.source})" if report.source else ""
    words = [f"{report.name}{source}: {report.taken} chats taken, {report.known} were here already"]
    words += [f"  not read: {count} ({why})" for why, count in report.unread.items()]
    words += [f"  left out: {count} {kind}" for kind, count in report.lost.items()]
    if report.error is not None:
        words.append(f"  {report.error.title}. {report.error.message}")
    return "\n".join(words)
