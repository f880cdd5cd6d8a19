"""The lists beside the packages: checksums, bill of materials, licences, sizes; archives that come out the same."""

from __future__ import annotations

import hashlib
import json
import re
import struct
import subprocess
import sys
import tarfile
from importlib import metadata
from pathlib import Path

import llama_wheel
import pytest
from bundle import archive, checksums, contents, elf, inventory, licences, sbom, sizes, windows_resources
from bundle.inventory import Component

from app.cli import doctor
from app.ui.pages import about_dialog as about

ROOT = Path(__file__).parents[3]
PARTS = [
    Component("NumPy", "2.4.6", "BSD-3-Clause AND MIT", ("their text",), package_url="pkg:pypi/numpy@2.4.6"),
    Component("libbz2", "1.0", "see its text", ("bzip2",)),
    Component("Guide", "1", "MIT", kind="machine-learning-model", digest="ab" * 32),
]


def test_checksums_are_those_of_sha256sum(tmp_path: Path) -> None:
    (tmp_path / "a.deb").write_bytes(b"packed")
    sums = checksums.write(tmp_path, [tmp_path / "a.deb"])
    assert sums.read_text("ascii") == f"{hashlib.sha256(b'packed').hexdigest()}  a.deb\n"


def test_nothing_is_signed_without_a_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(checksums.KEY_VARIABLE, raising=False)
    assert checksums.sign(tmp_path / "SHA256SUMS") is None


def test_the_bill_of_materials_names_every_part_and_is_the_same_twice(tmp_path: Path) -> None:
    sbom.write(tmp_path / "a", "0.1.0", 1_760_000_000, PARTS)
    sbom.write(tmp_path / "b", "0.1.0", 1_760_000_000, PARTS)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    document = json.loads((tmp_path / "a").read_text("utf-8"))
    assert (document["bomFormat"], document["specVersion"]) == ("CycloneDX", "1.6")
    numpy, bzip, guide = document["components"]
    assert numpy["purl"] == "pkg:pypi/numpy@2.4.6"
    assert numpy["licenses"] == [{"expression": "BSD-3-Clause AND MIT"}]
    assert bzip["licenses"] == [{"license": {"name": "see its text"}}]
    assert guide["hashes"] == [{"alg": "SHA-256", "content": "ab" * 32}]
    assert set(document["dependencies"][0]["dependsOn"]) == {part["bom-ref"] for part in document["components"]}


def test_licences_hold_every_text_and_how_to_replace_qt(tmp_path: Path) -> None:
    licences.write(tmp_path / "all.txt", "own words", PARTS)
    text = (tmp_path / "all.txt").read_text("utf-8")
    for words in ("own words", "their text", "bzip2", "replace them by your own builds", "download.qt.io"):
        assert words in text


def test_every_package_that_runs_has_the_text_of_its_licence() -> None:
    pinned = re.findall(
        r"^([a-z0-9-]+)==", (ROOT / "packaging/requirements/runtime.txt").read_text("utf-8"), re.MULTILINE
    )
    # huggingface_hub asks for those and none of them is in the bundle
    found = [inventory.python_package(name, ROOT) for name in pinned if name not in contents.NEVER and _there(name)]
    assert len(found) > 30
    assert [part.name for part in found if not part.licence or not any(text.strip() for text in part.texts)] == []


def test_whatever_about_and_doctor_tell_the_version_of_has_its_metadata_in_the_bundle() -> None:
    told = {name for name, _ in about._PARTS} | set(doctor.PACKAGES)
    assert told <= set(contents.TOLD_VERSIONS)


def _there(name: str) -> bool:
    try:
        return bool(metadata.version(name))
    except metadata.PackageNotFoundError:  # of another system or another Python
        return False


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "ICU, which Qt is linked to"),
        ("_internal/PySide6/Qt/lib/libQt6Core.so.6", "Qt and PySide6"),
        ("carrel-cli", "the two programs, with all Python modules"),
        ("_internal/llama_cpp/lib/libggml-vulkan.so", "llama.cpp for graphics processors (Vulkan)"),
        ("_internal/libz.so.1", "other libraries and data"),
    ],
)
def test_parts_are_told_by_their_place(place: str, part: str) -> None:
    assert sizes.part_of(place) == part


def test_too_large_a_bundle_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "carrel").write_bytes(bytes(2_000_000))
    assert sizes.main([str(tmp_path)]) == 0
    monkeypatch.setattr(sizes, "MOST_ON_DISK", 1)
    assert sizes.main([str(tmp_path)]) == 1


def test_an_archive_is_of_nobody_and_the_same_twice(tmp_path: Path) -> None:
    folder = tmp_path / "carrel"
    folder.mkdir()
    (folder / "carrel").write_bytes(b"program")
    (folder / "carrel").chmod(0o700)
    (folder / "link").symlink_to("carrel")
    for name in ("a", "b"):
        archive.write_gz(tmp_path / name, lambda out: archive.add_tree(out, folder, "carrel-1", 5), 5)
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    with tarfile.open(tmp_path / "a") as opened:
        program, link = opened.getmember("carrel-1/carrel"), opened.getmember("carrel-1/link")
    assert (program.mode, program.uid, program.uname, program.mtime) == (0o755, 0, "root", 5)
    assert link.issym()


