"""The `.carrel` file: what goes in comes out; each damage is noticed and told apart from a wrong passphrase."""

from __future__ import annotations

import io
import random
from collections.abc import Iterable
from pathlib import Path

import pytest

from app.domain.errors import LockedError
from app.store import archive_file
from app.store.archive_file import (
    CHUNK,
    HEADER_BYTES,
    DamagedArchiveError,
    WrongArchivePassphraseError,
    archive_pieces,
    is_archive,
    write_archive,
)
from app.store.kdf import KdfParameters

SECRET = "own passphrase ünïcode"


def written(path: Path, pieces: Iterable[bytes], secret: str = SECRET) -> Path:
    target = io.BytesIO()
    write_archive(target, pieces, secret, KdfParameters)
    path.write_bytes(target.getvalue())
    return path


@pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_what_goes_in_comes_out(tmp_path: Path, size: int) -> None:
    data = random.Random(size).randbytes(size)
    pieces = [data[at : at + 10_007] for at in range(0, size, 10_007)]
    file = written(tmp_path / "a.carrel", pieces)
    read = archive_pieces(file, SECRET)
    assert b"".join(read()) == data
    assert b"".join(read()) == data
    assert is_archive(file)


def test_no_word_of_it_stands_in_the_file(tmp_path: Path) -> None:
    file = written(tmp_path / "a.carrel", [b"a very private sentence " * 100])
    assert b"private" not in file.read_bytes()


def test_the_same_content_is_never_the_same_file(tmp_path: Path) -> None:
    first, second = (written(tmp_path / name, [b"x" * 100]).read_bytes() for name in ("a", "b"))
    assert first[40:] != second[40:]


def test_a_wrong_passphrase_is_called_so(tmp_path: Path) -> None:
    file = written(tmp_path / "a.carrel", [b"x"])
    with pytest.raises(WrongArchivePassphraseError) as caught:
        archive_pieces(file, "another")
    assert isinstance(caught.value, LockedError)


@pytest.fixture(scope="module")
def three_chunks(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    file = written(tmp_path_factory.mktemp("archive") / "a", [random.Random(1).randbytes(2 * CHUNK + 500)])
    return file.read_bytes()


SEALED = CHUNK + 16


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        (lambda data: data[:-1], "cut short"),
        (lambda data: data[: HEADER_BYTES + 2 * SEALED], "cut short"),
        (lambda data: data[: HEADER_BYTES + SEALED], "cut short"),
        (lambda data: data[: HEADER_BYTES + 10], "cut short"),
        (lambda data: data[:HEADER_BYTES], "cut short"),
        (lambda data: data[: HEADER_BYTES - 1], "beginning is damaged"),
        (lambda data: data[:4], "no Carrel file"),
        (lambda data: b"", "no Carrel file"),
        (lambda data: data + b"x", "damaged"),
        (lambda data: data + bytes(SEALED), "changed"),
        (lambda data: flipped(data, 9), "beginning is damaged"),
        (lambda data: flipped(data, 20), "beginning is damaged"),
        (lambda data: flipped(data, HEADER_BYTES - 1), "beginning is damaged"),
        (lambda data: flipped(data, HEADER_BYTES + 5), "changed"),
        (lambda data: flipped(data, HEADER_BYTES + SEALED + 5), "changed"),
        (lambda data: exchanged(data), "changed"),
        (lambda data: data[: HEADER_BYTES + SEALED] + data[HEADER_BYTES + 2 * SEALED :], "cut short or damaged"),
    ],
)
def test_every_damage_is_noticed_and_is_no_wrong_passphrase(
    three_chunks: bytes, tmp_path: Path, damage: object, why: str
) -> None:
    file = tmp_path / "a.carrel"
    file.write_bytes(damage(three_chunks))  # type: ignore[operator]
    with pytest.raises(DamagedArchiveError, match=why):
        archive_pieces(file, SECRET)


def flipped(data: bytes, at: int) -> bytes:
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def exchanged(data: bytes) -> bytes:
    first = data[HEADER_BYTES : HEADER_BYTES + SEALED]
    second = data[HEADER_BYTES + SEALED : HEADER_BYTES + 2 * SEALED]
    return data[:HEADER_BYTES] + second + first + data[HEADER_BYTES + 2 * SEALED :]


def test_a_file_can_not_ask_for_all_memory_or_for_cheap_guesses(tmp_path: Path, three_chunks: bytes) -> None:
    import hashlib

    for memory_kib, passes in ((2**31, 3), (8, 1), (64 * 1024, 60_000)):
        fields = list(archive_file._HEADER.unpack(three_chunks[: archive_file._HEADER.size]))
        fields[2:4] = [memory_kib, passes]
        head = archive_file._HEADER.pack(*fields)
        file = tmp_path / "a.carrel"
        file.write_bytes(head + hashlib.sha256(head).digest() + three_chunks[HEADER_BYTES:])
        with pytest.raises(DamagedArchiveError, match="beginning"):
            archive_pieces(file, SECRET)


def test_a_newer_version_is_called_so(tmp_path: Path, three_chunks: bytes) -> None:
    import hashlib

    head = three_chunks[:8] + b"\x02" + three_chunks[9 : archive_file._HEADER.size]
    file = tmp_path / "a.carrel"
    file.write_bytes(head + hashlib.sha256(head).digest() + three_chunks[HEADER_BYTES:])
    with pytest.raises(DamagedArchiveError, match="newer"):
        archive_pieces(file, SECRET)
