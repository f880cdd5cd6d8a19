"""Takes pictures of what makes the window comfortable into a folder: tour, palette, settings, high contrast, report.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/comfort.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from stage import Stage, perform, scroll_to, use_scripted, wait

from app.config.settings import Settings
from app.ui.crash_log import LAST_NAME
from app.ui.palette.palette_dialog import PaletteDialog

CRASH = 'Fatal Python error: Segmentation fault\n\n  File "/opt/carrel/app/x.py", line 3 in f\n'


def play(stage: Stage) -> None:
    """The empty chat with its tour, then what its lines name."""
    session = stage.desk(Settings(guard_card_read=True))
    use_scripted(session, "rate=0,scene=short")
    session.desk.chat.banners.clear()
    stage.shoot("comfort-tour")
    program = stage.program
    stage.dialog(program.commands.show_palette, "comfort-palette", prepare=_type)
    session.desk.show_settings()
    QTest.qWait(100)
    scroll_to(session.desk.settings, session.desk.settings.comfort)
    stage.shoot("comfort-settings")
    (program._profile.logs / LAST_NAME).write_text(CRASH)
    session.desk.show_chat()
    program.commands.tell_crash()
    stage.dialog(program.commands.show_problem, "comfort-report")
    program.preferences.update(theme="contrast")
    stage.shoot("comfort-contrast")
    wait(lambda: program.switch.theme.strong)


def _type(dialog: object) -> None:
    assert isinstance(dialog, PaletteDialog)
    QTest.keyClicks(dialog.line, "chat")
    QTest.qWait(50)


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