@pytest.mark.skipif(sys.platform != "linux", reason="reads programs of Linux")
def test_what_a_program_needs_is_read_off_it(tmp_path: Path) -> None:
    (tmp_path / "dangling.so").symlink_to("nothing")
    assert list(elf.dangling(tmp_path)) == [tmp_path / "dangling.so"]
    assert elf.is_elf(Path("/bin/true"))
    assert not elf.is_elf(Path(__file__))
    assert elf.text((2, 35)) == "2.35"


def test_the_package_never_takes_the_native_wheel() -> None:
    assert "-DGGML_NATIVE=OFF" in llama_wheel.PACKAGE_FLAGS
    assert {"-DGGML_BACKEND_DL=ON", "-DGGML_CPU_ALL_VARIANTS=ON"} <= set(llama_wheel.PACKAGE_FLAGS)
    assert llama_wheel._folder(llama_wheel.PACKAGE_FLAGS) != llama_wheel._folder(llama_wheel.NATIVE_FLAGS)


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
def test_one_person_installs_and_removes_it_and_keeps_the_vault(tmp_path: Path) -> None:
    bundle, home = _bundle(tmp_path), tmp_path / "home é"
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    vault = home / ".local" / "share" / "carrel" / "vault"
    vault.mkdir(parents=True)
    _sh(bundle / "install.sh", environment)
    assert subprocess.check_output([home / ".local" / "bin" / "carrel"], text=True) == "started\n"
    entry = (home / ".local" / "share" / "applications" / "carrel.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/opt/carrel/carrel" %f\n' in entry
    uninstall = home / ".local" / "opt" / "carrel" / "uninstall.sh"
    assert "Kept." in _sh(uninstall, environment, "\n")
    assert vault.is_dir()
    assert not (home / ".local" / "opt" / "carrel").exists()
    assert not (home / ".local" / "bin" / "carrel").is_symlink()
    assert not (home / ".local" / "share" / "applications" / "carrel.desktop").exists()
    _sh(bundle / "install.sh", environment)
    assert "Deleted." in _sh(uninstall, environment, "erase\n")
    assert not vault.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="shell scripts")
@pytest.mark.parametrize("own_place", [False, True])
def test_a_portable_profile_survives_the_next_version_and_removal(tmp_path: Path, own_place: bool) -> None:
    home, place = tmp_path / "home", tmp_path / "my programs" / "carrel"
    bundle = _bundle(tmp_path)
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    _sh(bundle / "install.sh", environment | ({"CARREL_HOME": str(place)} if own_place else {}))
    installed = place if own_place else home / ".local" / "opt" / "carrel"
    vault = installed / "profile" / "vault"
    vault.mkdir(parents=True)
    _sh(bundle / "install.sh", environment | ({"CARREL_HOME": str(place)} if own_place else {}))
    assert vault.is_dir()
    assert f"Your chats and models are still in {installed}/profile." in _sh(installed / "uninstall.sh", environment)
    assert [path.name for path in installed.iterdir()] == ["profile"]
    assert not (home / ".local" / "bin" / "carrel").is_symlink()
    _sh(bundle / "install.sh", environment | ({"CARREL_HOME": str(place)} if own_place else {}))
    assert vault.is_dir()
    assert "Deleted." in _sh(installed / "uninstall.sh", environment, "erase\n")
    assert not installed.exists()


def _bundle(folder: Path) -> Path:
    """What is unpacked, as far as the scripts look at it."""
    bundle = folder / "unpacked here"
    (bundle / "_internal").mkdir(parents=True)
    (bundle / "share" / "applications").mkdir(parents=True)
    linux = Path(__file__).parents[3] / "packaging" / "linux"
    for name in ("install.sh", "uninstall.sh"):
        (bundle / name).write_bytes((linux / name).read_bytes())
    (bundle / "share" / "applications" / "carrel.desktop").write_bytes((linux / "carrel.desktop").read_bytes())
    for name in ("carrel", "carrel-cli"):
        (bundle / name).write_text("#!/bin/sh\necho started\n", encoding="utf-8")
        (bundle / name).chmod(0o755)
    return bundle


def _sh(script: Path, environment: dict[str, str], typed: str = "") -> str:
    done = subprocess.run(["sh", str(script)], env=environment, input=typed, capture_output=True, text=True, check=True)
    return done.stdout


def test_windows_gets_an_icon_of_all_sizes_and_its_version(tmp_path: Path) -> None:
    pictures = list((Path(__file__).parents[3] / "resources" / "icons" / "app").glob("carrel-*.png"))
    windows_resources.write_icon(tmp_path / "carrel.ico", pictures)
    data = (tmp_path / "carrel.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, 7)
    for number in range(count):
        length, offset = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        assert data[offset : offset + 8] == b"\x89PNG\r\n\x1a\n"
        assert offset + length <= len(data)
    windows_resources.write_versions(tmp_path, "0.1.0")
    text = (tmp_path / "carrel-cli.version.txt").read_text("utf-8")
    assert "(0, 1, 0, 0)" in text
    assert "'carrel-cli.exe'" in text
