"""A real window that downloads a model from a hub on loopback, loads it and asks it something.

What happens goes to standard output as JSON lines: {"done": bytes} for progress, {"paused": bytes} for a download that
an earlier window left, {"installed": true}, {"answer": characters}. Usage: download_driver.py PROFILE CATALOG MODEL
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from app.chat.transfer import Transfer
from app.chat.turn import State
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import load_settings
from app.ui.desk_session import DeskSession
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.program import Program
from app.ui.unlock_page import UnlockPage
from tests.e2e.conftest import PASSPHRASE


def _tell(**values: object) -> None:
    print(json.dumps(values), flush=True)


def _tell_progress(_model: str, transfer: Transfer | None) -> None:
    if transfer is not None:
        _tell(done=transfer.done)


def _wait(condition: object) -> None:
    while not condition():  # type: ignore[operator]
        QTest.qWait(5)


def _agree(program: Program) -> None:
    dialog = program.application.activeModalWidget()
    if isinstance(dialog, ConsentDialog):
        dialog.confirm.click()
    else:
        QTimer.singleShot(10, lambda: _agree(program))


def _fetch(program: Program, session: DeskSession, model: str) -> None:
    page = session.desk.models
    session.desk.show_models()
    _wait(lambda: page.card(model) is not None)
    card = page.card(model)
    assert card is not None
    item = session.shelf.item(model)
    assert item is not None
    if item.transfer is not None:
        _tell(paused=item.transfer.done)
    session.shelf.fetching.moved.connect(_tell_progress)
    if "resume" in card.buttons:
        card.buttons["resume"].click()
    else:
        QTimer.singleShot(10, lambda: _agree(program))
        card.buttons["download"].click()
    _wait(lambda: "use" in card.buttons)
    _tell(installed=True)
    card.buttons["use"].click()
    _wait(lambda: session.model.usable and session.model.model_id == model)


def main(folder: Path, catalog: Path, model: str) -> int:
    """Unlock, fetch, load, ask, and end."""
    profile = Profile(folder)
    gate = VaultGate(profile.vault)
    program = Program(profile, load_settings(profile.settings), gate, locked=False, catalog=catalog)
    program.open()
    page = program.window.screen_widget()
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.field.edit, PASSPHRASE)
    page.unlock.click()
    _wait(lambda: program.session is not None)
    session = program.session
    assert session is not None
    _fetch(program, session, model)
    session.desk.chat.composer.set_text("Hello")
    session.desk.chat.composer.send.click()
    _wait(lambda: session.controller.state is State.GENERATING or session.controller.chat.messages[1:])
    session.controller.stop()
    _wait(lambda: session.controller.state is State.IDLE)
    _tell(
        answer=len(session.controller.chat.messages), network=sorted({"httpx2", "huggingface_hub"} & set(sys.modules))
    )
    QTimer.singleShot(0, program.quit)
    return program.application.exec()


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]))
