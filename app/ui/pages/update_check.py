"""The line of About that asks, after a question, whether there is a newer version; nothing is fetched or installed."""

from __future__ import annotations

from urllib.parse import urlsplit

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app import __version__
from app.chat.fetching import Fetching
from app.domain.errors import AppError
from app.i18n import QT_TR_NOOP, tr
from app.models.release import Release
from app.ui.announce import announce
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.links import open_link
from app.ui.pages.models.dialog import ModelDialog
from app.ui.theme import mark

_TEXT = QT_TR_NOOP(
    "Carrel connects to {host} once and reads which version is the newest. Nothing about you, your chats or this "
    "computer is sent, not even which version you have; {host} sees your network address, as every server does. "
    "Nothing is downloaded or installed."
)


class UpdateCheck(QWidget):
    """`check` asks; the answer stands below it."""

    def __init__(self, fetching: Fetching, address: str) -> None:
        super().__init__()
        self._fetching = fetching
        self._address = address
        self._page = ""
        self.check = button(tr("Check for a newer version…"), clicked=self._check)
        self.answer = label(wrap=True, selectable=True)
        self.page = button(tr("Open its page…"), "link", clicked=lambda: open_link(self, self._page))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        column.addWidget(self.check, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.answer)
        column.addWidget(self.page, 0, Qt.AlignmentFlag.AlignLeft)
        self.answer.hide()
        self.page.hide()
        fetching.released.connect(self._show)

    def end(self) -> None:
        """The dialog is closed: nobody waits for an answer."""
        self._fetching.end_release_check()

    def _check(self) -> None:
        host = urlsplit(self._address).hostname or ""
        question = tr("Ask {host} for the newest version?").format(host=host)
        dialog = ModelDialog(self, question, tr("Ask"), text=tr(_TEXT).format(host=host))
        if self._fetching.never or dialog.agreed():
            self.check.setEnabled(False)
            self._say(tr("Asking…"))
            self._fetching.check_release(self._address)

    def _show(self, told: Release | AppError) -> None:
        self.check.setEnabled(True)
        if isinstance(told, AppError):
            self._say(f"{tr(told.title)}. {tr(told.message)} {tr(told.hint)}".strip(), "danger")
        elif told.is_newer_than(__version__):
            self._page = told.page
            self._say("\n".join((tr("Version {version} is out.").format(version=told.version), told.page)))
            self.page.show()
        else:
            self._say(tr("You have the newest version."))

    def _say(self, words: str, kind: str = "small") -> None:
        mark(self.answer, kind)
        self.answer.setText(words)
        self.answer.show()
        self.page.hide()
        announce(self.answer, words)
