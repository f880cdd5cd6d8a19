"""Links of an answer: never opened before the person has seen the whole address and agreed."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from app.i18n import tr
from app.rendering.prose import breakable
from app.ui.confirm import confirmed

SCHEMES = ("http", "https")
LONGEST = 2000


def allowed(address: str) -> bool:
    """Whether an address may be offered at all."""
    return len(address) <= LONGEST and QUrl(address).isValid() and QUrl(address).scheme().lower() in SCHEMES


def open_link(parent: QWidget, address: str) -> None:
    """Ask, showing the address as it is; then hand it to the system's browser."""
    if allowed(address) and confirmed(
        parent,
        tr("Open this link outside Carrel?"),
        tr("{address}\n\nWhat it holds is sent to that address.").format(address=breakable(address)),
        tr("Open"),
    ):
        QDesktopServices.openUrl(QUrl(address))
