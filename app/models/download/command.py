"""How the downloader is started: which program, with which arguments, in which environment."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from app.config import bundle

DOWNLOADER = "--downloader"

_PACKAGE_PARENT = Path(__file__).resolve().parent.parent.parent.parent

_BOOT = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from app.models.download.process import main; raise SystemExit(main())"
)
"""Isolated mode knows neither the working folder nor PYTHONPATH, so the package's place is passed."""

_KEPT = frozenset({"LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "WINDIR"})
"""No proxy, no certificates, no token, no PATH, no LD_*: each of them can change where it connects or what it loads."""

_SET = {
    "HOME": "/",  # without any, Python asks the name service for the real one, over a socket
    "HF_HOME": "/nonexistent",  # nothing is written there, and no stored token is found
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "HF_HUB_DISABLE_IMPLICIT_TOKEN": "1",
    "HF_HUB_DISABLE_XET": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "DO_NOT_TRACK": "1",
}


def downloader_command() -> list[str]:
    """The command line of a downloader: the bundle's own console program, or this Python in isolated mode."""
    if bundle.bundled():
        return [str(bundle.program(bundle.CONSOLE)), DOWNLOADER]
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _BOOT, str(_PACKAGE_PARENT), DOWNLOADER]


def downloader_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What of `environment` a downloader gets to see."""
    return {name: value for name, value in environment.items() if name.upper() in _KEPT} | _SET
