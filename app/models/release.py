"""The newest version of Carrel: where it could be asked for, and what may be answered."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path

_VERSION = re.compile(r"\d{1,4}\.\d{1,4}\.\d{1,4}", re.ASCII)
_PAGE = re.compile(r"https://[a-z0-9][a-z0-9.-]{0,252}(:\d{1,5})?(/[!-~]{0,400})?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Release:
    """A version in three numbers and the https address of the page that tells about it.

    Raises:
        ValueError: it is anything else.
    """

    version: str
    page: str

    def __post_init__(self) -> None:
        if not _VERSION.fullmatch(self.version) or not _PAGE.fullmatch(self.page):
            raise ValueError("no version and page")

    def is_newer_than(self, version: str) -> bool:
        """Whether this is a later version."""
        return _numbers(self.version) > _numbers(version)


def update_address(file: Path) -> str:
    """The address in `file` (resources/updates.json); "" where there is none, and nothing can be asked."""
    address: str | None = json.loads(file.read_text(encoding="utf-8"))["address"]
    return address or ""


def _numbers(version: str) -> list[int]:
    return [int(number) for number in re.findall(r"\d+", version)[:3]]
