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
    for limit, used in _control_groups(root):
        total = min(total, limit)
        free = min(free, max(limit - used, 0))
    return Memory(total, free)


def _control_groups(root: Path) -> list[tuple[int, int]]:
    """Limit and use of every control group that this process is in: version 2, or version 1's memory controller."""
    found: list[tuple[int, int] | None] = []
    for line in _text(root / "proc/self/cgroup").splitlines():
        number, controllers, group = [*line.split(":", 2), "", ""][:3]
        if number == "0" and not controllers:
            base, names = root / "sys/fs/cgroup", ("memory.max", "memory.current", "inactive_file")
        elif "memory" in controllers.split(","):
            base = root / "sys/fs/cgroup/memory"
            names = ("memory.limit_in_bytes", "memory.usage_in_bytes", "total_inactive_file")
        else:
            continue
        inner = base / group.lstrip("/")
        found += [_limit(folder, *names) for folder in (inner, *inner.parents) if folder.is_relative_to(base)]
    return [pair for pair in found if pair is not None]


def _limit(folder: Path, limit: str, usage: str, cache: str) -> tuple[int, int] | None:
    """Limit and use in bytes; pages of files that the kernel would drop first don't count as used."""
    most, used = _text(folder / limit).strip(), _text(folder / usage).strip()
    if not most.isdecimal() or not used.isdecimal():
        return None
    dropped = re.search(rf"(?m)^{cache} (\d+)$", _text(folder / "memory.stat"))
    return int(most), max(int(used) - (int(dropped[1]) if dropped else 0), 0)


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
