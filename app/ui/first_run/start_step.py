"""Step 3: begin with the built-in guide, with the model that fits this computer, or look at all of them first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QVBoxLayout

from app.i18n import QT_TR_NOOP, tr
from app.ui.card_page import ButtonRow, CardPage
from app.ui.check_box import RadioButton
from app.ui.labels import label
from app.ui.theme import mark

GUIDE, RECOMMENDED, MODELS = "guide", "recommended", "models"
_GUIDE_WORDS = QT_TR_NOOP("Built in and small. It answers questions about Carrel; it is no general assistant.")
_MODELS_WORDS = QT_TR_NOOP("Opens the models page: all sizes, and GGUF files that are on this computer.")


class StartStep(CardPage):
    """Three choices; `finished` carries "guide", "recommended" or "models". Nothing connects before a last question."""

    finished = Signal(str)
    back = Signal()

    def __init__(self) -> None:
        super().__init__(520)
        self.heading(tr("Step 3 of 3"), tr("How do you want to start?"), tr("You can change your mind at any time."))
        self.guide = RadioButton(tr("Start with Carrel Guide"))
        self.models = RadioButton(tr("Choose a model of my own"))
        self.recommended = RadioButton(tr("Download the recommended model"))
        self.guide.setChecked(True)
        self.offer, self._offer_words = _choice(self.recommended, "")
        self.offer.hide()
        choices = QVBoxLayout()
        choices.setSpacing(12)
        choices.addWidget(_choice(self.guide, tr(_GUIDE_WORDS))[0])
        choices.addWidget(self.offer)
        choices.addWidget(_choice(self.models, tr(_MODELS_WORDS))[0])
        self.body.addLayout(choices)
        self.body.addSpacing(12)
        self._group = QButtonGroup(self)
        for radio in (self.guide, self.recommended, self.models):
            self._group.addButton(radio)
        self.trouble = label(kind="danger", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.buttons = ButtonRow(tr("Start"))
        self.buttons.back.clicked.connect(self.back)
        self.buttons.primary.clicked.connect(self._finish)
        self.body.addLayout(self.buttons)

    def offer_recommended(self, name: str, facts: str) -> None:
        """Offer the model that fits this computer best; `facts` are size, host, licence and fit in a sentence."""
        self.recommended.setText(tr("Download {name}").format(name=name))
        self.recommended.setAccessibleDescription(facts)
        self._offer_words.setText(facts)
        self.offer.show()
        self.card.updateGeometry()

    def set_busy(self, busy: bool) -> None:
        """Say that the vault is being made; nothing can be pressed meanwhile."""
        self.buttons.primary.setText(tr("Making your vault…") if busy else tr("Start"))
        self.buttons.primary.setEnabled(not busy)
        self.buttons.back.setEnabled(not busy)

    def show_trouble(self, text: str) -> None:
        """Say why the vault could not be made."""
        self.set_busy(False)
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))

    def _finish(self) -> None:
        self.show_trouble("")
        choices = ((self.guide, GUIDE), (self.recommended, RECOMMENDED), (self.models, MODELS))
        self.finished.emit(next(choice for radio, choice in choices if radio.isChecked()))


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


def _choice(radio: RadioButton, text: str) -> tuple[QFrame, QLabel]:
    card = _ChoiceCard(radio)
    radio.setAccessibleDescription(text)
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 14, 16, 14)
    column.setSpacing(4)
    column.addWidget(radio)
    note = label(text, "small", wrap=True)
    note.setContentsMargins(24, 0, 0, 0)
    column.addWidget(note)
    return card, note
