"""How the worker is started: which program, with which arguments, in which environment."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from app.config import bundle

WORKER = "--worker"
INSPECT = "--inspect"
READER = "--reader"
FORMULAS = "--formulas"
CHATS = "--chats"

_PACKAGE_PARENT = Path(__file__).resolve().parent.parent.parent

_BOOT = "import sys; sys.path.insert(0, sys.argv.pop(1)); "
_BOOT_WORKER = _BOOT + "from app.engine.worker import main; raise SystemExit(main(sys.argv))"
_BOOT_INSPECT = _BOOT + "from app.engine.inspect_worker import main; raise SystemExit(main())"
_BOOT_CHATS = _BOOT + "from app.engine.chat_file_reader import main; raise SystemExit(main())"
_BOOT_FORMULAS = _BOOT + "from app.chat.formula_process import main; raise SystemExit(main())"
_BOOT_READER = _BOOT + "from app.engine.reader_worker import main; raise SystemExit(main())"
_BOOT_GUARD = _BOOT + "from app.__main__ import main; raise SystemExit(main())"
"""Isolated mode knows neither the working folder nor PYTHONPATH, so the package's place is passed."""

_KEPT = frozenset({"LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "WINDIR"})
"""No PATH, no LD_*, no PYTHON*, no GGML_*, no home: each of them can make a process load what it should not."""

_SET = {
    "HOME": "/",  # without any, Python asks the name service for the real one, over a socket
    "GGML_NO_BACKTRACE": "1",  # else a failed check starts the gdb of the person's PATH
    "GOMP_SPINCOUNT": "1000",  # as in every process of ours (engine/__init__.py)
    "OPENBLAS_NUM_THREADS": "1",  # numpy's threads would be started before the seal
}


def worker_command(*extra: str) -> list[str]:
    """The command line of a worker: the bundle's own console program, or this Python in isolated mode."""
    return _command(_BOOT_WORKER, WORKER, *extra)


def inspect_command() -> list[str]:
    """The command line of the process that reads headers of model files and lists devices."""
    return _command(_BOOT_INSPECT, INSPECT)


def chats_command() -> list[str]:
    """The command line of the process that reads files of chats."""
    return _command(_BOOT_CHATS, CHATS)


def formulas_command() -> list[str]:
    """The command line of the process that draws formulas."""
    return _command(_BOOT_FORMULAS, FORMULAS)


def reader_command() -> list[str]:
    """The command line of the process that takes the text out of one document."""
    return _command(_BOOT_READER, READER)


def guard_command() -> list[str]:
    """The command line of `carrel guard check --json`: the guard on texts, without a model to chat with."""
    return _command(_BOOT_GUARD, "guard", "check", "--json")


def redteam_command(*arguments: str) -> list[str]:
    """The command line of a self-test that ends with its standard input."""
    return _command(_BOOT_GUARD, "guard", "redteam", "--json", "--stop-on-eof", *arguments)


def _command(boot: str, *arguments: str) -> list[str]:
    if bundle.bundled():
        return [str(bundle.program(bundle.CONSOLE)), *arguments]
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", boot, str(_PACKAGE_PARENT), *arguments]


def worker_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What of `environment` a worker gets to see."""
    return {name: value for name, value in environment.items() if name.upper() in _KEPT} | _SET
