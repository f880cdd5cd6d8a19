"""The files that Carrel may be opened with, by a double click or as `carrel FILE`."""

from __future__ import annotations

from pathlib import PurePath

MODEL, CHATS = ".gguf", ".carrel"


def can_open(path: PurePath) -> bool:
    """Whether a file of this name is a model or an encrypted export of chats."""
    return path.suffix.lower() in (MODEL, CHATS)
