r"""Markdown to the subset of HTML that Qt shows, and nothing of it that Qt would act on.

Raw HTML stays text, images become their description, links keep only http, https and mailto; hidden characters are
shown and endless words get places to break. `\( \)`, `\[ \]` and `$$` spans are kept as source, untouched by Markdown.
Sizes and colours come from the style sheet of the document (ui/transcript/style.py), so HTML outlives a theme switch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.tasklists import tasklists_plugin

from app.rendering.hidden import reveal

MAX_NESTING = 20
MAX_MARKS = 1_500
MAX_CELLS = 1_200
MATH_LIMIT = 2_000

_LINK = re.compile(r"^(?:https?://|mailto:)", re.IGNORECASE)
_LONG_WORD = re.compile(r"(\S{120})(?=\S)")
_MARKS = re.compile(r"[\[\]*_`<>~\\&!]")
_MATH = {"\\(": "\\)", "\\[": "\\]", "$$": "$$"}


def _math(state: StateInline, silent: bool) -> bool:
    """Inline rule: a formula is one token, with its delimiters, so that no other rule touches it."""
    closer = _MATH.get(state.src[state.pos : state.pos + 2])
    if closer is None:
        return False
    end = state.src.find(closer, state.pos + 2, state.pos + MATH_LIMIT)
    if end < 0:
        return False
    if not silent:
        state.push("math", "", 0).content = state.src[state.pos : end + 2]
    state.pos = end + 2
    return True


def make_parser() -> MarkdownIt:
    """CommonMark with tables, strikethrough and task lists; no HTML, no linkify, bounded nesting."""
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    parser.use(tasklists_plugin)
    parser.inline.ruler.before("escape", "math", _math)
    parser.validateLink = lambda url: bool(_LINK.match(url))  # type: ignore[method-assign]
    return parser


def plain_html(text: str) -> str:
    """Text exactly as it is, as HTML: for the person's own messages and for what is too wild to parse."""
    return f'<p class="first plain">{_text(text)}</p>'


def _text(text: str) -> str:
    """Escape a piece of text; line ends stay line ends."""
    broken = _LONG_WORD.sub("\\1\u200b", reveal(text))
    return escape(broken).replace("\n", "<br/>")


class ProseRenderer:
    """Turns the prose segments of one message into HTML; link definitions of earlier segments count in later ones."""

    def __init__(self, parser: MarkdownIt) -> None:
        self._parser = parser
        self._env: dict[str, Any] = {}

    def html(self, source: str) -> str:
        """HTML of one segment; plain text where parsing or laying it out would be too much work."""
        if len(_MARKS.findall(source)) > MAX_MARKS or source.count("|") > MAX_CELLS:
            return plain_html(source)
        tokens = self._parser.parse(source, self._env)
        if any(token.level >= MAX_NESTING - 2 for token in tokens):
            return plain_html(source)  # markdown-it drops what is nested deeper
        return _render(tokens)


_OPEN = {
    "paragraph": ("<p{first}>", "</p>"),
    "list_item": ("<li>", "</li>"),
    "blockquote": (
        '<table class="quote" width="100%" cellspacing="0" cellpadding="0"><tr><td class="quote">',
        "</td></tr></table>",
    ),
    "table": ('<table class="grid" cellspacing="0" cellpadding="0" border="1">', "</table>"),
    "thead": ("<thead>", "</thead>"),
    "tbody": ("", ""),
    "tr": ("<tr>", "</tr>"),
    "em": ("<i>", "</i>"),
    "strong": ("<b>", "</b>"),
    "s": ("<s>", "</s>"),
}
_CONTAINER_STARTS = ("<li>", '<td class="quote">')
_LINE = '<table class="rule" width="100%" cellspacing="0" cellpadding="0"><tr><td class="rule"></td></tr></table>'


def _attribute(token: Token, name: str) -> str:
    return escape(str(token.attrGet(name) or ""), quote=True)


def _heading(token: Token, first: str) -> str:
    top = " first" if first else ""
    return f'<p class="{token.tag}{top}">' if token.nesting > 0 else "</p>"


def _bullet_list(token: Token, first: str) -> str:
    tasks = "contains-task-list" in str(token.attrGet("class") or "")
    if token.nesting < 0:
        return "</ul>"
    return '<ul class="tasks">' if tasks else f"<ul{first}>"


def _ordered_list(token: Token, first: str) -> str:
    start = int(token.attrGet("start") or 1)
    return f'<ol{first} start="{min(start, 99_999)}">' if token.nesting > 0 else "</ol>"


def _cell(token: Token, _first: str) -> str:
    if token.nesting < 0:
        return f"</{token.tag}>"
    align = re.search(r"left|right|center", str(token.attrGet("style") or ""))
    return f'<{token.tag} align="{align.group() if align else "left"}">'


def _link(token: Token, _first: str) -> str:
    return f'<a href="{_attribute(token, "href")}">' if token.nesting > 0 else "</a>"


def _image(token: Token, _first: str) -> str:
    return f"[image: {_text(token.content)}]"


def _code(token: Token, _first: str) -> str:
    return f"<code>{_text(token.content)}</code>"


def _code_block(token: Token, _first: str) -> str:
    return f'<p class="code">{_text(token.content.rstrip())}</p>'


def _task(token: Token, _first: str) -> str:
    return "☑" if "checked=" in token.content else "☐"


_SPECIAL: dict[str, Callable[[Token, str], str]] = {
    "heading_open": _heading,
    "heading_close": _heading,
    "bullet_list_open": _bullet_list,
    "bullet_list_close": _bullet_list,
    "ordered_list_open": _ordered_list,
    "ordered_list_close": _ordered_list,
    "th_open": _cell,
    "th_close": _cell,
    "td_open": _cell,
    "td_close": _cell,
    "link_open": _link,
    "link_close": _link,
    "image": _image,
    "code_inline": _code,
    "math": _code,
    "fence": _code_block,
    "code_block": _code_block,
    "html_inline": _task,
    "hr": lambda _token, _first: _LINE,
    "softbreak": lambda _token, _first: "<br/>",
    "hardbreak": lambda _token, _first: "<br/>",
    "text": lambda token, _first: _text(token.content),
}


def _render(tokens: Sequence[Token]) -> str:
    parts: list[str] = []
    for token in tokens:
        first = ' class="first"' if not parts or parts[-1].endswith(_CONTAINER_STARTS) else ""
        if token.type == "inline":
            parts.append(_render(token.children or []))
        elif token.type in _SPECIAL:
            parts.append(_SPECIAL[token.type](token, first))
        elif not token.hidden:
            parts.append(_tag(token).replace("{first}", first))
    return "".join(parts)


def _tag(token: Token) -> str:
    opening, closing = _OPEN.get(token.type.rpartition("_")[0], ("", ""))
    return opening if token.nesting > 0 else closing
