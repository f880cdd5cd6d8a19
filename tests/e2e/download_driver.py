"""A real window that downloads a model from a hub on loopback, loads it and asks it something.

What happens goes to standard output as JSON lines: {"done": bytes} for progress, {"goes_on": bytes} for a download that
an earlier window left, {"installed": true}, {"answer": characters}. Usage: download_driver.py PROFILE CATALOG MODEL
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from app.chat.transfer import Transfer
from app.chat.turn import State
from app.ui.desk_session import DeskSession
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.program import Program
from tests.e2e.driving import unlocked, wait


def _tell(**values: object) -> None:
    print(json.dumps(values), flush=True)


def _tell_progress(_model: str, transfer: Transfer | None) -> None:
    if transfer is not None:
        _tell(done=transfer.done)


def _agree(program: Program) -> None:
    dialog = program.application.activeModalWidget()
    if isinstance(dialog, ConsentDialog):
        dialog.confirm.click()
    else:
        QTimer.singleShot(10, lambda: _agree(program))


def _fetch(program: Program, session: DeskSession, model: str) -> None:
    page = session.desk.models
    session.desk.show_models()
    wait(lambda: page.card(model) is not None)
    card = page.card(model)
    assert card is not None
    item = session.shelf.item(model)
    assert item is not None
    session.shelf.fetching.moved.connect(_tell_progress)
    if item.transfer is not None:
        _tell(goes_on=item.transfer.done)
    else:
        QTimer.singleShot(10, lambda: _agree(program))
        card.buttons["download"].click()
    wait(lambda: "use" in card.buttons)
    _tell(installed=True)
    card.buttons["use"].click()
    wait(lambda: session.model.usable and session.model.model_id == model)


def main(folder: Path, catalog: Path, model: str) -> int:
    """Unlock, fetch, load, ask, and end."""
    program, session = unlocked(folder, catalog)
    _fetch(program, session, model)
    session.desk.chat.composer.set_text("Hello")
    session.desk.chat.composer.send.click()
    wait(lambda: session.controller.state is State.GENERATING or session.controller.chat.messages[1:])
    session.controller.stop()
    wait(lambda: session.controller.state is State.IDLE)
    _tell(
        answer=len(session.controller.chat.messages), network=sorted({"httpx2", "huggingface_hub"} & set(sys.modules))
    )
    QTimer.singleShot(0, program.quit)
    return program.application.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
