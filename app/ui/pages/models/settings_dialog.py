"""One model's own settings: context, sampling, layers on the GPU, LoRA adapters. Empty means recommended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.config.settings import AdapterSetting, ModelSettings
from app.i18n import QT_TR_NOOP, localized, tr
from app.models.entry import DEFAULT_CONTEXT, ModelEntry
from app.models.fit import Fit
from app.ui.buttons import button
from app.ui.choice_box import ChoiceBox
from app.ui.labels import field_name, label
from app.ui.number_field import NumberField
from app.ui.pages.models.adapter_row import AdapterRow
from app.ui.pages.models.dialog import ModelDialog

CONTEXTS = (2048, 4096, 8192, 16384, 32768, 65536, 131072)
_TEXT = QT_TR_NOOP("Sampling holds from the next answer on; the rest when the model is loaded next.")
_MOST_LAYERS = 999
_NUMBERS = ("temperature", "top_p", "min_p", "top_k", "gpu_layers")


class ModelSettingsDialog(ModelDialog):
    """`value()` are the settings as they stand; `judge` says what memory they need, and is asked at each change."""

    adapter_requested = Signal()

    def __init__(
        self, parent: QWidget, entry: ModelEntry, value: ModelSettings, judge: Callable[[ModelSettings], Fit | None]
    ) -> None:
        super().__init__(parent, tr("Settings of {name}").format(name=entry.name), tr("Save"), text=tr(_TEXT))
        self._judge = judge
        self._entry = entry
        recommended = entry.sampling
        self.context = ChoiceBox()
        self.temperature = NumberField(tr("Temperature"), _said(recommended.temperature), 0, 2, decimals=2)
        self.top_p = NumberField(tr("Top-p"), _said(recommended.top_p), 0, 1, decimals=2)
        self.min_p = NumberField(tr("Min-p"), _said(recommended.min_p), 0, 1, decimals=2)
        self.top_k = NumberField(tr("Top-k"), _said(recommended.top_k), 0, 1000)
        self.gpu_layers = NumberField(tr("Layers on the GPU"), tr("automatic"), 0, _MOST_LAYERS)
        self.memory = label(kind="small", wrap=True)
        self.trouble = label(kind="danger", wrap=True)
        self.trouble.hide()
        self.adapters: list[AdapterRow] = []
        self._adapter_column = QVBoxLayout()
        self._adapter_column.setSpacing(4)
        self.add = button(tr("Add a LoRA file…"), clicked=self.adapter_requested.emit)
        self.reset = button(tr("Reset to recommended"), "quiet", clicked=lambda: self.show_value(ModelSettings()))
        self._fill_contexts()
        self._lay_out()
        self.show_value(value)
        self.context.currentIndexChanged.connect(self._refresh)
        self.gpu_layers.textChanged.connect(self._refresh)

    def show_value(self, value: ModelSettings) -> None:
        """Show other settings."""
        self._value = value
        self.context.setCurrentIndex(max(0, self.context.findData(value.context)))
        for name in _NUMBERS:
            getattr(self, name).show_value(getattr(value, name))
        for row in list(self.adapters):
            self._drop(row)
        for adapter in value.adapters:
            self.add_adapter(adapter)
        self._refresh()

    def value(self) -> ModelSettings:
        """The settings as they stand."""
        return replace(
            self._value,
            context=self.context.currentData(),
            gpu_layers=self.gpu_layers.whole(),
            temperature=self.temperature.value(),
            top_p=self.top_p.value(),
            top_k=self.top_k.whole(),
            min_p=self.min_p.value(),
            adapters=tuple(row.value() for row in self.adapters),
        )

    def add_adapter(self, adapter: AdapterSetting) -> None:
        """One more adapter; the same file only once."""
        if any(row.value().path == adapter.path for row in self.adapters):
            return
        row = AdapterRow(adapter)
        row.removed.connect(lambda: self._drop(row))
        self.adapters.append(row)
        self._adapter_column.addWidget(row)
        self.fit()

    def show_trouble(self, text: str) -> None:
        """Say why a file is no adapter for this model."""
        self.trouble.setText(text)
        self.trouble.setVisible(bool(text))
        self.fit()

    def _drop(self, row: AdapterRow) -> None:
        self.adapters.remove(row)
        self._adapter_column.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.fit()

    def _fill_contexts(self) -> None:
        recommended = min(self._entry.context or DEFAULT_CONTEXT, DEFAULT_CONTEXT)
        self.context.addItem(tr("{value} (recommended)").format(value=localized(f"{recommended:,}")), None)
        for tokens in CONTEXTS:
            if tokens <= max(self._entry.context, recommended) and tokens != recommended:
                self.context.addItem(localized(f"{tokens:,}"), tokens)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        places: tuple[tuple[str, QWidget], ...] = (
            (tr("Context, in tokens"), self.context),
            (tr("Layers on the GPU"), self.gpu_layers),
            (tr("Temperature"), self.temperature),
            (tr("Top-p"), self.top_p),
            (tr("Top-k"), self.top_k),
            (tr("Min-p"), self.min_p),
        )
        for number, (name, field) in enumerate(places):
            line, column = divmod(number, 2)
            grid.addWidget(field_name(name, field), 3 * line, column)
            grid.addWidget(field, 3 * line + 1, column)
            grid.setRowMinimumHeight(3 * line + 2, 4)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.memory)
        self.body.addSpacing(4)
        self.body.addWidget(label(tr("LoRA adapters"), "tiny"))
        self.body.addLayout(self._adapter_column)
        self.body.addWidget(self.trouble)
        self.body.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.row.insertWidget(0, self.reset)

    def _refresh(self) -> None:
        fit = self._judge(self.value())
        self.memory.setText("" if fit is None else fit.why)
        self.memory.setVisible(fit is not None)


def _said(value: float | None) -> str:
    return tr("recommended") if value is None else tr("{value} (recommended)").format(value=f"{value:g}")
