"""Prose of a message: one or more segments of rendered Markdown, or plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.rendering.formula import Drawing, Formula
from app.rendering.prose import Prose
from app.ui.transcript.pane import TextPane
from app.ui.transcript.pictures import SCHEME, painted, placed
from app.ui.transcript.style import Style

_CARET = '<span class="caret">▍</span>'
_CLOSING_TAGS = re.compile(r"((?:</[a-z0-9]+>)*)$")
_OBJECT = "\ufffc"


class ProseBlock(TextPane):
    """Shows HTML made by rendering/markdown.py, keeps it for theme switches, and may end in the streaming caret.

    Formulas that are not drawn yet are shown as source, and once more when all of them are. `height_changed` tells of
    that.
    """

    height_changed = Signal()

    def __init__(self, style: Style, html: str, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name or tr("text").capitalize(), parent)
        self.prose = Prose(html)
        self.renders = 0
        self.gap = 10
        self._caret = False
        self._style = style
        self._drawings: dict[Formula, Drawing | None] = {}
        self._ordered: set[Formula] = set()
        self._images: dict[Formula, QImage] = {}
        self.apply_style(style)

    def apply_style(self, style: Style) -> None:
        """Draw the same HTML in new fonts and colours."""
        super().apply_style(style)
        self._style = style
        self._images.clear()
        self._render()

    def set_prose(self, prose: Prose, *, caret: bool = False) -> None:
        """Show something else; `caret` puts the streaming mark at its end."""
        if prose == self.prose and caret == self._caret:
            return
        self.prose, self._caret = prose, caret
        self._render()

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
        """The picture of one of this block's own formulas; everything else gets the empty one."""
        formula = self._formula_named(name.toString() if isinstance(name, QUrl) else name)
        drawing = self._drawings.get(formula) if formula else None
        if formula is None or drawing is None:
            return super().loadResource(kind, name)
        if formula not in self._images:
            self._images[formula] = painted(drawing, self._style, self.devicePixelRatioF())
        return self._images[formula]

    def selected_text(self) -> str:
        """The selection as plain text, formulas as LaTeX."""
        cursor = self.textCursor()
        sources = self._sources(cursor.selectionStart(), cursor.selectionEnd())
        return _filled(super().selected_text(), sources)

    def event(self, event: QEvent) -> bool:
        """On another screen pictures are painted anew."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._images:
            self._images.clear()
            self._render()
        return super().event(event)

    def _render(self) -> None:
        self._look_up()
        shown = self.prose.with_formulas(self._picture)
        if self._caret and shown:
            shown = _CLOSING_TAGS.sub(lambda match: _CARET + match.group(), shown, count=1)
        self.setHtml(shown)
        if self.prose.formulas:
            text = self.document().toPlainText()
            self.setAccessibleDescription(_filled(text, self._sources(0, len(text) + 1)))
        self.renders += 1
        self.content_changed()

    def _look_up(self) -> None:
        """Take what is drawn, and have the rest drawn."""
        easel, formulas = self._style.easel, self.prose.formulas
        if easel is None or not formulas:
            return
        self._drawings = dict(easel.known(formulas))
        self._ordered -= self._drawings.keys()
        missing = [formula for formula in formulas if formula not in self._drawings and formula not in self._ordered]
        if missing:
            self._ordered.update(missing)
            easel.order(missing, self, self._drawn)

    def _drawn(self) -> None:
        self._render()
        self.height_changed.emit()

    def _picture(self, number: int) -> str | None:
        drawing = self._drawings.get(self.prose.formulas[number])
        return placed(drawing, self._style).tag(number) if drawing else None

    def _formula_named(self, name: str) -> Formula | None:
        scheme, _, number = name.partition(":")
        found = scheme == SCHEME and number.isdecimal() and int(number) < len(self.prose.formulas)
        return self.prose.formulas[int(number)] if found else None

    def _sources(self, start: int, end: int) -> Iterator[str]:
        """The LaTeX of the pictures between two places of the document."""
        block = self.document().findBlock(start)
        while block.isValid() and block.position() < end:
            place = block.begin()
            while not place.atEnd():
                fragment = place.fragment()
                inside = range(fragment.position(), fragment.position() + fragment.length())
                if fragment.charFormat().isImageFormat():
                    formula = self._formula_named(fragment.charFormat().toImageFormat().name())
                    count = sum(start <= position < end for position in inside)
                    yield from [formula.source if formula else ""] * count
                place += 1
            block = block.next()


def _filled(text: str, sources: Iterator[str]) -> str:
    """The text with a source in the place of each picture."""
    if _OBJECT not in text:
        return text
    return re.sub(_OBJECT, lambda _match: next(sources, ""), text)
