"""What each system is told about the files that Carrel opens agrees with what `carrel FILE` takes."""

from __future__ import annotations

import ast
import configparser
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest

from app.domain.opening import CHATS, MODEL

ROOT = Path(__file__).parents[3]
LINUX = ROOT / "packaging" / "linux"
NAMES = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "carrel.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def types() -> dict[str, str]:
    """The types that Carrel's XML declares, by the ending of their files."""
    tree = ElementTree.parse(LINUX / "carrel.xml")
    found = {}
    for kind in tree.iterfind("m:mime-type", NAMES):
        glob = kind.find("m:glob", NAMES)
        assert glob is not None
        found[glob.attrib["pattern"].removeprefix("*")] = kind.attrib["type"]
    return found


def test_the_desktop_entry_passes_one_file_of_either_type() -> None:
    assert entry()["Exec"] == "carrel %f"
    assert set(types()) == {MODEL, CHATS}
    assert sorted(entry()["MimeType"].rstrip(";").split(";")) == sorted(types().values())


def test_the_metadata_names_the_same_types() -> None:
    tree = ElementTree.parse(LINUX / "org.carrel.Carrel.metainfo.xml")
    assert sorted(item.text or "" for item in tree.iterfind("provides/mediatype")) == sorted(types().values())


@pytest.mark.skipif(not shutil.which("update-mime-database"), reason="needs the desktop's tools")
def test_the_desktop_understands_the_types(tmp_path: Path) -> None:
    (tmp_path / "packages").mkdir()
    shutil.copy(LINUX / "carrel.xml", tmp_path / "packages")
    subprocess.run(["update-mime-database", tmp_path], check=True)
    globs = (tmp_path / "globs").read_text("utf-8")
    assert {f"{kind}:*{ending}" for ending, kind in types().items()} <= set(globs.split())


def test_windows_and_macos_are_told_of_both() -> None:
    installer = (ROOT / "packaging" / "windows" / "carrel.iss").read_text("utf-8")
    assert {f".{name}" for name in re.findall(r'Subkey: "Software\\Classes\\\.(\w+)', installer)} == {MODEL, CHATS}
    assert installer.count(r'ValueData: """{app}\carrel.exe"" ""%1"""') == 2
    told = {
        ending
        for node in ast.walk(ast.parse((ROOT / "build.spec").read_text("utf-8")))
        if isinstance(node, ast.Dict)
        for key, value in zip(node.keys, node.values, strict=True)
        if key is not None and ast.unparse(key) == "'CFBundleTypeExtensions'"
        for ending in ast.literal_eval(value)
    }
    assert {f".{ending}" for ending in told} == {MODEL, CHATS}
