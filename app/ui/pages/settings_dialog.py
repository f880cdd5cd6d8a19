"""The settings, each of which holds at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.config.settings import THEMES, ZOOM_MAX, ZOOM_MIN, Settings
from app.ui.buttons import button
from app.ui.check_box import CheckBox
from app.ui.header import POLICIES
from app.ui.labels import label, rule

ZOOM_STEP = 0.1
_THEME_WORDS = {"system": "Like the system", "light": "Light", "dark": "Dark"}


class SettingsDialog(QDialog):
    """Shows a Settings value and emits `changed` with a new one at every change."""

    changed = Signal(object)
    passphrase_requested = Signal()

    def __init__(self, parent: QWidget, settings: Settings) -> None:
        super().__init__(parent)
        self.setWindowTitle("Settings")
        self.setMinimumWidth(480)
        self._settings = settings
        self.theme = _choice("Theme", [(_THEME_WORDS[item], item) for item in THEMES], settings.theme)
        sizes = [(f"{percent} %", percent / 100) for percent in range(80, 201, 10)]
        self.zoom = _choice("Text size", sizes, round(settings.zoom, 1))
        self.policy = _choice("Guard policy", [(item.capitalize(), item) for item in POLICIES], settings.policy)
        self.reasoning = CheckBox("Show the reasoning opened")
        self.reasoning.setChecked(settings.expand_reasoning)
        self.passphrase = button("Change passphrase…", clicked=self.passphrase_requested.emit)
        self.done_button = button("Done", "primary", clicked=self.accept)
        self._lay_out()
        self.theme.currentIndexChanged.connect(self._take)
        self.zoom.currentIndexChanged.connect(self._take)
        self.policy.currentIndexChanged.connect(self._take)
        self.reasoning.toggled.connect(self._take)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(label("Settings", "headline"))
        form = QFormLayout()
        form.setHorizontalSpacing(20)
        form.setVerticalSpacing(12)
        form.addRow(label("Theme"), self.theme)
        form.addRow(label("Text size"), self.zoom)
        form.addRow(label("Guard"), self.policy)
        form.addRow(
            label(""), label("How much the guard holds back. It runs on this computer too.", "small", wrap=True)
        )
        form.addRow(label("Reasoning"), self.reasoning)
        column.addLayout(form)
        column.addWidget(rule())
        vault = QHBoxLayout()
        vault.addWidget(label("The passphrase of this vault", "small"), 1)
        vault.addWidget(self.passphrase)
        column.addLayout(vault)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.done_button)
        column.addLayout(end)

    def _take(self) -> None:
        self._settings = replace(
            self._settings,
            theme=self.theme.currentData(),
            zoom=self.zoom.currentData(),
            policy=self.policy.currentData(),
            expand_reasoning=self.reasoning.isChecked(),
        )
        self.changed.emit(self._settings)


def zoomed(settings: Settings, steps: int) -> Settings:
    """The settings with larger or smaller text; 0 steps is the normal size."""
    zoom = 1.0 if steps == 0 else min(max(settings.zoom + steps * ZOOM_STEP, ZOOM_MIN), ZOOM_MAX)
    return replace(settings, zoom=round(zoom, 1))


def _choice(name: str, options: list[tuple[str, str]] | list[tuple[str, float]], chosen: object) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(name)
    box.setMinimumHeight(32)
    for text, value in options:
        box.addItem(text, value)
    index = box.findData(chosen)
    box.setCurrentIndex(max(0, index))
    return box
