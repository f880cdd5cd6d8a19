"""What a reader sees of a message's Markdown, as plain text, without rendering it: for finding words in a long chat."""

from __future__ import annotations

import re

from app.rendering.segments import split

_AS_IT_IS = re.compile(r"(`+)(.+?)(?<!`)\1(?!`)|\\([!-/:-@\[-`{-~])", re.DOTALL)
_LINK = re.compile(r"!?\[([^\]\n]*)\]\([^)\n]*\)")
_SIGNS = re.compile(r"\*\*|__|~~|(?<![\w*])[*_](?=\S)|(?<=\S)[*_](?![\w*])|^[ \t]*(?:#{1,6}\s|>[ \t]?)", re.MULTILINE)


def visible_text(markdown: str) -> str:
    """Text and code in their order; emphasis, addresses of links and marks of headings and quotes are left out."""
    segments = split(markdown)
    return "\n".join(segment.text if segment.is_code else _prose(segment.text) for segment in segments)


def _prose(text: str) -> str:
    """Code within a line and escaped signs stay, the rest loses its signs."""
    pieces, end = [], 0
    for kept in _AS_IT_IS.finditer(text):
        pieces += [_plain(text[end : kept.start()]), kept[2] or kept[3]]
        end = kept.end()
    return "".join([*pieces, _plain(text[end:])])


def _plain(text: str) -> str:
    return _SIGNS.sub("", _LINK.sub(r"\1", text))
