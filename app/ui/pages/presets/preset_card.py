"""One role or prompt on its page."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.presets import Preset
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import ElidedLabel, label
from app.ui.theme import mark

EXCERPT = 400


class PresetCard(QFrame):
    """Name, beginning of the text, and what can be done with it."""

    edit_requested = Signal(str)
    copy_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, preset: Preset, badge: str) -> None:
        super().__init__()
        mark(self, "card")
        name = tr(preset.title)
        self.setAccessibleName(name)
        self.edit = button(
            tr("Edit"),
            "quiet",
            name=tr("Edit {name}").format(name=name),
            clicked=lambda: self.edit_requested.emit(preset.id),
        )
        self.duplicate = button(
            tr("Duplicate"),
            "quiet",
            name=tr("Duplicate {name}").format(name=name),
            clicked=lambda: self.copy_requested.emit(preset.id),
        )
        self.delete = button(
            tr("Delete"),
            "quiet",
            name=tr("Delete {name}").format(name=name),
            clicked=lambda: self.delete_requested.emit(preset.id),
        )
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(name, "title"))
        if badge:
            head.addWidget(label(badge, "badge-quiet"))
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 2, 0, 0)
        foot.setSpacing(0)
        for part in (self.edit, self.duplicate, self.delete):
            foot.addWidget(part)
        foot.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 8)
        column.setSpacing(6)
        column.addLayout(head)
        text = ElidedLabel("small", at_end=True)
        text.show_text(preset.text[:EXCERPT])
        column.addWidget(text)
        foot.insertSpacing(0, -12)
        column.addLayout(foot)
