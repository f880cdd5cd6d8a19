"""Who the model is to be in this chat: a button with a menu of roles."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu

from app.domain.presets import Preset
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import IconButton, describe
from app.ui.theme import Theme, mark

OWN = QT_TR_NOOP("Own instructions")
LONGEST = 22


class RoleButton(IconButton):
    """Names the chat's role, and offers all of them."""

    role_chosen = Signal(str)
    """Id of a role; "" for none."""
    own_requested = Signal()
    manage_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__("user-round", tr("Role"), theme)
        mark(self, "action")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.menu_of_roles = QMenu(self)
        self.setMenu(self.menu_of_roles)
        self._compact = False
        self.title = ""
        self.show_roles((), "", own=False)

    def show_roles(self, roles: Sequence[Preset], chosen: str, *, own: bool) -> None:
        """Offer these, with the chosen one marked; `own` says that the chat has instructions of its own."""
        current = next((tr(role.title) for role in roles if role.id == chosen), "")
        self.title = current or (tr(OWN) if own else "")
        menu = self.menu_of_roles
        menu.clear()
        self._add(tr("None"), "", checked=not self.title)
        for role in roles:
            self._add(tr(role.title), role.id, checked=bool(current) and role.id == chosen)
        menu.addSeparator()
        action = menu.addAction(tr("Own instructions for this chat…"), self.own_requested.emit)
        action.setCheckable(True)
        action.setChecked(own and not current)
        menu.addAction(tr("Manage roles…"), self.manage_requested.emit)
        self._tell()

    def set_compact(self, compact: bool) -> None:
        """The icon alone where there is little room."""
        self._compact = compact
        self._tell()

    def _add(self, words: str, role: str, *, checked: bool) -> None:
        action = self.menu_of_roles.addAction(words.replace("&", "&&"))
        action.setCheckable(True)
        action.setChecked(checked)
        action.triggered.connect(_emitting(self.role_chosen.emit, role))

    def _tell(self) -> None:
        words = self.title or tr("Role")
        shown = words if len(words) <= LONGEST else f"{words[: LONGEST - 1].rstrip()}…"
        self.setText("" if self._compact else shown.replace("&", "&&"))
        describe(self, tr("Role: {title}").format(title=self.title) if self.title else tr("Role: none"))


def _emitting(emit: Callable[[str], object], value: str) -> Callable[[], None]:
    def run() -> None:
        emit(value)

    return run
