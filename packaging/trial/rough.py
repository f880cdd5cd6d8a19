"""The unpacked .tar.gz where people put it: a read-only folder with an odd name, no HOME, a locale that is not there.

Usage: python -m trial.rough [TARBALL]; as root it goes on as an ordinary user. Plays all roles, kills a worker,
and fetches a model from a hub on loopback; ends with 1 at the first step that does not go well.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.models.download.hub_server import Hub
from tests.models.library_parts import Part, catalog_of
from trial.report import expect
from trial.roles import GUIDE, Roles

ROOT = Path(__file__).resolve().parents[2]
ODD_NAME = "Ordner mit é, 书架 and spaces"
PERSON = 1000
LOCALES = ("tr_TR.UTF-8", "zh_CN.GB18030", "C")
_QUESTION = "How do I lock Carrel?"
_REPO = "carrel-test/tiny"


class Rough:
    """The bundle in its folder, and a person with a data folder of their own."""

    def __init__(self, tarball: Path, work: Path) -> None:
        self.work = work
        place = work / ODD_NAME
        with tarfile.open(tarball) as archive:
            archive.extractall(place, filter="tar")
        (self.bundle,) = place.iterdir()
        subprocess.run(["chmod", "-R", "a-w", str(place)], check=True)
        self.desk = work / "desk é"
        self.temporary = work / "temporary"
        for folder in (self.desk, self.temporary):
            folder.mkdir()
        self._own(work)
        self.locale = LOCALES[0]

    def all(self) -> None:
        """Every step."""
        Roles(self.run, self.desk, str(self.desk)).all()
        for self.locale in LOCALES[1:]:
            done = self.run("carrel", "chat", "--json", "--no-save", "--max-tokens", "8", _QUESTION)
            expect('"finished"' in done.stdout, f"an answer where LANG is {self.locale}", done.stderr)
        self._killed_worker()
        self._download()
        expect(not list(self.temporary.iterdir()), "the temporary folder is empty", list(self.temporary.iterdir()))
        changed = [path for path in self.bundle.rglob("*") if path.lstat().st_mtime > self.desk.stat().st_mtime]
        expect(not changed, "nothing was written beside the program", changed)

    def command(self, *command: str) -> list[str]:
        """The command line that runs one of the bundle's programs, or another, as the person."""
        program = shutil.which(command[0], path=f"{self.bundle}:{os.defpath}") or command[0]
        rest = [str(self.bundle / word) if word == "carrel-cli" else word for word in command[1:]]
        change = ["setpriv", f"--reuid={PERSON}", f"--regid={PERSON}", "--clear-groups"] if os.geteuid() == 0 else []
        return [*change, program, *rest]

    def environment(self) -> dict[str, str]:
        """XDG's folders and no HOME."""
        folders = {f"XDG_{kind}_HOME": str(self.desk / kind.lower()) for kind in ("DATA", "CONFIG", "CACHE", "STATE")}
        return {**folders, "TMPDIR": str(self.temporary), "LANG": self.locale, "PATH": os.defpath}

    def run(self, *command: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        return subprocess.run(
            self.command(*command), env=self.environment(), capture_output=True, encoding="utf-8", timeout=600
        )

    def _killed_worker(self) -> None:
        command = self.command("carrel-cli", "chat", "--json", "--no-save", "--max-tokens", "8", "--repl")
        with subprocess.Popen(
            command, env=self.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as talk:
            lines = _Talk(talk)
            first = lines.ask(_QUESTION)
            expect(first["event"] == "finished", "an answer before the worker is killed", first)
            (worker,) = _workers(self.bundle)
            os.kill(worker, signal.SIGKILL)
            second = lines.ask(_QUESTION)
            third = lines.ask(_QUESTION) if second["event"] == "failed" else second
            expect(third["event"] == "finished", "a killed worker is started again", third)
            assert talk.stdin is not None
            talk.stdin.close()

    def _download(self) -> None:
        (model,) = GUIDE.glob("*.gguf")
        source = self.work / "source"
        source.mkdir()
        path = Path(shutil.copy(model, source / "Tiny-Q8_0.gguf"))
        catalog = catalog_of(source, {"tiny": (Part(path.name, path.read_bytes()),)}, _REPO)
        self._own(source)
        with Hub() as hub:
            hub.add(_REPO, path)
            network = ("--hub", hub.address, "--allow-host", hub.cdn_host, "--catalog", str(catalog))
            done = self.run("carrel-cli", "models", "get", "tiny", "--yes", "--json", *network)
        expect(done.returncode == 0 and '"installed"' in done.stdout, "a model is fetched", done.stdout + done.stderr)

    def _own(self, folder: Path) -> None:
        if os.geteuid() == 0:
            subprocess.run(["chown", "-R", f"{PERSON}:{PERSON}", str(folder)], check=True)


class _Talk:
    """Prompts to a running `carrel chat --repl`, each with the event that ends its answer."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, prompt: str) -> dict[str, Any]:
        assert self._process.stdin is not None and self._process.stdout is not None
        self._process.stdin.write(prompt + "\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            event: dict[str, Any] = json.loads(line)
            if event["event"] in ("finished", "failed"):
                return event
        return {"event": "nothing"}


def _workers(bundle: Path) -> list[int]:
    """The processes that are workers of this bundle."""
    program = os.fsencode(bundle / "carrel-cli")
    return [pid for pid, words in _processes() if words[:2] == [program, b"--worker"]]


def _processes() -> Iterator[tuple[int, list[bytes]]]:
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            yield int(folder.name), (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue  # it ended


@contextmanager
def _folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="carrel-rough-", dir=os.environ.get("TMPDIR", "/var/tmp")) as name:
        work = Path(name)
        work.chmod(0o755)
        try:
            yield work
        finally:
            subprocess.run(["chmod", "-R", "u+w", name], check=True)


def main(arguments: list[str]) -> int:
    """Try it; 0 where all went well."""
    tarballs = [Path(arguments[0])] if arguments else list((ROOT / "dist").glob("carrel-*.tar.*"))
    (tarball,) = tarballs
    with _folder() as work:
        Rough(tarball.resolve(), work).all()
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
