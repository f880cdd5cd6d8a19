"""The red-team self-test for the window: `carrel guard redteam` in a process of its own, followed by its lines."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal

from app.chat.background import Background
from app.domain import codec
from app.domain.errors import KnownError
from app.engine.command import redteam_command
from app.guard.redteam.result import RESULT_FILE, read_result
from app.guard.redteam.run import Standing
from app.i18n import tr

PATIENCE_MS = 300
MOST_LINE = 100_000
Command = Callable[..., Sequence[str]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be tried. `suite` None means Carrel's own, `model` "" the guard alone."""

    folder: Path
    policy: str
    model: str = ""
    suite: Path | None = None
    earlier: Path | None = None

    def arguments(self, profile: Path, *, resume: bool) -> list[str]:
        """The same as arguments of the command line."""
        given = ["--profile-dir", str(profile), "--policy", self.policy, "--out", str(self.folder)]
        given += ["--model", self.model] if self.model else []
        given += ["--suite", str(self.suite)] if self.suite else []
        given += ["--compare", str(self.earlier)] if self.earlier else []
        return given + (["--resume"] if resume else [])


class SelfTest(QObject):
    """One run at a time."""

    moved = Signal(object)
    """Standing."""
    ended = Signal(object)
    """The Result, of a whole run or of a stopped one."""
    failed = Signal(object)
    """AppError; what was tried before is kept."""

    def __init__(self, profile: Path, parent: QObject | None = None, command: Command = redteam_command) -> None:
        super().__init__(parent)
        self._profile = profile
        self._command = command
        self._process: QProcess | None = None
        self._folder = Path()
        self._rest = b""
        self._trouble: KnownError | None = None
        self._ended = False
        self._background = Background(self)
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="self-test")

    @property
    def running(self) -> bool:
        """Whether a run is going on."""
        return self._process is not None

    def start(self, wanted: Wanted, *, resume: bool) -> None:
        """Begin a run, or go on with the one in its folder."""
        if self._process is not None:
            return
        self._folder, self._rest, self._trouble, self._ended = wanted.folder, b"", None, False
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._on_error)
        program, *arguments = self._command(*wanted.arguments(self._profile, resume=resume))
        process.start(program, arguments)

    def stop(self) -> None:
        """End it after the trial that is being made; the numbers so far are kept."""
        if self._process is not None:
            self._process.closeWriteChannel()

    def close(self) -> None:
        """End it now; it can be gone on with later."""
        process, self._process = self._process, None
        self._background.close()
        self._reader.shutdown(wait=False, cancel_futures=True)
        if process is not None:
            process.kill()
            process.waitForFinished(PATIENCE_MS)

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._rest = (self._rest + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        self._rest = self._rest[:MOST_LINE]
        standing: Standing | None = None
        for line in lines:
            standing = self._take(line) or standing
        if standing is not None:
            self.moved.emit(standing)

    def _take(self, untrusted_line: bytes) -> Standing | None:
        try:
            untrusted = json.loads(untrusted_line)
            event = untrusted.pop("event")
            if event == "progress":
                return codec.from_json(Standing, untrusted)
            self._ended = self._ended or event in ("finished", "stopped")
            if event == "failed":
                self._trouble = KnownError(*(tr(str(untrusted[name])) for name in ("title", "message", "hint")))
        except (ValueError, AttributeError, KeyError, TypeError):
            self._trouble = _broken()
        return None

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        self._read()
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        if self._trouble is not None or not self._ended:
            self.failed.emit(self._trouble or _broken())
            return
        result = self._reader.submit(read_result, self._folder / RESULT_FILE)
        self._background.watch(result, self.ended.emit, self.failed.emit)


def _broken() -> KnownError:
    return KnownError(
        tr("The self-test stopped"), tr("Its process ended too early. What was tried is kept."), tr("Go on with it.")
    )
