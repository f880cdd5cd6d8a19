"""markdown-it's tokens to HTML of a fixed set of tags; everything that comes from the text is escaped."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape

from markdown_it.token import Token

from app.i18n import tr
from app.rendering.formula import Formula
from app.rendering.prose import Prose, mark, shown

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
_CONTAINER_STARTS = ("<li>", '<td class="quote">', '<td class="note">')
_LINE = '<table class="rule" width="100%" cellspacing="0" cellpadding="0"><tr><td class="rule"></td></tr></table>'
_DISPLAY = '<p class="formula{first}">{mark}</p>'


class TokenRenderer:
    """Renders the tokens of one segment and collects its formulas."""

    def __init__(self) -> None:
        self._formulas: list[Formula] = []

    def prose(self, tokens: Sequence[Token]) -> Prose:
        """HTML of all of them."""
        return Prose(self._html(tokens), tuple(self._formulas))

    def _html(self, tokens: Sequence[Token]) -> str:
        parts: list[str] = []
        for token in tokens:
            first = not parts or parts[-1].endswith(_CONTAINER_STARTS)
            if token.type == "inline":
                parts.append(self._html(token.children or []))
            elif token.type in ("formula", "formula_block"):
                parts.append(self._formula(token, first))
            elif token.type in _SPECIAL:
                parts.append(_SPECIAL[token.type](token, ' class="first"' if first else ""))
            elif not token.hidden:
                parts.append(_tag(token).replace("{first}", ' class="first"' if first else ""))
        return "".join(parts)

    def _formula(self, token: Token, first: bool) -> str:
        self._formulas.append(token.meta["formula"])
        place = mark(len(self._formulas) - 1)
        if token.type == "formula":
            return place
        return _DISPLAY.format(first=" first" if first else "", mark=place)


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
    return f'<{token.tag} align="{align.group()}">' if align else f"<{token.tag}>"


def _link(token: Token, _first: str) -> str:
    return f'<a href="{_attribute(token, "href")}">' if token.nesting > 0 else "</a>"


def _image(token: Token, _first: str) -> str:
    word = tr("image", "what an answer's picture is replaced with, before its description")
    return f"[{word}: {shown(token.content)}]"


def _code(token: Token, _first: str) -> str:
    return f"<code>{shown(token.content)}</code>"


def _code_block(token: Token, _first: str) -> str:
    return f'<p class="code">{shown(token.content.rstrip())}</p>'


def _task(token: Token, _first: str) -> str:
    return "☑" if "checked=" in token.content else "☐"


def _footnote(token: Token, _first: str) -> str:
    label = shown(str(token.meta["label"])) if token.nesting > 0 else ""
    opening = '<table class="notes" cellspacing="0" cellpadding="0"><tr><td class="number">{}</td><td class="note">'
    return opening.format(label) if token.nesting > 0 else "</td></tr></table>"


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
    "formula_open": _code,
    "formula_block_open": _code_block,
    "fence": _code_block,
    "code_block": _code_block,
    "footnote_reference_open": _footnote,
    "footnote_reference_close": _footnote,
    "footnote_mark": lambda token, _first: f"<sup>{shown(token.content)}</sup>",
    "html_inline": _task,
    "hr": lambda _token, _first: _LINE,
    "softbreak": lambda _token, _first: "<br/>",
    "hardbreak": lambda _token, _first: "<br/>",
    "text": lambda token, _first: shown(token.content),
}


def _tag(token: Token) -> str:
    opening, closing = _OPEN.get(token.type.rpartition("_")[0], ("", ""))
    return opening if token.nesting > 0 else closing
