"""Step 3: begin with the built-in guide, or look at models first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.ui.card_page import ButtonRow, CardPage
from app.ui.check_box import RadioButton
from app.ui.labels import label
from app.ui.theme import mark

GUIDE, MODELS = "guide", "models"


class StartStep(CardPage):
    """Two choices; `finished` carries "guide" or "models"."""

    finished = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__(520)
        self.heading("Step 3 of 3", "How do you want to start?", "You can change your mind at any time.")
        self.guide = RadioButton("Start with Carrel Guide")
        self.models = RadioButton("Choose a model of my own")
        self.guide.setChecked(True)
        self.body.addWidget(
            _choice(self.guide, "Built in and small. It answers questions about Carrel; it is no general assistant.")
        )
        self.body.addSpacing(12)
        self.body.addWidget(
            _choice(self.models, "Opens the models page, where you can point Carrel at a GGUF file on this computer.")
        )
        self.body.addSpacing(12)
        self.trouble = label(kind="danger", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.buttons = ButtonRow("Start")
        self.buttons.back.clicked.connect(self.back)
        self.buttons.primary.clicked.connect(self._finish)
        self.body.addLayout(self.buttons)

    def set_busy(self, busy: bool) -> None:
        """Say that the vault is being made; nothing can be pressed meanwhile."""
        self.buttons.primary.setText("Making your vault…" if busy else "Start")
        self.buttons.primary.setEnabled(not busy)
        self.buttons.back.setEnabled(not busy)

    def show_trouble(self, text: str) -> None:
        """Say why the vault could not be made."""
        self.set_busy(False)
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _finish(self) -> None:
        self.show_trouble("")
        self.finished.emit(GUIDE if self.guide.isChecked() else MODELS)


class _ChoiceCard(QFrame):
    """A card that is clickable as a whole."""

    def __init__(self, radio: RadioButton) -> None:
        super().__init__()
        mark(self, "card")
        self._radio = radio
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: object) -> None:  # noqa: N802, ARG002
        """Choose what the card is about."""
        self._radio.setChecked(True)
        self._radio.setFocus()


def _choice(radio: RadioButton, text: str) -> QFrame:
    card = _ChoiceCard(radio)
    radio.setAccessibleDescription(text)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(4)
    column.addWidget(radio)
    note = label(text, "small", wrap=True)
    note.setContentsMargins(24, 0, 0, 0)
    column.addWidget(note)
    return card
