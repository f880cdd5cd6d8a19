"""Documents that mean harm, and mutations of ones that don't. The same ones each time."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from io import BytesIO

from pypdf import PdfReader, PdfWriter

from tests.documents.making import W, assembled, docx, paragraph, pdf, stream, zipped

PAGES = ["The quick brown fox", "jumps over the lazy dog (twice)", "ends here"]
CSV = "name,amount,city\n" + "\n".join(f'"Müller, {n}",{n * 7},"Köln"' for n in range(40))


def samples() -> dict[str, bytes]:
    """Well-formed ones to begin from."""
    table = "<w:tbl><w:tr><w:tc>" + paragraph("a") + "</w:tc><w:tc>" + paragraph("b") + "</w:tc></w:tr></w:tbl>"
    return {
        "a.pdf": pdf(PAGES),
        "plain.pdf": pdf(PAGES, packed=False),
        "a.docx": docx(paragraph("Title") + paragraph("Some words") * 20 + table),
        "a.csv": CSV.encode(),
    }


def mutated(count: int, seed: int = 5) -> Iterator[tuple[str, bytes]]:
    """`count` broken copies of each sample."""
    dice = random.Random(seed)
    for name, data in samples().items():
        for _ in range(count):
            yield name, dice.choice(_MUTATIONS)(bytearray(data), dice)


def encrypted(password: str, owner: str | None = None) -> bytes:
    """A PDF that needs `password`; with an empty one and an owner it can be read but not changed."""
    writer = PdfWriter(clone_from=PdfReader(BytesIO(pdf(PAGES))))
    writer.encrypt(password, owner, algorithm="AES-256")
    buffer = BytesIO()
    writer.write(buffer)
    return buffer.getvalue()


def _laughs() -> bytes:
    entities = '<!ENTITY a0 "ha">' + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return _with_type(entities, "&a11;")


def _external() -> bytes:
    return _with_type('<!ENTITY a SYSTEM "file:///etc/passwd">', "&a;")


def _with_type(entities: str, text: str) -> bytes:
    xml = f'<!DOCTYPE d [{entities}]><w:document xmlns:w="{W}"><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:document>'
    return zipped({"word/document.xml": xml})


def _deep_pages(depth: int) -> bytes:
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>"]
    objects += [f"<< /Type /Pages /Kids [{number + 1} 0 R] /Count 1 >>".encode() for number in range(2, depth)]
    return assembled([*objects, b"<< /Type /Page >>"])


def _deep_arrays(depth: int) -> bytes:
    nested = b"[" * depth + b"]" * depth
    return assembled([b"<< /Type /Catalog /Pages 2 0 R /X %s >>" % nested, b"<< /Type /Pages /Kids %s >>" % nested])


def _circle() -> bytes:
    return assembled([b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"])


def _stream_bomb() -> bytes:
    page = b"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << >> >> >>"
    pages = b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
    return assembled([b"<< /Type /Catalog /Pages 2 0 R >>", pages, page, stream(b" " * 80_000_000)])


def _flip(data: bytearray, dice: random.Random) -> bytes:
    for _ in range(dice.choice((1, 4, 40))):
        data[dice.randrange(len(data))] = dice.randrange(256)
    return bytes(data)


def _cut(data: bytearray, dice: random.Random) -> bytes:
    return bytes(data[: dice.randrange(1, len(data))])


def _remove(data: bytearray, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    del data[start : start + dice.randrange(1, 200)]
    return bytes(data) or b"x"


def _repeat(data: bytearray, dice: random.Random) -> bytes:
    start = dice.randrange(len(data))
    piece = data[start : start + dice.randrange(1, 400)]
    return bytes(data[:start] + piece * dice.choice((2, 9, 99)) + data[start:])


def _insert(data: bytearray, dice: random.Random) -> bytes:
    words = (b"\0" * 50, b"<" * 99, b"[" * 2000, b"9" * 300, b"-1 ", b"\xff\xfe", b'"' * 33, b"obj endobj stream ")
    start = dice.randrange(len(data))
    data[start:start] = dice.choice(words)
    return bytes(data)


def _renumber(data: bytearray, dice: random.Random) -> bytes:
    digits = [index for index, byte in enumerate(data) if 48 <= byte <= 57] or [0]
    for _ in range(dice.choice((1, 3, 30))):
        data[dice.choice(digits)] = 48 + dice.randrange(10)
    return bytes(data)


_MUTATIONS: tuple[Callable[[bytearray, random.Random], bytes], ...] = (
    _flip,
    _cut,
    _remove,
    _repeat,
    _insert,
    _renumber,
)


ATTACKS: dict[str, tuple[str, Callable[[], bytes]]] = {
    # what is tried: the name of a file, and what makes its bytes
    "zip bomb": ("a.docx", lambda: docx("<w:p/>", more={"word/footnotes.xml": " " * 70_000_000})),
    "zip bomb in the body": ("a.docx", lambda: docx(paragraph("x" * 30_000_000))),
    "billion laughs": ("a.docx", _laughs),
    "external entity": ("a.docx", _external),
    "deep XML": ("a.docx", lambda: docx("<w:p>" * 100_000)),
    "deep PDF pages": ("a.pdf", lambda: _deep_pages(5_000)),
    "deep PDF arrays": ("a.pdf", lambda: _deep_arrays(100_000)),
    "pages that hold themselves": ("a.pdf", _circle),
    "10,000 pages": ("a.pdf", lambda: pdf(["x"] * 10_000)),
    "stream bomb": ("a.pdf", _stream_bomb),
    "encrypted PDF": ("a.pdf", lambda: encrypted("secret")),
    "encrypted Word file": ("a.docx", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4096)),
    "a picture": ("a.txt", lambda: b"\x89PNG\r\n\x1a\n" + random.Random(1).randbytes(4096)),
    "a program": ("a.md", lambda: b"\x7fELF" + random.Random(2).randbytes(4096)),
    "an archive": ("a.zip", lambda: zipped({"a.txt": "a"})),
    "nothing": ("a.txt", lambda: b""),
    "blanks": ("a.txt", lambda: b" \n\t\n"),
    "scanned": ("a.pdf", lambda: pdf(["", ""])),
    "PDF by name alone": ("a.pdf", lambda: b"hello"),
    "Word by name alone": ("a.docx", lambda: b"hello"),
    "ZIP without a body": ("a.docx", lambda: zipped({"readme.txt": "a"})),
    "many files": ("a.docx", lambda: zipped({f"{n}": "" for n in range(10_001)})),
    "too long": ("a.txt", lambda: b"a" * 2_000_001),
    "too large": ("a.txt", lambda: b"a" * (32 * 2**20 + 1)),
    "spreadsheet": ("a.xlsx", lambda: zipped({"xl/workbook.xml": "<a/>"})),
}
"""Documents by what they try."""


def attack(name: str) -> tuple[str, bytes]:
    """The name and the bytes of one of ATTACKS."""
    file, make = ATTACKS[name]
    return file, make()
