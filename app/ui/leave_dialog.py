"""Before a lock or quit would end temporary chats: keep them, let them go, or stay."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.pages.models.dialog import ModelDialog

STAY, KEEP, LEAVE = "stay", "keep", "leave"
_ONE = {
    "lock": QT_TR_NOOP("It is in memory only. Once you lock, nobody can bring it back."),
    "quit": QT_TR_NOOP("It is in memory only. Once you quit, nobody can bring it back."),
}
_SEVERAL = {
    "lock": QT_TR_NOOP("They are in memory only. Once you lock, nobody can bring them back."),
    "quit": QT_TR_NOOP("They are in memory only. Once you quit, nobody can bring them back."),
}
_KEEP = {"lock": QT_TR_NOOP("Keep and lock"), "quit": QT_TR_NOOP("Keep and quit")}
_LOSE_IT = {"lock": QT_TR_NOOP("Lock and lose it"), "quit": QT_TR_NOOP("Quit and lose it")}
_LOSE_THEM = {"lock": QT_TR_NOOP("Lock and lose them"), "quit": QT_TR_NOOP("Quit and lose them")}


class LeaveDialog(ModelDialog):
    """`answer()` is what the person wants; Esc and Enter mean to stay. `verb` is "lock" or "quit"."""

    def __init__(self, parent: QWidget, count: int, verb: str) -> None:
        one = count == 1
        title = tr("A temporary chat would end") if one else tr("%n temporary chat(s) would end", "", count)
        super().__init__(parent, title, tr(_KEEP[verb]), tr("Stay"), tr((_ONE if one else _SEVERAL)[verb]))
        self._answer = STAY
        self.confirm.clicked.connect(lambda _checked=False: self._take(KEEP))
        self.leave = button(tr((_LOSE_IT if one else _LOSE_THEM)[verb]), "danger", clicked=self._let_go)
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
