"""Plain text, Markdown and code: which encoding, and whether it is text at all."""

from __future__ import annotations

import codecs
import re

from app.documents import refusals

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
ENCODINGS = ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030", "cp1252")
"""All that are ever decoded; the reader loads them before its seal."""

_HIGH = re.compile(rb"[\x80-\xff]+")
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f]")
_LEAST_TEXT = 0.95
_SAMPLE = 65536


def decoded(data: bytes) -> str:
    """The text of a file, whatever common encoding it has.

    Raises:
        KnownError: it is no text.
    """
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_decode(data, encoding))
    return _checked(_decode(data, _guess(data)))


def tidied(text: str) -> str:
    """With line feeds alone, and without what is neither text nor a blank; lone surrogates become question marks."""
    text = _CONTROLS.sub("", _LINE_END.sub("\n", text))
    return text.encode("utf-8", "replace").decode("utf-8").strip("\n")


def _guess(data: bytes) -> str:
    sample = data[:_SAMPLE]
    if b"\0" in sample:
        return _utf16(sample)
    try:
        codecs.getincrementaldecoder("utf-8")("strict").decode(data, final=True)
    except UnicodeDecodeError:
        # Chinese takes two bytes a character, so that high bytes stand in even numbers; accents stand alone.
        runs = _HIGH.findall(sample)
        even = sum(len(run) for run in runs if len(run) % 2 == 0)
        return "gb18030" if even * 10 > 9 * sum(map(len, runs)) else "cp1252"
    return "utf-8"


def _utf16(sample: bytes) -> str:
    """Without a mark: in Western text every other byte is zero."""
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if min(even, odd) * 10 > max(even, odd) or max(even, odd) * 4 < len(sample) // 2:
        raise refusals.not_text()
    return "utf-16-be" if even > odd else "utf-16-le"


def _decode(data: bytes, encoding: str) -> str:
    return data.decode(encoding, "replace")


def _checked(text: str) -> str:
    """Refuse what decodes only into controls and replacements."""
    sample = text[:_SAMPLE]
    odd = len(_CONTROLS.findall(sample)) + sample.count("\ufffd")
    if odd > (1 - _LEAST_TEXT) * len(sample):
        raise refusals.not_text()
    return text
