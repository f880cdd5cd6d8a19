"""The .deb: what it declares is what its libraries need, and Debian's own tools read it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from bundle import debian, elf

ROOT = Path(__file__).parents[3]
NEEDS = elf.Needs(("libX11.so.6", "libc.so.6", "libcups.so.2", "libgomp.so.1", "libstdc++.so.6"), (2, 35), (3, 4, 29))


def test_dependencies_are_what_the_libraries_need() -> None:
    assert debian.dependencies(NEEDS) == "libc6 (>= 2.35), libgomp1, libstdc++6 (>= 11), libx11-6"


@pytest.mark.parametrize(
    "needs",
    [elf.Needs(("libnew.so.1",), (2, 35), (3, 4, 29)), elf.Needs((), (2, 35), (3, 9, 0))],
)
def test_what_no_package_is_known_for_fails(needs: elf.Needs) -> None:
    with pytest.raises(ValueError, match=r"libnew|GLIBCXX"):
        debian.dependencies(needs)


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("dpkg-deb"), reason="needs Debian's tools")
def test_debian_reads_it_and_it_comes_out_the_same_twice(tmp_path: Path) -> None:
    bundle = tmp_path / "carrel"
    (bundle / "_internal").mkdir(parents=True)
    shutil.copy("/bin/true", bundle / "carrel")
    (bundle / "THIRD_PARTY_LICENSES.txt").write_text("all of them", encoding="utf-8")
    (bundle / "_internal" / "link.so").symlink_to("real.so")
    (bundle / "_internal" / "real.so").write_bytes(b"library")
    files = []
    for name in ("one.deb", "two.deb"):
        target = tmp_path / name
        # the test's program needs no C++, which every real bundle does
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(elf, "needs", lambda _folder: NEEDS)
            release = debian.Release("0.1.0", "amd64", 1_760_000_000)
            debian.build(target, bundle, ROOT / "packaging" / "linux", ROOT / "resources", release)
        files.append(target.read_bytes())
    assert files[0] == files[1]
    listed = _dpkg("--contents", target)
    assert not _places_without_folder(listed)
    assert "./opt/carrel/_internal/link.so -> real.so" in listed
    assert "./usr/bin/carrel -> /opt/carrel/carrel" in listed
    assert "./usr/share/applications/carrel.desktop" in listed
    assert "./usr/share/icons/hicolor/256x256/apps/carrel.png" in listed
    assert "Depends: libc6 (>= 2.35)" in _dpkg("--info", target)


def _places_without_folder(listed: str) -> set[str]:
    """What dpkg could not unpack into a system that has none of the folders."""
    places = [line.split()[5] for line in listed.splitlines()]
    folders = {"./", *(place for place in places if place.endswith("/"))}
    return {place for place in places if place.rstrip("/").rsplit("/", 1)[0] + "/" not in folders}


def _dpkg(option: str, file: Path) -> str:
    return subprocess.run(["dpkg-deb", option, str(file)], capture_output=True, text=True, check=True).stdout
