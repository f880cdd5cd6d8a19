"""Which guard judged: the name that every record of a decision carries."""

from __future__ import annotations


def guard_version() -> str:
    """The version of what gives the scores; it changes whenever the same text could get other ones."""
    return "classifier-1"
