"""A real window in which everything that could fetch is clicked, and every question that this raises is answered "no".

Prints how many buttons were clicked and how many questions were asked. Usage: clicking_driver.py PROFILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog

from app.ui.pages.models.models_page import ModelsPage
from app.ui.program import Program
from tests.e2e.driving import unlocked, wait

ADDRESS = "hf:carrel-test/tiny/tiny.gguf"
LEFT_OUT = ("Import", "Never connect", "Back", "▾", "▸")
"""A dialog of the system, the switch that this is about, the way out, and what folds sections away."""


class Refuser:
    """Says no to every dialog, however it came about."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self.asked = 0
        self._timer = QTimer(program)
        self._timer.timeout.connect(self._refuse)
        self._timer.start(5)

    def _refuse(self) -> None:
        dialog = self._program.application.activeModalWidget()
        if isinstance(dialog, QDialog):
            self.asked += 1
            dialog.reject()


def _click_everything(page: ModelsPage) -> int:
    for section in page.sections.values():
        section.toggle.click()
        QTest.qWait(300)
    page.address.setText(ADDRESS)
    clicked = 0
    for button in page.findChildren(QAbstractButton):
        if (
            button.isVisible()
            and button.isEnabled()
            and not button.text().startswith(LEFT_OUT)
            and not _has_menu(button)
        ):
            button.click()
            clicked += 1
            QTest.qWait(30)
    return clicked


def _has_menu(button: QAbstractButton) -> bool:
    menu = getattr(button, "menu", None)
    return callable(menu) and menu() is not None


def main(folder: Path) -> int:
    """Unlock, click, and end."""
    program, session = unlocked(folder)
    session.desk.show_models()
    wait(lambda: len(session.desk.models.first.cards) > 2)
    refuser = Refuser(program)
    clicked = _click_everything(session.desk.models)
    print(json.dumps({"clicked": clicked, "asked": refuser.asked}), flush=True)
    QTimer.singleShot(0, program.quit)
    return program.application.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
