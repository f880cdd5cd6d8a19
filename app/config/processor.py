"""What the processor can do: its cores, and the instructions that a build of llama.cpp may need."""

from __future__ import annotations

import ctypes
import os
import platform
import subprocess
import sys
from pathlib import Path

TOPOLOGY = Path("/sys/devices/system/cpu")
_CPUINFO = Path("/proc/cpuinfo")

_WINDOWS_FEATURES = {
    # PF_* numbers of IsProcessorFeaturePresent, and Linux's names for them
    "sse3": 13,
    "ssse3": 36,
    "sse4_1": 37,
    "sse4_2": 38,
    "avx": 39,
    "avx2": 40,
    "avx512f": 41,
    "asimddp": 43,
}
_SYSCTL_KEYS = ("machdep.cpu.features", "machdep.cpu.leaf7_features")
_APPLE_NAMES = {"sse4.1": "sse4_1", "sse4.2": "sse4_2", "avx1.0": "avx", "sse3": "pni"}


def physical_cores() -> int:
    """Cores that can compute at once; two hardware threads of one core count once."""
    if hasattr(os, "sched_getaffinity"):
        siblings = {_siblings(cpu) for cpu in os.sched_getaffinity(0)}
        if "" not in siblings:
            return len(siblings)
    logical = os.cpu_count() or 1
    return logical if platform.machine().lower() in ("arm64", "aarch64") else max(logical // 2, 1)


def cpu_features() -> frozenset[str]:
    """The processor's features by Linux's names ("avx2", "fma", "asimd"); empty where the system does not say."""
    if sys.platform == "win32":
        present = ctypes.windll.kernel32.IsProcessorFeaturePresent
        return frozenset(name for name, number in _WINDOWS_FEATURES.items() if present(number))
    if sys.platform == "darwin":
        return frozenset(_APPLE_NAMES.get(name, name) for key in _SYSCTL_KEYS for name in _sysctl(key).lower().split())
    try:
        return parse_cpuinfo(_CPUINFO.read_text(encoding="utf-8", errors="replace"))
    except OSError:
        return frozenset()


def parse_cpuinfo(text: str) -> frozenset[str]:
    """The features that every processor of /proc/cpuinfo has: a laptop's small cores may lack some."""
    lines = (line.partition(":") for line in text.splitlines())
    sets = [frozenset(value.split()) for name, _, value in lines if name.strip().lower() in ("flags", "features")]
    return frozenset.intersection(*sets) if sets else frozenset()


def _siblings(cpu: int) -> str:
    """The hardware threads of a core, as Linux lists them; "" where it does not say."""
    try:
        return (TOPOLOGY / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _sysctl(key: str) -> str:
    command = ["/usr/sbin/sysctl", "-n", key]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=5).stdout
    except (OSError, subprocess.TimeoutExpired):
        return ""
