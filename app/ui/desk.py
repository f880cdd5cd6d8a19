"""The window once the vault is open: chats at the left; conversation, models, review or settings at the right."""

from __future__ import annotations

from collections.abc import Callable, Generator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from app.ui.chat_view import ChatView
from app.ui.pages.models.models_page import ModelsPage
from app.ui.pages.policy.policy_page import PolicyPage
from app.ui.pages.review.review_page import ReviewPage
from app.ui.pages.settings_page import SettingsPage
from app.ui.sidebar.sidebar import Sidebar
from app.ui.theme import SIDEBAR_WIDTH, Theme


@dataclass(frozen=True, slots=True)
class DeskPages:
    """What a desk consists of."""

    sidebar: Sidebar
    chat: ChatView
    models: ModelsPage
    review: ReviewPage
    policy: PolicyPage
    settings: SettingsPage

    @classmethod
    def made(cls, theme: Theme) -> Generator[None, None, DeskPages]:
        """Make one after the other."""
        sidebar = Sidebar(theme)
        yield
        chat = ChatView(theme)
        yield
        models, review = ModelsPage(theme), ReviewPage(theme)
        yield
        policy = PolicyPage(theme)
        yield
        settings = SettingsPage()
        yield
        return cls(sidebar, chat, models, review, policy, settings)


class Desk(QWidget):
    """Places the parts and switches between conversation and pages; takes files that are dropped."""

    file_dropped = Signal(object)
    """A Path of a .gguf file."""
    files_dropped = Signal(object)
    """A list of Paths of other files."""

    def __init__(self, pages: DeskPages) -> None:
        """Use `made`, which puts them in their places."""
        super().__init__()
        self.sidebar, self.chat = pages.sidebar, pages.chat
        self.models, self.review = pages.models, pages.review
        self.policy, self.settings = pages.policy, pages.settings
        self.pages = QStackedWidget()
        self.setAcceptDrops(True)
        self._width = SIDEBAR_WIDTH
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        row.addWidget(self.splitter)

    @classmethod
    def made(cls, theme: Theme, hold: Callable[[Desk], object]) -> Generator[None, None, Desk]:
        """Make a desk part by part; between two of them there is time for something else (`turns.Turns`).

        `hold` gets it while it is empty, to put it into the window unseen: each part of what changes its window is
        styled anew.
        """
        desk = cls((yield from DeskPages.made(theme)))
        hold(desk)
        yield
        desk._split()
        yield
        desk.pages.addWidget(desk.chat)
        for page in (desk.models, desk.review, desk.policy, desk.settings):
            yield
            desk.pages.addWidget(page)
            page.closed.connect(desk.show_chat)
        return desk

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Take files."""
        if _files(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Offer the first model file, and attach what else there is; where they lie, nothing changes."""
        files = _files(event)
        models = [path for path in files if path.suffix.lower() == ".gguf"]
        others = [path for path in files if path not in models]
        if files:
            event.acceptProposedAction()
        if others:
            self.files_dropped.emit(others)
        if models:
            self.file_dropped.emit(models[0])

    def show_chat(self) -> None:
        """Go to the conversation."""
        self.pages.setCurrentWidget(self.chat)
        self.chat.composer.setFocus()

    def show_models(self) -> None:
        """Go to the models."""
        self.pages.setCurrentWidget(self.models)
        self.models.choose.setFocus()

    def show_review(self) -> None:
        """Go to the review of the guard's decisions."""
        self.pages.setCurrentWidget(self.review)
        self.review.back.setFocus()

    def show_policy(self) -> None:
        """Go to the guard's policies."""
        self.pages.setCurrentWidget(self.policy)
        self.policy.back.setFocus()

    def show_settings(self) -> None:
        """Go to the settings."""
        self.pages.setCurrentWidget(self.settings)
        self.settings.back.setFocus()

    def show_sidebar(self, shown: bool) -> None:
        """Show or hide the chats."""
        if self.sidebar.isVisible():
            self._width = self.sidebar.width()
        self.sidebar.setVisible(shown)
        self.chat.header.panel.setVisible(not shown)

    @property
    def sidebar_width(self) -> int:
        """How wide the chats are, in logical pixels; what they were before they were hidden."""
        return self.sidebar.width() if self.sidebar.isVisible() else self._width

    def set_sidebar_width(self, width: int) -> None:
        """Give the chats so much room; the conversation keeps what it needs."""
        self._width = width
        self.splitter.setSizes([width, max(1, self.splitter.width() - width - self.splitter.handleWidth())])

    def _split(self) -> None:
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(self.sidebar)
        self.splitter.addWidget(self.pages)
        self.splitter.setStretchFactor(0, 0)
        self.splitter.setStretchFactor(1, 1)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for part in (self.sidebar, self.chat, self.models.banners, self.review, self.policy):
            part.set_theme(theme)

    def cycle_panes(self) -> None:
        """Move the focus to the next of: chats, conversation, composer; or the page that is in their place."""
        chats = self.sidebar.new_chat if self.sidebar.rows.isHidden() else self.sidebar.rows
        panes: list[QWidget] = [chats, self.chat.transcript, self.chat.composer.prompt]
        page = self.pages.currentWidget()
        if page is not None and page is not self.chat:
            panes = [chats, page]
        panes = [pane for pane in panes if pane.isVisible()]
        current = next((index for index, pane in enumerate(panes) if _holds_focus(pane)), -1)
        if panes:
            panes[(current + 1) % len(panes)].setFocus()


def _files(event: QDropEvent) -> list[Path]:
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _holds_focus(pane: QWidget) -> bool:
    focus = pane.window().focusWidget()
    return focus is not None and (focus is pane or pane.isAncestorOf(focus))
