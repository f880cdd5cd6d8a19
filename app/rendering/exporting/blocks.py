"""The content of a message as pieces of safe HTML, small enough to be laid out one by one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from app.domain.messages import AttachmentPart, Message, MessageState, ReasoningPart, Role, TextPart
from app.i18n import QT_TR_NOOP, tr
from app.rendering.exporting.outline import ExportOptions
from app.rendering.hidden import reveal
from app.rendering.highlight import highlight
from app.rendering.markdown import ProseRenderer, make_parser, plain_html
from app.rendering.segments import split

_STATES = {MessageState.STOPPED: QT_TR_NOOP("Stopped here."), MessageState.INTERRUPTED: QT_TR_NOOP("Interrupted here.")}
_PLAIN_SLICE = 4_000
CODE_LINES = 60
"""Longer code comes in pieces, of which all but the first are "more code"."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece: `kind` is "prose", "code", "more code", "reasoning", "file" or "note"; `html` has nothing that acts."""

    kind: str
    html: str
    caption: str = ""


def blocks(message: Message, options: ExportOptions) -> Iterator[Block]:
    """Everything that a message shows."""
    for part in message.parts:
        match part:
            case AttachmentPart(name, text):
                yield Block("file", _plain(text), _line(name) or tr("File"))
            case ReasoningPart(text, seconds) if options.reasoning:
                caption = tr("Reasoning, {seconds} s").format(seconds=round(seconds)) if seconds else tr("Reasoning")
                for at, (kind, html) in enumerate(_rendered(text)):
                    inner = f'<p class="code">{html}</p>' if "code" in kind else html
                    yield Block("reasoning", inner, "" if at else caption)
            case TextPart(text) if message.role is Role.USER:
                yield from (Block("prose", html) for html in _plain_slices(text))
            case TextPart(text):
                yield from (Block(kind, html) for kind, html in _rendered(text))
    if message.state in _STATES:
        yield Block("note", f"<p>{tr(_STATES[message.state])}</p>")
    for notice in message.notices:
        yield Block("note", plain_html(tr("Guard: {text}").format(text=tr(notice.text))))


def _rendered(text: str) -> Iterator[tuple[str, str]]:
    renderer = ProseRenderer(make_parser())
    for segment in split(text):
        if segment.is_code:
            lines = coloured_lines(segment.language, segment.text)
            for at in range(0, len(lines), CODE_LINES):
                yield "code" if at == 0 else "more code", "\n".join(lines[at : at + CODE_LINES])
        else:
            yield "prose", renderer.html(segment.text)


def coloured_lines(language: str, source: str) -> list[str]:
    """Source code line by line, its kinds as spans of a class; no span goes over the end of a line."""
    lines = [""]
    at = 0
    for spans in highlight(language, source):
        for span in spans:
            _add(lines, source[at : span.start])
            _add(lines, source[span.start : span.start + span.length], f"s-{span.kind}")
            at = span.start + span.length
    _add(lines, source[at:])
    return lines


def _add(lines: list[str], text: str, kind: str = "") -> None:
    first, *others = text.split("\n")
    lines[-1] += _span(first, kind)
    lines.extend(_span(line, kind) for line in others)


def _span(text: str, kind: str) -> str:
    inner = _code(text)
    return f'<span class="{kind}">{inner}</span>' if kind and text else inner


def _code(text: str) -> str:
    return escape(reveal(text))


def _plain(text: str) -> str:
    return "".join(_plain_slices(text))


def _plain_slices(text: str) -> Iterator[str]:
    """The person's own text as it is; a long one in pieces, cut at lines where there are some."""
    at = 0
    while at < len(text):
        end = at + _PLAIN_SLICE
        if end < len(text):
            end = text.rfind("\n", at + 1, end) + 1 or end
        yield plain_html(text[at:end].removesuffix("\n"))
        at = end


def _line(text: str) -> str:
    return " ".join(reveal(text).split())
