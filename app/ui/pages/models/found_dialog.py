"""Model files that other programs left on this computer; those that are ticked are used where they lie."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.chat import amounts
from app.i18n import QT_TR_NOOP, tr
from app.models.found import FoundFile
from app.ui.check_box import CheckBox
from app.ui.labels import label
from app.ui.pages.models.dialog import ModelDialog

_TEXT = QT_TR_NOOP(
    "Nothing is copied or moved. The other program keeps its files; if it removes one, it is missing here too."
)
_HIGHEST = 320


class FoundDialog(ModelDialog):
    """`chosen()` are the ticked files."""

    def __init__(self, parent: QWidget, files: Sequence[FoundFile]) -> None:
        super().__init__(parent, tr("Models of other programs"), tr("Use in place"), text=tr(_TEXT))
        self.boxes: list[tuple[CheckBox, FoundFile]] = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(2, 4, 2, 4)
        column.setSpacing(2)
        for file in files:
            column.addWidget(self._box(file))
            note = label(f"{file.program} · {amounts.size(file.bytes)}", "small")
            note.setContentsMargins(26, 0, 0, 6)
            column.addWidget(note)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inner)
        area.setMinimumHeight(min(_HIGHEST, inner.sizeHint().height() + 4))
        self.body.addWidget(area)
        self._refresh()

    def chosen(self) -> list[Path]:
        """The files that are ticked."""
        return [file.path for box, file in self.boxes if box.isChecked()]

    def _box(self, file: FoundFile) -> CheckBox:
        box = CheckBox("")
        box.setText(
            box.fontMetrics().elidedText(file.name, Qt.TextElideMode.ElideMiddle, self.width() - 110).replace("&", "&&")
        )
        box.setAccessibleName(f"{file.name}, {file.program}")
        box.setToolTip(str(file.path))
        box.toggled.connect(lambda _on: self._refresh())
        self.boxes.append((box, file))
        return box

    def _refresh(self) -> None:
        self.confirm.setEnabled(bool(self.chosen()))


def found_words(files: Sequence[FoundFile]) -> str:
    """Such as "Found on this computer: 3 models of LM Studio and Ollama"; "" where there are none."""
    if not files:
        return ""
    programs = list(dict.fromkeys(file.program for file in files))
    names = tr(" and ").join(filter(None, (", ".join(programs[:-1]), programs[-1])))
    return tr("Found on this computer: %n model(s) of {programs}", "", len(files)).format(programs=names)
