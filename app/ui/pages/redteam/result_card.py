"""What a self-test came to: the large numbers, charts, and the files of the report."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from app.guard.redteam.result import Cell, Result
from app.i18n import QT_TR_NOOP, tr
from app.rendering.redteam import charts
from app.rendering.redteam.report import Figure, figures
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.redteam.chart_view import ChartView
from app.ui.theme import HEADLINE, Theme, mark, ui_font

STOPPED = QT_TR_NOOP("Stopped before the end: these are the numbers so far. Go on whenever you like.")
_NUMBER = HEADLINE + 8
NARROW, LEAST = 500, 240


class ResultCard(QWidget):
    """Shows a Result."""

    open_requested = Signal()
    save_requested = Signal(str)
    """ "html" or "pdf"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.what = label(kind="title", wrap=True)
        self.incomplete = label(tr(STOPPED), "warn", wrap=True)
        self.save = button(tr("Save as…"), name=tr("Save a copy of the report"))
        self.save.setMenu(self._menu())
        self.open = button(tr("Open folder"), clicked=self.open_requested.emit)
        self._numbers: list[QFrame] = []
        self._figures = QHBoxLayout()
        self._figures.setSpacing(12)
        self.charts = {name: ChartView(theme) for name in ("category", "variant", "harmless")}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.addWidget(self.open)
        row.addWidget(self.save)
        row.addStretch(1)
        column.addWidget(self.what)
        column.addWidget(self.incomplete)
        column.addLayout(self._figures)
        column.addLayout(row)
        for title, chart in zip(_TITLES, self.charts.values(), strict=True):
            column.addWidget(_card(tr(title), chart))

    def show_result(self, result: Result) -> None:
        """Show another run."""
        info = result.info
        what = tr("{model}, policy {policy}, {suite}")
        model = info.model or tr("The guard alone")
        self.what.setText(what.format(model=model, policy=info.policy, suite=info.suite))
        self.incomplete.setVisible(not result.complete)
        for old in self._numbers:
            old.hide()
            old.deleteLater()
        self._numbers = [_figure(figure) for figure in figures(result)]
        for number in self._numbers:
            self._figures.addWidget(number, 1)
        names, variants = charts.category_names(result), charts.variant_names()
        by_category, by_variant = result.by(_category, harmful=True), result.by(_variant, harmful=True)
        harmless = result.by(_category, harmful=False)
        self.charts["category"].show_rows(charts.attacks(by_category, names), tr(_TITLES[0]))
        self.charts["variant"].show_rows(charts.attacks(by_variant, variants), tr(_TITLES[1]))
        self.charts["harmless"].show_rows(charts.refusals(harmless, names), tr(_TITLES[2]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Stack the large numbers where there is no room beside each other."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._figures.direction() != wanted:
            self._figures.setDirection(wanted)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as the window may get; the numbers are stacked there."""
        return QSize(LEAST, super().minimumSizeHint().height())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for chart in self.charts.values():
            chart.set_theme(theme)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.addAction(tr("Web page (HTML)…"), lambda: self.save_requested.emit("html"))
        menu.addAction(tr("PDF…"), lambda: self.save_requested.emit("pdf"))
        return menu


_TITLES = (
    QT_TR_NOOP("Attacks that got through, by category"),
    QT_TR_NOOP("Attacks that got through, by variant"),
    QT_TR_NOOP("Harmless prompts that were stopped, by the category they resemble"),
)


def _card(title: str, chart: ChartView) -> QFrame:
    frame = QFrame()
    mark(frame, "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(18, 14, 18, 12)
    column.setSpacing(10)
    column.addWidget(label(title, "title", wrap=True))
    column.addWidget(chart)
    return frame


def _figure(figure: Figure) -> QFrame:
    frame = QFrame()
    mark(frame, "card")
    column = QVBoxLayout(frame)
    column.setContentsMargins(18, 12, 18, 12)
    column.setSpacing(2)
    number: QLabel = label(figure.value)
    number.setFont(ui_font(_NUMBER, 600))
    column.addWidget(number)
    column.addWidget(label(tr(figure.caption), "small", wrap=True))
    return frame


def _category(cell: Cell) -> str:
    return cell.category


def _variant(cell: Cell) -> str:
    return cell.variant
