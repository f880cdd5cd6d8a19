"""The passphrase of a `.carrel` file, asked until it opens or is given up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.i18n import QT_TR_NOOP, tr
from app.ui.labels import field_name, label
from app.ui.pages.models.dialog import ModelDialog
from app.ui.passphrase_field import PassphraseField

_TEXT = QT_TR_NOOP("It was given its own passphrase when it was exported. That of your vault does not open it.")


class ArchiveDialog(ModelDialog):
    """`passphrase_given` asks to try one; who opened it calls `accept`, or `show_trouble` and it may be tried again."""

    passphrase_given = Signal(str)

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, tr("Open {name}").format(name=name), tr("Open"), text=tr(_TEXT))
        self.field = PassphraseField(tr("Passphrase of the file"))
        self.trouble = label(kind="danger", wrap=True)
        self.trouble.hide()
        for part in (field_name(tr("Passphrase of the file"), self.field.edit), self.field, self.trouble):
            self.body.addWidget(part)
        self.confirm.clicked.disconnect()
        self.confirm.clicked.connect(lambda _checked=False: self._submit())
        self.confirm.setDefault(True)
        self.field.changed.connect(lambda _text: self._refresh())
        self._refresh()
        self.field.edit.setFocus()

    def show_trouble(self, text: str) -> None:
        """Say why it did not open."""
        self.trouble.setText(text)
        self.trouble.show()
        self.confirm.setText(tr("Open"))
        self.field.edit.selectAll()
        self.field.edit.setFocus()
        self._refresh()
        self.fit()

    def _refresh(self) -> None:
        self.confirm.setEnabled(bool(self.field.text()))

    def _submit(self) -> None:
        self.confirm.setText(tr("Opening…"))
        self.confirm.setEnabled(False)
        self.passphrase_given.emit(self.field.text())
