"""The AppImage is the runtime and then the bundle, with what the format wants at its root."""

from __future__ import annotations

import hashlib
import shutil
import struct
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest
from bundle import appimage

SQUASHFS_AT = 4096


def holder() -> tuple[bytes, bytes]:
    """A program with a table of sections, alone and as the beginning of an AppImage."""
    program = bytearray(SQUASHFS_AT)
    program[:4], program[8:11] = b"\x7fELF", b"AI\x02"
    struct.pack_into("<Q", program, 40, SQUASHFS_AT - 2 * 64)
    struct.pack_into("<HH", program, 58, 64, 2)
    return bytes(program), bytes(program) + b"hsqs and more"


def wheel_with(content: bytes, folder: Path) -> Path:
    wheel = folder / "holder.whl"
    with ZipFile(wheel, "w") as opened:
        opened.writestr(appimage.HOLDER, content)
    return wheel


def test_the_runtime_is_what_lies_before_the_file_system(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program, whole = holder()
    monkeypatch.setattr(appimage, "RUNTIME_SHA256", hashlib.sha256(program).hexdigest())
    assert appimage.runtime(wheel_with(whole, tmp_path)) == program


def test_another_runtime_than_the_known_one_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="another runtime"):
        appimage.runtime(wheel_with(holder()[1], tmp_path))


def test_a_file_that_is_no_appimage_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no AppImage"):
        appimage.runtime(wheel_with(b"\x7fELF" + bytes(100), tmp_path))


@pytest.mark.skipif(not shutil.which("mksquashfs"), reason="squashfs-tools is only there where packages are made")
def test_the_bundle_lies_behind_the_runtime_with_its_entry(tmp_path: Path) -> None:
    bundle, target, program = tmp_path / "bundle", tmp_path / "carrel.AppImage", holder()[0]
    bundle.mkdir()
    (bundle / "carrel").write_text("the program")
    appimage.build(target, bundle, program)
    assert target.read_bytes()[:SQUASHFS_AT] == program
    assert target.stat().st_mode & 0o111
    unpack = [
        "unsquashfs",
        "-no-xattrs",
        "-quiet",
        "-offset",
        str(SQUASHFS_AT),
        "-dest",
        str(tmp_path / "out"),
        str(target),
    ]
    subprocess.run(unpack, check=True, capture_output=True)
    assert (tmp_path / "out" / "AppRun").read_text() == "the program"
    assert (tmp_path / "out" / ".DirIcon").is_symlink()


def test_it_is_said_why_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: None)
    assert "squashfs-tools" in appimage.missing(tmp_path)
    monkeypatch.setattr(shutil, "which", lambda name: name)
    assert "fetched" in appimage.missing(tmp_path)
    (tmp_path / "runtime.whl").touch()
    assert appimage.missing(tmp_path) == ""
