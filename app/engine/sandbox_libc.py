"""The few calls of Linux's C library that Python does not offer, with errors as OSError."""

from __future__ import annotations

import ctypes
import os
import platform

_ARCHITECTURES = ("x86_64", "aarch64")


class Libc:
    """Raw system calls and sockets of this process, by number."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None, use_errno=True)
        self._library.syscall.restype = ctypes.c_long

    def syscall(self, number: int, *arguments: int | ctypes.Array[ctypes.c_char] | None) -> int:
        """System call `number`; buffers are passed by address.

        Raises:
            OSError: the kernel said no.
        """
        passed = [ctypes.c_long(item) if isinstance(item, int) else item for item in arguments]
        return self._result(int(self._library.syscall(ctypes.c_long(number), *passed)))

    def prctl(self, option: int, value: int) -> int:
        """prctl(2) with one argument.

        Raises:
            OSError: the kernel said no.
        """
        rest = [ctypes.c_ulong(item) for item in (value, 0, 0, 0)]
        return self._result(int(self._library.prctl(ctypes.c_int(option), *rest)))

    def socket(self, family: int, kind: int) -> int:
        """A socket's descriptor, through the library's own function.

        Raises:
            OSError: the kernel said no.
        """
        return self._result(int(self._library.socket(family, kind, 0)))

    def _result(self, value: int) -> int:
        if value == -1:
            number = ctypes.get_errno()
            raise OSError(number, os.strerror(number))
        return value


def architecture() -> str | None:
    """The machine's name where the seal knows its system calls, else None."""
    machine = platform.machine()
    return machine if machine in _ARCHITECTURES else None
