"""Settings beside the policy: where support is looked for, and what the guard can and can't do."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.config.settings import Settings
from app.guard.support import help_for, help_pages, region_of
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.choice_box import ChoiceBox
from app.ui.pages.setting_card import SettingCard

_SUPPORT = QT_TR_NOOP(
    "Where somebody who speaks of harming themselves finds a person. Nothing is called or opened by itself."
)
_ABOUT = QT_TR_NOOP("What it can and can't do, as shown once before the first message. It is worth knowing.")
_WIDTH = 270


class GuardSettings(QWidget):
    """`changed` carries fields of Settings."""

    changed = Signal(object)
    about_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.country = ChoiceBox()
        self.country.setMaximumWidth(_WIDTH)
        self.country.setAccessibleName(tr("Country for support lines"))
        self.country.addItem(
            tr("Like the system ({country})").format(country=tr(help_for(system_country()).country)), ""
        )
        for page in help_pages():
            self.country.addItem(tr(page.country), page.code)
        self.country.activated.connect(lambda _index: self.changed.emit({"country": self.country.currentData()}))
        self.about = button(
            tr("Read it again…"), clicked=self.about_requested.emit, name=tr("What the guard can and can't do")
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(SettingCard(tr("Support lines"), tr(_SUPPORT), self.country))
        column.addWidget(SettingCard(tr("About the guard"), tr(_ABOUT), self.about))

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        self.country.setCurrentIndex(max(0, self.country.findData(settings.country)))


def system_country() -> str:
    """The country of the system's settings, empty where they name none."""
    return region_of(QLocale.system().name())
