"""The reading process, for real: sealed off from every file, ended whatever a document does, and never trusted."""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.domain.documents import MOST_CHARACTERS, Extract
from app.domain.errors import AppError, BugError, KnownError
from app.domain.frames import Frame, FrameReader, Kind, ProtocolError
from app.engine.command import reader_command
from app.engine.reader import ask, read_document
from app.engine.reading import Reading, decode_reply, encode_reply
from tests.documents.hostile import PAGES, attack, encrypted, samples
from tests.documents.making import pdf
from tests.engine.workers import fake_worker

LONG = 90
EXTRACT = Extract("text", "words")


@pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
def test_documents_of_each_kind_are_read_behind_the_full_seal() -> None:
    for name, data in samples().items():
        reading = ask(reader_command(), name, data, LONG)
        assert reading.seal == "full"
        assert len(reading.probes) == 19
        assert all(reading.probes.values())
        assert reading.extract is not None
        assert reading.extract.kind == Path(name).suffix[1:]


@pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
def test_no_file_at_all_can_be_opened_behind_it() -> None:
    code = """
import app
from app.engine import reader_worker
from app.domain.documents import Extract
def attempt(_name, data):
    found = []
    for path in data.decode().split():
        try:
            open(path, "rb").close()
            found.append(path)
        except OSError:
            pass
    return Extract("text", "opened: " + " ".join(found))
reader_worker.extract = attempt
sys.exit(reader_worker.main())
"""
    paths = f"/etc/passwd /proc/cpuinfo /proc/self/maps /dev/null {__file__} {sys.executable}"
    reading = ask(fake_worker(code), "a.txt", paths.encode(), LONG)
    assert reading.extract == Extract("text", "opened: ")


def test_encodings_and_decryption_need_no_file() -> None:
    for encoding in ("utf-16", "cp1252", "utf-8-sig"):
        assert read_document("a.txt", "Grüße aus Köln".encode(encoding)).text == "Grüße aus Köln"
    assert read_document("a.txt", "第一章：你好，世界".encode("gb18030")).text == "第一章：你好，世界"
    assert read_document("a.pdf", encrypted("", "owner")).pages == len(PAGES)


@pytest.mark.parametrize("name", ["zip bomb", "billion laughs", "deep PDF arrays", "10,000 pages", "encrypted PDF"])
def test_attacks_come_back_as_errors_in_words(name: str) -> None:
    began = time.monotonic()
    with pytest.raises(KnownError) as caught:
        read_document(*attack(name))
    assert caught.value.message
    assert time.monotonic() - began < LONG


@pytest.mark.skipif(sys.platform != "linux", reason="limits of POSIX")
@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("b'x' * 2**31", "too much memory"),
        ("__import__('signal').raise_signal(24)", "took too long"),
        ("__import__('ctypes').string_at(1)", "ended without an answer"),
        ("time.sleep(600)", "took too long"),
    ],
)
def test_a_parser_that_runs_wild(deed: str, words: str) -> None:
    code = f"""
from app.documents import extract as module
module._extract = lambda *_: {deed}
from app.engine import reader_worker
reader_worker.warm_up = lambda: None
sys.exit(reader_worker.main())
"""
    with pytest.raises(KnownError) as caught:
        ask(fake_worker(code), "a.txt", b"words", 15)
    assert words in f"{caught.value.title}. {caught.value.message}".lower()


def test_a_process_that_does_not_even_listen_is_killed(tmp_path: Path) -> None:
    code = f"import os; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(600)"
    with pytest.raises(KnownError, match="took too long"):
        ask(fake_worker(code), "a.txt", b"x" * 10_000_000, 3)
    assert not psutil.pid_exists(int((tmp_path / "pid").read_text()))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("sys.exit(3)", KnownError),
        ("out.write(b'no frame at all'); out.flush(); time.sleep(60)", BugError),
        (
            "import struct\nout.write(struct.pack('<BBII', 1, 2, 0, 2**27))\nwhile True: out.write(bytes(65536))",
            BugError,
        ),
    ],
)
def test_a_process_that_sends_nonsense_or_nothing(code: str, kind: type[AppError]) -> None:
    with pytest.raises(kind):
        ask(fake_worker(code), "a.txt", b"words", 60)


def sent(reading: Reading) -> tuple[Frame, Frame]:
    """The two frames of a reply."""
    reader = FrameReader()
    reader.feed(encode_reply(reading))
    head, body = reader.next(), reader.next()
    assert head is not None
    assert body is not None
    return head, body


@pytest.mark.parametrize(
    "extract",
    [
        replace(EXTRACT, kind="virus"),
        replace(EXTRACT, pages=-1),
        replace(EXTRACT, rows=2**40),
        replace(EXTRACT, text=""),
        replace(EXTRACT, text="x" * (MOST_CHARACTERS + 1)),
    ],
)
def test_extracts_that_no_reader_of_ours_makes_are_not_believed(extract: Extract) -> None:
    with pytest.raises(ProtocolError):
        decode_reply(*sent(Reading("full", {}, extract)))


def test_a_reply_survives_the_way() -> None:
    reading = Reading("full", {"tcp4": True}, replace(EXTRACT, text="a\n“b” 漢字 🙂", pages=2, note="a\x1b[0m\u202eb"))
    head, body = sent(reading)
    assert decode_reply(head, body).extract == replace(EXTRACT, text="a\n“b” 漢字 🙂", pages=2, note="a[0mb")
    with pytest.raises(ProtocolError):
        decode_reply(body, head)
    with pytest.raises(ProtocolError):
        decode_reply(head, Frame(Kind.RAW, 0, b"\xff"))


def test_the_program_itself_has_the_role() -> None:
    command = fake_worker("sys.argv[1:] = ['--reader']; from app.__main__ import main; sys.exit(main())")
    reading = ask(command, "a.pdf", pdf(["words"]), LONG)
    assert reading.extract is not None
    assert reading.extract.text == "words"


def test_a_bundle_reads_with_its_console_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "carrel"))
    program, role = reader_command()
    assert Path(program).parent == tmp_path
    assert role == "--reader"
