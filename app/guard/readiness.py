"""Makes the guard ready before the worker seals itself: behind the seal nothing can be imported or compiled from files."""

from __future__ import annotations

import codecs

from app.guard.input_guard import check_prompt
from app.guard.policy import PRESETS, load_policy

_CODECS = ("rot13", "utf-8")


def prepare() -> None:
    """Import every codec that decoding uses, load the policies and compile the rules by judging a first text."""
    for name in _CODECS:
        codecs.lookup(name)
    for preset in PRESETS:
        check_prompt("Hello. How do I read this?", (), load_policy(preset))
