"""Where the profile's files lie: the one place that knows folder names (docs/cli.md, "Profile")."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from app.config.bundle import portable_profile
from app.domain.errors import KnownError

PRIVATE_DIR = 0o700
PRIVATE_FILE = 0o600


@dataclass(frozen=True, slots=True)
class Profile:
    """A person's data folder. Nothing is created before `ensure`."""

    root: Path

    @property
    def vault(self) -> Path:
        """History, keys, attachments: all encrypted."""
        return self.root / "vault"

    @property
    def models(self) -> Path:
        """Model files; not secret."""
        return self.root / "models"

    @property
    def logs(self) -> Path:
        """Numbers and events, never chat text."""
        return self.root / "logs"

    @property
    def settings(self) -> Path:
        """What says nothing about the person."""
        return self.root / "settings.json"

    @property
    def connections(self) -> Path:
        """Every connection ever made; append-only."""
        return self.root / "connections.log"

    def ensure(self) -> None:
        """Create the folders as 0700, and tighten those that are wider.

        Raises:
            KnownError: one of them can't be made, or is somebody else's.
        """
        try:
            for folder in (self.root, self.vault, self.models, self.logs):
                private_folder(folder)
        except OSError as error:
            raise KnownError("The profile can't be used", f"{self.root}: {error.strerror}.") from error


def default_profile() -> Profile:
    """The per-user data folder, or the folder of a portable bundle; never Windows' roaming one, copied to servers."""
    portable = portable_profile()
    if portable is not None:
        return Profile(portable)
    return Profile(Path(platformdirs.user_data_dir("carrel", appauthor=False, roaming=False)))


def private_folder(folder: Path) -> None:
    """Create `folder` for its owner only, or narrow it where it exists."""
    folder.mkdir(mode=PRIVATE_DIR, parents=True, exist_ok=True)
    narrow(folder, PRIVATE_DIR)


def narrow(path: Path, mode: int) -> None:
    """Take from everybody but the owner what `mode` takes. A stick's FAT has no modes: what is on it stays encrypted.

    Raises:
        OSError: it is somebody else's.
    """
    if os.name != "posix":
        return
    found = path.stat()
    if not found.st_mode & 0o077:
        return
    try:
        path.chmod(mode)
    except PermissionError:
        if found.st_uid != os.getuid():
            raise
