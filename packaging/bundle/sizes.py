"""How large the bundle is, and its ten largest parts: the table of docs/benchmarks.md.

Usage: python -m bundle.sizes FOLDER [ARCHIVE]; ends with 1 where it is over the limits.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

MEGABYTE = 1_000_000
MOST_ON_DISK, MOST_COMPRESSED = 330, 140
_PARTS = (
    (r"_internal/PySide6/Qt/lib/libicu", "ICU, which Qt is linked to"),
    (r"_internal/(PySide6|shiboken6|libQt6)", "Qt and PySide6"),
    (r"_internal/numpy", "NumPy with OpenBLAS"),
    (r"_internal/app/resources/guard", "the guard's classifier and tables"),
    (r"_internal/app/resources/models", "Carrel Guide, the built-in model"),
    (r"_internal/llama_cpp.*ggml-vulkan", "llama.cpp for graphics processors (Vulkan)"),
    (r"_internal/llama_cpp", "llama.cpp, a library for each kind of processor"),
    (r"_internal/(cryptography|libcrypto|libssl)", "cryptography with OpenSSL"),
    (r"_internal/sqlcipher3", "SQLCipher with OpenSSL"),
    (r"_internal/(libpython|python3|base_library)", "Python"),
    (r"_internal/py3langid", "py3langid, which tells languages"),
    (r"_internal/(ziamath|ziafont|latex2mathml)", "formulas: fonts and tables"),
    (r"carrel(-cli)?(\.exe)?$", "the two programs, with all Python modules"),
)


def part_of(place: str) -> str:
    """The part of the program that a file belongs to, by its place in the bundle."""
    return next((name for pattern, name in _PARTS if re.match(pattern, place)), "other libraries and data")


def parts(folder: Path) -> Counter[str]:
    """Bytes on the disk of each part."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(folder).as_posix())] += path.stat().st_size
    return sizes


def main(arguments: list[str]) -> int:
    """Print the table; 1 where the bundle or the archive is too large."""
    sizes = parts(Path(arguments[0]))
    on_disk = sum(sizes.values()) / MEGABYTE
    print(f"on disk {on_disk:.0f} MB (at most {MOST_ON_DISK})")
    compressed = Path(arguments[1]).stat().st_size / MEGABYTE if arguments[1:] else 0.0
    if compressed:
        print(f"{Path(arguments[1]).name} {compressed:.0f} MB (at most {MOST_COMPRESSED})")
    print("\n| part | MB |\n|---|---|")
    for name, size in sizes.most_common(10):
        print(f"| {name} | {size / MEGABYTE:.1f} |")
    return int(on_disk > MOST_ON_DISK or compressed > MOST_COMPRESSED)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
