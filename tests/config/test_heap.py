from __future__ import annotations

import sys

import psutil
import pytest

from app.config import heap

BLOCK, BLOCKS, EACH = 64 * 1024, 1_600, 16
"""Blocks too small to be mapped on their own; one in EACH stays, so that none of the others lies at the heap's end."""


@pytest.mark.skipif(sys.platform != "linux", reason="glibc's heap")
def test_free_pages_between_used_ones_are_given_back() -> None:
    blocks = [b"x" * BLOCK for _ in range(BLOCKS)]
    kept = blocks[::EACH]
    blocks.clear()
    process = psutil.Process()
    before = process.memory_info().rss
    heap.give_back()
    assert before - process.memory_info().rss > BLOCK * BLOCKS / 2
    assert len(kept) == BLOCKS / EACH


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    heap._malloc_trim.cache_clear()
    assert heap._malloc_trim() is None
    heap.give_back()
    heap._malloc_trim.cache_clear()
