"""How far a self-test got, in a file of its folder: ids and endings, never a word of a prompt or of an answer."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any, TextIO

from app.config.files import write_atomically
from app.config.paths import PRIVATE_DIR
from app.domain import codec
from app.domain.errors import KnownError
from app.guard.redteam.trial import Ending, Outcome, Trial
from app.i18n import tr

STATE_FILE = "state.jsonl"
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class RunInfo:
    """What is tried, with what: two runs of the same suite can be compared, a run can only be resumed as the same.

    `model` is empty where the guard was tried alone. `begun` is a time of ISO 8601.
    """

    suite: str
    suite_digest: str
    model: str
    policy: str
    policy_hash: str
    guard: str
    begun: str


_FIELDS = tuple(field.name for field in fields(RunInfo))


class StateFile:
    """Begun anew, or read and gone on with. Every outcome is written at once: a kill loses one trial at most."""

    def __init__(self, folder: Path, info: RunInfo, *, resume: bool) -> None:
        """Raises KnownError: the folder can't be written, or what is to be resumed was another run."""
        self._path = folder / STATE_FILE
        self.done: dict[Key, Outcome] = {}
        self.info = info
        with _told(folder):
            folder.mkdir(mode=PRIVATE_DIR, parents=True, exist_ok=True)
            if resume and self._path.exists():
                self.info, self.done = _read(self._path, info)
            self._write_all()

    @contextmanager
    def writing(self) -> Iterator[TextIO]:
        """The open file, for `append`."""
        with _told(self._path.parent), self._path.open("a", encoding="utf-8") as file:
            yield file

    def append(self, file: TextIO, trial: Trial, outcome: Outcome) -> None:
        """Note what came of a trial."""
        self.done[trial.key] = outcome
        file.write(_line(trial.key, outcome))
        file.flush()

    def _write_all(self) -> None:
        # Anew also when it is resumed: a last line that a kill cut in two must not spoil the next one.
        head = json.dumps({"version": 1, **asdict(self.info)}) + "\n"
        write_atomically(self._path, (head + "".join(_line(*item) for item in self.done.items())).encode())


def _line(key: Key, outcome: Outcome) -> str:
    return json.dumps([*key, outcome.ending, outcome.noted, outcome.unguarded]) + "\n"


def _read(path: Path, wanted: RunInfo) -> tuple[RunInfo, dict[Key, Outcome]]:
    untrusted_lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    try:
        head = json.loads(untrusted_lines[0])
        if head.pop("version") != 1:
            raise ValueError("another version")
        info = codec.from_json(RunInfo, head)
    except (ValueError, IndexError, KeyError, AttributeError, TypeError) as error:
        raise KnownError(
            tr("The self-test can't go on"),
            tr("{name} is damaged.").format(name=path.name),
            tr("Start it again without resuming."),
        ) from error
    differing = [name for name in _FIELDS if name != "begun" and getattr(info, name) != getattr(wanted, name)]
    if differing:
        what = differing[0].replace("_", " ")
        raise KnownError(
            tr("The self-test can't go on"),
            tr("The folder holds a run with another {what}.").format(what=what),
            tr("Choose another folder, or start again."),
        )
    return info, dict(_outcomes(untrusted_lines[1:]))


def _outcomes(untrusted_lines: list[str]) -> Iterator[tuple[Key, Outcome]]:
    for line in untrusted_lines:
        try:
            untrusted: Any = json.loads(line)
            identity, variant, ending, noted, unguarded = untrusted
            yield (str(identity), str(variant)), Outcome(Ending(ending), noted is True, _answer(unguarded))
        except (ValueError, TypeError):
            continue  # cut by a kill: tried again


def _answer(untrusted: object) -> bool | None:
    return untrusted if isinstance(untrusted, bool) else None


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = os.strerror(error.errno) if error.errno else tr("it can't be used")
        raise KnownError(
            tr("The folder can't be written"), f"{folder.name}: {reason}.", tr("Choose another folder for the report.")
        ) from error
