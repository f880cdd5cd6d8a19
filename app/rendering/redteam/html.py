"""A report as one HTML file: inline SVG, no script, nothing from elsewhere; everything from a result is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from app.i18n import language, tr
from app.rendering.redteam.report import TITLE, Figure, Heading, Part, Sentence, Table
from app.rendering.redteam.shapes import Box, Chart, Words

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_STYLE = """
:root { color-scheme: light dark; --bg: #FBFAF7; --card: #FFFFFF; --text: #1E1D1A; --muted: #68645B; --line: #E3DFD5;
  --accent: #1E6B54; --warn: #B27A22; --danger: #A23B2A; --soft: #EFECE3; }
@media (prefers-color-scheme: dark) { :root { --bg: #171A18; --card: #1D211F; --text: #E8E6DF; --muted: #9EA098;
  --line: #2B312E; --accent: #74C7A7; --warn: #E0B568; --danger: #E58A78; --soft: #2B312E; } }
body { background: var(--bg); color: var(--text); font: 15px/1.55 Inter, system-ui, sans-serif; margin: 0; }
main { max-width: 760px; margin: 0 auto; padding: 40px 20px 60px; }
h1 { font-size: 26px; margin: 0 0 4px; } h2 { font-size: 17px; margin: 36px 0 12px; } p { margin: 8px 0; }
.small { color: var(--muted); font-size: 13px; }
.figures { display: flex; flex-wrap: wrap; gap: 12px; margin: 20px 0; }
.figures div { background: var(--card); border: 1px solid var(--line); border-radius: 12px;
  padding: 14px 18px; flex: 1 1 180px; }
.figures b { display: block; font-size: 28px; line-height: 1.2; font-weight: 600; }
.figures span { color: var(--muted); font-size: 13px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px 18px;
  overflow-x: auto; }
svg { display: block; width: 100%; height: auto; }
svg text { font-family: Inter, system-ui, sans-serif; }
table { border-collapse: collapse; width: 100%; font-size: 13px; font-variant-numeric: tabular-nums; }
th, td { text-align: right; padding: 6px 8px; border-bottom: 1px solid var(--line); }
th { color: var(--muted); font-weight: 500; } th:first-child, td:first-child { text-align: left; padding-left: 0; }
tr:last-child td { border-bottom: none; }
@media print { main { padding: 0; } h2 { break-after: avoid; } .card { break-inside: avoid; } }
"""


def html_report(parts: Sequence[Part]) -> str:
    """The whole file."""
    title = escape(tr(TITLE))
    body = "\n".join(map(_part, parts))
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _part(part: Part) -> str:
    match part:
        case Heading(text):
            return f"<h2>{escape(text)}</h2>"
        case Sentence(text, small):
            kind = ' class="small"' if small else ""
            return f"<p{kind}>{escape(text)}</p>"
        case Table():
            return _table(part)
        case Chart():
            return f'<div class="card">{svg(part)}</div>'
        case _:
            return f'<div class="figures">{"".join(map(_figure, part))}</div>'


def _figure(figure: Figure) -> str:
    return f"<div><b>{escape(figure.value)}</b><span>{escape(figure.caption)}</span></div>"


def _table(table: Table) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in table.head)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>\n" for row in table.rows)
    return f'<div class="card"><table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>'


def svg(chart: Chart) -> str:
    """A chart in the colours of the page."""
    shapes = "\n".join(_shape(shape) for shape in chart.shapes)
    size = f'viewBox="0 0 {chart.width:g} {chart.height:g}"'
    begin = f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img" aria-label="{escape(chart.summary)}">'
    return f"{begin}\n{shapes}\n</svg>"


def _shape(shape: Box | Words) -> str:
    if isinstance(shape, Box):
        place = f'x="{shape.x:.1f}" y="{shape.y:.1f}" width="{shape.width:.1f}" height="{shape.height:.1f}"'
        return f'<rect {place} rx="2" fill="var(--{shape.role})"/>'
    weight = ' font-weight="600"' if shape.bold else ""
    return (
        f'<text x="{shape.x:.1f}" y="{shape.y:.1f}" font-size="{shape.size:g}" text-anchor="{shape.anchor}"'
        f'{weight} fill="var(--{shape.role})">{escape(shape.text)}</text>'
    )
