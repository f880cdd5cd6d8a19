"""The files of a sent message, as chips above its text; a click shows what the model read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.messages import AttachmentPart
from app.i18n import tr
from app.ui import icons
from app.ui.attachment_dialog import show_attachment
from app.ui.buttons import describe
from app.ui.transcript.style import Style

GAP, HEIGHT, WIDEST = 6, 32, 260
_AROUND = 48


class SentFiles(QWidget):
    """Placed by hand like all of the transcript."""

    def __init__(self, style: Style, files: Sequence[AttachmentPart], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self.buttons = [self._button(file) for file in files]
        self._files = tuple(files)
        self.apply_style(style)

    def size_for(self, width: int) -> QSize:
        """Place the chips within `width`, and tell the room that they take."""
        x = y = right = 0
        height = self._style.px(HEIGHT)
        for chip, file in zip(self.buttons, self._files, strict=True):
            chip.ensurePolished()
            named = chip.fontMetrics().horizontalAdvance(file.name) + _AROUND
            wide = min(named, self._style.px(WIDEST), width)
            chip.setText(file.name.replace("&", "&&") if wide == named else _elided(chip, file.name, wide - _AROUND))
            if x and x + wide > width:
                x, y = 0, y + height + GAP
            chip.setGeometry(x, y, wide, height)
            right = max(right, x + wide)
            x += wide + GAP
        return QSize(right, y + height) if self.buttons else QSize(0, 0)

    def apply_style(self, style: Style) -> None:
        """Take colours and zoom."""
        self._style = style
        for chip in self.buttons:
            chip.setIcon(icons.icon("file-text", style.theme.accent))

    def _button(self, file: AttachmentPart) -> QPushButton:
        chip = QPushButton(file.name, self)
        chip.setAutoDefault(False)
        describe(chip, tr("Show the text of {name}").format(name=file.name))
        chip.clicked.connect(self._opener(file))
        return chip

    def _opener(self, file: AttachmentPart) -> Callable[[], None]:
        return lambda: show_attachment(self.window(), file.name, file.text)


def _elided(chip: QPushButton, text: str, width: int) -> str:
    shown = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, width)
    return shown.replace("&", "&&")
