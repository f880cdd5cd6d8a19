"""Before a lock or quit would end temporary chats: keep them, let them go, or stay."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.ui.buttons import button
from app.ui.pages.models.dialog import ModelDialog

STAY, KEEP, LEAVE = "stay", "keep", "leave"


class LeaveDialog(ModelDialog):
    """`answer()` is what the person wants; Esc and Enter mean to stay."""

    def __init__(self, parent: QWidget, count: int, verb: str) -> None:
        one = count == 1
        title = "A temporary chat would end" if one else f"{count} temporary chats would end"
        they, them = ("It is", "it") if one else ("They are", "them")
        text = f"{they} in memory only. Once you {verb}, nobody can bring {them} back."
        super().__init__(parent, title, f"Keep and {verb}", "Stay", text)
        self._answer = STAY
        self.confirm.clicked.connect(lambda _checked=False: self._take(KEEP))
        self.leave = button(f"{verb.capitalize()} and lose {them}", "danger", clicked=self._let_go)
        self.row.insertWidget(0, self.leave)

    def answer(self) -> str:
        """Ask."""
        self.agreed()
        return self._answer

    def _let_go(self) -> None:
        self._take(LEAVE)
        self.accept()

    def _take(self, answer: str) -> None:
        self._answer = answer
