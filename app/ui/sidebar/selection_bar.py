"""What can be done with several chats at once, below the list while they are selected."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QVBoxLayout

from app.i18n import tr
from app.ui.buttons import IconButton, button
from app.ui.labels import label
from app.ui.theme import Theme, mark


class SelectionBar(QFrame):
    """Counts the selected chats. Each signal carries their ids, in the order of the list."""

    archive_requested = Signal(object)
    delete_requested = Signal(object)
    cleared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "card")
        self.chats: tuple[str, ...] = ()
        self.count = label(kind="small")
        self.clear = IconButton("x", tr("Select no chats"), theme)
        self.clear.clicked.connect(self.cleared)
        self.move_to = button(tr("Move"), name=tr("Move the selected chats to a folder"))
        self.menu = QMenu(self)
        self.move_to.setMenu(self.menu)
        self.archive = button(tr("Archive"), clicked=self._archive, name=tr("Archive the selected chats"))
        self.delete = button(
            tr("Delete"), "danger", clicked=self._delete, name=tr("Delete the selected chats"), shortcut="Del"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 8, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.clear)
        actions = QHBoxLayout()
        actions.setSpacing(6)
        for part in (self.move_to, self.archive, self.delete):
            actions.addWidget(part, 1)
        column.addLayout(head)
        column.addLayout(actions)
        self.hide()

    def show_chats(self, chats: Sequence[str], *, archived: bool) -> None:
        """Offer what can be done with these; hidden where there are fewer than two."""
        self.chats = tuple(chats)
        self.count.setText(tr("%n chat(s) selected", "", len(chats)))
        self.archive.setText(tr("Restore") if archived else tr("Archive"))
        self.setVisible(len(chats) > 1)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icon anew."""
        self.clear.set_theme(theme)

    def _archive(self) -> None:
        self.archive_requested.emit(self.chats)

    def _delete(self) -> None:
        self.delete_requested.emit(self.chats)
