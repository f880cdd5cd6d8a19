"""`make run` and `make test` come here first: make this checkout's `.venv` complete, or say in one line what to type.

Usage: bootstrap.py runtime|dev. A second call with nothing to do returns at once: a stamp holds the hash of what it
was made from.
"""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import llama_wheel
import system
from checkout import ENVIRONMENT, PYTHON, REQUIREMENTS, ROOT


def main(kind: str) -> int:
    """Prepare the environment of `kind` ("runtime" or "dev"); 0 when ready."""
    try:
        _require(kind)
        if not _is_ready(kind) and not (kind == "runtime" and _is_ready("dev")):
            _prepare(kind)
            _stamp(kind).write_text(_fingerprint(kind), encoding="utf-8")
    except system.SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except (RuntimeError, subprocess.CalledProcessError) as error:
        print(f"Setting up did not work: {error}", file=sys.stderr)
        return 1
    return 0


def _require(kind: str) -> None:
    system.install(system.missing_for_python())
    system.install(system.missing_for_qt())
    system.install(system.missing_for_chinese(), optional=True)
    if kind == "dev":
        system.install(system.missing_for_tests(), optional=True)


def _prepare(kind: str) -> None:
    if not PYTHON.is_file():
        print("Making .venv", flush=True)
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
    print("Installing the pinned packages", flush=True)
    _pip("--require-hashes", "-r", str(REQUIREMENTS / "build.txt"))
    _pip("--require-hashes", "-r", str(REQUIREMENTS / f"{kind}.txt"))
    wheel = llama_wheel.cached_wheel()
    if wheel is None:
        system.install(system.missing_for_compiling())
        wheel = llama_wheel.build_wheel()
    _pip("--no-deps", "--no-index", "--force-reinstall", str(wheel))
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))


def _pip(*arguments: str) -> None:
    quiet = ["install", "--quiet", "--disable-pip-version-check", "--no-warn-script-location"]
    subprocess.run([str(PYTHON), "-m", "pip", *quiet, *arguments], check=True)


def _is_ready(kind: str) -> bool:
    return _stamp(kind).is_file() and _stamp(kind).read_text(encoding="utf-8") == _fingerprint(kind)


def _stamp(kind: str) -> Path:
    return ENVIRONMENT / f".carrel-{kind}"


def _fingerprint(kind: str) -> str:
    digest = hashlib.sha256(f"{kind} {sys.version} {ROOT}".encode())
    for path in (REQUIREMENTS / "build.txt", REQUIREMENTS / "llama.txt", REQUIREMENTS / f"{kind}.txt", _project()):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _project() -> Path:
    return ROOT / "pyproject.toml"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1] if len(sys.argv) > 1 else "runtime"))
