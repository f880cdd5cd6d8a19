"""The command line as a whole: its list of commands, and what it does not import."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module

import pytest

from app.cli import main as command_line

HEAVY = ("numpy", "sqlcipher3", "llama_cpp", "PySide6", "huggingface_hub")


def _open_nothing(*_: object) -> int:
    raise AssertionError("no window was asked for")


def test_every_command_is_listed_with_its_summary(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        command_line.main(["--help"], _open_nothing)
    printed = " ".join(capsys.readouterr().out.split())
    for name, summary in command_line.COMMANDS.items():
        assert f"{name} {summary}" in printed


@pytest.mark.parametrize("name", command_line.COMMANDS)
def test_every_command_is_a_module_with_arguments_and_a_course(name: str) -> None:
    module = import_module(f"app.cli.{name}")
    assert callable(module.add_arguments)
    assert callable(module.run)


def test_an_unknown_command_is_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.main(["talk"], _open_nothing)
    assert ended.value.code == 2
    assert "invalid choice: 'talk'" in capsys.readouterr().err


def test_help_imports_no_command() -> None:
    code = (
        "import sys; from app.cli import main\n"
        "try: main.main(['--help'], print)\n"
        "except SystemExit: pass\n"
        f"print(sorted(set(sys.modules) & {set(HEAVY)!r} | {{m for m in sys.modules if m == 'app.cli.chat'}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
