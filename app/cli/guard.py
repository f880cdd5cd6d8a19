"""`carrel guard`: try the guard on texts, measure it, read its records."""

from __future__ import annotations

import argparse

from app.cli import guard_audit, guard_check, guard_eval, guard_redteam


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel guard`."""
    commands = parser.add_subparsers(dest="guard_command", metavar="COMMAND", required=True)
    for command in (guard_audit, guard_eval, guard_redteam, guard_check):
        command.add_parser(commands)


def run(args: argparse.Namespace) -> int:
    """Do what the subcommand says."""
    commands = {
        "audit": guard_audit.run,
        "eval": guard_eval.run,
        "redteam": guard_redteam.run,
        "check": guard_check.run,
    }
    return commands[args.guard_command](args)
