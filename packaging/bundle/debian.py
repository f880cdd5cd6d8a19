"""The .deb, written without Debian's tools: /opt/carrel, the desktop's files, dependencies from what is really needed.

The dependencies are read off the libraries: one that no package here is known for fails the build, so that the list
can't go stale.
"""

from __future__ import annotations

import hashlib
import io
import tarfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from bundle import archive, elf

HOME = "opt/carrel"
PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libgomp.so.1": "libgomp1",
    "libuuid.so.1": "libuuid1",
    "libexpat.so.1": "libexpat1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
RECOMMENDED = {"libcups.so.2": "libcups2", "libvulkan.so.1": "libvulkan1"}
GLIBC = frozenset({"libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "librt.so.1", "libresolv.so.2"})
_GCC_OF_LIBSTDCXX = {(3, 4, 28): "9", (3, 4, 29): "11", (3, 4, 30): "12"}


@dataclass(frozen=True, slots=True)
class Release:
    """What is packed: its version, Debian's name of the processor, and the time that all files get."""

    version: str
    architecture: str
    when: int


def dependencies(needs: elf.Needs) -> str:
    """The field Depends.

    Raises:
        ValueError: a library is needed that no package is known for.
    """
    gcc = next((gcc for symbols, gcc in sorted(_GCC_OF_LIBSTDCXX.items()) if needs.libstdcxx <= symbols), None)
    if gcc is None:
        raise ValueError(f"Which GCC has GLIBCXX_{elf.text(needs.libstdcxx)}?")
    found = {f"libc6 (>= {elf.text(needs.glibc)})", f"libstdc++6 (>= {gcc})"}
    for library in needs.libraries:
        if library in PACKAGES:
            found.add(PACKAGES[library])
        elif library not in GLIBC | RECOMMENDED.keys() | {"libstdc++.so.6"}:
            raise ValueError(f"{library} is needed, and neither in the bundle nor known as a package.")
    return ", ".join(sorted(found))


def build(target: Path, bundle: Path, linux: Path, resources: Path, release: Release) -> None:
    """Write the package of `bundle` to `target`; `linux` is packaging/linux, `resources` has the icons."""

    def fill(data: tarfile.TarFile) -> None:
        shared = [(path, f"usr/share/{place}") for path, place in desktop_files(linux, resources)]
        shared.append((bundle / "THIRD_PARTY_LICENSES.txt", "usr/share/doc/carrel/copyright"))
        _add_folders(data, _folders(("opt/carrel", "usr/bin/carrel", *(place for _, place in shared))), release.when)
        archive.add_tree(data, bundle, f"./{HOME}", release.when)
        for name in ("carrel", "carrel-cli"):
            _add_link(data, f"./usr/bin/{name}", f"/{HOME}/{name}", release.when)
        for path, place in shared:
            archive.add_file(data, path, f"./{place}", release.when)

    packed = io.BytesIO()
    archive.write_xz(packed, fill)
    control = _control(release, dependencies(elf.needs(bundle)), bundle)
    members = [
        ("debian-binary", b"2.0\n"),
        ("control.tar.xz", _control_archive(control, _sums(bundle), linux, release.when)),
        ("data.tar.xz", packed.getvalue()),
    ]
    with target.open("wb") as opened:
        opened.write(b"!<arch>\n")
        for name, content in members:
            opened.write(f"{name:<16}{release.when:<12}{0:<6}{0:<6}{'100644':<8}{len(content):<10}`\n".encode())
            opened.write(content + b"\n" * (len(content) % 2))


def desktop_files(linux: Path, resources: Path) -> Iterable[tuple[Path, str]]:
    """Desktop entry, metadata, types of files and icons, each with its place below a `share` folder."""
    yield linux / "carrel.desktop", "applications/carrel.desktop"
    yield linux / "org.carrel.Carrel.metainfo.xml", "metainfo/org.carrel.Carrel.metainfo.xml"
    yield linux / "carrel.xml", "mime/packages/carrel.xml"
    for icon in sorted((resources / "icons" / "app").glob("carrel-*.png")):
        size = icon.stem.removeprefix("carrel-")
        yield icon, f"icons/hicolor/{size}x{size}/apps/carrel.png"


def _control(release: Release, depends: str, bundle: Path) -> str:
    kilobytes = sum(path.lstat().st_size for path in bundle.rglob("*")) // 1024
    return f"""\
Package: carrel
Version: {release.version}
Architecture: {release.architecture}
Maintainer: The Carrel developers <carrel@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {", ".join(RECOMMENDED.values())}, xdg-utils, fonts-dejavu-core, fonts-noto-cjk | fonts-droid-fallback
Section: utils
Priority: optional
Description: private desk for DeepSeek's open language models
 Chat with DeepSeek's open models on your own computer: offline, checked by a
 local guard, in an encrypted vault. Nothing leaves the machine.
 .
 A small built-in model answers questions about Carrel at once; others are
 downloaded when you agree to it.
"""


def _control_archive(control: str, sums: str, linux: Path, when: int) -> bytes:
    def fill(out: tarfile.TarFile) -> None:
        _add_text(out, "./control", control, 0o644, when)
        _add_text(out, "./md5sums", sums, 0o644, when)
        for script in ("postinst", "prerm", "postrm"):
            _add_text(out, f"./{script}", (linux / script).read_text(encoding="utf-8"), 0o755, when)

    packed = io.BytesIO()
    archive.write_xz(packed, fill)
    return packed.getvalue()


def _sums(bundle: Path) -> str:
    """Debian's own list, by which `dpkg --verify` finds damaged files; MD5 because it must be."""
    files = (path for path in sorted(bundle.rglob("*")) if path.is_file() and not path.is_symlink())
    lines = []
    for path in files:
        with path.open("rb") as opened:
            digest = hashlib.file_digest(opened, lambda: hashlib.md5(usedforsecurity=False)).hexdigest()
        lines.append(f"{digest}  {HOME}/{path.relative_to(bundle).as_posix()}\n")
    return "".join(lines)


def _folders(places: Iterable[str]) -> list[str]:
    """Every folder above these files: a bare system may lack any of them, and dpkg makes none that is not listed."""
    return sorted({str(folder) for place in places for folder in PurePosixPath(place).parents} - {"."})


def _add_folders(out: tarfile.TarFile, names: Iterable[str], when: int) -> None:
    for name in names:
        info = tarfile.TarInfo(f"./{name}")
        info.type, info.mode, info.mtime = tarfile.DIRTYPE, 0o755, when
        info.uname = info.gname = "root"
        out.addfile(info)


def _add_link(out: tarfile.TarFile, name: str, target: str, when: int) -> None:
    info = tarfile.TarInfo(name)
    info.type, info.linkname, info.mtime, info.mode = tarfile.SYMTYPE, target, when, 0o777
    info.uname = info.gname = "root"
    out.addfile(info)


def _add_text(out: tarfile.TarFile, name: str, content: str, mode: int, when: int) -> None:
    data = content.encode()
    info = tarfile.TarInfo(name)
    info.size, info.mode, info.mtime = len(data), mode, when
    info.uname = info.gname = "root"
    out.addfile(info, io.BytesIO(data))
