"""Starts the real program as a person's shell would."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PASSPHRASE = "correct horse battery staple"


@dataclass(frozen=True)
class Run:
    """How a run of `carrel` ended."""

    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[dict[str, Any]]:
        """Standard output as JSON lines."""
        return [json.loads(line) for line in self.out.splitlines()]

    @property
    def text(self) -> str:
        """The answer that the events carried."""
        return "".join(line["text"] for line in self.lines if line.get("event") == "text")


def command(profile: Path, *arguments: str) -> list[str]:
    """The command line of the real program on `profile`."""
    return [sys.executable, "-m", "app", "--profile-dir", str(profile), *arguments]


Carrel = Callable[..., Run]


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """A folder for a new profile, with a blank and an accent in its path."""
    return tmp_path / "pröfile of mine"


@pytest.fixture
def carrel(profile: Path) -> Carrel:
    """Run `carrel ARGUMENTS` on the test's profile and wait for its end."""

    def run(*arguments: str, stdin: str | None = "") -> Run:
        done = subprocess.run(
            command(profile, *arguments),
            cwd=ROOT,
            input=stdin,
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        return Run(done.returncode, done.stdout, done.stderr)

    return run


@pytest.fixture
def passphrase_file(tmp_path: Path) -> Path:
    """A file with the test's passphrase."""
    path = tmp_path / "passphrase"
    path.write_text(f"{PASSPHRASE}\n", encoding="utf-8")
    return path


@pytest.fixture
def vault(carrel: Carrel, passphrase_file: Path) -> Path:
    """A vault in the test's profile; the passphrase file that opens it."""
    made = carrel("vault", "create", "--passphrase-file", str(passphrase_file))
    assert made.code == 0, made.err
    return passphrase_file


def files_of(folder: Path) -> list[Path]:
    """Every file below `folder`."""
    return [Path(base) / name for base, _, names in os.walk(folder) for name in names]
