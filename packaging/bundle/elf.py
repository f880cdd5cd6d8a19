"""What the bundle's libraries ask of the system: other libraries, and versions of glibc and libstdc++ (readelf)."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

Version = tuple[int, ...]
_NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
_SYMBOLS = re.compile(r"Name: (GLIBC|GLIBCXX)_([\d.]+)")


@dataclass(frozen=True, slots=True)
class Needs:
    """Names of libraries that are not in the bundle, and the newest symbol versions that are asked for."""

    libraries: tuple[str, ...]
    glibc: Version
    libstdcxx: Version


def needs(folder: Path) -> Needs:
    """What all of `folder` together needs of the system."""
    files = binaries(folder)
    own = {file.name for file in folder.rglob("*.so*")}
    wanted, versions = set[str](), {"GLIBC": set[Version](), "GLIBCXX": set[Version]()}
    for file in files:
        text = _read(file)
        wanted |= set(_NEEDED.findall(text))
        for kind, number in _SYMBOLS.findall(text):
            versions[kind].add(tuple(map(int, number.split("."))))
    outside = tuple(sorted(name for name in wanted - own if not name.startswith("ld-linux")))
    return Needs(outside, max(versions["GLIBC"]), max(versions["GLIBCXX"]))


def binaries(folder: Path) -> list[Path]:
    """Every program and library below `folder`, links left out."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    return [file for file in files if is_elf(file)]


def is_elf(file: Path) -> bool:
    """Whether the file is a program or library of Linux."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def dangling(folder: Path) -> Iterable[Path]:
    """Links to files that are not there."""
    return (path for path in sorted(folder.rglob("*")) if path.is_symlink() and not path.exists())


def text(version: Version) -> str:
    """ "2.35" """
    return ".".join(map(str, version))


def _read(file: Path) -> str:
    command = ["readelf", "--wide", "--dynamic", "--version-info", str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
