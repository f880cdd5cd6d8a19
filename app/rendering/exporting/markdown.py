"""Chats as Markdown: what was written stands as it was written, under a heading for each message."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.domain.messages import AttachmentPart, Conversation, MessageState, Part, ReasoningPart, TextPart
from app.i18n import QT_TR_NOOP, tr
from app.rendering.exporting.outline import Entry, ExportOptions, entries, moment, title_of
from app.rendering.hidden import without_hidden

_FENCES = re.compile(r"`{3,}")
_SIGNS = re.compile(r"([\\`*_{}\[\]<>#])")
_STATES = {MessageState.STOPPED: QT_TR_NOOP("Stopped here."), MessageState.INTERRUPTED: QT_TR_NOOP("Interrupted here.")}


def markdown_file(chats: Sequence[Conversation], options: ExportOptions) -> str:
    """One file with these chats."""
    return "\n\n---\n\n".join("\n\n".join(_chat(chat, options)) for chat in chats) + "\n"


def _chat(chat: Conversation, options: ExportOptions) -> Iterator[str]:
    yield f"# {_plain(title_of(chat))}"
    yield f"*{moment(chat.created)}*"
    for entry in entries(chat, options):
        yield f"## {_heading(entry, options)}"
        yield from _parts(entry.message.parts, options)
        if entry.message.state in _STATES:
            yield f"*{tr(_STATES[entry.message.state])}*"
        for notice in entry.message.notices:
            guard = tr("Guard")
            yield _quoted(f"*{guard}:* {tr(notice.text)}")


def _heading(entry: Entry, options: ExportOptions) -> str:
    number = f"#{entry.number} " if options.branches else ""
    remark = f" ({entry.remark})" if entry.remark else ""
    return f"{number}{_plain(entry.speaker)}{remark}"


def _parts(parts: Sequence[Part], options: ExportOptions) -> Iterator[str]:
    for part in parts:
        match part:
            case TextPart(text):
                yield without_hidden(text).strip("\n")
            case ReasoningPart(text, _) if options.reasoning:
                heading = tr("Reasoning")
                yield _quoted(f"**{heading}**\n\n{without_hidden(text).strip()}")
            case AttachmentPart(name, text):
                named = tr("File: {name}").format(name=_plain(name))
                yield f"**{named}**"
                yield _fenced(without_hidden(text))


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def _fenced(text: str) -> str:
    """A code block whose fence is longer than any in the text."""
    longest = max((len(found.group()) for found in _FENCES.finditer(text)), default=2)
    fence = "`" * (longest + 1)
    return f"{fence}\n{text.rstrip()}\n{fence}"


def _plain(text: str) -> str:
    return _SIGNS.sub(r"\\\1", without_hidden(text))
