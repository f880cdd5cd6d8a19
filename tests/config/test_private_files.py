"""Folders and files of a profile: for their owner only, where the file system knows owners."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from app.config.files import write_atomically
from app.config.paths import Profile, narrow
from app.domain.errors import KnownError

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="modes are of POSIX")


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def stick(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A folder on a file system that has no modes, as vfat answers: everything 0755, and chmod is not permitted."""

    def refuse(path: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted", str(path))

    monkeypatch.setattr(Path, "chmod", refuse)
    before = Path.mkdir

    def wide(path: Path, mode: int = 0o777, parents: bool = False, exist_ok: bool = False) -> None:
        before(path, mode, parents, exist_ok)
        os.chmod(path, 0o755)  # noqa: PTH101 - Path's own is the one that refuses

    monkeypatch.setattr(Path, "mkdir", wide)
    return tmp_path


def test_a_profile_on_a_stick_is_usable(stick: Path) -> None:
    profile = Profile(stick / "profile")
    profile.ensure()
    write_atomically(profile.root / "settings.json", b"{}")
    assert (profile.root / "settings.json").read_bytes() == b"{}"
    assert _mode(profile.vault) == 0o755


def test_somebody_elses_folder_is_no_stick(stick: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    owner = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: owner + 1)
    with pytest.raises(KnownError):
        Profile(stick / "profile").ensure()


def test_wide_files_and_folders_are_narrowed(tmp_path: Path) -> None:
    profile = Profile(tmp_path / "profile")
    profile.root.mkdir(mode=0o755)
    profile.root.chmod(0o755)
    profile.ensure()
    assert {_mode(folder) for folder in (profile.root, profile.vault, profile.models, profile.logs)} == {0o700}
    file = tmp_path / "file"
    file.write_bytes(b"x")
    file.chmod(0o644)
    narrow(file, 0o600)
    assert _mode(file) == 0o600


def test_what_is_narrow_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(b"x")
    file.chmod(0o400)
    narrow(file, 0o600)
    assert _mode(file) == 0o400
