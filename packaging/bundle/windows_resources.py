"""What Windows wants beside the programs: an icon of all sizes, and the version that Explorer shows."""

from __future__ import annotations

import struct
from pathlib import Path

_TEMPLATE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0, OS=0x40004, fileType=1, subtype=0,
                    date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Carrel developers'),
      StringStruct('FileDescription', {description!r}),
      StringStruct('FileVersion', {version!r}),
      StringStruct('InternalName', {name!r}),
      StringStruct('OriginalFilename', {file!r}),
      StringStruct('ProductName', 'Carrel'),
      StringStruct('ProductVersion', {version!r}),
      StringStruct('LegalCopyright', 'MIT licence')])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])])
  ]
)
"""
_DESCRIPTIONS = {"carrel": "Carrel", "carrel-cli": "Carrel, command line"}


def write_icon(target: Path, pictures: list[Path]) -> None:
    """An .ico that holds PNG pictures as they are, which Windows reads since Vista; none over 256 pixels."""
    found = sorted(((int(path.stem.rsplit("-", 1)[1]), path.read_bytes()) for path in pictures), reverse=True)
    chosen = [(size, data) for size, data in found if size <= 256]
    offset = 6 + 16 * len(chosen)
    head = struct.pack("<HHH", 0, 1, len(chosen))
    for size, data in chosen:
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    target.write_bytes(head + b"".join(data for _, data in chosen))


def write_versions(folder: Path, version: str) -> None:
    """PyInstaller's version files of both programs."""
    numbers = (*(int(part) for part in version.split(".")), 0)
    for name, description in _DESCRIPTIONS.items():
        text = _TEMPLATE.format(
            numbers=numbers, version=version, name=name, file=f"{name}.exe", description=description
        )
        (folder / f"{name}.version.txt").write_text(text, encoding="utf-8")
