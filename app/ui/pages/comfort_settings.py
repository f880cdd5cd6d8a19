"""What moves, and what is seen of Carrel while another window is in front."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.config.settings import Settings
from app.i18n import tr
from app.ui.check_box import CheckBox
from app.ui.choice_box import ChoiceBox
from app.ui.pages.setting_card import SettingCard


class ComfortSettings(QWidget):
    """`changed` carries the fields of Settings that are new."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.motion = ChoiceBox()
        self.motion.setAccessibleName(tr("Motion"))
        for value, words in (
            ("system", tr("Like the system")),
            ("reduced", tr("Nothing moves")),
            ("full", tr("Things may move")),
        ):
            self.motion.addItem(words, value)
        self.notify = CheckBox(tr("Tell me when an answer is finished"))
        self.tray = CheckBox(tr("Keep an icon in the tray"))
        self.motion.activated.connect(lambda _index: self.changed.emit({"motion": self.motion.currentData()}))
        self.notify.clicked.connect(lambda on: self.changed.emit({"notify": on}))
        self.tray.clicked.connect(lambda on: self.changed.emit({"tray": on}))
        away = tr("A message of the desktop while another window is in front. It never says what was written.")
        tray = tr("Closing the window then hides it; Quit in the icon's menu ends Carrel.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(SettingCard(tr("Motion"), tr("What would turn is told in words instead."), self.motion))
        column.addWidget(SettingCard(tr("Messages"), away, self.notify))
        column.addWidget(SettingCard(tr("Tray"), tray, self.tray))

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        self.motion.setCurrentIndex(max(0, self.motion.findData(settings.motion)))
        self.notify.setChecked(settings.notify)
        self.tray.setChecked(settings.tray)
