"""What the blocks of the transcript need to draw themselves: the theme at one zoom, as fonts and a style sheet."""

from __future__ import annotations

from dataclasses import dataclass, replace
from string import Template

from PySide6.QtGui import QFont

from app.chat.easel import Easel
from app.ui.theme import SMALL, TEXT, TINY, Theme, code_font, ui_font

LINE_HEIGHT = 1.55

_PROSE = Template("""
p { margin-top: ${gap}px; margin-bottom: 0; line-height: ${line_height}px; }
.h1, .h2, .h3, .h4, .h5, .h6 { font-weight: 600; margin-top: ${wide}px; }
.h1 { font-size: ${h1}px; }
.h2 { font-size: ${h2}px; }
.h3 { font-size: ${h3}px; }
ul, ol { margin-top: ${half}px; margin-bottom: 0; }
li { margin-top: ${half}px; line-height: ${line_height}px; }
ul { list-style-type: disc; }
ol { list-style-type: decimal; }
.tasks { list-style-type: none; }
.first { margin-top: 0; }
.plain, .code { white-space: pre-wrap; }
code, .code { font-family: "$mono"; font-size: ${small}px; }
code, .code { background-color: $code; color: $text; }
.formula { margin-top: ${wide}px; margin-bottom: ${half}px; line-height: 100%; }
sup { font-size: ${tiny}px; color: $accent; }
.more { color: $muted; }
a { color: $accent; text-decoration: underline; }
.caret { color: $accent; }
td, th { padding: ${half}px ${gap}px; line-height: ${line_height}px; }
th { font-weight: 600; }
table.grid { border-collapse: collapse; border-style: solid; border-color: $line; margin-top: ${gap}px; }
table.quote { margin-top: ${gap}px; }
table.notes { margin-top: ${gap}px; }
td.number { color: $accent; padding: 0 ${half}px 0 0; }
td.note { color: $muted; padding: 0; }
td.quote { border-left: 3px solid $line; padding: 2px ${gap}px; color: $muted; }
table.rule { margin-top: ${wide}px; margin-bottom: ${half}px; }
td.rule { border-top: 1px solid $line; padding: 0; font-size: 1px; }
""")


@dataclass(frozen=True, slots=True)
class Style:
    """Fonts and the documents' style sheet for one theme at one zoom factor."""

    theme: Theme
    zoom: float
    text: QFont
    small: QFont
    tiny: QFont
    code: QFont
    prose_sheet: str
    expand_reasoning: bool = False
    country: str = ""
    """Where the person looks for support, an ISO code; empty for the place that a notice names."""
    easel: Easel | None = None
    """Draws formulas; without it they are shown as source."""
    ctrl_sends: bool = False
    """Whether a prompt that is edited is sent by Ctrl+Enter, or by Enter."""

    def px(self, pixels: float) -> int:
        """A length of the design at this zoom."""
        return round(pixels * self.zoom)


def make_style(theme: Theme, zoom: float = 1.0, expand_reasoning: bool = False) -> Style:
    """The style of `theme`, everything scaled by `zoom`; whether reasoning that appears is open at once."""

    def px(pixels: float) -> int:
        return round(pixels * zoom)

    text, code = ui_font(px(TEXT)), code_font(px(SMALL))
    sheet = _PROSE.substitute(
        line_height=round(LINE_HEIGHT * px(TEXT)),
        gap=px(10),
        half=px(5),
        wide=px(16),
        h1=px(20),
        h2=px(17),
        h3=px(15),
        small=px(SMALL),
        tiny=px(TINY),
        mono=code.family(),
        code=theme.code if not theme.dark else theme.selected,
        **{name: getattr(theme, name) for name in ("text", "muted", "line", "accent")},
    )
    return Style(theme, zoom, text, ui_font(px(SMALL)), ui_font(px(TINY)), code, sheet, expand_reasoning)


def restyled(style: Style, theme: Theme, zoom: float) -> Style:
    """The same choices in another theme or at another zoom."""
    kept = {name: getattr(style, name) for name in ("country", "easel", "ctrl_sends")}
    return replace(make_style(theme, zoom, style.expand_reasoning), **kept)
