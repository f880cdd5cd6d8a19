"""A seccomp filter for the worker: an allow-list in classic BPF, held over all threads, that cannot be lifted again."""

from __future__ import annotations

import ctypes
import errno
import os
import struct

from app.engine import sandbox_graphics
from app.engine.sandbox_libc import Libc
from app.engine.sandbox_syscalls import ALLOWED, CALLED, CONDITIONAL, column

_LOAD, _AND, _EQUAL, _AT_LEAST, _RETURN = 0x20, 0x54, 0x15, 0x35, 0x06
"""BPF: load a word, and, jump if equal, jump if greater or equal, return; each with a constant."""

_ALLOW = 0x7FFF0000
_DENY = 0x00050000 | errno.EPERM
_ABSENT = 0x00050000 | errno.ENOSYS
_KILL_PROCESS = 0x80000000

_AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16
"""Offsets in struct seccomp_data."""

_X32 = 0x40000000
_NEWER = 424
"""From here on both architectures number alike; a call we do not know is "absent", so that the C library falls back."""

_CLONE_THREAD = 0x10000
_FCNTL = (0, 1, 2, 3, 4, 1030)
"""F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC; F_SETOWN could send the parent a signal."""
_IOCTL = (0x5401, 0x5450, 0x5451)
"""TCGETS, FIONCLEX, FIOCLEX; TIOCSTI could type into the terminal."""
_FIRST_KIND, _KIND, _PASSES_DATA = 0x100, 0xFF00, 0xC0000000
"""An ioctl's number: from the first of any kind on, the byte that names the kind, the bits of its direction."""
_PRCTL = (3, 15, 16, 0x53564D41)
"""PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_SET_VMA."""

_SET_MODE_FILTER, _TSYNC = 1, 1
_SET_NO_NEW_PRIVS = 38

Instruction = tuple[int, int, int, int]


def filter_program(machine: str, pid: int, *, graphics: bool = False) -> bytes:
    """The filter for this architecture; `pid` is the only process that may be sent a signal.

    `graphics` adds what drivers of graphics processors need.
    """
    index = column(machine)
    program: list[Instruction] = [
        (_LOAD, 0, 0, _ARCHITECTURE),
        (_EQUAL, 1, 0, _AUDIT[machine]),
        (_RETURN, 0, 0, _KILL_PROCESS),
        (_LOAD, 0, 0, _NUMBER),
    ]
    if machine == "x86_64":
        program += [(_AT_LEAST, 0, 1, _X32), (_RETURN, 0, 0, _KILL_PROCESS)]
    for numbers in (*ALLOWED.values(), *(sandbox_graphics.CALLS.values() if graphics else ())):
        number = numbers[index]
        if number is not None:
            program += [(_EQUAL, 0, 1, number), (_RETURN, 0, 0, _ALLOW)]
    conditions = _conditions(pid) | ({"ioctl": _graphics_ioctl()} if graphics else {})
    for name, body in conditions.items():
        program += [(_EQUAL, 0, len(body), CONDITIONAL[name][index]), *body]
    program += [(_AT_LEAST, 0, 1, _NEWER), (_RETURN, 0, 0, _ABSENT), (_RETURN, 0, 0, _DENY)]
    return b"".join(struct.pack("=HBBI", *instruction) for instruction in program)


def install(libc: Libc, machine: str, *, graphics: bool = False) -> None:
    """Put the filter on every thread of this process.

    Raises:
        OSError: the kernel has no seccomp, or a thread could not be held.
    """
    program = ctypes.create_string_buffer(filter_program(machine, os.getpid(), graphics=graphics))
    length = (len(program) - 1) // 8
    header = ctypes.create_string_buffer(struct.pack("=HxxxxxxQ", length, ctypes.addressof(program)))
    libc.prctl(_SET_NO_NEW_PRIVS, 1)
    if libc.syscall(CALLED["seccomp"][column(machine)], _SET_MODE_FILTER, _TSYNC, header):
        raise OSError(errno.EBUSY, "a thread could not be held by the filter")


def _conditions(pid: int) -> dict[str, list[Instruction]]:
    return {
        "clone": [
            (_LOAD, 0, 0, _low_word(0)),
            (_AND, 0, 0, _CLONE_THREAD),
            *_only(_CLONE_THREAD),
        ],
        "tgkill": [(_LOAD, 0, 0, _low_word(0)), *_only(pid)],
        "prlimit64": [
            # reading its own limits only: no other process, no new limit (a pointer: both words)
            (_LOAD, 0, 0, _low_word(0)),
            (_EQUAL, 1, 0, 0),
            (_RETURN, 0, 0, _DENY),
            (_LOAD, 0, 0, _low_word(2)),
            (_EQUAL, 1, 0, 0),
            (_RETURN, 0, 0, _DENY),
            (_LOAD, 0, 0, _low_word(2) + 4),
            *_only(0),
        ],
        "ioctl": [(_LOAD, 0, 0, _low_word(1)), *_only(*_IOCTL)],
        "fcntl": [(_LOAD, 0, 0, _low_word(1)), *_only(*_FCNTL)],
        "prctl": [(_LOAD, 0, 0, _low_word(0)), *_only(*_PRCTL)],
    }


def _graphics_ioctl() -> list[Instruction]:
    """The usual ones, those of NVIDIA's memory driver, which are small bare numbers, and those of a driver's kind.

    The latter must say that they pass data: consoles have bare ones of the same kind.
    """
    load = (_LOAD, 0, 0, _low_word(1))
    body = [load]
    for value in _IOCTL:
        body += [(_EQUAL, 0, 1, value), (_RETURN, 0, 0, _ALLOW)]
    body += [(_AT_LEAST, 1, 0, _FIRST_KIND), (_RETURN, 0, 0, _ALLOW)]
    body += [(_AND, 0, 0, _PASSES_DATA), (_EQUAL, 0, 1, 0), (_RETURN, 0, 0, _DENY), load, (_AND, 0, 0, _KIND)]
    return [*body, *_only(*(kind << 8 for kind in sandbox_graphics.IOCTL_KINDS))]


def _only(*values: int) -> list[Instruction]:
    """Allow where the loaded word is one of `values`, else deny."""
    body: list[Instruction] = []
    for value in values:
        body += [(_EQUAL, 0, 1, value), (_RETURN, 0, 0, _ALLOW)]
    return [*body, (_RETURN, 0, 0, _DENY)]


def _low_word(argument: int) -> int:
    return _ARGUMENTS + 8 * argument
