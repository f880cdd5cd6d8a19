"""What goes into the bundle and what stays out; build.spec and the tests read it.

Qt is named by what is wanted, so that nothing creeps in with a new version. Of the system's libraries, those stay out
that every desktop has or that the .deb declares: copies of them quarrel with the graphics drivers that load them too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath
from typing import TypeVar

Row = TypeVar("Row", bound=tuple[str, ...])

QT_MODULES = ("Core", "DBus", "Gui", "PrintSupport", "Svg", "Widgets")
QT_LIBRARIES = (*QT_MODULES, "OpenGL", "WaylandClient", "WlShellIntegration", "XcbQpa")
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "printsupport": ("cupsprintersupport",),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}

# What the window's program never has: the model, and everything that could connect.
NOT_IN_WINDOW = (
    *("llama_cpp", "diskcache", "jinja2", "huggingface_hub", "httpx2", "httpcore2", "h11", "anyio", "truststore"),
    *("fsspec", "filelock", "tqdm", "yaml", "hf_xet", "ssl", "_ssl"),
    *("app.engine.llama", "app.engine.llama_backend", "app.engine.llama_consultant", "app.engine.worker"),
    *("app.engine.inspect_worker", "app.models.download.process", "app.models.download.hub"),
    *("app.models.download.network", "app.models.download.transfer", "app.documents", "pypdf"),
)
# What the console program, which is every child process too, never has.
NOT_IN_CONSOLE = ("PySide6", "shiboken6", "app.ui", "hf_xet")
NEVER = (
    *("tkinter", "test", "unittest", "lib2to3", "pydoc", "pydoc_data", "idlelib", "turtledemo", "ensurepip", "venv"),
    *("pip", "setuptools", "pkg_resources", "wheel", "PyInstaller", "readline", "curses", "doctest"),
    *("numpy.f2py", "numpy.testing", "numpy.distutils", "numpy.conftest", "numpy.random", "numpy.fft"),
    *("numpy.polynomial", "torch", "transformers", "tensorflow"),
    *("click", "typer", "rich", "gradio", "IPython", "uvicorn", "fastapi", "starlette", "pydantic"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtTest"),
)

TOLD_VERSIONS = (
    *("PySide6-Essentials", "llama-cpp-python", "sqlcipher3", "argon2-cffi", "cryptography", "markdown-it-py"),
    *("pygments", "pypdf", "zxcvbn", "segno", "mnemonic", "platformdirs", "ziamath", "huggingface-hub", "py3langid"),
    *("numpy", "mdit-py-plugins"),
)
"""`carrel doctor` and About say them, and read them off the metadata."""

_SYSTEM_ONLY = re.compile(
    r"lib(stdc\+\+|gcc_s|glib-2|gthread-2|gobject-2|gio-2|gmodule-2|gtk-3|gdk-3|gdk_pixbuf-2|pango|cairo|atk|harfbuzz"
    r"|fribidi|thai|datrie|graphite2|epoxy|mount|blkid|selinux|pcre2|dbus-1|systemd|gcrypt|gpg-error|lz4|cap|X11|Xau"
    r"|Xdmcp|Xext|Xi|Xrender|Xrandr|Xfixes|Xcursor|Xcomposite|Xdamage|Xinerama|xcb|xkbcommon|bsd|md\b|fontconfig"
    r"|freetype|png16|brotli|expat|wayland|drm|EGL|GL|cups|avahi|gnutls|gssapi|krb5|k5crypto|com_err|keyutils|nettle"
    r"|hogweed|gmp|idn2|unistring|tasn1|p11-kit|readline|ncurses|tinfo|nsl|tirpc|crypt\b|jpeg|tiff|webp|deflate|jbig"
    r"|lerc|sharpyuv|pixman|rsvg|atspi|uuid)"
)
_BUNDLED_XCB = ("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util")
_QT_LIBRARY = re.compile(r"(?:lib)?Qt6?([A-Z]\w*?)(?:\.so\b|\.dll$|\.framework/|\.abi3\.so$|$)")
_UNREAD = re.compile(r"/tests/|app/resources/i18n/.+\.ts$|numpy/(random|fft|polynomial)/")
_QT_WORDS = re.compile(r"/translations/qtbase_(zh_CN|de|es)\.qm$")
"""Of its buttons and menus, in the languages of app/ui/language.py."""
_OTHER_DATA = ("/translations/", "/qml/", "/resources/", "/metatypes/", "/glue/", "/typesystems/", "/include/")


def wanted(destination: str) -> bool:
    """Whether a file belongs into the bundle, by its place there."""
    path = PurePath(destination).as_posix()
    name = PurePath(path).name
    if path.startswith("PySide6/") or _QT_LIBRARY.match(name):
        return _qt_wanted(path, name)
    if name.startswith(_BUNDLED_XCB) or "/" in path:
        return not _UNREAD.search(f"/{path}")
    return not _SYSTEM_ONLY.match(name)


def only_wanted(rows: Iterable[Row]) -> list[Row]:
    """The rows of one of PyInstaller's tables whose file belongs into the bundle."""
    return [row for row in rows if wanted(row[0])]


def _qt_wanted(path: str, name: str) -> bool:
    if "/plugins/" in path:
        group = path.split("/plugins/", 1)[1].split("/", 1)[0]
        return name.removeprefix("lib").split(".")[0] in QT_PLUGINS.get(group, ())
    if _QT_WORDS.search(f"/{path}"):
        return True
    if any(folder in f"/{path}" for folder in _OTHER_DATA) and ".framework/" not in path:
        return False
    found = _QT_LIBRARY.match(path.split("/Qt/lib/")[-1] if "/Qt/lib/" in path else name)
    return found is None or found[1] in QT_LIBRARIES
