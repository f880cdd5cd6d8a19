"""Disks that are too small, or get too small on the way."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.models.download.disk import Reserve, check_space
from app.models.download.job import Download
from tests.models.download.conftest import NO_RESERVE, Course, Fetch, part_of
from tests.models.download.hub_server import Hub

SIZE = 6 * 2**20


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of a few MiB, in memory."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "tmpfs", str(folder)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("a small file system can't be mounted here")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_what_is_missing_and_the_reserve_must_fit(tmp_path: Path) -> None:
    check_space(tmp_path, 1, 10**6, NO_RESERVE)
    with pytest.raises(KnownError, match="needed, with a reserve") as caught:
        check_space(tmp_path, 1, 1, Reserve(0.0, 10**18))
    assert "1000000000.0 GB are needed" in caught.value.message


def test_the_reserve_is_a_twentieth_and_a_gigabyte() -> None:
    assert Reserve() == Reserve(share=0.05, bytes=10**9)


def test_too_small_before(fetch: Fetch, hub: Hub, unfinished: Path, source: Path) -> None:
    unfinished.write_bytes(source.read_bytes()[:1000])
    course = fetch(reserve=Reserve(0.0, 10**18))
    assert course.error
    assert course.error.title == "There is not enough space"
    assert not hub.requests
    assert unfinished.stat().st_size == 1000


def test_full_in_the_middle_keeps_the_good_part(job: Download, source: Path, small_disk: Path) -> None:
    job = replace(job, folder=str(small_disk))
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(SIZE - 2 * 2**20))
    course = Course(job, Reserve(0.0, -(10**9))).run()
    assert course.error
    assert course.error.title == "The disk is full"
    assert "2.1 MB of 3.1 MB" in course.error.message
    part = small_disk / f"{source.name}.part"
    kept = part.read_bytes()
    assert kept == source.read_bytes()[: len(kept)]
    assert len(kept) == 2 * 2**20

    ballast.unlink()
    assert Course(job).run().done
    assert part_of(small_disk / source.name) == part_of(source)
