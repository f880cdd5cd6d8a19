"""The command line as a whole: its list of commands, and what it does not import."""

from __future__ import annotations

import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from app.cli import main as command_line

HEAVY = ("numpy", "sqlcipher3", "llama_cpp", "PySide6", "huggingface_hub")


def _open_nothing(*_: object) -> int:
    raise AssertionError("no window was asked for")


def _noting(opened: list[tuple[object, ...]]) -> command_line.OpenWindow:
    def note(*values: object) -> int:
        opened.append(values)
        return 0

    return note


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


@pytest.mark.parametrize("order", ["{file}", "--profile-dir {profile} {file}", "{file} --profile-dir={profile}"])
@pytest.mark.parametrize("name", ["a model.GGUF", "chat.carrel"])
def test_a_file_alone_opens_the_window(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, order: str) -> None:
    monkeypatch.chdir(tmp_path)
    Path(name).write_bytes(b"")
    words = [word.format(file=name, profile=tmp_path / "p") for word in order.split()]
    opened: list[tuple[object, ...]] = []
    assert command_line.main(words, _noting(opened)) == 0
    assert [file for _profile, _locked, file in opened] == [tmp_path / name]


def test_without_a_file_the_window_opens_alone() -> None:
    opened: list[tuple[object, ...]] = []
    assert command_line.main(["--locked"], _noting(opened)) == 0
    assert [values[1:] for values in opened] == [(True, None)]


def test_a_file_that_is_not_there_opens_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "folder.gguf"
    folder.mkdir()
    for path in (tmp_path / "gone.gguf", folder):
        assert command_line.main([str(path)], _open_nothing) == 1
        assert capsys.readouterr().err == (
            f"carrel: There is no such file. {path} is not there, or not a file. "
            "Check its name. One with spaces needs quotation marks.\n"
        )


def test_a_file_and_a_command_are_a_usage_error(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        command_line.main(["x.gguf", "doctor"], _open_nothing)
    assert ended.value.code == 2
    assert "doctor does not go with it" in capsys.readouterr().err


def test_help_imports_no_command() -> None:
    code = (
        "import sys; from app.cli import main\n"
        "try: main.main(['--help'], print)\n"
        "except SystemExit: pass\n"
        f"print(sorted(set(sys.modules) & {set(HEAVY)!r} | {{m for m in sys.modules if m == 'app.cli.chat'}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
