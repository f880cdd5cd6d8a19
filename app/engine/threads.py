"""How many threads to compute with: llama.cpp's threads wait for each other in a loop and collapse on busy cores."""

from __future__ import annotations

import os
import platform
from pathlib import Path

_TOPOLOGY = Path("/sys/devices/system/cpu")


def automatic_threads() -> int:
    """The physical cores that this process may use, less those that are busy now; at least half of them."""
    cores = physical_cores()
    return max(cores - round(_busy()), (cores + 1) // 2, 1)


def physical_cores() -> int:
    """Cores that can compute at once; two hardware threads of one core count once."""
    if hasattr(os, "sched_getaffinity"):
        siblings = {_siblings(cpu) for cpu in os.sched_getaffinity(0)}
        if "" not in siblings:
            return len(siblings)
    logical = os.cpu_count() or 1
    return logical if platform.machine().lower() in ("arm64", "aarch64") else max(logical // 2, 1)


def _siblings(cpu: int) -> str:
    """The hardware threads of a core, as Linux lists them; "" where it does not say."""
    try:
        return (_TOPOLOGY / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _busy() -> float:
    """Processes that ran or waited for a core in the last minute; 0 where the system does not say."""
    try:
        return os.getloadavg()[0]
    except (AttributeError, OSError):
        return 0.0
