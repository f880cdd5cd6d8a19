"""The recovery key: 160 random bits as fifteen words (BIP-39, with checksum) and as a QR code, to be kept apart."""

from __future__ import annotations

import io
import secrets
from functools import cache
from typing import TYPE_CHECKING

from app.domain.errors import LockedError
from app.i18n import tr

if TYPE_CHECKING:
    from mnemonic import Mnemonic

ENTROPY_BYTES = 20
WORDS = 15
_UNIQUE_PREFIX = 4  # BIP-39's words differ within their first four letters


def new_words() -> str:
    """A new recovery key, as words separated by single spaces."""
    words: str = _language().to_mnemonic(secrets.token_bytes(ENTROPY_BYTES))
    return words


def entropy_of(words: str) -> bytes:
    """The key behind typed words; case, numbers, punctuation and words cut to four letters are forgiven.

    Raises:
        LockedError: they are not a recovery key.
    """
    typed = "".join(letter if letter.isalpha() else " " for letter in words.lower()).split()
    by_prefix = {word[:_UNIQUE_PREFIX]: word for word in _language().wordlist}
    full = [by_prefix.get(word[:_UNIQUE_PREFIX], "") for word in typed]
    known = all(word and word.startswith(given[:_UNIQUE_PREFIX]) for word, given in zip(full, typed, strict=True))
    if len(full) != WORDS or not known or not _language().check(" ".join(full)):
        raise LockedError(
            tr("Not the recovery key"),
            tr("A recovery key is {words} words; at least one of these is missing or mistyped.").format(words=WORDS),
            tr("Compare them with what you printed or saved."),
        )
    return bytes(_language().to_entropy(" ".join(full)))


def qr_png(words: str, scale: int = 6) -> bytes:
    """The words as a QR code, as a PNG; `scale` is pixels per module."""
    import segno

    buffer = io.BytesIO()
    segno.make_qr(words, error="m").save(buffer, kind="png", scale=scale, border=2)
    return buffer.getvalue()


@cache
def _language() -> Mnemonic:
    from mnemonic import Mnemonic

    return Mnemonic("english")
