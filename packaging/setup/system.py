"""Finds what the system lacks, installs it with apt where it may, and else says the one line to type."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

MINIMUM_PYTHON = (3, 11)

# What Qt's xcb and Wayland platforms and its renderer load, with the Debian package of each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_PACKAGES = ("fonts-dejavu-core", "fonts-inter")
# Files of fonts with Chinese, by parts of their names, and the smallest package that has one.
CHINESE_FONTS = ("cjk", "droidsansfallback", "wqy", "sourcehan", "uming", "ukai", "notosanssc", "notoserifsc")
CHINESE_PACKAGE = "fonts-droid-fallback"
TEST_TOOLS = {"strace": "strace", "Xvfb": "xvfb"}


class SetupError(Exception):
    """Something is missing that this script may not install; the text is what to do."""


def missing_for_python() -> list[str]:
    """Packages that Python itself lacks: Debian ships venv apart."""
    if sys.version_info < MINIMUM_PYTHON:
        raise SetupError("Carrel needs Python 3.11 or newer. Type: make run PYTHON=python3.12 (or another newer one)")
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        return [f"python3.{sys.version_info.minor}-venv"]
    return []


def missing_for_qt() -> list[str]:
    """Packages of the libraries and fonts that a window needs, on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    packages = [package for name, package in QT_LIBRARIES.items() if not _loads(name)]
    return packages if _has_font() else [*packages, *FONT_PACKAGES]


def missing_for_chinese() -> list[str]:
    """A package with Chinese letters, which the window and DeepSeek's answers may have; on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    names = (path.name.lower() for path in _font_files())
    known = any(part in name for name in names for part in CHINESE_FONTS)
    return [] if known else [CHINESE_PACKAGE]


def missing_for_compiling() -> list[str]:
    """Packages that compile llama.cpp. On Windows CMake finds Visual Studio by itself, which is in no PATH."""
    if os.name == "nt":
        return []
    packages = []
    if not any(shutil.which(name) for name in ("c++", "g++", "clang++")):
        packages.append("g++")
    if not shutil.which("cmake"):
        packages.append("cmake")
    if not shutil.which("ninja") and not shutil.which("make"):
        packages.append("ninja-build")
    return packages


def missing_for_appimage() -> list[str]:
    """The packer of an AppImage's file system."""
    return [] if shutil.which("mksquashfs") else ["squashfs-tools"]


def missing_for_tests() -> list[str]:
    """Tools that the end-to-end tests look through, on Linux."""
    if not sys.platform.startswith("linux"):
        return []
    return [package for name, package in TEST_TOOLS.items() if not shutil.which(name)]


def install(packages: Iterable[str], optional: bool = False) -> None:
    """Install Debian packages, or raise SetupError with the line to type (`optional`: only say it)."""
    wanted = sorted(set(packages))
    if not wanted:
        return
    line = f"sudo apt-get install -y {' '.join(wanted)}"
    prefix = _root_prefix()
    if shutil.which("apt-get") and prefix is not None:
        print(f"Installing system packages: {' '.join(wanted)}", flush=True)
        if _apt(prefix, wanted):
            return
    advice = f"Missing on this system: {' '.join(wanted)}. Type: {line}"
    if not shutil.which("apt-get"):
        advice = f"Missing on this system (Debian's names): {' '.join(wanted)}. Install them and try again."
    if not optional:
        raise SetupError(advice)
    print(advice, flush=True)


def display_problem() -> str:
    """Why no window can open here, empty where one can."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM", "") in ("offscreen", "minimal", "vnc"):
        return ""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        return ""
    return (
        "No display here, so no window can open.\n"
        "  In the terminal:          .venv/bin/carrel chat --no-save 'How do I lock Carrel?'\n"
        "  On a virtual display:     xvfb-run -a make run"
    )


def _apt(prefix: list[str], packages: list[str]) -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    install_command = [*prefix, "apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages]
    for command in (install_command, [*prefix, "apt-get", "update", "-qq"], install_command):
        done = subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=False)
        if command is install_command and done.returncode == 0:
            return True
    return False


def _root_prefix() -> list[str] | None:
    if os.name != "posix":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo"):
        quiet = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
        if quiet.returncode == 0:
            return ["sudo", "-n"]
    return None


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def _has_font() -> bool:
    return any(path.suffix.lower() in (".ttf", ".otf") for path in _font_files())


def _font_files() -> Iterator[Path]:
    for folder in FONT_FOLDERS:
        yield from Path(folder).expanduser().rglob("*.*")
