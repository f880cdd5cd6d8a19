"""How much memory there is and is free: as the system says, and no more than a container may have."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.config.memory import Memory, limit_files, memory, parse_vm_stat

MEBI = 2**20
MEMINFO = "MemTotal:       16384000 kB\nMemFree:         1024000 kB\nMemAvailable:    8192000 kB\nBuffers: 1 kB\n"
ALL = Memory(16_384_000 * 1024, 8_192_000 * 1024)

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc as Linux has it")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A Linux computer of 16 GB, 8 of them free, without a limit."""
    write(tmp_path, "proc/meminfo", MEMINFO)
    return tmp_path


def write(root: Path, name: str, text: str) -> None:
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def test_this_computer_has_memory_and_some_is_free() -> None:
    found = memory()
    assert 2**28 < found.free < found.total < 2**46


@linux_only
def test_without_a_limit_it_is_what_the_kernel_says(root: Path) -> None:
    write(root, "proc/self/cgroup", "0::/user.slice\n")
    write(root, "sys/fs/cgroup/user.slice/memory.max", "max\n")
    write(root, "sys/fs/cgroup/user.slice/memory.current", "5\n")
    assert memory(root) == ALL


@linux_only
def test_a_limit_of_an_outer_group_counts_and_droppable_pages_do_not(root: Path) -> None:
    write(root, "proc/self/cgroup", "0::/outer/inner\n")
    write(root, "sys/fs/cgroup/outer/memory.max", f"{4000 * MEBI}\n")
    write(root, "sys/fs/cgroup/outer/memory.current", f"{3000 * MEBI}\n")
    write(root, "sys/fs/cgroup/outer/memory.stat", f"anon 7\ninactive_file {1000 * MEBI}\n")
    write(root, "sys/fs/cgroup/outer/inner/memory.max", "max\n")
    assert memory(root) == Memory(4000 * MEBI, 2000 * MEBI)
    assert root / "sys/fs/cgroup/outer/memory.max" in limit_files(root)


@linux_only
def test_the_older_kind_of_control_group(root: Path) -> None:
    write(root, "proc/self/cgroup", "5:cpu,cpuacct:/a\n4:memory:/a\n")
    write(root, "sys/fs/cgroup/memory/a/memory.limit_in_bytes", f"{1000 * MEBI}\n")
    write(root, "sys/fs/cgroup/memory/a/memory.usage_in_bytes", f"{1200 * MEBI}\n")
    write(root, "sys/fs/cgroup/memory/a/memory.stat", "total_inactive_file 0\n")
    assert memory(root) == Memory(1000 * MEBI, 0)


@linux_only
def test_a_system_that_says_nothing_is_told_as_nothing(tmp_path: Path) -> None:
    assert memory(tmp_path) == Memory(0, 0)


def test_what_macos_prints() -> None:
    text = (
        "Mach Virtual Memory Statistics: (page size of 16384 bytes)\n"
        "Pages free:                               1000.\nPages active:                           500000.\n"
        "Pages inactive:                            200.\nPages speculative:                          30.\n"
        "Pages wired down:                        90000.\nPages purgeable:                             4.\n"
    )
    assert parse_vm_stat(text) == 1234 * 16384
    assert parse_vm_stat("vm_stat: not found") == 0
