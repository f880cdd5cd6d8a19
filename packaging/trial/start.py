"""How long the packaged window takes to be seen: seconds from its start until the X server shows it, warm.

Usage: python -m trial.start PROGRAM [ROUNDS]; needs Xvfb and xdotool. PROGRAM is the bundle's `carrel` or the AppImage.
Beside it stands what starting this Python takes, which carries the machine's noise.
"""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from trial import hands

ROUNDS = 7


def seen_after(program: Path, display: str, home: Path) -> float:
    """Start it, wait for its window, end it; the first start of a profile shows the welcome."""
    environment = {"HOME": str(home), "LANG": "C.UTF-8", "PATH": os.defpath, "DISPLAY": display}
    began = time.perf_counter()
    window = subprocess.Popen([str(program)], env=environment)
    try:
        hands.wait(lambda: hands.window_is_there(display), "the window")
        return time.perf_counter() - began
    finally:
        window.terminate()
        window.wait()
        hands.wait(lambda: not hands.window_is_there(display), "the window's end")


def python_start() -> float:
    """Seconds for this Python to start and end."""
    began = time.perf_counter()
    subprocess.run([sys.executable, "-c", "pass"], check=True)
    return time.perf_counter() - began


def main(arguments: list[str]) -> int:
    """Measure in turns, after one start that is not counted."""
    program, rounds = Path(arguments[0]).resolve(), int(arguments[1]) if arguments[1:] else ROUNDS
    seen, python = [], []
    with tempfile.TemporaryDirectory(prefix="carrel-start-") as name, hands.screen(96) as display:
        seen_after(program, display, Path(name))
        for _ in range(rounds):
            seen.append(seen_after(program, display, Path(name)))
            python.append(python_start())
    found = {"window_s": statistics.median(seen), "python_s": statistics.median(python), "load": os.getloadavg()[0]}
    print(json.dumps({key: round(value, 3) for key, value in found.items()}))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
