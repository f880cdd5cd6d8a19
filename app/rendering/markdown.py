r"""Markdown to the subset of HTML that Qt shows, and nothing of it that Qt would act on.

Raw HTML stays text, images become their description, links keep only http and https; hidden characters are shown and
endless words get places to break. Formulas are taken out untouched (formula_syntax.py). Sizes and colours come from the
style sheet of the document (ui/transcript/style.py), so HTML outlives a theme switch.
"""

from __future__ import annotations

import re
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from mdit_py_plugins.tasklists import tasklists_plugin

from app.i18n import tr
from app.rendering.footnotes import add_footnotes
from app.rendering.formula_syntax import add_formulas, shield_tables
from app.rendering.prose import Prose, shown
from app.rendering.tokens import TokenRenderer

MAX_NESTING = 20
MAX_MARKS = 1_500
MAX_CELLS = 1_200
MAX_PLAIN = 60_000
MAX_FORMULAS = 1_500
"""So many formulas of one message are drawn; the text around further ones is shown as it was written."""

_LINK = re.compile(r"^https?://", re.IGNORECASE)
_MARKS = re.compile(r"[\[\]*_`<>~\\&!$]")


def make_parser() -> MarkdownIt:
    """CommonMark with tables, strikethrough, task lists, footnotes and formulas; no HTML, bounded nesting."""
    parser = MarkdownIt("commonmark", {"html": False, "linkify": False, "maxNesting": MAX_NESTING})
    parser.enable(["table", "strikethrough"]).disable(["html_block", "html_inline"])
    parser.use(tasklists_plugin)
    add_formulas(parser)
    add_footnotes(parser)
    parser.validateLink = lambda url: bool(_LINK.match(url))  # type: ignore[method-assign]
    return parser


def plain_html(text: str) -> str:
    """Text exactly as it is, as HTML: for the person's own messages and for what is too wild to parse.

    Of an endless one the beginning: laying it all out would take Qt many seconds, and Copy has all of it.
    """
    rest = len(text) - MAX_PLAIN
    more = f'<p class="more">{escape(_more(rest))}</p>' if rest > 0 else ""
    return f'<p class="first plain">{shown(text[:MAX_PLAIN])}</p>{more}'


def _more(count: int) -> str:
    return tr("{count:,} more characters are not shown. Copy has all of them.").format(count=count)


class ProseRenderer:
    """Turns the prose segments of one message into HTML; link definitions of earlier segments count in later ones."""

    def __init__(self, parser: MarkdownIt) -> None:
        self._parser = parser
        self._env: dict[str, Any] = {}
        self._formulas = 0

    def html(self, source: str) -> str:
        """HTML of one segment, formulas as code."""
        return self.prose(source).as_source()

    def prose(self, source: str, *, growing: bool = False) -> Prose:
        """One segment; plain text where parsing or laying it out would be too much work.

        With `growing` more may come: a formula that is not closed yet is shown as source.
        """
        if self._formulas > MAX_FORMULAS or len(_MARKS.findall(source)) > MAX_MARKS or source.count("|") > MAX_CELLS:
            return Prose(plain_html(source))
        env = self._growing_env() if growing else self._env
        tokens = self._parser.parse(shield_tables(source), env)
        if any(token.level >= MAX_NESTING - 2 for token in tokens):
            return Prose(plain_html(source))  # markdown-it drops what is nested deeper
        prose = TokenRenderer().prose(tokens)
        if not growing:  # what grows is rendered again and again
            self._formulas += len(prose.formulas)
        return prose

    def _growing_env(self) -> dict[str, Any]:
        """What earlier segments defined. The first definition of a link counts, so half an address must not stay."""
        return {**self._env, "references": dict(self._env.get("references", {})), "open": True}
