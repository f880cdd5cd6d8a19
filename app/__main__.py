"""Start here: the window (no argument), the command line, or one of the child-process roles."""

from __future__ import annotations

import sys

WORKER = "--worker"


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    arguments = sys.argv[1:]
    if WORKER in arguments[:1]:
        from app.engine import worker

        return worker.main(arguments[1:])
    from app.cli import main as command_line

    return command_line.main(arguments)


if __name__ == "__main__":
    raise SystemExit(main())
