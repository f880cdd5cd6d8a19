"""THIRD_PARTY_LICENSES.txt: every part of the bundle with its licence in full, and how to replace Qt."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from bundle.inventory import Component

_QT = """\
Qt, PySide6 and Shiboken are used under the GNU Lesser General Public License, version 3, unchanged as their makers
publish them. They are separate shared libraries in the folder `_internal/PySide6` (on macOS in the .app's Frameworks):
you may replace them by your own builds of the same version (major and minor number) under the same file names, and you
may take this program apart to find out why a replaced library does not work. Their source:
  https://download.qt.io/official_releases/qt/ and https://download.qt.io/official_releases/QtForPython/
Qt itself contains parts under other licences, listed at https://doc.qt.io/qt-6/licenses-used-in-qt.html; ICU, which it
uses, is under the Unicode licence, V3.

llama.cpp's libraries use the GCC runtime libraries of your system (GPL-3.0 with the GCC Runtime Library Exception),
which are not part of this bundle.
"""
_LINE = "=" * 100


def write(target: Path, own: str, components: Iterable[Component]) -> None:
    """Write the file; `own` is Carrel's own licence."""
    listed = list(components)
    blocks = [f"Carrel's own licence\n\n{own.strip()}\n", _QT]
    blocks.append("\n".join(f"{part.name} {part.version}: {part.licence}" for part in listed) + "\n")
    blocks += [_block(part) for part in listed if any(text.strip() for text in part.texts)]
    target.write_text(f"\n{_LINE}\n\n".join(blocks), encoding="utf-8")


def _block(part: Component) -> str:
    texts = "\n\n".join(text.strip() for text in part.texts if text.strip())
    return f"{part.name} {part.version}\n\n{texts}\n"
