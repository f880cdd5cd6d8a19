"""The policy that an administrator set for everybody on this computer: a file at a fixed place, above all settings."""

from __future__ import annotations

import sys
from pathlib import Path

_PLACES = {
    "win32": Path("C:/ProgramData/Carrel/policy.toml"),
    "darwin": Path("/Library/Application Support/Carrel/policy.toml"),
}


def managed_policy_file() -> Path:
    """Where the file would lie. The place is fixed: variables of the environment don't count."""
    return _PLACES.get(sys.platform, Path("/etc/carrel/policy.toml"))
