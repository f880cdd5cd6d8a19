"""A file that is attached to the prompt, as a chip: name, size, tokens, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.chat.attachment import Attachment
from app.i18n import tr
from app.ui import icons
from app.ui.buttons import IconButton, button
from app.ui.composer.attachment_spinner import Spinner
from app.ui.labels import ElidedLabel, label
from app.ui.motion import still
from app.ui.theme import Theme, mark

WIDTH = 238


class AttachmentChip(QFrame):
    """Shows one Attachment. `wide` ones, which have something to say, take a row of their own."""

    remove_requested = Signal(int)
    shorten_requested = Signal(int)
    opened = Signal(int)

    def __init__(self, item: Attachment, theme: Theme) -> None:
        super().__init__()
        mark(self, "code")
        self.item = item
        self.spinner = Spinner(theme)
        self.name = ElidedLabel("cell")
        self.detail: QLabel = label(kind="tiny", wrap=True)
        self.shorten = button(
            tr("Attach the part that fits"), clicked=lambda: self.shorten_requested.emit(self.item.id)
        )
        self.open = IconButton("file-text", tr("Show the text of {name}").format(name=item.name), theme, kind="action")
        self.refused = QLabel()
        self.open.clicked.connect(lambda _checked=False: self.opened.emit(self.item.id))
        self.remove = IconButton("x", tr("Remove {name}").format(name=item.name), theme, kind="action")
        self.remove.clicked.connect(lambda _checked=False: self.remove_requested.emit(self.item.id))
        self._lay_out()
        self.show_item(item, theme)

    @property
    def wide(self) -> bool:
        """Whether it needs more room than a name."""
        return self.item.error is not None or self.item.too_long or bool(self._note())

    def show_item(self, item: Attachment, theme: Theme) -> None:
        """Show the file as it is now."""
        self.item = item
        failed = item.error is not None
        mark(self.detail, "danger" if failed else "warn" if item.too_long else "tiny")
        self.name.show_text(item.shown_name)
        self.detail.setText(self._words())
        self.detail.setToolTip(tr(item.error.hint) if item.error else "")
        self.setAccessibleName(tr("Attached file {name}: {words}").format(name=item.shown_name, words=self._words()))
        self.spinner.setVisible(item.reading and not still())
        self.refused.setVisible(failed)
        self.refused.setPixmap(icons.pixmap("triangle-alert", theme.danger, 18, self.devicePixelRatioF()))
        self.open.setVisible(bool(item.text))
        self.shorten.setVisible(item.too_long and bool(item.fitting))
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        self.open.set_theme(theme)
        self.remove.set_theme(theme)
        self.spinner.set_theme(theme)

    def _words(self) -> str:
        item = self.item
        if not item.too_long:
            return f"{item.words()}. {self._note()}" if self._note() else item.words()
        fits = max(1, round(100 * (item.fitting or 0) / max(1, len(item.text))))
        left = (
            tr("The first {fits} % of it fit.").format(fits=fits)
            if item.fitting
            else tr("There is no room left for it.")
        )
        return tr("{tokens:,} tokens are more than the model can read. {left}").format(tokens=item.tokens, left=left)

    def _note(self) -> str:
        return tr(self.item.extract.note) if self.item.extract and not self.item.error else ""

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 6, 6, 6)
        row.setSpacing(6)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.detail)
        row.addWidget(self.spinner)
        row.addWidget(self.refused)
        row.addWidget(self.open)
        row.addLayout(words, 1)
        row.addWidget(self.shorten)
        row.addWidget(self.remove)
