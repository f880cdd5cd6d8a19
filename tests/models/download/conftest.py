"""A hub on loopback with a small model, and a download of it in this process or in one of its own."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import AppError
from app.domain.models import FilePart
from app.models.download.disk import Reserve
from app.models.download.downloading import Downloader
from app.models.download.job import Download, Network
from app.models.download.messages import Done, Message
from app.models.download.pace import Control, Patience
from tests.models.download.hub_server import COMMIT, Hub

REPO = "carrel-test/small"
NAME = "small-q4.gguf"
IMPATIENT = Patience(tries=4, first=0.01, longest=0.05, longest_asked=0.2)
NO_RESERVE = Reserve(0.0, 0)


def model_bytes(size: int, seed: int = 1) -> bytes:
    """What looks like a model of `size` bytes."""
    return b"GGUF" + random.Random(seed).randbytes(size - 4)


def part_of(path: Path) -> FilePart:
    """The pin of a file."""
    data = path.read_bytes()
    return FilePart(path.name, len(data), hashlib.sha256(data).hexdigest())


@pytest.fixture
def hub() -> Iterator[Hub]:
    """A hub with nothing in it."""
    with Hub() as server:
        yield server


@pytest.fixture
def source(tmp_path: Path, hub: Hub) -> Path:
    """The model file that the hub has: three blocks and a bit."""
    path = tmp_path / "source" / NAME
    path.parent.mkdir()
    path.write_bytes(model_bytes(3 * 2**20 + 777))
    hub.add(REPO, path)
    return path


@pytest.fixture
def job(tmp_path: Path, hub: Hub, source: Path) -> Download:
    """The download of that model."""
    network = Network(hub.address, (hub.cdn_host,))
    folder, log = str(tmp_path / "models"), str(tmp_path / "connections.log")
    return Download("small", REPO, COMMIT, (part_of(source),), folder, log, network=network)


@pytest.fixture
def installed(job: Download) -> Path:
    """Where the model comes to lie."""
    return Path(job.folder) / NAME


@pytest.fixture
def unfinished(installed: Path) -> Path:
    """Where it grows."""
    installed.parent.mkdir(exist_ok=True)
    return installed.with_name(f"{NAME}.part")


class Course:
    """A download in this process: what it said, and how it ended."""

    def __init__(self, job: Download, reserve: Reserve = NO_RESERVE, patience: Patience = IMPATIENT) -> None:
        self.messages: list[Message] = []
        self.control = Control(job.network.limit)
        self.error: AppError | None = None
        self.done: Done | None = None
        self._job = job
        self._reserve = reserve
        self._patience = patience

    def run(self) -> Course:
        try:
            self.done = Downloader(self._job, self.messages.append, self.control, self._patience, self._reserve).run()
        except AppError as error:
            self.error = error
        return self

    def of(self, kind: type[Message]) -> list[Message]:
        return [message for message in self.messages if isinstance(message, kind)]


Fetch = Callable[..., Course]


@pytest.fixture
def fetch(job: Download) -> Fetch:
    """Run the download, or one with other parts, and return its course."""

    def run(reserve: Reserve = NO_RESERVE, patience: Patience = IMPATIENT, **changes: object) -> Course:
        return Course(replace(job, **changes), reserve, patience).run()  # type: ignore[arg-type]

    return run
