"""`carrel guard check`: what the guard makes of each line of standard input."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from typing import Any

from app.cli.failures import tell
from app.cli.guard_rows import ROLES, ThreadScorers, judged, policy_of, read_row
from app.cli.in_order import in_order
from app.config.processor import physical_cores
from app.domain.errors import UsageError


def add_parser(subparsers: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Add `guard check`."""
    parser = subparsers.add_parser("check", help="judge JSON lines from standard input")
    parser.add_argument("--role", choices=ROLES, default="user", help="who speaks, where a line does not say")
    parser.add_argument(
        "--policy", metavar="NAME|FILE", default="balanced", help="permissive, balanced, strict or a file"
    )
    parser.add_argument("--stream", action="store_true", help="judge answers as they would come in")
    parser.add_argument("--json", action="store_true", help="one object a line")


def run(args: argparse.Namespace) -> int:
    """Judge every line of standard input. A line that can't be read is told in its place, and the next ones go on.

    Ends with 0 whatever the verdicts are.
    """
    policy, scorers = policy_of(args.policy), ThreadScorers()
    codes = [0]

    def judge(line: tuple[int, bytes]) -> dict[str, Any] | UsageError:
        number, text = line
        try:
            row, _ = read_row(text, number, args.role)
        except UsageError as error:
            return error
        return judged(row, policy, scorers.own(), stream=args.stream)

    def show(result: dict[str, Any] | UsageError) -> None:
        if isinstance(result, UsageError):
            codes.append(tell(result, as_json=args.json))
        elif args.json:
            print(_json(result), flush=True)
        else:
            print(_shown(str(result["id"])), result["action"], result["category"] or "-", flush=True)

    in_order(_lines(), judge, show, physical_cores())
    return codes[-1]


def _lines() -> Iterable[tuple[int, bytes]]:
    """The lines of standard input that are not empty, with their numbers; that they are UTF-8 is for us to say."""
    return ((number, line) for number, line in enumerate(sys.stdin.buffer, start=1) if line.strip())


def _json(result: dict[str, Any]) -> str:
    """One line; escaped where an id holds what no output can write, as half a character."""
    line = json.dumps(result, ensure_ascii=False)
    return line if line.isprintable() else json.dumps(result)


def _shown(name: str) -> str:
    return name if name.isprintable() else ascii(name)
