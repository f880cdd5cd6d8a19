"""The window's composition root: builds every part and passes it on."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from app.config.environment import clean_environment
from app.config.hardening import harden_process
from app.config.paths import Profile
from app.config.settings import load_settings
from app.domain.errors import KnownError

NO_DISPLAY = KnownError(
    "No display",
    "The window needs a graphical session, and there is none here.",
    "Use `carrel chat` on the terminal, or run it under `xvfb-run`.",
)


def run_window(profile: Profile, *, locked: bool = False, file: Path | None = None, worker: Sequence[str] = ()) -> int:
    """Open the window on `profile` and run until it is closed; returns the exit code.

    `file` is offered once the vault is open. `worker` are more arguments of the worker, for tests and screenshots.

    Raises:
        KnownError: no display, or the profile's folder can't be used.
    """
    clean_environment(os.environ)
    harden_process()
    if not _has_display():
        raise NO_DISPLAY
    profile.ensure()
    loaded = load_settings(profile.settings)

    from app.chat.vault_gate import VaultGate
    from app.ui.crash_log import note_crashes
    from app.ui.garbage import GarbageCollector
    from app.ui.program import Program  # Qt only now: the environment is clean
    from app.ui.qt_messages import log_qt_messages

    log_qt_messages(profile.logs)
    note_crashes(profile.logs)
    program = Program(profile, loaded, VaultGate(profile.vault), locked=locked, worker=worker)
    GarbageCollector(program)
    return program.run(file)


def _has_display() -> bool:
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
