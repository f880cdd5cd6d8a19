"""Waiting after wrong passphrases: longer and longer, never a lock-out, forgotten after the right one."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.store import tries


def test_the_delay_grows_and_has_an_end() -> None:
    delays = [tries.delay_after(count) for count in range(60)]
    assert delays[0] == delays[1] == 0
    assert delays == sorted(delays)
    assert delays[5] > delays[4] > 0
    assert max(delays) == tries.LONGEST_SECONDS


def test_failures_are_counted_over_restarts_until_the_right_one(tmp_path: Path) -> None:
    assert [tries.record_failure(tmp_path) for _ in range(4)] == [tries.delay_after(count) for count in range(1, 5)]
    assert tries.failures(tmp_path) == 4
    tries.clear(tmp_path)
    tries.clear(tmp_path)
    assert tries.failures(tmp_path) == 0


@pytest.mark.parametrize("content", [b"", b"many", b"-5", b"\xff", b"9" * 5000])
def test_a_damaged_counter_locks_nobody_out(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "tries").write_bytes(content)
    assert tries.delay_after(tries.failures(tmp_path)) <= tries.LONGEST_SECONDS
    tries.record_failure(tmp_path)


def test_a_folder_that_is_not_there_is_no_error(tmp_path: Path) -> None:
    assert tries.record_failure(tmp_path / "none") == 0
