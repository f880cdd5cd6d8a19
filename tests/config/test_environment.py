"""Variables that could load foreign code or redirect a connection are gone before Qt is imported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.config.environment import clean_environment

HOSTILE = (
    "HF_ENDPOINT",
    "HF_TOKEN",
    "HTTPS_PROXY",
    "https_proxy",
    "all_proxy",
    "SSL_CERT_FILE",
    "SSLKEYLOGFILE",
    "QT_PLUGIN_PATH",
    "QT_QPA_PLATFORM_PLUGIN_PATH",
    "QT_LOGGING_RULES",
    "QML2_IMPORT_PATH",
    "LD_PRELOAD",
    "GGML_BACKEND_PATH",
    "LLAMA_CPP_LIB_PATH",
    "PYTHONSTARTUP",
)


def test_hostile_variables_go_and_others_stay() -> None:
    environment = dict.fromkeys(HOSTILE, "x") | {"HOME": "/home/x", "QT_QPA_PLATFORM": "offscreen", "LANG": "C"}
    assert set(clean_environment(environment)) == set(HOSTILE)
    assert set(environment) == {"HOME", "QT_QPA_PLATFORM", "LANG"}


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_the_process_keeps_no_core_and_is_not_readable(tmp_path: Path) -> None:
    code = (
        "import resource, ctypes, os\n"
        "from app.config.hardening import harden_process\n"
        "harden_process()\n"
        f"open({str(tmp_path / 'new')!r}, 'w').close()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    )
    output = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=os.environ)
    assert output.stdout.split() == ["(0,", "0)", "0"]
    assert (tmp_path / "new").stat().st_mode & 0o077 == 0
