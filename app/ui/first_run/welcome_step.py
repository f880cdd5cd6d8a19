"""Step 1: what stays on this computer."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from app.i18n import QT_TR_NOOP, tr
from app.ui import icons
from app.ui.card_page import ButtonRow, CardPage
from app.ui.labels import label
from app.ui.theme import Theme

_PROMISES = (
    (
        "lock",
        QT_TR_NOOP("Encrypted on disk"),
        QT_TR_NOOP("Chats, titles and drafts can't be read without your passphrase."),
    ),
    (
        "shield",
        QT_TR_NOOP("The model runs here"),
        QT_TR_NOOP("In a process of its own, without network and without your files."),
    ),
    (
        "download",
        QT_TR_NOOP("Nothing connects by itself"),
        QT_TR_NOOP("Only a download that you start goes online, and you see where to."),
    ),
)
_LIMITS = QT_TR_NOOP(
    "What it can't protect from: other programs that you run while Carrel is unlocked, and a lost passphrase."
)


class WelcomeStep(CardPage):
    """The promises, in words that the program keeps."""

    finished = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(520)
        self.heading(
            tr("Step 1 of 3"),
            tr("A private desk for DeepSeek"),
            tr("Carrel runs the model on this computer. What you write and what it answers stay here."),
        )
        self._pictures: list[tuple[QLabel, str]] = []
        for picture, title, text in _PROMISES:
            self.body.addLayout(self._promise(picture, tr(title), tr(text)))
            self.body.addSpacing(16)
        self.body.addWidget(label(tr(_LIMITS), "small", wrap=True))
        self.buttons = ButtonRow(tr("Continue"))
        self.buttons.back.hide()
        self.buttons.primary.clicked.connect(self.finished)
        self.body.addLayout(self.buttons)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the pictures anew."""
        for place, picture in self._pictures:
            place.setPixmap(icons.pixmap(picture, theme.accent, 18, self.devicePixelRatioF()))

    def _promise(self, picture: str, title: str, text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        place = label()
        place.setFixedWidth(20)
        place.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._pictures.append((place, picture))
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(label(title, "title"))
        column.addWidget(label(text, "small", wrap=True))
        row.addWidget(place)
        row.addLayout(column, 1)
        return row
