"""Every connection that Carrel ever made, from its log; needs no passphrase, for it says nothing about chats."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from app.chat import amounts
from app.i18n import QT_TR_NOOP, tr
from app.models.connections import Connection
from app.ui.labels import label
from app.ui.pages.models.dialog import ModelDialog

_COLUMNS = (QT_TR_NOOP("Time"), QT_TR_NOOP("Host"), QT_TR_NOOP("What"), QT_TR_NOOP("Received"), QT_TR_NOOP("Why"))
_NONE = QT_TR_NOOP("Carrel has never connected to anything.")
_TEXT = QT_TR_NOOP(
    "Only the downloader connects, and only for a download or a look-up that was agreed to. Chats never do."
)
_Index = QModelIndex | QPersistentModelIndex


class ConnectionsDialog(ModelDialog):
    """The log's rows, the newest first."""

    def __init__(self, parent: QWidget, rows: Sequence[Connection]) -> None:
        super().__init__(parent, tr("Connections"), cancel=tr("Close"), text=tr(_TEXT))
        width = min(860, max(420, parent.window().width() - 48))
        self.setFixedWidth(width)
        if not rows:
            self.body.addWidget(label(tr(_NONE)))
            return
        self.lowest = min(460, max(300, parent.window().height() - 80))
        self.table = QTableView()
        self.table.setModel(ConnectionRows(rows, self))
        _prepare(self.table)
        self.body.addWidget(self.table, 1)


class ConnectionRows(QAbstractTableModel):
    """Hands single cells to the view, so that a log of thousands of rows opens at once."""

    def __init__(self, rows: Sequence[Connection], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = tuple(reversed(rows))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many connections there were."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: N802, B008
        """How many columns there are."""
        return 0 if parent.isValid() else len(_COLUMNS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text; the tooltip has it whole."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        row = self._rows[index.row()]
        cells = (_local(row.time), row.host, row.path, amounts.size(row.bytes), row.why)
        return cells[index.column()]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # noqa: N802
        """The columns' names."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(_COLUMNS[section])
        return None


def _local(time: str) -> str:
    """A time of the log, which is UTC, as the clock on the wall shows it."""
    try:
        return datetime.fromisoformat(time).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except (ValueError, OverflowError):
        return time[:32]


def _prepare(table: QTableView) -> None:
    table.setAccessibleName(tr("Connections"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.verticalHeader().hide()
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate((150, 170, 0, 80, 150)):
        if width:
            table.setColumnWidth(column, width)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
