"""Start here: the window (no argument), the command line, or one of the child-process roles."""

from __future__ import annotations


def main() -> int:
    """Run what the arguments ask for and return the exit code."""
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
