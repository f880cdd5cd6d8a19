"""Members of a ZIP file, unpacked bit by bit under one allowance for all of them."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from app.documents import refusals
from app.documents.limits import Limits

_CHUNK = 65536
_MOST_MEMBERS = 10_000
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_ENCRYPTED = 1


class Archive:
    """A document that is a ZIP file. What a member says about its size is never believed.

    Raises:
        KnownError: it can't be read as one.
    """

    def __init__(self, data: bytes, limits: Limits, what: str) -> None:
        self._limits = limits
        self._what = what
        self._left = limits.unpacked
        try:
            self._zip = zipfile.ZipFile(BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError):
            raise refusals.damaged(what) from None
        if len(self._zip.filelist) > _MOST_MEMBERS:
            raise refusals.damaged(what)

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def chunks(self, name: str) -> Iterator[bytes]:
        """The bytes of a member.

        Raises:
            KnownError: it is encrypted or damaged, or the allowance is used up.
        """
        info = self._zip.NameToInfo[name]
        if info.flag_bits & _ENCRYPTED:
            raise refusals.protected()
        if info.compress_type not in _METHODS:
            raise refusals.damaged(self._what)
        try:
            with self._zip.open(info) as member:
                while chunk := member.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise refusals.unpacks_too_large(self._limits.unpacked)
                    self._limits.check_time()
                    yield chunk
        except (zipfile.BadZipFile, zlib.error, ValueError, NotImplementedError, OSError, EOFError):
            raise refusals.damaged(self._what) from None
