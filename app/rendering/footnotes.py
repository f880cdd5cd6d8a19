"""Footnotes without links: `[^1]` is a raised mark, `[^1]: words` a note in its place.

Segments of a message are parsed apart, so a mark can't wait for its note; and nothing in a message is a target that
could be jumped to. The label is shown as it was written.
"""

from __future__ import annotations

import re

from markdown_it import MarkdownIt
from markdown_it.rules_inline import StateInline
from mdit_py_plugins.footnote.index import footnote_def

_MARK = re.compile(r"\[\^([^\]\s\[]{1,40})\]")


def add_footnotes(parser: MarkdownIt) -> None:
    """Teach the parser marks and notes."""
    parser.inline.ruler.before("link", "footnote_mark", _mark)
    parser.block.ruler.before("reference", "footnote_def", footnote_def, {"alt": ["paragraph", "reference"]})


def _mark(state: StateInline, silent: bool) -> bool:
    found = _MARK.match(state.src, state.pos)
    if found is None or state.src[found.end() : found.end() + 1] in ("(", ":"):
        return False
    if not silent:
        state.push("footnote_mark", "", 0).content = found[1]
    state.pos = found.end()
    return True
