"""Reporting a notice of the guard as wrong: what is kept of it, and whether the text is."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.messages import Notice
from app.guard.categories import category_name
from app.ui.check_box import CheckBox
from app.ui.pages.models.dialog import ModelDialog

_TEXT = (
    "It waits in the review with its scores, the policy and the model, and points to this chat. "
    "Nothing leaves this computer."
)
_WORDS = {
    "prompt": "Keep my message beside it",
    "reasoning": "Keep the reasoning beside it",
    "answer": "Keep the answer beside it",
}


class ReportDialog(ModelDialog):
    """`agreed()`, then `keeps_text`. The box is off, and not there where no text was released."""

    def __init__(self, parent: QWidget, notice: Notice, *, has_text: bool) -> None:
        about = "support" if notice.kind == "support" else category_name(notice.category)
        super().__init__(parent, f"Report “{about}” as wrong?", "Report", text=_TEXT)
        self.text = CheckBox(_WORDS.get(notice.direction, _WORDS["answer"]))
        self.text.setVisible(has_text)
        self.body.addWidget(self.text)

    @property
    def keeps_text(self) -> bool:
        """Whether the person ticked the box."""
        return self.text.isChecked()
