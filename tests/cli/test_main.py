"""The command line as a whole: its list of commands, and what it does not import."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

from app.cli import main as command_line
from app.config.paths import Profile

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


def test_a_profile_named_from_here_is_the_same_from_everywhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The downloader takes no other."""
    monkeypatch.chdir(tmp_path)
    opened: list[tuple[Profile, bool, Path | None]] = []
    assert command_line.main(["--profile-dir", "mine"], _noting(opened)) == 0  # type: ignore[arg-type]
    assert opened[0][0].root == tmp_path / "mine"


def test_a_profile_that_cannot_be_is_told_without_a_traceback(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_bytes(b"")
    (tmp_path / "secret").write_text("of mine", encoding="utf-8")
    create = ["vault", "create", "--passphrase-file", str(tmp_path / "secret")]
    assert command_line.main(["--profile-dir", str(tmp_path / "file" / "x"), *create], _open_nothing) == 1
    assert (
        capsys.readouterr().err == f"carrel: The profile can't be used. {tmp_path / 'file' / 'x'}: Not a directory.\n"
    )
    assert command_line.main(["--profile-dir", "~nobody-here/x", *create], _open_nothing) == 2


def test_a_mistake_that_cannot_be_written_down_is_told_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> int:
        raise ZeroDivisionError("what was asked")

    (tmp_path / "file").write_bytes(b"")
    assert command_line.main(["--profile-dir", str(tmp_path / "file" / "x")], fail) == 5
    told = capsys.readouterr().err
    assert told.startswith("carrel: Carrel made a mistake.")
    assert "what was asked" not in told


def test_output_is_utf8_whatever_the_locale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, encoding in (("stdout", "ascii"), ("stderr", "cp1252")):
        monkeypatch.setattr(sys, name, io.TextIOWrapper(io.BytesIO(), encoding))
    assert (
        command_line.main(["--profile-dir", str(tmp_path), "models", "show", "书\udcff", "--json"], _open_nothing) == 1
    )
    sys.stdout.seek(0)
    assert json.loads(sys.stdout.read())["message"] == "There is no model called 书\udcff."
    sys.stderr.seek(0)
    assert "书" in sys.stderr.read()


@pytest.mark.skipif(sys.platform == "win32", reason="pipes of POSIX")
@pytest.mark.parametrize("name", ["guide", "nonsense"])
def test_a_reader_that_is_gone_ends_it_quietly(tmp_path: Path, name: str) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "app", "--profile-dir", str(tmp_path), "models", "show", name, "--json"]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, cwd=Path(__file__).parents[2], check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (0, b"")


def test_help_imports_no_command() -> None:
    code = (
        "import sys; from app.cli import main\n"
        "try: main.main(['--help'], print)\n"
        "except SystemExit: pass\n"
        f"print(sorted(set(sys.modules) & {set(HEAVY)!r} | {{m for m in sys.modules if m == 'app.cli.chat'}}))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
