"""`make bench`: every measurement of docs/benchmarks.md, one after the other, with the machine's load."""

from __future__ import annotations

import os
import subprocess
import sys

BENCHES = (
    "tests.bench.transcript",
    "tests.bench.hostile",
    "tests.bench.decode",
    "tests.bench.start",
    "tests.bench.download",
    "tests.bench.download_window",
    "tests.bench.scopes",
    "tests.bench.guard",
    "tests.bench.search",
)


def main() -> int:
    """Run all; the exit code of the first that fails."""
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}", flush=True)
    for bench in BENCHES:
        print(f"\n{bench}", flush=True)
        done = subprocess.run([sys.executable, "-m", bench], check=False)
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
