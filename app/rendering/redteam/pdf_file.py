"""Writes a PDF of text and rectangles: pages of A4, Helvetica, which every reader has, and nothing else.

For the command line, which has no Qt and speaks English. What Helvetica's encoding lacks is shown as "?"; the window
prints with the fonts of the system (ui/pages/redteam/printed.py).
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence

PAGE_WIDTH, PAGE_HEIGHT = 595.0, 842.0

_WIDTHS = (
    "278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 "
    "584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 "
    "667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 "
    "278 556 500 722 500 500 500 334 260 334 584"
)
_WIDTH_OF = {chr(32 + at): int(width) / 1000 for at, width in enumerate(_WIDTHS.split())}
_OTHER_WIDTH = 0.556
_BOLDER = 1.07
"""Helvetica-Bold is about so much wider."""

_LIKE = str.maketrans({"\u2212": "\u2013", "\u00a0": " "})
_FONTS = {False: "F1", True: "F2"}


def text_width(text: str, size: float, *, bold: bool = False) -> float:
    """How wide a line is, in points."""
    width = sum(_WIDTH_OF.get(char, _OTHER_WIDTH) for char in text) * size
    return width * _BOLDER if bold else width


class PdfFile:
    """A Paper (pdf.py) that draws from the top left, as charts do."""

    def __init__(self) -> None:
        self._pages: list[list[bytes]] = []

    def new_page(self) -> None:
        """Begin the next page."""
        self._pages.append([])

    def text_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a line is."""
        return text_width(text, size, bold=bold)

    def box(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """A filled rectangle; `colour` as "#1E6B54"."""
        place = f"{x:.2f} {PAGE_HEIGHT - y - height:.2f} {width:.2f} {height:.2f}"
        self._pages[-1].append(f"{_colour(colour)} {place} re f".encode())

    def words(self, x: float, y: float, text: str, colour: str, size: float, *, bold: bool = False) -> None:
        """A line of text that begins at `x`, on the base line `y`."""
        place = f"{x:.2f} {PAGE_HEIGHT - y:.2f} Td"
        begin = f"BT {_colour(colour)} /{_FONTS[bold]} {size:g} Tf {place} ".encode()
        self._pages[-1].append(begin + _string(text) + b" Tj ET")

    def data(self, title: str) -> bytes:
        """The whole file."""
        return _pdf_bytes([b"\n".join(page) for page in self._pages], title)


def _pdf_bytes(pages: Sequence[bytes], title: str) -> bytes:
    fonts = [
        f"<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>".encode()
        for name in ("Helvetica", "Helvetica-Bold")
    ]
    first = 6
    kids = " ".join(f"{first + 2 * at} 0 R" for at in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R /Lang (en) >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {len(pages)} >>".encode(),
        *fonts,
        b"<< /Title " + _string(title) + b" /Producer (Carrel) >>",
    ]
    for at, page in enumerate(pages):
        objects.append(_page_object(first + 2 * at + 1))
        packed = zlib.compress(page)
        head = f"<< /Length {len(packed)} /Filter /FlateDecode >>\nstream\n".encode()
        objects.append(head + packed + b"\nendstream")
    return _file(objects)


def _page_object(content: int) -> bytes:
    return (
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {PAGE_WIDTH:g} {PAGE_HEIGHT:g}] "
        f"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents {content} 0 R >>"
    ).encode()


def _file(objects: Sequence[bytes]) -> bytes:
    data = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    places: list[int] = []
    for number, content in enumerate(objects, start=1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    count = len(objects) + 1
    trailer = f"trailer\n<< /Size {count} /Root 1 0 R /Info 5 0 R >>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + f"xref\n0 {count}\n0000000000 65535 f \n{table}{trailer}".encode()


def _string(text: str) -> bytes:
    raw = "".join(text.translate(_LIKE).splitlines()).encode("cp1252", "replace")
    for sign in (b"\\", b"(", b")"):
        raw = raw.replace(sign, b"\\" + sign)
    return b"(" + raw + b")"


def _colour(colour: str) -> str:
    return " ".join(f"{int(colour[at : at + 2], 16) / 255:.3f}" for at in (1, 3, 5)) + " rg"
