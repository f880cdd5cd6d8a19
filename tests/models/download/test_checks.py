"""What a job may name, where a download may go, and what crosses the pipe."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.frames import Frame, Kind, ProtocolError
from app.domain.models import FilePart
from app.models.download.checks import check_job, is_plain_name
from app.models.download.hosts import allowed_hosts, check_address
from app.models.download.job import Download, HubFile, Job, Lookup, Network
from app.models.download.messages import (
    Connecting,
    Done,
    DownloadFailed,
    Found,
    Message,
    Paused,
    Progressed,
    Verifying,
    Waiting,
)
from app.models.download.partial import discard, partial_bytes
from app.models.download.retry_after import retry_after
from app.models.download.session import DownloadSession
from app.models.download.wire import (
    Limit,
    Pause,
    decode_job,
    decode_message,
    decode_order,
    encode_job,
    encode_message,
    encode_order,
)

GOOD = FilePart("DeepSeek-R1-Distill-Qwen-7B-Q4_K_M.gguf", 4_683_073_184, "a" * 64)
JOB = Download("r1", "unsloth/DeepSeek-R1-Distill-Qwen-7B-GGUF", "b" * 40, (GOOD,), str(Path.cwd()), "/log")

TRICKS = [
    "",
    ".",
    "..",
    "../evil.gguf",
    "..\\evil.gguf",
    "/etc/passwd.gguf",
    "C:evil.gguf",
    "a/b.gguf",
    "a\\b.gguf",
    ".hidden.gguf",
    "a..gguf",
    "name.gguf.",
    "name.gguf ",
    "CON.gguf",
    "nul",
    "com1.gguf",
    "a\nb.gguf",
    "a\x00b.gguf",
    "a\u202eb.gguf",
    "%2e%2e.gguf",
    "a?b.gguf",
    "a*b.gguf",
    "~a.gguf",
    "x" * 201,
]


@pytest.mark.parametrize("name", TRICKS)
def test_tricks_in_names_are_refused(name: str) -> None:
    assert not is_plain_name(name)
    jobs: list[Job] = [replace(JOB, parts=(replace(GOOD, name=name),))]
    if "/" not in name.strip("/."):
        jobs.append(Lookup("a/b", f"folder/{name}", "/log"))
    for job in jobs:
        with pytest.raises(KnownError, match="This can't be downloaded"):
            check_job(job)


@pytest.mark.parametrize(
    "changes",
    [
        {"repo": "../x"},
        {"repo": "a/.."},
        {"repo": "a"},
        {"repo": "a/b/c"},
        {"repo": "a/b?x"},
        {"commit": "main"},
        {"commit": "B" * 40},
        {"path": "../x"},
        {"path": "/x"},
        {"path": "a//b"},
        {"folder": "relative"},
        {"parts": ()},
        {"parts": (GOOD, replace(GOOD, name=GOOD.name.upper()))},
        {"parts": (replace(GOOD, name="model.bin"),)},
        {"parts": (replace(GOOD, sha256=""),)},
        {"parts": (replace(GOOD, sha256="A" * 64),)},
        {"parts": (replace(GOOD, bytes=0),)},
        {"parts": (replace(GOOD, bytes=-1),)},
        {"parts": (replace(GOOD, bytes=2**60),)},
    ],
)
def test_jobs_that_are_not_pinned_or_not_plain(changes: dict[str, object]) -> None:
    with pytest.raises(KnownError):
        check_job(replace(JOB, **changes))  # type: ignore[arg-type]


def test_a_good_job_passes() -> None:
    check_job(JOB)
    check_job(replace(JOB, commit="", path="Q4_K_M"))
    check_job(Lookup(JOB.repo, "Q4/model (1)-00001-of-00002.gguf", "/log"))


def test_what_is_not_pinned_says_so() -> None:
    with pytest.raises(KnownError, match="This file can't be verified"):
        check_job(replace(JOB, parts=(replace(GOOD, sha256=""),)))


@pytest.mark.parametrize(
    "address",
    [
        "https://huggingface.co/a/b/resolve/main/c",
        "https://hf.co/a",
        "https://cas-bridge.xethub.hf.co/xet?X-Amz-Signature=1",
        "https://cdn-lfs-us-1.hf.co/repos/1",
        "https://cdn-lfs.huggingface.co/repos/1",
        "https://CDN-LFS-eu-1.huggingface.co/repos/1",
        "https://mirror.example:8443/a",
        "https://cdn.example/a",
    ],
)
def test_hosts_that_are_allowed(address: str) -> None:
    allowed = allowed_hosts(Network("https://mirror.example:8443", ("CDN.example",)))
    assert check_address(address, allowed).scheme == "https"


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "https://evilhf.co/",
        "https://hf.co.evil.example/",
        "https://cdn-lfs.evil.huggingface.co/",
        "https://cdn-lfs-x.y.huggingface.co/",
        "https://datasets-server.huggingface.co/",
        "https://huggingface.co@evil.example/",
        "https://user:secret@huggingface.co/",
        "https://huggingface.co./",
        "http://huggingface.co/",
        "http://mirror.example/",
        "http://127.0.0.1.evil.example/",
        "http://127.0.0.1/",
        "ftp://huggingface.co/",
        "file:///etc/passwd",
        "https:///x",
        "https://[::1",
        "https://huggingface.co:99999/",
        "",
    ],
)
def test_hosts_that_are_not(address: str) -> None:
    with pytest.raises(KnownError):
        check_address(address, allowed_hosts(Network("https://mirror.example")))


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.1", "localhost", "[::1]"])
def test_plain_http_is_for_this_computer(host: str) -> None:
    hub = f"http://{host}:8123"
    assert check_address(f"{hub}/x", allowed_hosts(Network(hub)))


MESSAGES: list[Message] = [
    Connecting("huggingface.co"),
    Progressed(1, 2, 3, 4),
    Waiting(5, "Because.", 1),
    Verifying(1, 2),
    Done(("a.gguf",), 5, "c" * 64),
    Paused(1, 2),
    Found(HubFile("a/b", "d" * 40, "", (GOOD,), "mit", True)),
    DownloadFailed("Title", "Message.", "Hint.", kept=False),
]


def _frame(data: bytes) -> Frame:
    return Frame(Kind.JSON, 0, data[10:])


def test_everything_crosses_the_pipe() -> None:
    for message in MESSAGES:
        assert decode_message(_frame(encode_message(message))) == message
    for job in (JOB, Lookup("a/b", "c.gguf", "/log", network=Network("https://m", ("h",), "http://p", "/ca", 5))):
        assert decode_job(_frame(encode_job(job))) == job
    for order in (Pause(), Limit(7)):
        assert decode_order(_frame(encode_order(order))) == order
    assert json.loads(encode_message(MESSAGES[-1])[10:])["type"] == "download_failed"


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        b"[]",
        b"{}",
        b'{"type":"nothing"}',
        b'{"type":["paused"]}',
        b'{"type":"paused","done":"1","total":2}',
        b'{"type":"paused","done":1}',
        b'{"type":"paused","done":1,"total":2,"more":3}',
        b"\xff",
    ],
)
def test_nonsense_on_the_pipe(payload: bytes) -> None:
    for decode in (decode_message, decode_job, decode_order):
        with pytest.raises(ProtocolError):
            decode(Frame(Kind.JSON, 0, payload))
    session = DownloadSession(JOB, refused=False)
    (last,) = session.receive(Frame(Kind.JSON, 0, payload).encode())
    assert isinstance(last, DownloadFailed)
    assert session.ended
    assert session.lost() is None


def test_raw_frames_mean_nothing() -> None:
    with pytest.raises(ProtocolError):
        decode_message(Frame(Kind.RAW, 0, b"{}"))


def test_there_is_one_last_message() -> None:
    session = DownloadSession(JOB, refused=False)
    assert session.receive(encode_message(Progressed(5, 9)) + encode_message(Done((), 9, ""))) == [
        Progressed(5, 9),
        Done((), 9, ""),
    ]
    assert session.receive(encode_message(Paused(1, 2))) == []
    assert session.lost() is None


def test_a_lost_process_is_paused_or_failed() -> None:
    session = DownloadSession(JOB, refused=False)
    session.receive(encode_message(Progressed(5, 9)))
    session.pause()
    assert session.lost() == Paused(5, 9)
    assert isinstance(DownloadSession(JOB, refused=False).lost(), DownloadFailed)


def test_what_is_there_is_counted_and_can_be_discarded(tmp_path: Path) -> None:
    parts = tuple(FilePart(f"{number}.gguf", 10, "a" * 64) for number in range(4))
    (tmp_path / "0.gguf").write_bytes(b"x" * 10)
    (tmp_path / "1.gguf.part").write_bytes(b"x" * 4)
    (tmp_path / "2.gguf.part").write_bytes(b"x" * 40)
    assert partial_bytes(tmp_path, parts) == 24
    assert discard(tmp_path, parts) == 44
    assert partial_bytes(tmp_path, parts) == 10
    assert partial_bytes(tmp_path / "missing", parts) == 0


def test_retry_after_has_two_forms() -> None:
    assert retry_after(" 7 ") == 7.0
    assert retry_after("Wed, 21 Oct 2015 07:28:00 GMT") == 0.0
    assert (retry_after("Wed, 21 Oct 2215 07:28:00 GMT") or 0) > 1e9
    for nonsense in ("", "soon", "-1", "1e5", "٣", "Wed, 99 Oct 2015"):
        assert retry_after(nonsense) is None
