"""How long it takes until something can be done: the command line's help, a first answer, the empty window.

Prints seconds (median of some runs) and each as a ratio to starting Python itself, which carries the machine's noise.
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

ROUNDS = 5
_WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.settings import Loaded, Settings
from app.ui.program import Program
profile = Profile(Path(sys.argv[1])); profile.ensure()
program = Program(profile, Loaded(Settings()), VaultGate(profile.vault), locked=False)
program.open()
QTimer.singleShot(0, program.quit)
program.application.exec()
"""


def main() -> None:
    """Measure and print one JSON object."""
    with tempfile.TemporaryDirectory() as folder:
        base = _seconds([sys.executable, "-c", "pass"])
        carrel = [sys.executable, "-m", "app", "--profile-dir", str(Path(folder) / "profile")]
        results = {
            "python": base,
            "help": _seconds([*carrel, "--help"]),
            "first_answer": _seconds(
                [*carrel, "chat", "--json", "--no-save", "--max-tokens", "8", "How do I lock Carrel?"]
            ),
            "window": _seconds([sys.executable, "-c", _WINDOW, str(Path(folder) / "window")]),
        }
    ratios = {name: round(seconds / base, 1) for name, seconds in results.items()}
    seconds = {name: round(value, 3) for name, value in results.items()}
    print(json.dumps({"seconds": seconds, "ratio_to_python": ratios, "load": os.getloadavg()[0]}))


def _seconds(command: list[str]) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    times = []
    for _ in range(ROUNDS):
        started = time.perf_counter()
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
        times.append(time.perf_counter() - started)
    return statistics.median(times)


if __name__ == "__main__":
    main()
