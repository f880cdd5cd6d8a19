"""How the worker is started: which program, with which arguments, in which environment."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

WORKER = "--worker"

_PACKAGE_PARENT = Path(__file__).resolve().parent.parent.parent

_BOOT = (
    "import sys; sys.path.insert(0, sys.argv.pop(1)); "
    "from app.engine.worker import main; raise SystemExit(main(sys.argv))"
)
"""Isolated mode knows neither the working folder nor PYTHONPATH, so the package's place is passed."""

_KEPT = frozenset({"LANG", "LC_ALL", "LC_CTYPE", "SYSTEMROOT", "WINDIR"})
"""No PATH, no LD_*, no PYTHON*, no GGML_*, no home: each of them can make a process load what it should not."""

_SET = {
    "HOME": "/",  # without any, Python asks the name service for the real one, over a socket
    "GGML_NO_BACKTRACE": "1",  # else a failed check starts the gdb of the person's PATH
    "OPENBLAS_NUM_THREADS": "1",  # numpy's threads would be started before the seal
    "GOMP_SPINCOUNT": "1000",  # llama.cpp waiting in longer loops was 5 times slower on a busy machine
}


def worker_command(*extra: str) -> list[str]:
    """The command line of a worker: the bundle's own console program, or this Python in isolated mode."""
    if getattr(sys, "frozen", False):
        program = Path(sys.executable).with_name("carrel-cli.exe" if sys.platform == "win32" else "carrel-cli")
        return [str(program), WORKER, *extra]
    return [sys.executable, "-I", "-B", "-X", "utf8", "-c", _BOOT, str(_PACKAGE_PARENT), WORKER, *extra]


def worker_environment(environment: Mapping[str, str]) -> dict[str, str]:
    """What of `environment` a worker gets to see."""
    return {name: value for name, value in environment.items() if name.upper() in _KEPT} | _SET
