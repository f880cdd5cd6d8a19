"""`make package`: prepare the environment of build/package, then build everything in it (bundle/build.py).

It has the pinned packages of the runtime, PyInstaller, and llama.cpp compiled for every kind of processor: never the
native one of `make run`, which dies of an illegal instruction elsewhere.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import llama_wheel
import system
import vulkan
from checkout import REQUIREMENTS, ROOT

WORK = ROOT / "build" / "package"
ENVIRONMENT = WORK / "venv"
APPIMAGE = WORK / "appimage"


def main() -> int:
    """Prepare and build; the exit code of the build."""
    try:
        python = _prepared()
        _prepare_appimage(python)
    except (system.SetupError, RuntimeError, subprocess.CalledProcessError) as error:
        print(error, file=sys.stderr)
        return 1
    environment = {**os.environ, "SOURCE_DATE_EPOCH": _epoch(), "PYTHONHASHSEED": "1"}
    environment["PYTHONPATH"] = os.pathsep.join(str(path) for path in (ROOT / "packaging", ROOT))
    return subprocess.run([str(python), "-m", "bundle.build"], env=environment, cwd=ROOT, check=False).returncode


def _prepared() -> Path:
    python = ENVIRONMENT / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not python.is_file() and not python.with_suffix(".exe").is_file():
        subprocess.run([sys.executable, "-m", "venv", str(ENVIRONMENT)], check=True)
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    locks = ("-r", str(REQUIREMENTS / "runtime.txt"), "-r", str(REQUIREMENTS / "package.txt"))
    subprocess.run([*pip, "--require-hashes", *locks], check=True)
    flags = _flags()
    wheel = llama_wheel.cached_wheel(flags)
    if wheel is None:
        system.install(system.missing_for_compiling())
        wheel = llama_wheel.build_wheel(flags)
    subprocess.run([*pip, "--no-deps", "--no-index", "--force-reinstall", str(wheel)], check=True)
    return python


def _flags() -> tuple[str, ...]:
    """For every kind of processor; and for graphics processors, where that can be compiled."""
    missing = vulkan.missing()
    print(f"Without Vulkan: {missing}." if missing else "With Vulkan.", flush=True)
    return llama_wheel.PACKAGE_FLAGS if missing else (*llama_wheel.PACKAGE_FLAGS, *vulkan.FLAGS)


def _prepare_appimage(python: Path) -> None:
    """What an AppImage is made with. It may be missing: the other packages are made all the same."""
    if not sys.platform.startswith("linux"):
        return
    system.install(system.missing_for_appimage(), optional=True)
    pip = [str(python), "-m", "pip", "download", "--quiet", "--disable-pip-version-check", "--no-deps"]
    lock = ("--require-hashes", "-r", str(REQUIREMENTS / "appimage.txt"))
    subprocess.run([*pip, *lock, "--dest", str(APPIMAGE)], check=False)


def _epoch() -> str:
    """The time of the last commit, so that the same commit gives the same files."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return given
    ask = ["git", "log", "-1", "--format=%ct"]
    return subprocess.run(ask, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    raise SystemExit(main())
