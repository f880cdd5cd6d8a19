"""What came of an import, in words."""

from __future__ import annotations

from collections import Counter

from app.chat.import_files import ImportReport


def counted(number: int, one: str, many: str) -> str:
    """ "1 chat", "3 chats"."""
    return f"{number:,} {one if number == 1 else many}"


def headline(report: ImportReport) -> str:
    """What was taken of a file."""
    if report.error is not None and not sum(report.chats.values()):
        return report.error.title
    words = [f"{counted(report.taken, 'chat', 'chats')} taken"]
    if report.known:
        words.append(f"{report.known:,} {'was' if report.known == 1 else 'were'} here already")
    if report.cancelled:
        words.append("ended before it was done")
    return ", ".join(words)


def details(report: ImportReport) -> list[str]:
    """What could not be taken of a file; empty where all was."""
    found = []
    if report.error is not None:
        found.append(f"{report.error.message} {report.error.hint}".strip())
    for why, number in report.unread.items():
        found.append(f"{counted(number, 'chat', 'chats')} not read: {why}." if number > 1 else f"Not read: {why}.")
    if report.lost:
        found.append(f"Left out: {lost_words(report.lost)}.")
    return found


def lost_words(lost: Counter[str]) -> str:
    """ "2 images, 1 tool call"."""
    return ", ".join(f"{number:,} {_one(kind) if number == 1 else kind}" for kind, number in sorted(lost.items()))


def _one(kind: str) -> str:
    if kind == "web searches":
        return "web search"
    return kind.removesuffix("s")
