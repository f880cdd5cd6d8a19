"""The wheel, in an environment that holds nothing else: `carrel chat` answers. Slow: needs the package registry."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_the_wheel_answers_in_an_empty_environment(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(tmp_path), str(ROOT)], check=True, timeout=300
    )
    (wheel,) = tmp_path.glob("*.whl")
    assert list(tmp_path.glob("*.tar.gz"))
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", str(environment)], check=True)
    binaries = environment / ("Scripts" if os.name == "nt" else "bin")
    ask = [sys.executable, "-c", "import llama_wheel; print(llama_wheel.cached_wheel())"]
    kept = subprocess.run(ask, cwd=ROOT / "packaging" / "setup", capture_output=True, text=True, check=True)
    install = [str(binaries / "python"), "-m", "pip", "install", "--quiet", kept.stdout.strip(), str(wheel)]
    subprocess.run(install, check=True, timeout=1200)
    chat = [str(binaries / "carrel"), "--profile-dir", str(tmp_path / "profile"), "chat", "--no-save"]
    done = subprocess.run(
        [*chat, "How do I lock Carrel?"], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=True
    )
    assert "Ctrl+L" in done.stdout
