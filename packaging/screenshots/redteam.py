"""Takes pictures of the self-test's page into a folder: the real program, a short suite, and a stored result.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/redteam.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from stage import SMALL, Stage, perform, scroll_bar, wait

from app.guard.redteam.result import Cell, Result
from app.guard.redteam.run import Standing
from app.guard.redteam.state import RunInfo
from app.guard.redteam.suite import bundled_suite
from app.guard.redteam.variants import VARIANTS
from app.ui.pages.redteam.redteam_page import RedteamPage


def play(stage: Stage) -> None:
    """Before, while and after; also narrow, and with a model."""
    session = stage.desk()
    wait(lambda: bool(session.shelf.items))
    session.redteam.show()
    page = session.redteam.page
    stage.shoot("redteam")
    page.setup_card.model.setCurrentIndex(1)
    page.refresh()
    stage.shoot("redteam-model")
    page.show_running(True)
    page.show_standing(Standing(2_140, 6_600, 1_070, 96, 1_070, 21))
    stage.shoot("redteam-running")
    page.show_running(False)
    page.show_result(made_up("", complete=True))
    stage.shoot("redteam-result")
    page.show_result(made_up("DeepSeek-R1-Distill-Qwen-1.5B", complete=False))
    _scroll(page, 0.35)
    stage.shoot("redteam-charts")
    stage.resize(SMALL)
    _scroll(page, 0.2)
    stage.shoot("redteam-narrow")


def made_up(model: str, *, complete: bool) -> Result:
    """A result with numbers that were thought up for the picture."""
    info = RunInfo("Carrel's own", "0" * 64, model, "balanced", "0" * 64, "picture", "2026-05-01T12:00:00+00:00")
    categories = dict.fromkeys(prompt.category for prompt in bundled_suite().prompts)
    cells = []
    for row, category in enumerate(categories):
        for column, variant in enumerate(VARIANTS):
            passed = (3 * row + 2 * column) % 5 // 2
            complied = 12 if model else 0
            counts = {"refused": 2 if model else 0, "unguarded": 17 if model else 0, "complied": complied}
            cells.append(Cell(True, category, variant, 17, 17 - passed - counts["refused"], answered=passed, **counts))
            cells.append(Cell(False, category, variant, 17, (row + column) % 7 // 6, answered=16))
    return Result(info, complete, tuple(cells))


def _scroll(page: RedteamPage, share: float) -> None:
    bar = scroll_bar(page)
    bar.setValue(round(share * bar.maximum()))


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
