"""Builds llama-cpp-python once and keeps the wheel, because it comes as source and takes minutes to compile.

The cache is keyed by everything that changes the machine code: version and hash of the source, cmake flags, system, and
for a native build the CPU's features. `make run`, `make test` and clones beside one another share it.
"""

from __future__ import annotations

import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from checkout import REQUIREMENTS

NATIVE_FLAGS = ("-DGGML_NATIVE=ON", "-DLLAVA_BUILD=OFF", "-DLLAMA_OPENSSL=OFF")
# What is handed to others: a library for every kind of processor, of which the program loads the best at its start.
# They are installed like programs; typed as a string, as cmake would make a path absolute.
PACKAGE_FLAGS = (
    *("-DGGML_NATIVE=OFF", "-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON"),
    *("-DLLAVA_BUILD=OFF", "-DLLAMA_OPENSSL=OFF", "-DCMAKE_INSTALL_BINDIR:STRING=llama_cpp/lib"),
)
_STEP = re.compile(r"^\s*\[\s*(\d+)(%|/(\d+)\])")


def cached_wheel(flags: tuple[str, ...] = NATIVE_FLAGS) -> Path | None:
    """The kept wheel for this machine and these flags, None where it is yet to be built."""
    return next(iter(sorted(_folder(flags).glob("llama_cpp_python-*.whl"))), None)


def build_wheel(flags: tuple[str, ...] = NATIVE_FLAGS) -> Path:
    """Compile, showing progress, and keep the wheel.

    Raises:
        RuntimeError: the build failed; the text ends with the last lines of its log.
    """
    folder = _folder(flags)
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="carrel-llama-") as work:
        python = _build_environment(Path(work))
        command = [python, "-m", "pip", "wheel", "-v", "--no-deps", "--no-build-isolation", "--no-cache-dir"]
        command += ["--require-hashes", "-r", str(REQUIREMENTS / "llama.txt"), "-w", work]
        _run_with_progress(command, flags, Path(work))
        built = next(Path(work).glob("llama_cpp_python-*.whl"))
        part = folder / f"{built.name}.part-{os.getpid()}"
        shutil.copyfile(built, part)
        part.replace(folder / built.name)
    return folder / built.name


def _build_environment(work: Path) -> str:
    environment = work / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    install = [str(python), "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes"]
    subprocess.run([*install, "-r", str(REQUIREMENTS / "build.txt")], check=True)
    return str(python)


def _run_with_progress(command: list[str], flags: tuple[str, ...], work: Path) -> None:
    cores = os.cpu_count() or 1
    print(f"Compiling llama.cpp, about {max(1, round(10 / cores))} minutes, once. The result is kept.", flush=True)
    environment = {**os.environ, "CMAKE_ARGS": " ".join(flags), "CMAKE_BUILD_PARALLEL_LEVEL": str(cores)}
    environment["SKBUILD_BUILD_DIR"] = str(work / "build")
    log = work / "build.log"
    started, shown = time.monotonic(), -5
    with log.open("w+", encoding="utf-8") as file:
        process = subprocess.Popen(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
        )
        for line in process.stdout or ():
            file.write(line)
            percent = _percent(line)
            if percent is not None and percent >= shown + 5:
                shown = percent
                print(f"  compiling llama.cpp: {percent} %{_time_left(started, percent)}", flush=True)
        if process.wait() != 0:
            file.seek(0)
            raise RuntimeError("llama.cpp did not compile:\n" + "".join(file.readlines()[-30:]))
    print(f"  compiled in {(time.monotonic() - started) / 60:.1f} minutes", flush=True)


def _percent(line: str) -> int | None:
    found = _STEP.match(line)
    if not found:
        return None
    done, total = int(found[1]), found[3]
    return done if total is None else 100 * done // int(total)


def _time_left(started: float, percent: int) -> str:
    if not 10 <= percent < 100:
        return ""
    seconds = (time.monotonic() - started) * (100 - percent) / percent
    return f", about {max(1, round(seconds / 60))} min left"


def _folder(flags: tuple[str, ...]) -> Path:
    base = os.environ.get("CARREL_WHEEL_CACHE")
    if base is None:
        cache = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
        base = str(Path(cache or "~/.cache").expanduser() / "carrel" / "wheels")
    return Path(base) / _key(flags)


def _key(flags: tuple[str, ...]) -> str:
    native = _cpu_features() if "-DGGML_NATIVE=ON" in flags else ""
    parts = [(REQUIREMENTS / "llama.txt").read_text(encoding="utf-8"), *flags, platform.system(), platform.machine()]
    parts += ["-".join(platform.libc_ver()), native]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()[:20]


def _cpu_features() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    return next((line for line in lines if line.lower().startswith(("flags", "features"))), platform.processor())
