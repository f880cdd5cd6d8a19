"""Loads what the formats import only when they need it: behind the seal nothing can be loaded any more."""

from __future__ import annotations

import codecs
import contextlib
import importlib
import io
import pkgutil
import zipfile

import pypdf

from app.documents.extract import extract
from app.documents.text import ENCODINGS
from app.domain.errors import KnownError

_CODECS = (*ENCODINGS, "ascii", "latin-1", "charmap", "mac_roman", "gbk", "gb2312", "big5", "shift_jis", "euc_jp")
_MORE_CODECS = ("euc_kr", "cp932", "cp949", "cp950", "idna", "raw_unicode_escape", "unicode_escape", "pdfdocencoding")
_UNUSED = ("_writer", "_merger", "_xobj_image_helpers", "annotations", "actions")

_BODY = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>a</w:t></w:r></w:p></w:document>'


def warm_up() -> None:
    """Import every module of the PDF library, every text encoding, and read a small document of each kind."""
    for encoding in (*_CODECS, *_MORE_CODECS):
        with contextlib.suppress(LookupError):
            codecs.lookup(encoding)
    for module in pkgutil.walk_packages(pypdf.__path__, "pypdf."):
        if not any(part in module.name for part in _UNUSED):
            with contextlib.suppress(ImportError):
                importlib.import_module(module.name)
    for name, data in (("a.txt", b"a"), ("a.csv", b"a,b"), ("a.docx", _word()), ("a.pdf", b"%PDF-1.4\n")):
        with contextlib.suppress(KnownError):
            extract(name, data)


def _word() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", _BODY)
    return buffer.getvalue()
