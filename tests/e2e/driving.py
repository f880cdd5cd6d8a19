"""What the drivers of the real window share: opening it, unlocking the vault, waiting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtTest import QTest

from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import load_settings
from app.ui.desk_session import DeskSession
from app.ui.program import Program
from app.ui.unlock_page import UnlockPage
from tests.e2e.conftest import PASSPHRASE


def wait(condition: Callable[[], object]) -> None:
    """Let the window live until something is so."""
    while not condition():
        QTest.qWait(5)


def unlocked(folder: Path, catalog: Path | None = None, worker: tuple[str, ...] = ()) -> tuple[Program, DeskSession]:
    """A window on the profile in `folder`, its vault opened by typing the passphrase."""
    profile = Profile(folder)
    program = Program(
        profile,
        load_settings(profile.settings),
        VaultGate(profile.vault),
        locked=False,
        worker=worker,
        catalog=catalog,
    )
    program.open()
    page = program.window.screen_widget()
    assert isinstance(page, UnlockPage)
    QTest.keyClicks(page.field.edit, PASSPHRASE)
    page.unlock.click()
    wait(lambda: program.session is not None)
    assert program.session is not None
    return program, program.session
