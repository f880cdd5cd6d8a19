"""A whole session of the packaged window under strace: which sockets it opens, and where it writes.

Usage: python -m trial.traced BUNDLE [FOLDER FOR PICTURES]; needs Xvfb, xdotool, strace, and root where a person without
rights can't trace. First start, vault, a question, quit; ends with 1 where an internet socket was opened, a file was
written outside profile, XDG's folders and temporary folder, or the latter is not empty afterwards.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from trial import hands
from trial.report import expect
from trial.run import PASSPHRASE, QUESTION

CALLS = (
    "%network,open,openat,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,truncate,link,linkat,symlink"
)
_SOCKET = re.compile(r"\bsocket\((AF_\w+)(?:, (\w+))?.*\) = (-?\d+)")
_WRITTEN = re.compile(
    r'\b(?:open|openat|creat)\((?:AT_FDCWD, |\d+(?:<[^>]*>)?, )?"([^"]*)", [^)]*'
    r"(?:O_WRONLY|O_RDWR|O_CREAT)[^)]*\) = \d+"
)
_CHANGED = re.compile(r'\b(?:rename|mkdir|unlink|truncate|link|symlink)\w*\([^"]*"([^"]*)".*\) = 0')
_NOT_FILES = ("/dev/", "/proc/self/", "/memfd:")


def sockets(trace: str) -> Counter[str]:
    """How often each family of sockets was opened, where the system let it."""
    return Counter(found[1] for found in _SOCKET.finditer(trace) if int(found[3]) >= 0)


def written(trace: str) -> set[str]:
    """Absolute paths of what was opened for writing, made, renamed or taken away."""
    paths = {*_WRITTEN.findall(trace), *_CHANGED.findall(trace)}
    return {path for path in paths if path.startswith("/") and not path.startswith(_NOT_FILES)}


def _allowed(path: str, work: Path) -> bool:
    """Within the person's folders; or in the system's temporary folder, which children know alone, and gone again."""
    if path.startswith((f"{work}/home/", f"{work}/tmp")):
        return True
    return path == "/tmp" or (path.startswith("/tmp/") and not os.path.lexists(path))


def session(bundle: Path, work: Path, pictures: Path) -> str:
    """Play it; the trace of all processes."""
    trace, home = work / "trace", work / "home"
    for folder in (trace, home, work / "tmp"):
        folder.mkdir()
    with hands.screen(94) as display:
        environment = {
            **{f"XDG_{kind}_HOME": str(home / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")},
            "HOME": str(home),
            "TMPDIR": str(work / "tmp"),
            "LANG": "C.UTF-8",
            "PATH": os.defpath,
            "DISPLAY": display,
        }
        command = [
            "strace",
            "-ff",
            "-qq",
            "-s",
            "4096",
            "-e",
            f"trace={CALLS}",
            "-o",
            str(trace / "of"),
            "--seccomp-bpf",
        ]
        window = subprocess.Popen([*command, str(bundle / "carrel")], env=environment)
        try:
            hands.wait(lambda: hands.window_is_there(display), "the window")
            time.sleep(3)
            _play(display, home / "data" / "carrel" / "vault", pictures)
            expect(window.wait(60) == 0, "the window closes", window.returncode)
        finally:
            window.kill()
    return "\n".join(file.read_text("utf-8", "replace") for file in sorted(trace.iterdir()))


def _play(display: str, vault: Path, pictures: Path) -> None:
    hands.first_start(display, vault, PASSPHRASE)
    hands.ask(display, vault, QUESTION, 30)
    hands.shoot(display, pictures / "traced.png")
    hands.press(display, "ctrl+q")


def main(arguments: list[str]) -> int:
    """Play, and look at the trace."""
    pictures = Path(arguments[1] if arguments[1:] else ".")
    pictures.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="carrel-traced-") as name:
        work = Path(name)
        trace = session(Path(arguments[0]).resolve(), work, pictures)
        opened = sockets(trace)
        internet = [family for family in opened if family.startswith(("AF_INET", "AF_PACKET", "AF_NETLINK"))]
        expect(not internet, f"no internet socket; opened: {dict(opened)}", internet)
        outside = sorted(path for path in written(trace) if not _allowed(path, work))
        expect(not outside, "no file was written elsewhere", outside)
        left = list((work / "tmp").iterdir())
        expect(not left, "the temporary folder is empty", left)
        files = {path for path in written(trace) if path.startswith(f"{work}/home/")}
        print("\n".join(sorted(path.removeprefix(f"{work}/home/") for path in files)), flush=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
