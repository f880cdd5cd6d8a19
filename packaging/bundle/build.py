"""From build.spec to what is published: freeze, trim, list, pack, sum; runs in the environment of build/package.

Usage: python -m bundle.build [--frozen]; `--frozen` packs the bundle that is there.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from app import __version__
from bundle import appimage, archive, checksums, debian, elf, inventory, licences, sbom, sizes, trim, windows_resources

ROOT = Path(__file__).resolve().parents[2]
WORK, DIST = ROOT / "build" / "package", ROOT / "dist"
RUNTIME = WORK / "appimage"
BUNDLE = WORK / "dist" / "carrel"
_DEBIAN = {"x86_64": "amd64", "aarch64": "arm64"}


def main(arguments: list[str]) -> int:
    """Build for this system; 1 where the result is too large or not whole."""
    when = int(os.environ["SOURCE_DATE_EPOCH"])
    DIST.mkdir(exist_ok=True)
    windows_resources.write_versions(WORK, __version__)
    if "--frozen" not in arguments:
        _freeze()
    describe(BUNDLE, when)
    if sys.platform == "darwin":
        _describe_app()
    if sys.platform != "linux":
        return 0  # installer and disk image are made by packaging/windows and packaging/macos
    _complete()
    return _pack(when)


def describe(bundle: Path, when: int) -> None:
    """Write the lists of what is in `bundle`, into it and beside the archives."""
    parts = inventory.components(bundle, ROOT)
    licences.write(bundle / "THIRD_PARTY_LICENSES.txt", (ROOT / "LICENSE").read_text("utf-8"), parts)
    sbom.write(bundle / "sbom.cdx.json", __version__, when, parts)
    shutil.copyfile(bundle / "sbom.cdx.json", DIST / f"carrel-{__version__}.cdx.json")
    print(f"{len(parts)} parts of others in the bundle", flush=True)


def _describe_app() -> None:
    """The same lists in Carrel.app, which PyInstaller made of the folder before they were there."""
    for name in ("THIRD_PARTY_LICENSES.txt", "sbom.cdx.json"):
        shutil.copyfile(BUNDLE / name, BUNDLE.parent / "Carrel.app" / "Contents" / "Resources" / name)


def _freeze() -> None:
    if sys.platform == "darwin":
        subprocess.run([ROOT / "packaging" / "macos" / "make_icon.sh", WORK / "carrel.icns"], check=True)
    places = ["--distpath", str(BUNDLE.parent), "--workpath", str(WORK / "work")]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *places, "build.spec"]
    print("Freezing, some minutes", flush=True)
    subprocess.run(command, cwd=ROOT, check=True)


def _complete() -> None:
    """What stands beside the program in the folder that people unpack."""
    print(f"Trimmed by {trim.trim(BUNDLE) / 1e6:.0f} MB", flush=True)
    linux = ROOT / "packaging" / "linux"
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(linux / script, BUNDLE)
    for path, place in debian.desktop_files(linux, ROOT / "resources"):
        target = BUNDLE / "share" / place
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def _pack(when: int) -> int:
    if broken := list(elf.dangling(BUNDLE)):
        print(f"Links to nothing: {broken}", file=sys.stderr)
        return 1
    needs = elf.needs(BUNDLE)
    print(f"Needs glibc {elf.text(needs.glibc)}; {debian.dependencies(needs)}", flush=True)
    machine = os.uname().machine
    tarball = DIST / f"carrel-{__version__}-linux-{machine}.tar.gz"
    archive.write_gz(tarball, lambda out: archive.add_tree(out, BUNDLE, f"carrel-{__version__}", when), when)
    deb = DIST / f"carrel_{__version__}_{_DEBIAN[machine]}.deb"
    debian.build(
        deb,
        BUNDLE,
        ROOT / "packaging" / "linux",
        ROOT / "resources",
        debian.Release(__version__, _DEBIAN[machine], when),
    )
    files = [tarball, deb, *_appimage(machine), DIST / f"carrel-{__version__}.cdx.json"]
    sums = checksums.write(DIST, files)
    signed = checksums.sign(sums)
    print(f"{sums.name}: {'signed' if signed else f'not signed, no {checksums.KEY_VARIABLE}'}", flush=True)
    return sizes.main([str(BUNDLE), str(tarball)])


def _appimage(machine: str) -> list[Path]:
    if why := appimage.missing(RUNTIME):
        print(f"No AppImage: {why}", flush=True)
        return []
    target = DIST / f"carrel-{__version__}-{machine}.AppImage"
    (wheel,) = RUNTIME.glob("*.whl")
    appimage.build(target, BUNDLE, appimage.runtime(wheel))
    return [target]


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
