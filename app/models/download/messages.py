"""What the downloader says while it works. The last one is of `LAST`."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.download.job import HubFile
from app.models.release import Release


@dataclass(frozen=True, slots=True)
class Connecting:
    """It is about to connect to `host`."""

    host: str


@dataclass(frozen=True, slots=True)
class Progressed:
    """`done` of `total` bytes are on the disk, over all parts; `rate` in bytes/s, `left` in seconds, 0: unknown."""

    done: int
    total: int
    rate: int = 0
    left: int = 0


@dataclass(frozen=True, slots=True)
class Waiting:
    """The connection failed; the next try comes in `seconds`. `reason` is a sentence."""

    seconds: int
    reason: str
    attempt: int


@dataclass(frozen=True, slots=True)
class Verifying:
    """The bytes are there; `done` of `total` have been hashed anew."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Done:
    """Every part is under its final name in `folder`, verified; `names` in order, `sha256` of the first.

    `commit` is the one they came from, also where the job left it to the hub; "" where nothing had to be fetched.
    """

    names: tuple[str, ...]
    bytes: int
    sha256: str
    commit: str = ""


@dataclass(frozen=True, slots=True)
class Paused:
    """It stopped because it was told to; the good part is kept."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a Lookup."""

    file: HubFile


@dataclass(frozen=True, slots=True)
class Released:
    """The answer to a ReleaseCheck."""

    release: Release


@dataclass(frozen=True, slots=True)
class DownloadFailed:
    """It stopped for a reason. `kept` says whether what was fetched so far is good and will be gone on with."""

    title: str
    message: str
    hint: str
    kept: bool = True


Message = Connecting | Progressed | Waiting | Verifying | Done | Paused | Found | Released | DownloadFailed
LAST = (Done, Paused, Found, Released, DownloadFailed)
