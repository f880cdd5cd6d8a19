"""The settings, each of which holds at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QVBoxLayout, QWidget

from app.config.settings import THEMES, ZOOM_MAX, ZOOM_MIN, Settings
from app.ui.buttons import button
from app.ui.check_box import CheckBox, RadioButton
from app.ui.choice_box import ChoiceBox
from app.ui.header import POLICIES
from app.ui.labels import label
from app.ui.pages.download_settings import DownloadSettings
from app.ui.pages.guard.guard_settings import GuardSettings
from app.ui.pages.page import Page
from app.ui.pages.second_opinion_settings import SecondOpinionSettings
from app.ui.pages.setting_card import SettingCard

ZOOM_STEP = 0.1
_LOCK = "When nobody touched keys or mouse for a while, or the computer has slept. An answer is waited for."
_LOCKS = {5: "After 5 minutes", 15: "After 15 minutes", 60: "After an hour", 0: "Never"}
_SEND_KEYS = [("enter", "Enter"), ("ctrl", "Ctrl+Enter")]
_THEME_WORDS = {"system": "Like the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"}


class SettingsPage(Page):
    """Shows a Settings value and emits `changed` with a new one at every change."""

    changed = Signal(object)
    passphrase_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()

    def __init__(self) -> None:
        super().__init__("Settings")
        self._settings = Settings()
        self._titles: dict[str, str] = {}
        self.theme = Choice("Theme", [(item, _THEME_WORDS[item]) for item in THEMES])
        self.policy = Choice("Guard policy", [(item, item.capitalize()) for item in POLICIES])
        self.smaller = button("−", clicked=lambda: self._zoom(-1), name="Smaller text", shortcut="Ctrl+-")
        self.larger = button("+", clicked=lambda: self._zoom(1), name="Larger text", shortcut="Ctrl++")
        self.percent = label()
        self.reasoning = CheckBox("Show it opened")
        self.reasoning.clicked.connect(lambda on: self._take(replace(self._settings, expand_reasoning=on)))
        self.send_key = Choice("Send with", _SEND_KEYS)
        self.send_key.chosen.connect(lambda key: self._take(replace(self._settings, ctrl_sends=key == "ctrl")))
        self.lock = ChoiceBox()
        self.lock.setAccessibleName("Lock by itself")
        self.lock.setMaximumWidth(220)
        for minutes, words in _LOCKS.items():
            self.lock.addItem(words, minutes)
        self.lock.activated.connect(
            lambda _index: self._take(replace(self._settings, lock_minutes=self.lock.currentData()))
        )
        self.second = SecondOpinionSettings()
        self.second.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.guard = GuardSettings()
        self.guard.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.downloads = DownloadSettings()
        self.downloads.changed.connect(lambda fields: self._take(replace(self._settings, **fields)))
        self.passphrase = button("Change passphrase…", clicked=self.passphrase_requested.emit)
        self.theme.chosen.connect(lambda theme: self._take(replace(self._settings, theme=theme)))
        self.policy.chosen.connect(lambda policy: self._take(replace(self._settings, policy=policy)))
        self._lay_out()

    def show_settings(self, settings: Settings) -> None:
        """Show other settings, however they came about."""
        self._settings = settings
        self.theme.choose(settings.theme)
        self.policy.choose(settings.policy)
        self.reasoning.setChecked(settings.expand_reasoning)
        self.lock.setCurrentIndex(max(0, self.lock.findData(settings.lock_minutes)))
        self.send_key.choose("ctrl" if settings.ctrl_sends else "enter")
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
        self.body.addWidget(SettingCard("Look", "Holds for this computer.", self.theme))
        self.body.addWidget(SettingCard("Text size", "Of the conversation and of what you write.", size))
        self.body.addWidget(SettingCard("Send with", "The other one makes a new line.", self.send_key))
        self.body.addWidget(
            SettingCard(
                "Guard", "How much is held back. It runs on this computer, in the model's process.", self.policy
            )
        )
        self.body.addWidget(self.second)
        self.body.addWidget(self.guard)
        self.body.addWidget(SettingCard("Reasoning", "What the model thinks before it answers.", self.reasoning))
        self.body.addWidget(SettingCard("Lock by itself", _LOCK, self.lock))
        self.body.addWidget(
            SettingCard("Passphrase", "A recovery key stays valid when you change it.", self.passphrase)
        )
        self.body.addWidget(SettingCard("Chats", "To files, and from those of other programs.", self._exchange()))
        self.body.addWidget(label("Models and downloads", "tiny"))
        self.body.addWidget(self.downloads)

    def _exchange(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(button("Export…", clicked=self.export_requested.emit, name="Export chats"))
        row.addWidget(button("Import…", clicked=self.import_requested.emit, name="Import chats"))
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
