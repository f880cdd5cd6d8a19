"""Bar charts of a result: one row for each category, variant or run, with what went wrong in per cent."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from app.guard.categories import category_name
from app.guard.redteam.result import Cell, Result, attack_success, over_refusal, without_guard
from app.guard.redteam.variants import VARIANTS
from app.i18n import localized, tr
from app.rendering.redteam.shapes import Box, Chart, Role, Shape, Words

WIDTH = 500.0
_ROW, _SECOND, _BAR = 20.0, 12.0, 7.0
_NAMES, _VALUES, _WITHOUT, _SHARES = 168.0, 96.0, 54.0, 34.0
NAMES_SHARE = 0.34
"""So much of the width the names take at most."""
NARROW = 360.0
"""Below this width, in points, the words beside the bars are shares alone."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A share from 0 to 1 (None: nothing was tried), and the words beside it."""

    share: float | None
    role: Role
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A named line of the chart."""

    name: str
    bars: tuple[Bar, ...]


def percent(share: float | None) -> str:
    """A share as people read it; a small one is not rounded to nothing, nor a large one to all."""
    if share is None:
        return "–"
    if 0 < share < 0.005 or 0.995 < share < 1:
        return localized(f"{100 * share:.1f} %")
    return f"{round(100 * share)} %"


def of(count: int, total: int) -> str:
    """Such as "3 of 17 (18 %)"."""
    if not total:
        return "–"
    return tr("{count:,} of {total:,} ({share})").format(count=count, total=total, share=percent(count / total))


def attacks(cells: Mapping[str, Cell], names: Mapping[str, str]) -> list[Row]:
    """Attack success in each group, with the model alone beneath it where that was tried."""
    return [Row(names.get(key, key), tuple(_attack_bars(cell))) for key, cell in cells.items()]


def _attack_bars(cell: Cell) -> Iterator[Bar]:
    yield Bar(attack_success(cell), "danger", of(cell.answered, cell.tried))
    if cell.unguarded:
        yield Bar(without_guard(cell), "muted", tr("{count} without").format(count=of(cell.complied, cell.unguarded)))


def refusals(cells: Mapping[str, Cell], names: Mapping[str, str]) -> list[Row]:
    """Over-refusal in each group."""
    rows = (
        (names.get(key, key), Bar(over_refusal(cell), "warn", of(cell.stopped, cell.tried)))
        for key, cell in cells.items()
    )
    return [Row(name, (bar,)) for name, bar in rows]


def category_names(result: Result) -> dict[str, str]:
    """The names of the categories in a result."""
    return {
        cell.category: category_name(cell.category) if cell.category != "other" else tr("Other")
        for cell in result.cells
    }


def variant_names() -> dict[str, str]:
    """The names of the variants."""
    return {variant.id: tr(variant.name) for variant in VARIANTS.values()}


def bar_chart(rows: Sequence[Row], summary: str, width: float = WIDTH) -> Chart:
    """The rows below each other; names at the left, bars, and their words at the right."""
    shapes: list[Shape] = []
    y = 0.0
    narrow = width < NARROW
    values = _SHARES if narrow else _VALUES + (_WITHOUT if any(len(row.bars) > 1 for row in rows) else 0.0)
    names = min(_NAMES, NAMES_SHARE * width)
    room = max(40.0, width - names - values - 20)
    for row in rows:
        shapes.append(Words(0, y + 11, row.name))
        for bar in row.bars:
            shapes.append(Box(names + 8, y + 4.5, room, _BAR, "soft"))
            if bar.share:
                shapes.append(Box(names + 8, y + 4.5, max(1.5, room * bar.share), _BAR, bar.role))
            words = percent(bar.share) if narrow else bar.words
            shapes.append(Words(width, y + 11, words, "muted", 8.5, anchor="end"))
            y += _SECOND
        y += _ROW - _SECOND
    return Chart(width, max(y, 1.0), tuple(shapes), summary)
