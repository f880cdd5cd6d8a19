"""`carrel guard`: try the guard on texts, measure it, read its records."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any

from app.cli import guard_audit, guard_eval, guard_redteam
from app.cli.failures import tell
from app.cli.guard_rows import ROLES, judged, policy_of, read_row
from app.domain.errors import UsageError
from app.engine.guarding import shipped_judges


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel guard`."""
    commands = parser.add_subparsers(dest="guard_command", metavar="COMMAND", required=True)
    guard_audit.add_parser(commands)
    guard_eval.add_parser(commands)
    guard_redteam.add_parser(commands)
    check = commands.add_parser("check", help="judge JSON lines from standard input")
    check.add_argument("--role", choices=ROLES, default="user", help="who speaks, where a line does not say")
    check.add_argument(
        "--policy", metavar="NAME|FILE", default="balanced", help="permissive, balanced, strict or a file"
    )
    check.add_argument("--stream", action="store_true", help="judge answers as they would come in")
    check.add_argument("--json", action="store_true", help="one object a line")


def run(args: argparse.Namespace) -> int:
    """Do what the subcommand says."""
    commands = {"audit": guard_audit.run, "eval": guard_eval.run, "redteam": guard_redteam.run, "check": _check}
    return commands[args.guard_command](args)


def _check(args: argparse.Namespace) -> int:
    """Judge every line of standard input. A line that can't be read is told in its place, and the next ones go on.

    Ends with 0 whatever the verdicts are.
    """
    policy, scorers = policy_of(args.policy), shipped_judges().scorers
    code = 0
    for number, line in _lines():
        try:
            row, _ = read_row(line, number, args.role)
        except UsageError as error:
            code = tell(error, as_json=args.json)
            continue
        result = judged(row, policy, scorers, stream=args.stream)
        if args.json:
            print(_json(result), flush=True)
        else:
            print(_shown(str(result["id"])), result["action"], result["category"] or "-", flush=True)
    return code


def _lines() -> Iterable[tuple[int, bytes]]:
    """The lines of standard input that are not empty, with their numbers; that they are UTF-8 is for us to say."""
    return ((number, line) for number, line in enumerate(sys.stdin.buffer, start=1) if line.strip())


def _json(result: dict[str, Any]) -> str:
    """One line; escaped where an id holds what no output can write, as half a character."""
    line = json.dumps(result, ensure_ascii=False)
    return line if line.isprintable() else json.dumps(result)


def _shown(name: str) -> str:
    return name if name.isprintable() else ascii(name)
