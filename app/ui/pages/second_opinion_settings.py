"""The setting of the second opinion: when a guard model is asked, and which of those that are here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.config.settings import Settings
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.choice_box import ChoiceBox
from app.ui.labels import label
from app.ui.pages.setting_card import SettingCard

WHEN = (
    ("", QT_TR_NOOP("As the policy says")),
    ("never", QT_TR_NOOP("Never")),
    ("grey", QT_TR_NOOP("When the guard is in doubt")),
    ("blind", QT_TR_NOOP("In doubt, and in other languages")),
    ("always", QT_TR_NOOP("On every turn")),
)
ABOUT = QT_TR_NOOP(
    "Carrel's own guard reads English. A guard model, in the same sealed process, reads 119 languages and is asked "
    "where a case is close. It costs memory, and a moment each time."
)
NONE_HERE = QT_TR_NOOP("No guard model is installed.")
_WIDTH = 260


class SecondOpinionSettings(QWidget):
    """One card. `changed` carries the changed fields of Settings by their names."""

    changed = Signal(object)
    models_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.when = _box(tr("When the second opinion is asked for"))
        for value, words in WHEN:
            self.when.addItem(tr(words), value)
        self.model = _box(tr("Which guard model gives the second opinion"))
        self.none = label(tr(NONE_HERE), "small")
        self.models = button(tr("Models…"), clicked=self.models_requested.emit, name=tr("Choose a guard model"))
        self.needs = label(kind="small")
        self._chosen = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SettingCard(tr("Second opinion"), tr(ABOUT), self._control()))
        self.when.activated.connect(lambda _index: self.changed.emit({"second_opinion": self.when.currentData()}))
        self.model.activated.connect(lambda _index: self.changed.emit({"second_model": self.model.currentData()}))
        self.show_models(())

    def show_settings(self, settings: Settings) -> None:
        """Show what holds."""
        self._chosen = settings.second_model
        self.when.setCurrentIndex(max(0, self.when.findData(settings.second_opinion)))
        self.model.setCurrentIndex(max(0, self.model.findData(self._chosen)))

    def show_models(self, here: Sequence[tuple[str, str]], needs: str = "") -> None:
        """The guard models that are on this computer, each with its id, and what the chosen one needs in memory."""
        self.model.clear()
        for model_id, name in here:
            self.model.addItem(name, model_id)
        self.model.setCurrentIndex(max(0, self.model.findData(self._chosen)))
        self.needs.setText(needs)
        for part, shown in (
            (self.when, bool(here)),
            (self.model, bool(here)),
            (self.needs, bool(needs)),
            (self.none, not here),
            (self.models, not here),
        ):
            part.setVisible(shown)

    def _control(self) -> QWidget:
        control = QWidget()
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.when, self.model, self.needs):
            column.addWidget(part)
        column.addWidget(self.none, 0, Qt.AlignmentFlag.AlignRight)
        column.addWidget(self.models, 0, Qt.AlignmentFlag.AlignRight)
        return control


def _box(name: str) -> ChoiceBox:
    box = ChoiceBox()
    box.setAccessibleName(name)
    box.setMinimumWidth(_WIDTH)
    return box
