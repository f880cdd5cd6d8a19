"""`make lock`: resolve pyproject.toml anew into the pinned files with hashes of packaging/requirements.

llama-cpp-python has a file of its own, because its wheel is compiled here and kept (llama_wheel.py), so that its hash
is that of the source.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from checkout import REQUIREMENTS, ROOT

UV = "uv==0.13.8"
# Without --upgrade what is pinned stays, where pyproject.toml allows it: delete a file to resolve it anew.
COMMON = (
    *("--universal", "--python-version", "3.11"),
    *("--generate-hashes", "--quiet", "--no-emit-index-url", "--no-annotate"),
)
WITHOUT_LLAMA = ("--no-emit-package", "llama-cpp-python")


def main() -> int:
    """Write all lock files; the exit code of the first that fails."""
    with tempfile.TemporaryDirectory() as work:
        subprocess.run([sys.executable, "-m", "venv", work], check=True)
        binaries = Path(work) / ("Scripts" if os.name == "nt" else "bin")
        subprocess.run([str(binaries / "python"), "-m", "pip", "install", "-q", UV], check=True)
        project = str(ROOT / "pyproject.toml")
        for name, arguments in (
            ("runtime.txt", [project, *WITHOUT_LLAMA]),
            ("dev.txt", [project, "--extra", "dev", *WITHOUT_LLAMA]),
            ("build.txt", [str(REQUIREMENTS / "build.in")]),
            ("package.txt", [str(REQUIREMENTS / "package.in")]),
            ("llama.txt", [str(REQUIREMENTS / "llama.in"), "--no-deps"]),
        ):
            command = [str(binaries / "uv"), "pip", "compile", *arguments, *COMMON, "-o", str(REQUIREMENTS / name)]
            environment = {**os.environ, "UV_CUSTOM_COMPILE_COMMAND": "make lock"}
            subprocess.run(command, env=environment, check=True, cwd=REQUIREMENTS)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
