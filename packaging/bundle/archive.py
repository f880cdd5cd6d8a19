"""Archives that come out the same from the same files: in order of name, of nobody, at the time of the last commit."""

from __future__ import annotations

import gzip
import lzma
import tarfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import BinaryIO

Place = Callable[[Path], str]


def add_tree(archive: tarfile.TarFile, folder: Path, inside: str, when: int) -> None:
    """Add all of `folder` as `inside`; permissions become 755 or 644, whatever the builder's umask was."""
    for path in (folder, *sorted(folder.rglob("*"))):
        name = inside if path == folder else f"{inside}/{path.relative_to(folder).as_posix()}"
        add_file(archive, path, name, when)


def add_file(archive: tarfile.TarFile, path: Path, name: str, when: int) -> None:
    """Add one file, folder or link as `name`."""
    info = archive.gettarinfo(str(path), name)
    info.uid = info.gid = 0
    info.uname = info.gname = "root"
    info.mtime = when
    info.mode = 0o755 if info.isdir() or info.mode & 0o100 else 0o644
    if info.isreg():
        with path.open("rb") as opened:
            archive.addfile(info, opened)
    else:
        archive.addfile(info)


def write_gz(target: Path, fill: Callable[[tarfile.TarFile], None], when: int) -> None:
    """A .tar.gz that `fill` fills."""
    with target.open("wb") as raw, gzip.GzipFile("", "wb", 6, raw, mtime=when) as packed:
        _write(packed, fill)


def write_xz(target: BinaryIO, fill: Callable[[tarfile.TarFile], None]) -> None:
    """The same with xz, for the .deb; a higher preset takes three times as long for some per cent."""
    with lzma.LZMAFile(target, "wb", preset=3) as packed:
        _write(packed, fill)


def _write(packed: gzip.GzipFile | lzma.LZMAFile, fill: Callable[[tarfile.TarFile], None]) -> None:
    with tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive:
        fill(archive)


def texts(folder: Path, contents: Mapping[str, str]) -> list[Path]:
    """Write small files; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in contents.items():
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in contents]
