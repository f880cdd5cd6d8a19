"""What was received reaches the file in few writes where it comes fast, and soon where it comes slowly."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from email.message import Message
from pathlib import Path

import pytest

from app.domain.models import FilePart
from app.models.download import transfer
from app.models.download.failures import TemporaryError
from app.models.download.pace import Control, Patience
from app.models.download.part_file import PartFile
from app.models.download.sink import BUFFER, DiskError
from app.models.download.transfer import Transfer
from tests.models.download.conftest import NO_RESERVE, model_bytes

PIECE = 1000
DATA = model_bytes(3 * BUFFER + 777)


class Pieces:
    """An answer whose content comes in small pieces, and ends early where it is `cut`."""

    host = "localhost"
    status = 200
    headers = Message()

    def __init__(self, cut: int = len(DATA)) -> None:
        self._rest = memoryview(DATA)[:cut]

    def read_into(self, buffer: memoryview) -> int:
        piece = self._rest[: min(PIECE, len(buffer))]
        self._rest = self._rest[len(piece) :]
        buffer[: len(piece)] = piece
        return len(piece)


class Connected:
    """A connector that has one answer."""

    def __init__(self, answer: Pieces) -> None:
        self._answer = answer

    @contextmanager
    def get(self, _address: str, _headers: Mapping[str, str]) -> Iterator[Pieces]:
        yield self._answer


@pytest.fixture
def file(tmp_path: Path) -> Iterator[PartFile]:
    """An empty part."""
    with closing(PartFile(tmp_path, FilePart("model.gguf", len(DATA), "0" * 64))) as part:
        yield part


@pytest.fixture
def writes(file: PartFile, monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How much each write to the part had."""
    lengths: list[int] = []
    write = file.write

    def count(data: memoryview) -> None:
        lengths.append(len(data))
        write(data)

    monkeypatch.setattr(file, "write", count)
    return lengths


def fetch(file: PartFile, answer: Pieces) -> None:
    connector = Connected(answer)
    Transfer(file, connector, Control(), Patience(), NO_RESERVE, lambda _done: None).run(  # type: ignore[arg-type]
        "http://localhost/", plain=False
    )


def test_small_pieces_that_come_fast_are_few_writes(file: PartFile, writes: list[int]) -> None:
    fetch(file, Pieces())
    assert file.path.read_bytes() == DATA
    assert max(writes) == BUFFER
    assert len(writes) < 20


def test_pieces_that_come_slowly_do_not_wait_for_more(
    file: PartFile, writes: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transfer, "_TELL_EVERY", 0.0)
    fetch(file, Pieces())
    assert file.path.read_bytes() == DATA
    assert max(writes) == PIECE


def test_what_came_before_a_cut_is_written(file: PartFile) -> None:
    with pytest.raises(TemporaryError):
        fetch(file, Pieces(cut=BUFFER + 5 * PIECE + 7))
    assert file.path.read_bytes() == DATA[: BUFFER + 5 * PIECE + 7]


def test_a_full_disk_counts_more_than_a_cut_at_the_same_time(file: PartFile, monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the next try went on behind bytes that were hashed and never written."""

    def full(_data: memoryview) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(file, "write", full)
    with pytest.raises(DiskError):
        fetch(file, Pieces(cut=5 * PIECE))
