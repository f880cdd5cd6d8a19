"""`carrel guard audit`: the records of what the guard decided, listed, exported and verified."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from app.chat.decision_export import WRITERS, as_json, write_records
from app.cli import passphrase
from app.domain.errors import EXIT_ENVIRONMENT
from app.domain.reviews import DecisionFilter, DecisionRecord
from app.guard.categories import CATEGORIES
from app.guard.verdict import Action
from app.store import decision_list, decisions
from app.store.connection import Connection
from app.store.database import open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.failures import told_plainly


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Describe `carrel guard audit`."""
    audit = commands.add_parser("audit", help="the records of what the guard decided")
    verbs = audit.add_subparsers(dest="verb", metavar="VERB", required=True)
    listing = verbs.add_parser("list", help="print the records, the newest first")
    export = verbs.add_parser("export", help="write them as JSON lines or CSV, not encrypted")
    export.add_argument("--format", choices=sorted(WRITERS), default="json")
    export.add_argument("--out", metavar="FILE", type=Path, help="a file instead of standard output")
    verify = verbs.add_parser("verify", help="walk along the chain: is every record there and unchanged")
    for verb in (listing, export):
        verb.add_argument("--since", metavar="TIME", type=_time, help="from this day or time on, as 2026-05-01")
        verb.add_argument("--until", metavar="TIME", type=_until, help="up to this day, or before this time")
        verb.add_argument("--category", metavar="ID", choices=[*sorted(CATEGORIES), "guard_failed"])
        verb.add_argument("--action", choices=[action.value for action in Action])
        verb.add_argument("--flagged", action="store_true", help="only where something was done or reported")
    for verb in (listing, export, verify):
        verb.add_argument("--profile-dir", metavar="DIR", default=argparse.SUPPRESS)
        verb.add_argument("--json", action="store_true", help="one object a line")
        passphrase.add_arguments(verb)


def run(args: argparse.Namespace) -> int:
    """Run the verb; its exit code."""
    return {"list": _list, "export": _export, "verify": _verify}[args.verb](args)


def _list(args: argparse.Namespace) -> int:
    with _open(args) as (connection, _chain):
        for record in _records(connection, args):
            print(json.dumps(as_json(record), ensure_ascii=False) if args.json else _line(record), flush=True)
    return 0


def _export(args: argparse.Namespace) -> int:
    with _open(args) as (connection, _chain):
        records = _records(connection, args)
        if args.out is None:
            _print_exactly(WRITERS[args.format](records))
        else:
            write_records(args.out, args.format, records)
    return 0


def _verify(args: argparse.Namespace) -> int:
    with _open(args) as (connection, chain), told_plainly():
        check = decisions.verify(connection, chain)
    value = {"event": "verified", "ok": not check.problem, "records": check.records, "removed": check.removed}
    if check.problem:
        value |= {"record": check.record, "why": check.problem}
    kept = f"{check.records} records" + (f", {check.removed} older ones removed" if check.removed else "")
    text = f"The chain is broken. {check.problem}" if check.problem else f"The chain is whole: {kept}"
    print(json.dumps(value, ensure_ascii=False) if args.json else text, flush=True)
    return EXIT_ENVIRONMENT if check.problem else 0


@contextmanager
def _open(args: argparse.Namespace) -> Iterator[tuple[Connection, DecisionChain]]:
    key = passphrase.open_vault(args)
    database = open_database(key)
    try:
        yield database.connection, DecisionChain(key.subkey(PURPOSE))
    finally:
        database.close()


def _records(connection: Connection, args: argparse.Namespace) -> Iterator[DecisionRecord]:
    wanted = DecisionFilter(args.since, args.until, args.category, args.action, args.flagged)
    with told_plainly():
        yield from decision_list.list_decisions(connection, wanted)


def _line(record: DecisionRecord) -> str:
    decision, time = record.decision, record.time.astimezone().strftime("%Y-%m-%d %H:%M:%S")
    words = [decision.direction, decision.action, decision.category or "-", decision.policy, decision.model]
    words += ["shown anyway"] if decision.overridden else []
    words += [f"reported: {record.reported}"] if record.reported else []
    words += [f"marked: {record.mark.value}"] if record.mark else []
    return f"{record.number:6}  {time}  {'  '.join(words)}"


def _print_exactly(lines: Iterable[str]) -> None:
    # In bytes: Windows' text mode would write \r\r\n into a CSV file.
    sys.stdout.flush()
    for line in lines:
        sys.stdout.buffer.write(line.encode())
    sys.stdout.buffer.flush()


def _time(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        raise argparse.ArgumentTypeError("a day such as 2026-05-01, or a time such as 2026-05-01T12:00") from None


def _until(text: str) -> datetime:
    time = _time(text)
    try:
        return time + timedelta(days=1) if len(text) == len("2026-05-01") else time
    except OverflowError:  # the last day that there is
        return time
