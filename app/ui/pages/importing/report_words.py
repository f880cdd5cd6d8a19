"""What came of an import, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from app.chat.import_files import ImportReport
from app.i18n import tr

_LOST: dict[str, Callable[[int], str]] = {
    "messages": lambda count: tr("%n message(s)", "", count),
    "images": lambda count: tr("%n image(s)", "", count),
    "audio and video": lambda count: tr("%n recording(s)", "", count),
    "files": lambda count: tr("%n file(s)", "", count),
    "tool calls": lambda count: tr("%n tool call(s)", "", count),
    "tool results": lambda count: tr("%n tool result(s)", "", count),
    "web searches": lambda count: tr("%n web search(es)", "", count),
    "instructions": lambda count: tr("%n instruction(s)", "", count),
    "long texts": lambda count: tr("%n long text(s)", "", count),
    "other parts": lambda count: tr("%n other part(s)", "", count),
}


def headline(report: ImportReport) -> str:
    """What was taken of a file."""
    if report.error is not None and not sum(report.chats.values()):
        return report.error.title
    words = [tr("%n chat(s) taken", "", report.taken)]
    if report.known:
        known = tr("1 was here already") if report.known == 1 else tr("{count:,} were here already")
        words.append(known.format(count=report.known))
    if report.cancelled:
        words.append(tr("ended before it was done"))
    return ", ".join(words)


def details(report: ImportReport) -> list[str]:
    """What could not be taken of a file; empty where all was."""
    found = []
    if report.error is not None:
        found.append(f"{report.error.message} {report.error.hint}".strip())
    for why, number in report.unread.items():
        words = tr("%n chat(s) not read: {why}.", "", number) if number > 1 else tr("Not read: {why}.")
        found.append(words.format(why=tr(why)))
    if report.lost:
        found.append(tr("Left out: {parts}.").format(parts=lost_words(report.lost)))
    return found


def lost_words(lost: Counter[str]) -> str:
    """ "2 images, 1 tool call"."""
    return ", ".join(_LOST.get(kind, _LOST["other parts"])(number) for kind, number in sorted(lost.items()))
