"""Above the list of chats: search, and how the list is sorted; which part of it is shown, where that is not all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.chat.chat_order import ListView
from app.i18n import tr
from app.ui import icons
from app.ui.buttons import IconButton, button, describe
from app.ui.labels import ElidedLabel, label
from app.ui.theme import SMALL, Theme, mark, ui_font


class ListHead(QWidget):
    """`menu` is filled by the window; `all_requested` leaves the archive or a tag."""

    search_requested = Signal()
    all_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.search = SearchButton()
        self.search.clicked.connect(self.search_requested)
        self.order = IconButton("list-filter", tr("Sort and show"), theme)
        self.order.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.order.setMenu(self.menu)
        self._part = QWidget()
        self.words = ElidedLabel("small")
        self.everything = button(tr("Show all"), "link", clicked=self.all_requested.emit, name=tr("Show all chats"))
        part = QHBoxLayout(self._part)
        part.setContentsMargins(8, 4, 0, 0)
        part.addWidget(self.words, 1)
        part.addWidget(self.everything)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.search, 1)
        row.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._part)
        self.set_theme(theme)
        self.show_view(ListView())

    def show_view(self, view: ListView) -> None:
        """Say which part of the chats is shown."""
        words = tr("Archived chats") if view.archived else tr("Tag: {tag}").format(tag=view.tag) if view.tag else ""
        self.words.show_text(words)
        self._part.setVisible(bool(words))

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        self.search.set_theme(theme)
        self.order.set_theme(theme)


class SearchButton(QPushButton):
    """Opens the search over all chats; looks like the field that it leads to."""

    def __init__(self) -> None:
        super().__init__()
        describe(self, tr("Search all chats"), "Ctrl+Shift+F")
        mark(self, "quiet")
        self.setMinimumHeight(34)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._glass = label()
        caption = label(tr("Search"))
        caption.setFont(ui_font(SMALL))
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 6, 0)
        row.setSpacing(8)
        for part in (self._glass, caption):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        row.addStretch(1)

    def set_theme(self, theme: Theme) -> None:
        """Tint the glass."""
        self._glass.setPixmap(icons.pixmap("search", theme.muted, 16, self.devicePixelRatioF()))
