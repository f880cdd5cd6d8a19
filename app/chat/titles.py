"""A chat's name, made from its first prompt."""

from __future__ import annotations

TITLE_LENGTH = 60


def one_line(text: str, length: int = TITLE_LENGTH) -> str:
    """`text` as one line of at most `length` characters, without characters that do not print; cut at a word."""
    words = "".join(character if character.isprintable() else " " for character in text[: 4 * length]).split()
    line = " ".join(words)
    if len(line) <= length:
        return line
    cut = line[: length - 1]
    head, space, _ = cut.rpartition(" ")
    return f"{head if space and len(head) > length // 2 else cut}…"
