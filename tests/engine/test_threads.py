"""The number of threads: physical cores, fewer when the machine is busy."""

from __future__ import annotations

import os
import platform
from pathlib import Path

import pytest

from app.config import processor
from app.engine import threads


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Eight hardware threads on four cores."""
    for cpu in range(8):
        folder = tmp_path / f"cpu{cpu}" / "topology"
        folder.mkdir(parents=True)
        (folder / "thread_siblings_list").write_text(f"{cpu % 4},{cpu % 4 + 4}\n")
    monkeypatch.setattr(processor, "TOPOLOGY", tmp_path)
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: set(range(8)), raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 8)
    monkeypatch.setattr(os, "getloadavg", lambda: (0.1, 0.0, 0.0), raising=False)
    return tmp_path


@pytest.mark.usefixtures("machine")
def test_hardware_threads_of_a_core_count_once() -> None:
    assert threads.automatic_threads() == 4


@pytest.mark.usefixtures("machine")
def test_only_cores_that_we_may_use_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda pid: {1, 2, 5}, raising=False)
    assert threads.automatic_threads() == 2


@pytest.mark.usefixtures("machine")
@pytest.mark.parametrize(("load", "expected"), [(0.4, 4), (1.2, 3), (2.0, 2), (50.0, 2)])
def test_busy_cores_are_left_alone_but_for_half(monkeypatch: pytest.MonkeyPatch, load: float, expected: int) -> None:
    monkeypatch.setattr(os, "getloadavg", lambda: (load, 0.0, 0.0), raising=False)
    assert threads.automatic_threads() == expected


def test_a_system_that_says_nothing_still_gets_a_number(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied() -> tuple[float, float, float]:
        raise OSError

    for file in machine.glob("*/topology/*"):
        file.unlink()
    monkeypatch.setattr(os, "getloadavg", denied, raising=False)
    monkeypatch.setattr(platform, "machine", lambda: "x86_64")
    assert threads.automatic_threads() == 4
    monkeypatch.setattr(platform, "machine", lambda: "arm64")
    assert threads.automatic_threads() == 8


@pytest.mark.parametrize(
    ("speeds", "best"),
    [
        ({1: [5.0]}, 1),
        ({1: [5.0, 5.1, 4.9], 2: [9.0, 9.2, 9.1], 3: [11.0, 11.0, 11.0], 4: [11.2, 11.1, 11.3]}, 3),
        ({1: [5.0, 5.0, 5.0], 2: [4.0, 9.0, 5.3]}, 1),
        ({1: [5.0, 5.0, 5.0], 2: [0.2, 0.2, 0.3]}, 1),
        ({4: [12.0], 1: [5.0], 2: [9.0], 3: [8.9]}, 4),
        ({1: [0.0], 2: [0.0]}, 1),
    ],
)
def test_more_threads_only_where_they_are_faster_beyond_the_noise(speeds: dict[int, list[float]], best: int) -> None:
    assert threads.fewest_good_threads(speeds) == best
