"""The settings, each of which holds at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.config.settings import THEMES, ZOOM_MAX, ZOOM_MIN, Settings
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.check_box import CheckBox, RadioButton
from app.ui.choice_box import ChoiceBox
from app.ui.header import POLICIES
from app.ui.labels import label
from app.ui.pages.comfort_settings import ComfortSettings
from app.ui.pages.download_settings import DownloadSettings
from app.ui.pages.guard.guard_settings import GuardSettings
from app.ui.pages.language_setting import LanguageSetting
from app.ui.pages.page import Page
from app.ui.pages.second_opinion_settings import SecondOpinionSettings
from app.ui.pages.setting_card import SettingCard

ZOOM_STEP = 0.1
_LOCK = QT_TR_NOOP("When nobody touched keys or mouse for a while, or the computer has slept. An answer is waited for.")
_LOCKS = {
    5: QT_TR_NOOP("After 5 minutes"),
    15: QT_TR_NOOP("After 15 minutes"),
    60: QT_TR_NOOP("After an hour"),
    0: QT_TR_NOOP("Never"),
}
_SEND_KEYS = [("enter", "Enter"), ("ctrl", "Ctrl+Enter")]
_THEME_WORDS = {
    "system": QT_TR_NOOP("Like the system"),
    "light": QT_TR_NOOP("Light"),
    "dark": QT_TR_NOOP("Dark"),
    "contrast": QT_TR_NOOP("High contrast"),
}


class SettingsPage(Page):
    """Shows a Settings value and emits `changed` with a new one at every change."""

    changed = Signal(object)
    passphrase_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Settings"))
        self._settings = Settings()
        self._titles: dict[str, str] = {}
        self.theme = Choice(tr("Theme"), [(item, tr(_THEME_WORDS[item])) for item in THEMES])
        self.policy = Choice(tr("Guard policy"), [(item, tr(item.capitalize())) for item in POLICIES])
        self.language = LanguageSetting()
        self.language.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.smaller = button("−", clicked=lambda: self._zoom(-1), name=tr("Smaller text"), shortcut="Ctrl+-")
        self.larger = button("+", clicked=lambda: self._zoom(1), name=tr("Larger text"), shortcut="Ctrl++")
        self.percent = label()
        self.reasoning = CheckBox(tr("Show it opened"))
        self.reasoning.clicked.connect(lambda on: self._take(replace(self._settings, expand_reasoning=on)))
        self.send_key = Choice(tr("Send with"), _SEND_KEYS)
        self.send_key.chosen.connect(lambda key: self._take(replace(self._settings, ctrl_sends=key == "ctrl")))
        self.lock = ChoiceBox()
        self.lock.setAccessibleName(tr("Lock by itself"))
        self.lock.setMaximumWidth(220)
        for minutes, words in _LOCKS.items():
            self.lock.addItem(tr(words), minutes)
        self.lock.activated.connect(
            lambda _index: self._take(replace(self._settings, lock_minutes=self.lock.currentData()))
        )
        self.comfort = ComfortSettings()
        self.comfort.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.second = SecondOpinionSettings()
        self.second.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.guard = GuardSettings()
        self.guard.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.downloads = DownloadSettings()
        self.downloads.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.passphrase = button(tr("Change passphrase…"), clicked=self.passphrase_requested.emit)
        self.theme.chosen.connect(lambda theme: self._take(replace(self._settings, theme=theme)))
        self.policy.chosen.connect(lambda policy: self._take(replace(self._settings, policy=policy)))
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Show other settings, however they came about."""
        self._settings = settings
        self.theme.choose(settings.theme)
        self.language.show_settings(settings)
        self.policy.choose(settings.policy)
        self.reasoning.setChecked(settings.expand_reasoning)
        self.lock.setCurrentIndex(max(0, self.lock.findData(settings.lock_minutes)))
        self.send_key.choose("ctrl" if settings.ctrl_sends else "enter")
        self.comfort.show_settings(settings)
        self.second.show_settings(settings)
        self.guard.show_settings(settings)
        self.downloads.show_settings(settings)
        self.percent.setText(f"{round(100 * settings.zoom)} %")

    def set_policies(self, titles: dict[str, str], chosen: str, *, locked: bool) -> None:
        """Which policies there are, the person's own too; `locked` where an administrator has decided."""
        if list(self.policy.buttons) != list(titles) or self._titles != titles:
            self._titles = dict(titles)
            self.policy.offer(list(titles.items()))
        self.policy.choose(chosen)
        self.policy.setEnabled(not locked)

    def _lay_out(self) -> None:
        size = QWidget()
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for part in (self.smaller, self.percent, self.larger):
            row.addWidget(part)
        self.body.addWidget(SettingCard(tr("Look"), tr("Holds for this computer."), self.theme))
        self.body.addWidget(self.language)
        self.body.addWidget(SettingCard(tr("Text size"), tr("Of the conversation and of what you write."), size))
        self.body.addWidget(SettingCard(tr("Send with"), tr("The other one makes a new line."), self.send_key))
        self.body.addWidget(
            SettingCard(
                tr("Guard"), tr("How much is held back. It runs on this computer, in the model's process."), self.policy
            )
        )
        self.body.addWidget(self.second)
        self.body.addWidget(self.guard)
        self.body.addWidget(
            SettingCard(tr("Reasoning"), tr("What the model thinks before it answers."), self.reasoning)
        )
        self.body.addWidget(SettingCard(tr("Lock by itself"), tr(_LOCK), self.lock))
        self.body.addWidget(
            SettingCard(tr("Passphrase"), tr("A recovery key stays valid when you change it."), self.passphrase)
        )
        self.body.addWidget(
            SettingCard(tr("Chats"), tr("To files, and from those of other programs."), self._exchange())
        )
        self.body.addWidget(self.comfort)
        self.body.addWidget(label(tr("Models and downloads"), "tiny"))
        self.body.addWidget(self.downloads)

    def _exchange(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(button(tr("Export…"), clicked=self.export_requested.emit, name=tr("Export chats")))
        row.addWidget(button(tr("Import…"), clicked=self.import_requested.emit, name=tr("Import chats")))
        return both

    def _zoom(self, steps: int) -> None:
        self._take(zoomed(self._settings, steps))

    def _take(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.changed.emit(settings)


class Choice(QWidget):
    """Radio buttons below each other, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, name: str, options: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: dict[str, RadioButton] = {}
        self._group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self.offer(options)

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Have these to choose from: values and words."""
        while self.buttons:
            _, old = self.buttons.popitem()
            self._group.removeButton(old)
            old.hide()
            old.deleteLater()
        for value, words in options:
            radio = RadioButton(words.replace("&", "&&"))
            radio.setAccessibleName(f"{self.accessibleName()}: {words}")
            radio.setToolTip(f"{self.accessibleName()}: {words}")
            radio.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addButton(radio)
            self.buttons[value] = radio
            self._column.addWidget(radio)

    def choose(self, value: str) -> None:
        """Show a value as the chosen one, without a signal."""
        if value in self.buttons:
            self.buttons[value].setChecked(True)


def zoomed(settings: Settings, steps: int) -> Settings:
    """The settings with larger or smaller text; 0 steps is the normal size."""
    zoom = 1.0 if steps == 0 else min(max(settings.zoom + steps * ZOOM_STEP, ZOOM_MIN), ZOOM_MAX)
    return replace(settings, zoom=round(zoom, 1))
