"""A LoRA adapter of a model: its file, how strongly it acts, and a way to take it away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.config.settings import AdapterSetting
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.number_field import NumberField

MOST_SCALE = 2.0
_NAME_WIDTH = 230


class AdapterRow(QWidget):
    """`value()` is the adapter with the scale as it stands."""

    removed = Signal()

    def __init__(self, adapter: AdapterSetting) -> None:
        super().__init__()
        self._path = adapter.path
        name = Path(adapter.path).name
        text = label()
        text.setText(text.fontMetrics().elidedText(name, Qt.TextElideMode.ElideMiddle, _NAME_WIDTH))
        text.setToolTip(adapter.path)
        self.scale = NumberField(tr("Scale of {name}").format(name=name), "1", 0, MOST_SCALE, decimals=2)
        self.scale.show_value(adapter.scale)
        self.scale.setFixedWidth(72)
        self.remove = button(
            tr("Remove"), "quiet", clicked=self.removed.emit, name=tr("Remove {name}").format(name=name)
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(text, 1)
        row.addWidget(label(tr("Scale"), "tiny"))
        row.addWidget(self.scale)
        row.addWidget(self.remove)

    def value(self) -> AdapterSetting:
        """The adapter as it stands."""
        scale = self.scale.value()
        return AdapterSetting(self._path, 1.0 if scale is None else scale)
