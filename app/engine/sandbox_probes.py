"""Nineteen things that hostile code in the worker would try, tried for real at each start.

A seal is what the system denies now, not what was asked of it. Each probe is harmless where it succeeds.
"""

from __future__ import annotations

import ctypes
import errno
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.engine.sandbox_libc import Libc
from app.engine.sandbox_syscalls import CALLED, column

DENIALS = frozenset({errno.EPERM, errno.EACCES, errno.ENOSYS})
"""How a seal answers. Any other error means that the call got past it."""

_NO_NAMELESS_FILES = frozenset({errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL})
"""How a file system answers that has no O_TMPFILE."""

_UNIX, _INET, _INET6, _NETLINK = 1, 2, 10, 16
_STREAM, _DATAGRAM, _RAW = 1, 2, 3
_PEEK_DATA = 2

Probe = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Places:
    """The folders that the probes go for; looked up before the seal, which would hide them."""

    home: Path
    temporary: Path
    models: Path


def places(models: Path) -> Places:
    """Where this person's files are. Someone without a home (a service) has /home to be kept from."""
    home = _home()
    return Places(home if home.is_dir() else Path("/home"), Path("/tmp"), models)  # noqa: S108 - tried, not used


def _home() -> Path:
    """From the file itself: the library's way may ask a daemon over a socket."""
    for line in Path("/etc/passwd").read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split(":")
        if len(fields) > 5 and fields[2] == str(os.getuid()):
            return Path(fields[5])
    return Path("/home")


def run_probes(libc: Libc, machine: str, where: Places) -> dict[str, bool]:
    """Try all of them; name to whether it was denied."""
    probes = {**_network(libc, machine), **_processes(libc, machine), **_files(where)}
    return {name: _denied(probe) for name, probe in probes.items()}


def _denied(probe: Probe) -> bool:
    try:
        probe()
    except OSError as error:
        return error.errno in DENIALS
    return False


def _network(libc: Libc, machine: str) -> dict[str, Probe]:
    def opened(family: int, kind: int) -> Probe:
        return lambda: os.close(libc.socket(family, kind))

    def raw(name: str, *arguments: int | ctypes.Array[ctypes.c_char]) -> Probe:
        return lambda: os.close(libc.syscall(CALLED[name][column(machine)], *arguments))

    return {
        "tcp4": opened(_INET, _STREAM),
        "tcp6": opened(_INET6, _STREAM),
        "udp": opened(_INET, _DATAGRAM),
        "netlink": opened(_NETLINK, _RAW),
        "unix_socket": opened(_UNIX, _STREAM),
        "raw_syscall": raw("socket", _INET, _STREAM, 0),
        "io_uring": raw("io_uring_setup", 1, ctypes.create_string_buffer(120)),
    }


def _processes(libc: Libc, machine: str) -> dict[str, Probe]:
    def call(name: str, *arguments: int | None) -> Probe:
        return lambda: libc.syscall(CALLED[name][column(machine)], *arguments)

    parent = os.getppid()
    return {
        "exec": call("execve", None, None, None),
        "spawn": _spawn,
        "fork": _fork,
        "signal_parent": lambda: os.kill(parent, 0),
        "trace_parent": call("ptrace", _PEEK_DATA, parent, 0, 0),
        "read_parent_memory": call("process_vm_readv", parent, None, 0, None, 0, 0),
    }


def _files(where: Places) -> dict[str, Probe]:
    return {
        "read_passwd": Path("/etc/passwd").read_bytes,
        "read_home": lambda: list(where.home.iterdir()),
        "list_root": lambda: list(Path("/").iterdir()),
        "write_temporary": lambda: _create(where.temporary),
        "write_working_folder": lambda: _create(Path.cwd()),
        "write_models": lambda: _create(where.models),
    }


def _spawn() -> None:
    os.waitpid(os.posix_spawn("/bin/true", ["true"], {}), 0)


def _fork() -> None:
    child = os.fork()
    if child == 0:
        os._exit(0)
    os.waitpid(child, 0)


def _create(folder: Path) -> None:
    # A nameless file first: behind a partial seal a named one might not be removable again.
    try:
        os.close(os.open(folder, os.O_TMPFILE | os.O_WRONLY, 0o600))
    except OSError as error:
        if error.errno not in _NO_NAMELESS_FILES:
            raise
        path = folder / f".carrel-probe-{os.getpid()}"
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        path.unlink()
