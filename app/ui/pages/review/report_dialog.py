"""Reporting a notice of the guard as wrong: what is kept of it, and whether the text is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.messages import Notice
from app.guard.categories import category_name
from app.i18n import QT_TR_NOOP, tr
from app.ui.check_box import CheckBox
from app.ui.pages.models.dialog import ModelDialog

_TEXT = QT_TR_NOOP(
    "It waits in the review with its scores, the policy and the model, and points to this chat. "
    "Nothing leaves this computer."
)
_WORDS = {
    "prompt": QT_TR_NOOP("Keep my message beside it"),
    "reasoning": QT_TR_NOOP("Keep the reasoning beside it"),
    "answer": QT_TR_NOOP("Keep the answer beside it"),
}


class ReportDialog(ModelDialog):
    """`agreed()`, then `keeps_text`. The box is off, and not there where no text was released."""

    def __init__(self, parent: QWidget, notice: Notice, *, has_text: bool) -> None:
        about = tr("support") if notice.kind == "support" else category_name(notice.category)
        super().__init__(parent, tr("Report “{about}” as wrong?").format(about=about), tr("Report"), text=tr(_TEXT))
        self.text = CheckBox(tr(_WORDS.get(notice.direction, _WORDS["answer"])))
        self.text.setVisible(has_text)
        self.body.addWidget(self.text)

    @property
    def keeps_text(self) -> bool:
        """Whether the person ticked the box."""
        return self.text.isChecked()
