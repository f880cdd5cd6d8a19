"""The setting of the language, and the way to have it at once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.config.settings import Settings
from app.i18n import tr
from app.ui.buttons import button
from app.ui.choice_box import ChoiceBox
from app.ui.labels import label
from app.ui.language import NAMES
from app.ui.pages.setting_card import SettingCard

_WIDTH = 220


class LanguageSetting(QWidget):
    """One card. `changed` carries the changed field of Settings; `lock_requested`: start anew, in the new language."""

    changed = Signal(object)
    lock_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.box = ChoiceBox()
        self.box.setAccessibleName(tr("Language"))
        self.box.setMinimumWidth(_WIDTH)
        self.box.addItem(tr("Like the system"), "system")
        for language, name in NAMES.items():
            self.box.addItem(name, language)
        self.lock = button(tr("Lock now"), clicked=self.lock_requested.emit, name=tr("Lock and start in this language"))
        self.later = label(tr("Holds from the next start, or when you lock."), "small")
        self._show_later(shown=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        text = tr("Of the window. Carrel's guide and its guard speak English.")
        column.addWidget(SettingCard(tr("Language"), text, self._control()))
        self.box.activated.connect(self._choose)

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        self.box.setCurrentIndex(max(0, self.box.findData(settings.language)))

    def _choose(self, _index: int) -> None:
        self.changed.emit({"language": self.box.currentData()})
        self._show_later(shown=True)

    def _show_later(self, *, shown: bool) -> None:
        self.later.setVisible(shown)
        self.lock.setVisible(shown)

    def _control(self) -> QWidget:
        control = QWidget()
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.box)
        column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.lock, 0, Qt.AlignmentFlag.AlignRight)
        return control
