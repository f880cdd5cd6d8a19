"""The inspecting process, for real: sealed, quick to refuse what is no file, and never trusted by who asks it."""

from __future__ import annotations

import os
import socket
import sys
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from app.domain.errors import AppError, BugError, KnownError
from app.domain.frames import Frame, Kind, ProtocolError
from app.domain.models import ModelHeader
from app.engine.command import inspect_command
from app.engine.inspection import Inspected, decode_reply, encode_reply
from app.engine.inspector import ask, inspect_devices, inspect_file
from tests.engine.workers import fake_worker

posix = pytest.mark.skipif(os.name != "posix", reason="files of POSIX")
HEADER = ModelHeader("model", "qwen2", True)


@pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
def test_a_header_is_read_behind_the_full_seal(tiny_model: Path) -> None:
    reply = ask(inspect_command(), tiny_model, 60)
    assert reply.seal == "full"
    assert reply.header is not None
    assert (reply.header.name, reply.header.family) == ("tiny", "deepseek-r1")


def test_a_model_in_parts_is_read_whole(tiny_model: Path, tmp_path: Path) -> None:
    from tests.engine.gguf.test_header import part

    for number in (0, 1):
        (tmp_path / f"m-0000{number + 1}-of-00002.gguf").write_bytes(part(number, 2))
    header = inspect_file(tmp_path / "m-00001-of-00002.gguf")
    assert (header.parts, header.parameters) == (2, 256)
    (tmp_path / "m-00002-of-00002.gguf").unlink()
    with pytest.raises(KnownError, match="part 2 is not in the same folder"):
        inspect_file(tmp_path / "m-00001-of-00002.gguf")


@posix
def test_a_name_that_is_no_unicode(tiny_model: Path, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"mod\xffel.gguf")
    path.symlink_to(tiny_model)
    assert inspect_file(path).name == "tiny"


def test_what_is_no_model_is_refused_in_words(tmp_path: Path) -> None:
    empty, text = tmp_path / "empty.gguf", tmp_path / "text.gguf"
    empty.touch()
    text.write_text("Once upon a time", encoding="utf-8")
    refused = {
        tmp_path: "folder",
        empty: "empty",
        text: "not in the GGUF format",
        tmp_path / "gone": "not where it was",
    }
    for path, word in refused.items():
        with pytest.raises(KnownError, match=word) as caught:
            inspect_file(path)
        assert caught.value.hint


@posix
def test_pipes_and_devices_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.gguf")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.gguf"))
        for path in (tmp_path / "pipe.gguf", tmp_path / "socket.gguf", Path("/dev/zero"), Path("/dev/tty")):
            with pytest.raises(KnownError, match="a pipe or a device"):
                ask(inspect_command(), path, 60)


@posix
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "loop.gguf").symlink_to(tmp_path / "loop.gguf")
    with pytest.raises(KnownError, match="can't be read"):
        inspect_file(tmp_path / "loop.gguf")
    (tmp_path / "a.gguf").write_bytes(b"GGUF")
    (tmp_path / "a.gguf").chmod(0)
    if os.geteuid() != 0:
        with pytest.raises(KnownError, match="can't be read"):
            inspect_file(tmp_path / "a.gguf")


def test_a_process_that_hangs_is_killed(tiny_model: Path, tmp_path: Path) -> None:
    command = fake_worker(f"import os; open({str(tmp_path / 'pid')!r}, 'w').write(str(os.getpid())); time.sleep(600)")
    with pytest.raises(KnownError, match="took too long"):
        ask(command, tiny_model, 3)
    assert not psutil.pid_exists(int((tmp_path / "pid").read_text()))


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("sys.exit(3)", KnownError),
        ("out.write(b'no frame at all'); out.flush(); time.sleep(60)", BugError),
        (
            "import struct; out.write(struct.pack('<BBII', 1, 2, 0, 2**27))\nwhile True: out.write(bytes(65536))",
            BugError,
        ),
        ("import struct; out.write(struct.pack('<BBII', 1, 1, 0, 4) + b'{}{}'); out.flush(); time.sleep(60)", BugError),
    ],
)
def test_a_process_that_sends_nonsense_or_nothing(tiny_model: Path, code: str, kind: type[AppError]) -> None:
    with pytest.raises(kind):
        ask(fake_worker(code), tiny_model, 60)


@pytest.mark.parametrize(
    "header",
    [
        replace(HEADER, kind="virus"),
        replace(HEADER, parameters=-1),
        replace(HEADER, kv_heads=(1, -1)),
        replace(HEADER, layers=2**63),
    ],
)
def test_headers_that_no_reader_of_ours_makes_are_not_believed(header: ModelHeader) -> None:
    data = encode_reply(Inspected("full", header))
    with pytest.raises(ProtocolError):
        decode_reply(Frame(Kind.JSON, 0, data[10:]))


def test_texts_of_the_reply_are_cut_once_more() -> None:
    data = encode_reply(Inspected("full", replace(HEADER, name="a\x1b[0m\u202eb" + "c" * 999)))
    header = decode_reply(Frame(Kind.JSON, 0, data[10:])).header
    assert header is not None
    assert header.name == "a[0mb" + "c" * 75


def test_devices_are_listed_with_their_memory() -> None:
    devices = inspect_devices()
    cpu = next(device for device in devices if device.kind == "cpu")
    assert cpu.name == "CPU"
    assert cpu.memory > 2**28


def test_the_program_itself_has_the_role(tiny_model: Path) -> None:
    command = fake_worker("sys.argv[1:] = ['--inspect']; from app.__main__ import main; sys.exit(main())")
    reply = ask(command, tiny_model, 60)
    assert reply.header is not None


def test_a_bundle_inspects_with_its_console_program(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "carrel"))
    program, role = inspect_command()
    assert Path(program).parent == tmp_path
    assert role == "--inspect"
