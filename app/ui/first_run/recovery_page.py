"""The recovery key, shown once: words and a QR code to print or to save."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QFrame, QGridLayout, QHBoxLayout

from app.config.files import write_atomically
from app.i18n import tr
from app.store.recovery import qr_png
from app.ui.buttons import button
from app.ui.card_page import ButtonRow, CardPage
from app.ui.check_box import CheckBox
from app.ui.first_run.recovery_print import print_recovery_key
from app.ui.labels import label
from app.ui.theme import code_font, mark

QR_SIZE = 148


class RecoveryPage(CardPage):
    """Shows the words until the person says that they are kept; then they are gone."""

    finished = Signal()

    def __init__(self, words: str) -> None:
        super().__init__(590)
        self._words = words
        self.heading(
            "",
            tr("Your recovery key"),
            tr(
                "These words open the vault when the passphrase is forgotten. Whoever has them can read everything. "
                "Carrel shows them once."
            ),
        )
        self.body.addWidget(self._key_card())
        self.body.addSpacing(12)
        self.body.addLayout(self._actions())
        self.result = label(kind="small", wrap=True)
        self.body.addWidget(self.result)
        self.body.addSpacing(4)
        self.kept = CheckBox(tr("I have kept the recovery key in a safe place."))
        self.body.addWidget(self.kept)
        self.buttons = ButtonRow(tr("Continue"))
        self.buttons.back.hide()
        self.buttons.primary.setEnabled(False)
        self.kept.toggled.connect(self.buttons.primary.setEnabled)
        self.buttons.primary.clicked.connect(self.finished)
        self.body.addLayout(self.buttons)

    def save_to(self, path: Path) -> None:
        """Write the words to a file of the person's choice, readable for them only."""
        try:
            write_atomically(path, recovery_text(self._words).encode())
        except OSError as error:
            self.result.setText(tr("It can't be saved there: {strerror}.").format(strerror=error.strerror))
            return
        self.result.setText(tr("Saved as {name}. Keep it away from this computer.").format(name=path.name))

    def _key_card(self) -> QFrame:
        card = QFrame()
        mark(card, "code")
        row = QHBoxLayout(card)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(20)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        words = self._words.split()
        lines = -(-len(words) // 3)
        for index, word in enumerate(words):
            cell = label(f"{index + 1:>2}  {word}", selectable=True)
            cell.setFont(code_font())
            grid.addWidget(cell, index % lines, index // lines)
        row.addLayout(grid, 1)
        picture = label()
        picture.setPixmap(qr_picture(self._words, self.devicePixelRatioF()))
        picture.setAccessibleName(tr("The recovery key as a QR code"))
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        return card

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.save = button(tr("Save as file…"), clicked=self._save)
        self.print = button(tr("Print…"), clicked=self._print)
        row.addWidget(self.save)
        row.addWidget(self.print)
        row.addStretch(1)
        return row

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, tr("Save the recovery key"), "carrel-recovery-key.txt", tr("Text (*.txt)")
        )
        if name:
            self.save_to(Path(name))

    def _print(self) -> None:
        if print_recovery_key(self, self._words):
            self.result.setText(tr("Sent to the printer."))


def recovery_text(words: str) -> str:
    """What the saved file and the printed page say."""
    return tr(
        "Recovery key of a Carrel vault\n\n{words}\n\nWhoever has these words can read every chat in the vault.\n"
    ).format(words=words)


def qr_picture(words: str, ratio: float) -> QPixmap:
    """The words as a QR code of QR_SIZE logical pixels, dark on white whatever the theme, so that cameras read it."""
    picture = QPixmap()
    picture.loadFromData(qr_png(words))
    side = round(QR_SIZE * ratio)
    scaled = picture.scaled(side, side, mode=Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    return scaled
