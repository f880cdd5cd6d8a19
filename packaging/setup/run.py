"""What `make run` ends with: start the window, or say how to do without one."""

from __future__ import annotations

import os
import subprocess
import sys

import system
from checkout import PYTHON, ROOT


def main(arguments: list[str]) -> int:
    """Start Carrel's window with `arguments`; 1 where there is no display."""
    problem = system.display_problem()
    if problem:
        print(problem, file=sys.stderr)
        return 1
    command = [str(PYTHON), "-m", "app", *arguments]
    os.chdir(ROOT)
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
