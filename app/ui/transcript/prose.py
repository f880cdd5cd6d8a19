"""Prose of a message: one or more segments of rendered Markdown, or plain text."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QWidget

from app.ui.transcript.pane import TextPane
from app.ui.transcript.style import Style

_CARET = '<span class="caret">▍</span>'
_CLOSING_TAGS = re.compile(r"((?:</[a-z0-9]+>)*)$")


class ProseBlock(TextPane):
    """Shows HTML made by rendering/markdown.py, keeps it for theme switches, and may end in the streaming caret."""

    def __init__(self, style: Style, html: str, name: str = "Text", parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.html = html
        self.renders = 0
        self.gap = 10
        self._caret = False
        self.apply_style(style)

    def apply_style(self, style: Style) -> None:
        """Draw the same HTML in new fonts and colours."""
        super().apply_style(style)
        self._render()

    def set_html(self, html: str, *, caret: bool = False) -> None:
        """Show other HTML; `caret` puts the streaming mark at its end."""
        if html == self.html and caret == self._caret:
            return
        self.html, self._caret = html, caret
        self._render()

    def _render(self) -> None:
        shown = self.html
        if self._caret and shown:
            shown = _CLOSING_TAGS.sub(lambda match: _CARET + match.group(), shown, count=1)
        self.setHtml(shown)
        self.renders += 1
        self.content_changed()
