"""The packaged program as the code sees it: its two executables, portable mode, and the loader's variables."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from app.config import bundle
from app.config.llama_folder import llama_folder
from app.config.paths import default_profile
from app.engine.command import worker_command
from app.models.download.command import downloader_command
from app.ui.relaunch import own_command


@pytest.fixture
def packaged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder of a bundle whose window's program this process is."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "_internal"), raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / bundle.program(bundle.WINDOW).name))
    return tmp_path


def test_a_checkout_is_no_bundle() -> None:
    assert not bundle.bundled()
    assert not bundle.is_program(bundle.WINDOW)
    assert bundle.portable_profile() is None
    assert worker_command()[0] == sys.executable


def test_children_are_the_console_program_and_the_window_stays_itself(packaged: Path) -> None:
    console = str(packaged / bundle.program(bundle.CONSOLE).name)
    assert worker_command("--x") == [console, "--worker", "--x"]
    assert downloader_command() == [console, "--downloader"]
    assert own_command(packaged)[0] == sys.executable
    assert bundle.is_program(bundle.WINDOW)
    assert not bundle.is_program(bundle.CONSOLE)


def test_llama_is_found_without_its_package(packaged: Path) -> None:
    assert llama_folder() == packaged / "_internal" / "llama_cpp" / "lib"


def test_a_profile_folder_beside_the_program_is_the_profile(packaged: Path) -> None:
    assert default_profile().root != packaged / "profile"
    (packaged / "profile").mkdir()
    assert default_profile().root == packaged / "profile"


@pytest.mark.skipif(sys.platform != "darwin", reason="where programs are folders")
def test_on_a_mac_it_lies_beside_the_app(packaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = packaged / "Carrel.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    (packaged / "profile").mkdir()
    monkeypatch.setattr(sys, "executable", str(inside / "carrel"))
    assert bundle.portable_profile() == packaged / "profile"


def test_an_appimage_is_portable_by_a_folder_beside_its_file(
    packaged: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    beside = tmp_path / "stick" / "profile"
    beside.mkdir(parents=True)
    monkeypatch.setenv("APPIMAGE", str(beside.parent / "carrel.AppImage"))
    monkeypatch.setenv("APPDIR", "/of/another/appimage")
    assert bundle.portable_profile() is None
    monkeypatch.setenv("APPDIR", str(packaged))
    assert bundle.portable_profile() == beside
    monkeypatch.delenv("APPIMAGE")  # its contents, unpacked and started by hand
    assert bundle.portable_profile() is None


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ({"LD_LIBRARY_PATH": "/opt/carrel"}, {}),
        ({"LD_LIBRARY_PATH": "/opt/carrel", "LD_LIBRARY_PATH_ORIG": "/mine"}, {"LD_LIBRARY_PATH": "/mine"}),
        ({"LANG": "C"}, {"LANG": "C"}),
    ],
)
@pytest.mark.usefixtures("packaged")
def test_programs_started_from_it_find_their_own_libraries(before: dict[str, str], after: dict[str, str]) -> None:
    bundle.restore_library_path(before)
    assert before == after


def test_a_checkout_leaves_the_library_path_alone() -> None:
    environment = {"LD_LIBRARY_PATH": "/mine"}
    bundle.restore_library_path(environment)
    assert environment == {"LD_LIBRARY_PATH": "/mine"}


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX replaces the process")
def test_it_goes_on_as_the_other_program(packaged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr("os.execv", lambda _path, command: started.append(command))
    monkeypatch.setattr("subprocess.run", lambda *_args, **_kwargs: type("Done", (), {"returncode": 0}))
    bundle.become(bundle.CONSOLE, ["chat"])
    assert started == [[str(packaged / "carrel-cli"), "chat"]]
