"""What the worker gives up before it opens a model file: network, programs, other processes, all files but a few.

Linux: resource limits, Landlock for files, seccomp for everything else; as root and as an ordinary user alike, without
any helper. Elsewhere the seal is "none" for now, and the program says so.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from app.config.memory import limit_files
from app.config.resources import resource
from app.engine import sandbox_graphics, sandbox_probes, sandbox_seccomp
from app.engine.sandbox_landlock import Landlock
from app.engine.sandbox_libc import Libc, architecture

_SYSTEM_FACTS = (
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/sys/devices/system/cpu",
    "/sys/devices/system/node",
)
"""What llama.cpp and the C library read to count processors and memory."""

_SPLIT_FILE = re.compile(r"(.+-)\d{5}(-of-\d{5}\.gguf)")

_SET_DUMPABLE = 4
_OPEN_FILES = 256


@dataclass(frozen=True, slots=True)
class Seal:
    """How tight it is: "full" (every probe denied, no device open), "partial" or "none"; `probes` is name to denied."""

    state: str
    probes: dict[str, bool]


def readable_paths(model: Path, *others: Path) -> tuple[Path, ...]:
    """The model, the other files of a split one, `others`, our own resources, and what the system tells of itself."""
    found = _SPLIT_FILE.fullmatch(model.name)
    parts = sorted(model.parent.glob(f"{found[1]}?????{found[2]}")) if found else [model]
    return (*parts, *others, resource(), *map(Path, _SYSTEM_FACTS), *limit_files())


def seal(model: Path | None, *others: Path, graphics: bool = False) -> Seal:
    """Give up everything but computing with `model` and reading `others` (its adapters); without one, all files.

    With `graphics` the devices of graphics processors stay open to their drivers, and the seal is "partial" at best.
    Cannot be undone; call it before the first thread is started.
    """
    machine = architecture()
    if sys.platform != "linux" or machine is None:
        return Seal("none", {})
    return seal_linux(Libc(), machine, model, *others, graphics=graphics)


def seal_linux(libc: Libc, machine: str, model: Path | None, *others: Path, graphics: bool = False) -> Seal:
    """Put on every layer that this kernel has, then try whether they hold."""
    alone = len(list(Path("/proc/self/task").iterdir())) == 1
    where = sandbox_probes.places(model.parent if model else Path.cwd())
    readable = readable_paths(model, *others) if model else ()
    devices: tuple[Path, ...] = ()
    if graphics:
        readable += tuple(map(Path, sandbox_graphics.READABLE))
        devices = sandbox_graphics.device_files()
    libc.prctl(_SET_DUMPABLE, 0)
    _limit_resources()
    layers = [
        _installed(lambda: Landlock(libc, machine).restrict(readable, devices)),
        _installed(lambda: sandbox_seccomp.install(libc, machine, graphics=graphics)),
    ]
    probes = sandbox_probes.run_probes(libc, machine, where)
    complete = alone and all(layers) and not graphics
    return Seal(_state(complete, any(layers), probes.values()), probes)


def _state(complete: bool, begun: bool, denied: Iterable[bool]) -> str:
    if complete and all(denied):
        return "full"
    return "partial" if begun else "none"


def _installed(layer: Callable[[], None]) -> bool:
    """Whether this kernel has that layer. The probes tell what is missing without it."""
    try:
        layer()
    except OSError:
        return False
    return True


def _limit_resources() -> None:
    """No core file with chat text in it, no byte written to any file, few open files."""
    import resource as limits  # POSIX only

    for kind, value in (
        (limits.RLIMIT_CORE, 0),
        (limits.RLIMIT_FSIZE, 0),
        (limits.RLIMIT_NOFILE, _OPEN_FILES),
    ):
        with suppress(OSError, ValueError):
            limits.setrlimit(kind, (value, value))
