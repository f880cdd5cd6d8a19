"""Starting llama.cpp, and keeping its log out of everything but the error of a failed load."""

from __future__ import annotations

import ctypes
import functools
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import llama_cpp
from llama_cpp import _ggml

from app.i18n import tr

_ERROR = 3
_MOST_LINES = 20


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _silent(_level: int, _text: bytes, _data: int) -> None:
    """llama.cpp's log may hold what people wrote; nothing of it is kept."""


def start() -> None:
    """Initialise llama.cpp and its compute back ends. Harmless when it is called again.

    Before the seal, as back ends load libraries and drivers.
    """
    llama_cpp.llama_log_set(_silent, None)
    _load_backends()
    llama_cpp.llama_backend_init()


def ggml() -> ctypes.CDLL:
    """ggml as llama.cpp itself uses it.

    The wheel holds it under several names (libggml.so, libggml.so.0 ...), each of which would be a library of its own,
    with a list of devices that llama.cpp never sees. A look-up through llama.cpp's handle finds the one that it is
    linked to. Windows has one name only, and looks up in one library only.
    """
    library: ctypes.CDLL = _ggml.libggml if sys.platform == "win32" else llama_cpp.llama_cpp._lib
    return library


@functools.cache
def _load_backends() -> None:
    """Back ends in libraries of their own, one a CPU variant or for a graphics processor, register at this call only.

    llama_cpp does not make it. Where all are linked in it finds none; a second call would list every device twice.
    """
    folder = Path(llama_cpp.__file__).parent / "lib"
    ggml().ggml_backend_load_all_from_path(str(folder).encode())


def system_info() -> str:
    """llama.cpp's line about CPU features and back ends."""
    return " ".join(llama_cpp.llama_print_system_info().decode(errors="replace").split())


def gpu_layers(wish: int | None) -> int:
    """How many layers to compute on a GPU: as wished, else all (-1) where this build of llama.cpp can use one."""
    if not llama_cpp.llama_supports_gpu_offload():
        return 0
    return -1 if wish is None else wish


def why_no_gpu(wish: int | None) -> str:
    """A sentence where layers on a GPU were asked for that this build of llama.cpp can't use, else ""."""
    if not wish or llama_cpp.llama_supports_gpu_offload():
        return ""
    return tr("The graphics processor is not used: this build of Carrel has no support for one, or there is none.")


@contextmanager
def error_lines() -> Iterator[list[str]]:
    """Collect llama.cpp's error lines while a model loads, when there is no chat that they could hold."""
    lines: list[str] = []

    @llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
    def collect(level: int, text: bytes, _data: int) -> None:
        if level >= _ERROR and len(lines) < _MOST_LINES:
            lines.append(text.decode(errors="replace").strip())

    llama_cpp.llama_log_set(collect, None)
    try:
        yield lines
    finally:
        llama_cpp.llama_log_set(_silent, None)
