"""Landlock for the worker: read access to a few paths, nothing else on any disk; no TCP, no signals to the outside."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from collections.abc import Iterable
from pathlib import Path

from app.engine.sandbox_libc import Libc
from app.engine.sandbox_syscalls import CALLED, column

_WRITE_FILE, _READ_FILE, _READ_DIR, _IOCTL = 1 << 1, 1 << 2, 1 << 3, 1 << 15
_IOCTL_SINCE = 5
_RULE_PATH_BENEATH = 1
_VERSION = 1
_SET_NO_NEW_PRIVS = 38

_ALL_NET = 0b11
_ALL_SCOPES = 0b11


class Landlock:
    """The rule set of this process while it is being built."""

    def __init__(self, libc: Libc, machine: str) -> None:
        self._libc = libc
        self._column = column(machine)

    def restrict(self, readable: Iterable[Path], devices: Iterable[Path] = ()) -> None:
        """Give up all files but `readable` (files, or folders with all in them; missing ones are left out).

        `devices` may be written to as well, and be sent ioctls.

        Holds the calling thread and what it starts: call it before there are others.

        Raises:
            OSError: the kernel has no Landlock.
        """
        abi = self._call("landlock_create_ruleset", None, 0, _VERSION)
        rules = self._call("landlock_create_ruleset", *_ruleset(abi), 0)
        try:
            for path in readable:
                self._allow(rules, path, _READ_FILE)
            for path in devices:
                self._allow(rules, path, _READ_FILE | _WRITE_FILE | (_IOCTL if abi >= _IOCTL_SINCE else 0))
            self._libc.prctl(_SET_NO_NEW_PRIVS, 1)
            self._call("landlock_restrict_self", rules, 0)
        finally:
            os.close(rules)

    def _allow(self, rules: int, path: Path, rights: int) -> None:
        try:
            descriptor = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except OSError as error:
            if error.errno in (errno.ENOENT, errno.EACCES):
                return
            raise
        try:
            rights |= _READ_DIR if path.is_dir() else 0
            rule = ctypes.create_string_buffer(struct.pack("=Qi", rights, descriptor))
            self._call("landlock_add_rule", rules, _RULE_PATH_BENEATH, rule, 0)
        finally:
            os.close(descriptor)

    def _call(self, name: str, *arguments: int | ctypes.Array[ctypes.c_char] | None) -> int:
        return self._libc.syscall(CALLED[name][self._column], *arguments)


def _ruleset(abi: int) -> tuple[ctypes.Array[ctypes.c_char], int]:
    """struct landlock_ruleset_attr and its size, handling all that this kernel knows."""
    rights = 13 + (abi >= 2) + (abi >= 3) + (abi >= 5)
    fields = [(1 << rights) - 1]
    if abi >= 4:
        fields.append(_ALL_NET)
    if abi >= 6:
        fields.append(_ALL_SCOPES)
    packed = struct.pack(f"={len(fields)}Q", *fields)
    return ctypes.create_string_buffer(packed, len(packed)), len(packed)
