"""How a worker is started."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from app.engine.command import worker_command, worker_environment

HOSTILE = {
    "PATH": "/tmp/evil",
    "HOME": "/home/me",
    "LD_PRELOAD": "/tmp/evil.so",
    "LD_LIBRARY_PATH": "/tmp",
    "PYTHONPATH": "/tmp",
    "GGML_BACKEND_PATH": "/tmp/evil.so",
    "LLAMA_CPP_LIB_PATH": "/tmp",
    "HTTPS_PROXY": "http://127.0.0.1:1",
    "GGML_NO_BACKTRACE": "0",
}


def test_only_named_variables_reach_the_worker() -> None:
    environment = worker_environment({**HOSTILE, "LANG": "C.UTF-8"})
    assert environment["LANG"] == "C.UTF-8"
    assert environment["GGML_NO_BACKTRACE"] == "1"
    assert environment["OPENBLAS_NUM_THREADS"] == "1"
    assert not set(environment.items()) & set(HOSTILE.items())
    assert not set(environment) & (set(HOSTILE) - {"GGML_NO_BACKTRACE", "HOME"})


def test_a_checkout_starts_this_python_in_isolation() -> None:
    command = worker_command("--extra")
    assert command[0] == sys.executable
    assert "-I" in command
    assert command[-2:] == ["--worker", "--extra"]


@pytest.mark.skipif(os.name != "posix", reason="names of POSIX")
def test_a_bundle_starts_its_console_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/carrel/carrel")
    assert worker_command() == [str(Path("/opt/carrel/carrel-cli")), "--worker"]
