"""The seal, put on for real in a process of its own, as root and as nobody."""

from __future__ import annotations

import errno
import json
import os
import struct
import subprocess
import sys
import textwrap
from pathlib import Path
from typing import Any

import pytest

from app.engine.sandbox import readable_paths
from app.engine.sandbox_seccomp import filter_program
from app.engine.sandbox_syscalls import ALLOWED, CALLED, CONDITIONAL, column

linux = pytest.mark.skipif(sys.platform != "linux", reason="the seal is Linux's")
PID = 4242


def sealed(model: Path, after: str = "", before: str = "", *, graphics: bool = False) -> dict[str, Any]:
    """Seal a fresh process around `model`, run `after` in it and return what it put into `found`."""
    code = textwrap.dedent("""
        import ctypes, errno, fcntl, json, os, resource, signal, sys, threading
        from pathlib import Path
        from app.engine import sandbox
        from app.engine.sandbox_libc import Libc
        libc, model, found = Libc(), Path(sys.argv[1]), {}
        def attempt(action):
            try:
                action()
            except Exception as error:
                return type(error).__name__
            return "done"
    """)
    code += textwrap.dedent(before)
    code += f"\nresult = sandbox.seal_linux(libc, os.uname().machine, model, graphics={graphics})\n"
    code += "found.update(state=result.state, probes=result.probes)\n"
    code += textwrap.dedent(after) + "\nprint(json.dumps(found))"
    done = subprocess.run(
        [sys.executable, "-c", code, str(model)],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"GGUF")
    return path


@linux
def test_all_nineteen_probes_are_denied(model: Path) -> None:
    found = sealed(model)
    assert [name for name, denied in found["probes"].items() if not denied] == []
    assert len(found["probes"]) == 19
    assert found["state"] == "full"


@linux
@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="only root can become nobody")
def test_all_nineteen_probes_are_denied_to_an_ordinary_user(tmp_path_factory: pytest.TempPathFactory) -> None:
    model = tmp_path_factory.mktemp("models") / "model.gguf"
    model.write_bytes(b"GGUF")
    found = sealed(
        model, before="os.setgroups([]); os.setgid(65534); os.setuid(65534)", after="found['user'] = os.getuid()"
    )
    assert found["user"] == 65534
    assert list(found["probes"].values()) == [True] * 19
    assert found["state"] == "full"


@linux
def test_the_model_can_be_read_and_its_neighbours_cannot(model: Path) -> None:
    (model.parent / "other.gguf").write_bytes(b"GGUF")
    found = sealed(
        model,
        after="""
        found["model"] = attempt(model.read_bytes)
        found["other"] = attempt((model.parent / "other.gguf").read_bytes)
        found["folder"] = attempt(lambda: list(model.parent.iterdir()))
        found["own memory"] = attempt(lambda: open("/proc/self/mem", "rb"))
        """,
    )
    assert found["model"] == "done"
    assert {found[name] for name in ("other", "folder", "own memory")} == {"PermissionError"}


@linux
def test_computing_goes_on_inside(model: Path) -> None:
    found = sealed(
        model,
        after="""
        done = []
        threads = [threading.Thread(target=done.append, args=(1,)) for _ in range(4)]
        for thread in threads: thread.start()
        for thread in threads: thread.join()
        found["threads"] = len(done)
        found["memory"] = len(bytearray(64 * 2**20))
        found["processors"] = os.cpu_count()
        """,
    )
    assert found["threads"] == 4
    assert found["memory"] == 64 * 2**20
    assert found["processors"] >= 1


@linux
def test_no_core_file_and_no_written_byte(model: Path) -> None:
    found = sealed(
        model,
        after="""
        found["limits"] = [resource.getrlimit(kind) for kind in (resource.RLIMIT_CORE, resource.RLIMIT_FSIZE)]
        found["dumpable"] = libc.prctl(3, 0)
        """,
    )
    assert found["limits"] == [[0, 0], [0, 0]]
    assert found["dumpable"] == 0


@linux
def test_more_than_the_probes_is_denied(model: Path) -> None:
    found = sealed(
        model,
        after="""
        import_error = attempt(lambda: __import__("sqlite3"))
        parent = os.getppid()
        found["denied"] = [
            attempt(lambda: fcntl.fcntl(1, 8, parent)),                                   # F_SETOWN
            attempt(lambda: fcntl.ioctl(0, 0x5412, b"x")),                                # TIOCSTI
            attempt(lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))),
            attempt(lambda: resource.prlimit(parent, resource.RLIMIT_NOFILE)),
            attempt(lambda: os.kill(os.getpid(), signal.SIGTERM)),
            attempt(model.unlink),
            attempt(lambda: os.truncate(model, 0)),
            attempt(lambda: model.chmod(0o777)),
            attempt(lambda: model.rename(model.with_suffix(".x"))),
            attempt(lambda: (model.parent / "folder").mkdir()),
            attempt(lambda: libc.prctl(4, 1)),                                            # PR_SET_DUMPABLE
            attempt(lambda: libc.syscall(272, 0x10000000)),                               # unshare(CLONE_NEWUSER)
        ]
        found["import"] = import_error
        """,
    )
    assert set(found["denied"]) <= {"PermissionError", "OSError", "ValueError"}, found["denied"]
    assert found["import"] != "done"
    assert model.read_bytes() == b"GGUF"


