"""The window's parts under test: dressed, with a real vault and a real worker behind; a warning of Qt is a failure."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.engine.worker import ALLOW_SCRIPTED
from app.store.kdf import KdfParameters
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.program import Program
from app.ui.theme_switch import ThemeSwitch
from tests.chat.desk_parts import PASSPHRASE, scripted_entry

HERE = Path(__file__).parent
PLATFORM = ("does not support propagateSizeHints", "does not support raise", "systemTrayWindowChanged")
"""What the offscreen platform can't do, and says so."""
OpenDesk = Callable[..., Program]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Every warning of Qt fails the test that it comes up in."""
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*PLATFORM))


@pytest.fixture
def switch(qapp: object) -> ThemeSwitch:
    return ThemeSwitch(qapp, "light")  # type: ignore[arg-type]


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    profile = Profile(tmp_path / "profile")
    profile.ensure()
    return profile


@pytest.fixture
def start_program(qtbot: QtBot, profile: Profile) -> Iterator[Callable[..., Program]]:
    """Opens the window; ends what was started after the test."""
    programs: list[Program] = []

    def start(settings: Settings | None = None, *, locked: bool = False, catalog: Path | None = None) -> Program:
        gate = VaultGate(profile.vault, KdfParameters)
        loaded = Loaded(settings or Settings())
        program = Program(profile, loaded, gate, locked=locked, worker=(ALLOW_SCRIPTED,), catalog=catalog)
        programs.append(program)
        program.open()
        return program

    yield start
    for program in programs:
        if not program.left:
            close_program(qtbot, program)


@pytest.fixture
def open_desk(qtbot: QtBot, start_program: Callable[..., Program]) -> OpenDesk:
    """A window whose vault is made and open, with a scripted model that is loaded."""

    def make(
        options: str = "rate=0,scene=short", settings: Settings | None = None, catalog: Path | None = None
    ) -> Program:
        program = start_program(settings, catalog=catalog)
        screen = program.window.screen_widget()
        assert isinstance(screen, FirstRun)
        screen.create_requested.emit(PASSPHRASE, False, "guide")
        qtbot.waitUntil(lambda: program.session is not None, timeout=20_000)
        session = program.session
        assert session is not None
        session.desk.chat.banners.clear()
        # The built-in model is chosen at the start; it must not be chosen after the scripted one.
        qtbot.waitUntil(lambda: session.model.entry is not None, timeout=30_000)
        session.model.use(scripted_entry(options))
        qtbot.waitUntil(lambda: session.model.usable, timeout=30_000)
        return program

    return make


@pytest.fixture
def program(qtbot: QtBot, start_program: Callable[..., Program]) -> Iterator[Program]:
    """A window with an open vault; nobody waits for its model."""
    program = start_program()
    screen = program.window.screen_widget()
    assert isinstance(screen, FirstRun)
    screen.create_requested.emit(PASSPHRASE, False, "guide")
    qtbot.waitUntil(lambda: program.session is not None, timeout=60_000)
    session = program.session
    assert session is not None
    yield program
    with qtbot.waitSignal(session.engine.closed, timeout=60_000):  # a worker that still loads ends later
        session.engine.shutdown()


@pytest.fixture
def session(program: Program) -> DeskSession:
    """The session of the open vault."""
    assert program.session is not None
    return program.session


def close_program(qtbot: QtBot, program: Program) -> None:
    """Quit as the person does, and wait until the vault is closed."""
    done: list[bool] = []
    program.leave(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done) or program.left, timeout=10_000)
    program.gate.end()
    program.window.allow_close()
    program.window.close()
    program.window.deleteLater()
    program.deleteLater()
