"""A Debian of its own, made by debootstrap: the base system, then the .deb with what it declares, and nothing else.

The network is there while packages are installed, and gone (a network namespace of its own) whenever Carrel runs.
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

SUITE, MIRROR = "bookworm", "http://deb.debian.org/debian"
PERSON, HOME = 1000, "/home/reader"
ENVIRONMENT = {"HOME": HOME, "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"}
ABSENT = ("python3", "perl-modules", "gcc", "cc", "make")


class CleanRoot:
    """One such system in `folder`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def make(self, base: Path) -> None:
        """Copy `base`, which is made where it is not there yet, and add a person."""
        if not (base / "etc" / "debian_version").is_file():
            subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(base), MIRROR], check=True)
        if self.folder.exists():
            shutil.rmtree(self.folder)
        subprocess.run(["cp", "-a", str(base), str(self.folder)], check=True)
        self._as_root("useradd", "--uid", str(PERSON), "--create-home", "--home-dir", HOME, "reader")

    def install(self, deb: Path) -> None:
        """Install `deb`, and of the packages it names only those that it can't do without."""
        shutil.copy("/etc/resolv.conf", self.folder / "etc" / "resolv.conf")
        shutil.copy(deb, self.folder / "tmp" / deb.name)
        self._as_root("apt-get", "update", "-qq")
        options = ("-qq", "-y", "--no-install-recommends", "-o", "APT::Sandbox::User=root")
        self._as_root("apt-get", "install", *options, f"/tmp/{deb.name}")
        (self.folder / "tmp" / deb.name).unlink()

    def remove(self) -> str:
        """Take the package out again; what was said."""
        return self._as_root("dpkg", "--remove", "carrel")

    def present(self) -> list[str]:
        """Which of the things are there that people don't have."""
        return [name for name in ABSENT if list(self.folder.glob(f"usr/bin/{name}"))]

    def command(self, *command: str, **environment: str) -> list[str]:
        """The command line that runs `command` inside, as the person, without any network."""
        values = {**ENVIRONMENT, **environment}
        root = str(self.folder)
        prepare = (
            f'mount -t proc proc "{root}/proc" && mkdir -p -m 1777 /tmp/.X11-unix "{root}/tmp/.X11-unix" && '
            f'mount --bind /tmp/.X11-unix "{root}/tmp/.X11-unix" && exec "$@"'
        )
        inside = ["chroot", f"--userspec={PERSON}:{PERSON}", root, "env", "-i", *map("=".join, values.items())]
        return [
            "unshare",
            "--net",
            "--mount",
            "--pid",
            "--fork",
            "--kill-child",
            "sh",
            "-c",
            prepare,
            "-",
            *inside,
            *command,
        ]

    def run(self, *command: str, **environment: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        whole = self.command(*command, **environment)
        return subprocess.run(whole, capture_output=True, text=True, check=False, timeout=600)

    def _as_root(self, *command: str) -> str:
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive", "LANG": "C"}
        whole = ["chroot", str(self.folder), *command]
        return subprocess.run(whole, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def people(folder: Sequence[str], root: CleanRoot) -> Path:
    """A path of the person's home, from outside."""
    return root.folder.joinpath(HOME.lstrip("/"), *folder)
