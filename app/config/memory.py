"""How much memory this computer has, and how much of it programs can still take without swapping."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

_VM_STAT = "/usr/bin/vm_stat"
_RECLAIMABLE = ("free", "inactive", "speculative", "purgeable")

_OWN_GROUPS = "proc/self/cgroup"
_VERSION_2 = ("memory.max", "memory.current", "inactive_file")
_VERSION_1 = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
_STATISTICS = "memory.stat"


@dataclass(frozen=True, slots=True)
class Memory:
    """All of it, and what is free or can be freed at once, in bytes; 0 where the system does not say."""

    total: int
    free: int


def memory(root: Path = Path("/")) -> Memory:
    """This computer's, or what a container's limit leaves of it. `root` is where Linux's /proc and /sys are."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _macos()
    return _linux(root)


def _linux(root: Path) -> Memory:
    facts: dict[str, str] = dict(re.findall(r"(?m)^(\w+):\s+(\d+) kB", _text(root / "proc/meminfo")))
    total, free = (int(facts.get(name, "0")) * 1024 for name in ("MemTotal", "MemAvailable"))
    for folder, version in _control_groups(root):
        most, used = (_text(folder / name).strip() for name in version[:2])
        if most.isdecimal() and used.isdecimal():
            total = min(total, int(most))
            free = min(free, max(int(most) - int(used) + _droppable(folder, version), 0))
    return Memory(total, free)


def limit_files(root: Path = Path("/")) -> tuple[Path, ...]:
    """What `memory` reads of Linux's control groups: a sealed process must be let to them."""
    groups = _control_groups(root)
    return (root / _OWN_GROUPS, *(folder / name for folder, version in groups for name in (*version[:2], _STATISTICS)))


def _control_groups(root: Path) -> list[tuple[Path, tuple[str, str, str]]]:
    """The folder of every control group that this process is in, and its version's names of limit, use and cache."""
    found = []
    for line in _text(root / _OWN_GROUPS).splitlines():
        number, controllers, group = [*line.split(":", 2), "", ""][:3]
        if number == "0" and not controllers:
            base, version = root / "sys/fs/cgroup", _VERSION_2
        elif "memory" in controllers.split(","):
            base, version = root / "sys/fs/cgroup/memory", _VERSION_1
        else:
            continue
        inner = base / group.lstrip("/")
        found += [(folder, version) for folder in (inner, *inner.parents) if folder.is_relative_to(base)]
    return found


def _droppable(folder: Path, version: tuple[str, str, str]) -> int:
    """Pages of files that the kernel would drop first: they count as used, but are as good as free."""
    found = re.search(rf"(?m)^{version[2]} (\d+)$", _text(folder / _STATISTICS))
    return int(found[1]) if found else 0


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def _macos() -> Memory:
    total = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    try:
        told = subprocess.run([_VM_STAT], capture_output=True, text=True, check=False, timeout=5).stdout
    except (OSError, subprocess.TimeoutExpired):
        told = ""
    return Memory(total, parse_vm_stat(told))


def parse_vm_stat(text: str) -> int:
    """The bytes that macOS could hand out, from what `vm_stat` prints; 0 where it prints something else."""
    size = re.search(r"page size of (\d+) bytes", text)
    pages = dict(re.findall(r"(?m)^Pages (\w+):\s+(\d+)\.", text))
    return int(size[1]) * sum(int(pages.get(name, 0)) for name in _RECLAIMABLE) if size else 0


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of the Windows API."""

    _fields_ = (
        ("length", ctypes.c_ulong),
        ("load", ctypes.c_ulong),
        *(
            (name, ctypes.c_ulonglong)
            for name in ("total", "free", "page_total", "page_free", "virtual", "virtual_free")
        ),
        ("extended", ctypes.c_ulonglong),
    )


def _windows() -> Memory:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))  # type: ignore[attr-defined]
    return Memory(int(status.total), int(status.free))
