"""What a job may ask for: plain names and pinned facts. Both sides of the pipe check, before anything is opened."""

from __future__ import annotations

import re
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.models import FilePart
from app.i18n import tr
from app.models.download.hosts import check_address, release_hosts
from app.models.download.job import Download, Job, Lookup, ReleaseCheck

COMMIT = re.compile(r"[0-9a-f]{40}")
SHA256 = re.compile(r"[0-9a-f]{64}")
LARGEST = 2**43
"""In bytes: 8 TiB, far beyond any model."""

_REPO = re.compile(r"\w[\w.-]{0,95}/\w[\w.-]{0,95}", re.ASCII)
_NAME = re.compile(r"\w[\w .+=@()\[\]-]{0,199}", re.ASCII)
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


def is_plain_name(untrusted_name: str) -> bool:
    """Whether it is a single, visible file name that every system takes as it is."""
    return bool(
        _NAME.fullmatch(untrusted_name)
        and ".." not in untrusted_name
        and not untrusted_name.endswith((" ", "."))
        and not _DEVICES.fullmatch(untrusted_name)
    )


def check_job(job: Job) -> None:
    """Refuse a job that is not pinned or that names anything but plain files.

    Raises:
        KnownError: says what is wrong.
    """
    if isinstance(job, ReleaseCheck):
        check_address(job.address, release_hosts(job))
        return
    if not _REPO.fullmatch(job.repo) or ".." in job.repo:
        raise _refused(tr("The repository must be named OWNER/NAME."))
    if job.commit and not COMMIT.fullmatch(job.commit):
        raise _refused(tr("A revision must be a commit of 40 hexadecimal digits."))
    if isinstance(job, Lookup):
        _check_path(job.file)
        return
    _check_download(job)


def _check_download(job: Download) -> None:
    if job.path:
        _check_path(job.path)
    if not job.parts or len({part.name.casefold() for part in job.parts}) != len(job.parts):
        raise _refused(tr("A download needs one or more files of different names."))
    for part in job.parts:
        check_part(part)
    if not Path(job.folder).is_absolute():
        raise _refused(tr("The folder for models must be an absolute path."))


def check_part(part: FilePart) -> None:
    """Refuse a file that is not plainly named or not pinned.

    Raises:
        KnownError: says what is wrong.
    """
    if not is_plain_name(part.name) or not part.name.lower().endswith(".gguf"):
        raise _refused(tr("{name!r} is no plain name of a .gguf file.").format(name=part.name[:80]))
    if not SHA256.fullmatch(part.sha256) or not 0 < part.bytes < LARGEST:
        raise KnownError(
            tr("This file can't be verified"),
            tr(
                "Size or SHA-256 of {name} are not known, so Carrel could not tell a wrong file from the right one."
            ).format(name=part.name),
            tr("Choose a file that is stored with its checksum, or import one that you have."),
        )


def _check_path(untrusted_path: str) -> None:
    if not all(is_plain_name(name) for name in untrusted_path.split("/")):
        raise _refused(tr("{untrusted_path!r} is no plain path.").format(untrusted_path=untrusted_path[:80]))


def _refused(message: str) -> KnownError:
    return KnownError(tr("This can't be downloaded"), message, tr("Check the name or the link."))
