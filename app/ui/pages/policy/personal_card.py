"""Personal data: which kinds a policy replaces, in what the model writes and in what it gets to read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from app.guard.personal import LABELS
from app.guard.policy import Policy
from app.i18n import QT_TR_NOOP, tr
from app.ui.check_box import CheckBox
from app.ui.labels import label
from app.ui.theme import mark

_WORDS = QT_TR_NOOP(
    "Replaced by a placeholder. In your messages that happens before the model reads them, and you see what it was; "
    "the chat keeps what you wrote."
)
_SIDES = (("redact_prompt", QT_TR_NOOP("Your messages")), ("redact", QT_TR_NOOP("Answers")))


class PersonalCard(QFrame):
    """`chosen` carries the field of a policy and the kinds that it names now."""

    chosen = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self.boxes: dict[tuple[str, str], CheckBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for column, (field, side) in enumerate(_SIDES, 1):
            grid.addWidget(label(tr(side), "tiny"), 0, column)
            for row, (kind, name) in enumerate(LABELS.items(), 1):
                box = self.boxes[field, kind] = CheckBox("")
                box.setAccessibleName(f"{tr(side)}: {tr(name)}")
                box.setToolTip(tr("{side}: replace {name}").format(side=tr(side), name=tr(name)))
                box.clicked.connect(lambda _on, field=field: self._tell(field))
                grid.addWidget(box, row, column, Qt.AlignmentFlag.AlignHCenter)
        for row, name in enumerate(map(tr, LABELS.values()), 1):
            grid.addWidget(label(f"{name[0].upper()}{name[1:]}", "cell", wrap=True), row, 0)
        words = QVBoxLayout(self)
        words.setContentsMargins(18, 14, 18, 14)
        words.setSpacing(8)
        words.addWidget(label(tr("Replace personal data"), "title", wrap=True))
        words.addWidget(label(tr(_WORDS), "small", wrap=True))
        words.addLayout(grid)

    def show_policy(self, policy: Policy, *, editable: bool) -> None:
        """Tick what `policy` replaces."""
        for (field, kind), box in self.boxes.items():
            box.setChecked(kind in getattr(policy, field))
            box.setEnabled(editable)

    def _tell(self, field: str) -> None:
        kinds = frozenset(kind for (side, kind), box in self.boxes.items() if side == field and box.isChecked())
        self.chosen.emit(field, kinds)
