"""What came of an import, file by file: what was taken, what was there, and what could not be."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from app.chat.import_files import ImportReport
from app.i18n import tr
from app.ui.labels import ElidedLabel, label
from app.ui.pages.importing.report_words import details, headline
from app.ui.pages.models.dialog import ModelDialog
from app.ui.theme import mark

MOST_HEIGHT = 360


class ImportReportDialog(ModelDialog):
    """Closes by one button."""

    def __init__(self, parent: QWidget, reports: Sequence[ImportReport]) -> None:
        taken = sum(report.taken for report in reports)
        title = tr("%n chat(s) imported", "", taken) if taken else tr("Nothing was imported")
        super().__init__(parent, title, cancel=tr("Close"))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for report in reports:
            column.addWidget(_card(report))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        width = self.width() - 48
        needed = column.totalHeightForWidth(width) or inner.sizeHint().height()
        area.setFixedHeight(min(MOST_HEIGHT, needed) + 2)
        area.setAccessibleName(title)
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus if needed > MOST_HEIGHT else Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area)


def _card(report: ImportReport) -> QFrame:
    card = QFrame()
    mark(card, "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 10, 14, 12)
    column.setSpacing(3)
    name = ElidedLabel("title")
    name.show_text(f"{report.name} · {report.source}" if report.source else report.name)
    column.addWidget(name)
    column.addWidget(label(f"{headline(report)}.", "danger" if report.error is not None else "cell", wrap=True))
    for line in details(report):
        column.addWidget(label(line, "small", wrap=True))
    return card