@linux
def test_a_kernel_without_landlock_is_told_as_partial(model: Path) -> None:
    found = sealed(model, before=_kernel_without("landlock_create_ruleset"))
    assert found["state"] == "partial"
    assert found["probes"]["tcp4"]
    assert not found["probes"]["list_root"]


@linux
def test_a_kernel_without_seccomp_is_told_as_partial(model: Path) -> None:
    found = sealed(model, before=_kernel_without("seccomp"))
    assert found["state"] == "partial"
    assert not found["probes"]["fork"]
    assert found["probes"]["write_models"]


@linux
def test_a_kernel_without_both_is_told_as_none(model: Path) -> None:
    found = sealed(model, before=_kernel_without("seccomp", "landlock_create_ruleset"))
    assert found["state"] == "none"
    assert list(model.parent.iterdir()) == [model]


@linux
def test_another_thread_before_the_seal_makes_it_partial(model: Path) -> None:
    found = sealed(model, before="threading.Thread(target=threading.Event().wait, daemon=True).start()")
    assert found["state"] == "partial"


def test_the_files_of_a_split_model_are_readable(tmp_path: Path) -> None:
    parts = [tmp_path / f"big-0000{number}-of-00003.gguf" for number in (1, 2, 3)]
    for part in [*parts, tmp_path / "big-00001-of-00002.gguf"]:
        part.touch()
    readable = readable_paths(parts[0], tmp_path.parent / "adapter.gguf")
    assert tmp_path.parent / "adapter.gguf" in readable
    assert [path for path in readable if path.parent == tmp_path] == parts


def _kernel_without(*names: str) -> str:
    numbers = [CALLED[name][column(os.uname().machine)] for name in names]
    return f"""
real = libc.syscall
def syscall(number, *arguments):
    if number in {numbers!r}:
        raise OSError(errno.ENOSYS, "absent")
    return real(number, *arguments)
libc.syscall = syscall
"""


ALLOW, KILL, EPERM, ENOSYS = 0x7FFF0000, 0x80000000, 0x50001, 0x50026
AUDIT = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}


def judged(machine: str, number: int, arguments: tuple[int, ...] = (), audit: int | None = None) -> int:
    """What the filter says, by a small BPF machine."""
    data = struct.pack("=IIQ6Q", number, audit or AUDIT[machine], 0, *arguments, *[0] * (6 - len(arguments)))
    program = list(struct.iter_unpack("=HBBI", filter_program(machine, PID)))
    accumulator = position = 0
    while True:
        code, yes, no, value = program[position]
        position += 1
        match code:
            case 0x20:
                accumulator = struct.unpack_from("=I", data, value)[0]
            case 0x54:
                accumulator &= value
            case 0x15:
                position += yes if accumulator == value else no
            case 0x35:
                position += yes if accumulator >= value else no
            case 0x06:
                return int(value)
            case _:
                raise AssertionError("unknown instruction")


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
def test_the_filter_on_both_architectures(machine: str) -> None:
    index = column(machine)

    def call(name: str, *arguments: int) -> int:
        return judged(machine, {**CALLED, **CONDITIONAL}[name][index], arguments)

    for numbers in ALLOWED.values():
        number = numbers[index]
        assert number is None or judged(machine, number) == ALLOW
    assert {call(name) for name in CALLED if CALLED[name][index] < 424} == {EPERM}
    assert call("io_uring_setup") == ENOSYS
    assert judged(machine, 435) == ENOSYS
    assert call("clone", 0x3D0F00) == ALLOW
    assert call("clone", 17) == EPERM
    assert call("tgkill", PID, PID, 6) == ALLOW
    assert call("tgkill", 1, 1, 9) == EPERM
    assert call("prlimit64", 0, 7, 0, 1) == ALLOW
    assert call("prlimit64", 0, 7, 1 << 40, 1) == EPERM
    assert call("prlimit64", PID, 7, 0, 1) == EPERM
    assert call("ioctl", 0, 0x5401) == ALLOW
    assert call("ioctl", 0, 0x5412) == EPERM
    assert call("fcntl", 0, 3) == ALLOW
    assert call("fcntl", 0, 8) == EPERM
    assert call("prctl", 15) == ALLOW
    assert call("prctl", 4) == EPERM
    assert judged(machine, 1, audit=0x40000003) == KILL


def test_the_x32_calls_of_x86_64_are_no_way_around() -> None:
    assert judged("x86_64", 0x40000000 | 41) == KILL


@linux
def test_an_open_graphics_device_is_said_and_opens_nothing_else(model: Path) -> None:
    found = sealed(
        model,
        graphics=True,
        after="""
        found["hosts"] = attempt(Path("/etc/hosts").read_bytes)
        found["typed into the terminal"] = attempt(lambda: fcntl.ioctl(0, 0x5412, b"x"))
        found["a console's bare call"] = attempt(lambda: fcntl.ioctl(0, 0x4B32, 0))
        try:
            fcntl.ioctl(0, 0xC0406400, bytes(64))
        except OSError as error:
            found["a driver's call"] = error.errno
        """,
    )
    assert list(found["probes"].values()) == [True] * 19
    assert found["state"] == "partial"
    assert {found[name] for name in ("hosts", "typed into the terminal", "a console's bare call")} == {
        "PermissionError"
    }
    assert found["a driver's call"] == errno.ENOTTY, "it came through to a pipe that knows no such call"
