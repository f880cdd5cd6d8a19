"""llama.cpp's libraries as the bundle holds them: each once, other names as links, one for every kind of processor.

The wheel has every library under three names, as a zip file knows no links; loaded under two of them, ggml would be
there twice, with two lists of devices.
"""

from __future__ import annotations

import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FOLDER = "llama_cpp/lib"
Row = tuple[str, str, str]
_PLAIN = re.compile(r"lib[\w.-]+?\.so|[\w-]+\.dll|lib[\w.-]+?\.dylib")


def rows() -> list[Row]:
    """Rows for PyInstaller's tables: (place in the bundle, file or target of a link, kind)."""
    package = find_spec("llama_cpp")
    if package is None or package.origin is None:
        raise SystemExit("llama-cpp-python is not installed here.")
    folder = Path(package.origin).parent / "lib"
    return [row for file in sorted(folder.iterdir()) if _PLAIN.fullmatch(file.name) for row in _rows(file)]


def _rows(file: Path) -> list[Row]:
    real = _soname(file) if sys.platform == "linux" else file.name
    if real == file.name or file.name.startswith("libggml-cpu-"):
        return [(f"{FOLDER}/{file.name}", str(file), "DATA")]  # data: its needs are known, and loaded by path
    return [(f"{FOLDER}/{real}", str(file), "DATA"), (f"{FOLDER}/{file.name}", real, "SYMLINK")]


def _soname(file: Path) -> str:
    """The name by which other libraries ask for this one; its own where nobody does."""
    done = subprocess.run(["readelf", "-d", str(file)], capture_output=True, text=True, check=True)
    found = re.search(r"\(SONAME\).*\[(.+)\]", done.stdout)
    return found[1] if found and "_" not in found[1] else file.name
