"""One line a step: what went well, or what to look at."""

from __future__ import annotations


def expect(holds: bool, what: str, otherwise: object) -> None:
    """Say that it holds; end where it does not, with what was there instead."""
    if not holds:
        raise SystemExit(f"LOOK  {what}: {otherwise}")
    print(f"ok  {what}", flush=True)
