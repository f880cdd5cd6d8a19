"""What networks and servers do wrong: never a wrong file under its final name, never a lost good part."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.models.download.failures import DroppedError
from app.models.download.job import Download, Network
from app.models.download.messages import Verifying, Waiting
from tests.models.download import hub_server
from tests.models.download.conftest import IMPATIENT, NAME, Course, Fetch, part_of
from tests.models.download.hub_server import Hub


def whole(source: Path, installed: Path) -> bool:
    """Whether the right file lies under its final name and nothing beside it."""
    return installed.read_bytes() == source.read_bytes() and [path.name for path in installed.parent.iterdir()] == [
        NAME
    ]


def test_a_model_arrives(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    course = fetch()
    assert course.done
    assert course.done.names == (NAME,)
    assert course.done.sha256 == part_of(source).sha256
    assert whole(source, installed)
    assert [asked.sent for asked in hub.served()] == [source.stat().st_size]


def test_nothing_is_fetched_that_is_there(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    installed.parent.mkdir()
    installed.write_bytes(source.read_bytes())
    assert fetch().done
    assert not hub.requests


@pytest.mark.parametrize("tenth", range(10))
def test_cut_at_every_tenth(fetch: Fetch, source: Path, installed: Path, hub: Hub, tenth: int) -> None:
    hub.cdn.faults.append(hub_server.cut(source.stat().st_size * tenth // 10))
    course = fetch()
    assert course.done
    assert len(course.of(Waiting)) == 1
    assert whole(source, installed)
    assert sum(asked.sent for asked in hub.served()) == source.stat().st_size


def test_cut_again_and_again_goes_on_as_long_as_there_is_progress(
    fetch: Fetch, source: Path, installed: Path, hub: Hub
) -> None:
    size = source.stat().st_size
    hub.cdn.faults.extend(hub_server.cut(size * cut // 20) for cut in range(1, 20))
    assert fetch().done
    assert whole(source, installed)
    assert sum(asked.sent for asked in hub.served()) == size


def test_a_server_that_never_gives_anything_is_left_after_some_tries(fetch: Fetch, unfinished: Path, hub: Hub) -> None:
    hub.cdn.always = hub_server.cut(1000)
    course = fetch()
    assert isinstance(course.error, KnownError)
    assert course.error.title == "The connection keeps failing"
    assert len(course.of(Waiting)) == IMPATIENT.tries - 1
    assert unfinished.stat().st_size == 1000


def test_a_good_part_is_gone_on_with(fetch: Fetch, source: Path, installed: Path, unfinished: Path, hub: Hub) -> None:
    unfinished.write_bytes(source.read_bytes()[:2_000_000])
    assert fetch().done
    assert whole(source, installed)
    assert [asked.headers.get("Range") for asked in hub.served()] == [f"bytes=2000000-{source.stat().st_size - 1}"]


def test_a_whole_part_needs_no_network(fetch: Fetch, source: Path, installed: Path, unfinished: Path, hub: Hub) -> None:
    unfinished.write_bytes(source.read_bytes())
    course = fetch()
    assert course.done
    assert course.of(Verifying)
    assert whole(source, installed)
    assert not hub.requests


@pytest.mark.parametrize("poison", [b"<html>", b"GGUF" + b"x" * 2_000_000, b"GGUF" + b"x" * 5_000_000])
def test_a_spoiled_part_is_replaced(
    fetch: Fetch, source: Path, installed: Path, unfinished: Path, poison: bytes
) -> None:
    unfinished.write_bytes(poison)
    assert fetch().done
    assert whole(source, installed)


def test_wrong_bytes_of_the_right_length(fetch: Fetch, installed: Path, unfinished: Path, hub: Hub) -> None:
    hub.cdn.always = hub_server.changed
    course = fetch()
    assert isinstance(course.error, DroppedError)
    assert "SHA-256" in course.error.message
    assert len(hub.served()) == 2
    assert not installed.exists()
    assert not unfinished.exists()


def test_wrong_bytes_once_are_fetched_anew(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    hub.cdn.faults.append(hub_server.changed)
    assert fetch().done
    assert whole(source, installed)


@pytest.mark.parametrize("says_checksum", [True, False])
def test_wrong_hash_in_the_catalog(fetch: Fetch, source: Path, installed: Path, hub: Hub, says_checksum: bool) -> None:
    hub.says_checksum = says_checksum
    course = fetch(parts=(replace(part_of(source), sha256="0" * 64),))
    assert isinstance(course.error, KnownError)
    assert course.error.title == "The hub has a different file"
    assert not installed.exists()
    assert len(hub.served()) == (0 if says_checksum else 2)


@pytest.mark.parametrize("says_checksum", [True, False])
@pytest.mark.parametrize("more", [-5, 5])
def test_wrong_size_in_the_catalog(
    fetch: Fetch, source: Path, installed: Path, hub: Hub, says_checksum: bool, more: int
) -> None:
    hub.says_checksum = says_checksum
    pin = part_of(source)
    course = fetch(parts=(replace(pin, bytes=pin.bytes + more),))
    assert isinstance(course.error, KnownError)
    assert course.error.title == "The hub has a different file"
    assert not installed.exists()


def test_another_revision(fetch: Fetch, installed: Path) -> None:
    course = fetch(commit="1" * 40)
    assert isinstance(course.error, KnownError)
    assert course.error.title == "The hub doesn't have it"
    assert not installed.exists()


def test_main_is_resolved_once(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    hub.cdn.faults.append(hub_server.cut(1_000_000))
    assert fetch(commit="").done
    revisions = [asked.path.split("/")[4] for asked in hub.requests if asked.server == "hub"]
    assert revisions == ["main", hub_server.COMMIT]


@pytest.mark.parametrize("fault", [hub_server.no_ranges, hub_server.refused_range, hub_server.shifted])
def test_ranges_that_do_not_work_cost_nothing_that_is_there(
    fetch: Fetch, source: Path, installed: Path, unfinished: Path, hub: Hub, fault: hub_server.Fault
) -> None:
    unfinished.write_bytes(source.read_bytes()[:2_000_000])
    hub.cdn.always = fault
    assert fetch().done
    assert whole(source, installed)


def test_a_part_survives_a_server_without_ranges_that_is_cut(
    fetch: Fetch, source: Path, unfinished: Path, hub: Hub
) -> None:
    unfinished.write_bytes(source.read_bytes()[:2_000_000])
    hub.cdn.always = hub_server.status(416)
    assert fetch().error
    assert unfinished.read_bytes() == source.read_bytes()[:2_000_000]


@pytest.mark.parametrize("code", [429, 500, 502, 503, 504])
@pytest.mark.parametrize("server", ["hub", "cdn"])
def test_errors_of_the_server_pass(
    fetch: Fetch, source: Path, installed: Path, hub: Hub, code: int, server: str
) -> None:
    getattr(hub, server).faults.extend([hub_server.status(code)] * 2)
    course = fetch()
    assert course.done
    assert len(course.of(Waiting)) == 2
    assert whole(source, installed)


@pytest.mark.parametrize("server", ["hub", "cdn"])
def test_retry_after_is_respected(fetch: Fetch, installed: Path, hub: Hub, server: str) -> None:
    getattr(hub, server).faults.append(hub_server.status(429, Retry_After=7))
    course = fetch(patience=replace(IMPATIENT, longest_asked=1.2))
    assert course.done
    (waiting,) = course.of(Waiting)
    assert isinstance(waiting, Waiting)
    assert waiting.seconds == 2  # 1.2, rounded up: what was asked for, up to the cap; its own first wait is 0.01
    assert "429" in waiting.reason


def test_an_error_that_does_not_pass(fetch: Fetch, hub: Hub) -> None:
    hub.hub.always = hub_server.status(503)
    course = fetch()
    assert course.error
    assert "503" in course.error.message
    assert len(hub.requests) == IMPATIENT.tries


@pytest.mark.parametrize("server", ["hub", "cdn"])
def test_a_loop_of_redirects(fetch: Fetch, installed: Path, hub: Hub, server: str) -> None:
    getattr(hub, server).always = hub_server.to_itself
    course = fetch()
    assert isinstance(course.error, KnownError)
    assert course.error.title == "The hub sends in circles"
    assert len(hub.requests) <= 20


@pytest.mark.parametrize("server", ["hub", "cdn"])
@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/x",
        "https://huggingface.co.evil.example/x",
        "https://localhost@evil.example/x",
        "http://huggingface.co/x",
        "file:///etc/passwd",
        "ftp://localhost/x",
        "//evil.example/x",
    ],
)
def test_a_redirect_to_where_it_may_not_go(fetch: Fetch, installed: Path, hub: Hub, server: str, address: str) -> None:
    getattr(hub, server).always = hub_server.redirected(address)
    course = fetch()
    assert isinstance(course.error, KnownError)
    assert course.error.title in ("A host was refused", "An unsafe address was refused")
    assert not installed.exists()
    assert "evil" not in "".join(asked.headers.get("Host", "") for asked in hub.requests)


def test_a_redirect_to_no_address(fetch: Fetch, installed: Path, hub: Hub) -> None:
    hub.cdn.always = hub_server.redirected("http://[::1/x")
    course = fetch()
    assert isinstance(course.error, KnownError)
    assert not installed.exists()


@pytest.mark.parametrize("address", [f"https://{'a' * 70}.hf.co/x", "{cdn}/mod\u00e8le"])
def test_a_redirect_to_a_name_that_is_none(fetch: Fetch, installed: Path, hub: Hub, address: str) -> None:
    hub.cdn.always = hub_server.redirected(address.format(cdn=hub.cdn_address))
    course = fetch()
    assert isinstance(course.error, KnownError)
    assert course.error.title == "The connection keeps failing"
    assert not installed.exists()


def test_the_cdn_must_be_allowed(fetch: Fetch, job: Download, hub: Hub) -> None:
    course = fetch(network=Network(hub.address))
    assert course.error
    assert course.error.hint.endswith("--allow-host localhost")
    assert not hub.served()


def test_a_stalled_body(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    hub.cdn.faults.append(hub_server.stalled(1_500_000, 5.0))
    course = fetch(patience=replace(IMPATIENT, stall=1.0))
    assert course.done
    assert "localhost does not answer." in reasons(course)
    assert whole(source, installed)


def test_a_dripping_body(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    hub.cdn.faults.append(hub_server.dripping(1_500_000, 10.0))
    course = fetch(patience=replace(IMPATIENT, floor=1000, window=1.0))
    assert course.done
    assert "localhost sends almost nothing." in reasons(course)
    assert whole(source, installed)


def reasons(course: Course) -> list[str]:
    """Why it waited."""
    return [message.reason for message in course.of(Waiting) if isinstance(message, Waiting)]


@pytest.mark.parametrize("server", ["hub", "cdn"])
def test_a_page_instead_of_a_model(fetch: Fetch, installed: Path, hub: Hub, server: str) -> None:
    getattr(hub, server).always = hub_server.page
    course = fetch()
    assert course.error
    assert course.error.title == "A web page came instead of a model"
    assert not installed.exists()


def test_a_page_that_calls_itself_a_file(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    source.write_bytes(b"<html>" + b" " * (source.stat().st_size - 6))
    course = fetch(parts=(part_of(source),))
    assert course.error
    assert course.error.title == "A web page came instead of a model"


def test_something_else_than_a_model(fetch: Fetch, source: Path, installed: Path) -> None:
    source.write_bytes(b"PK\x03\x04" + b" " * 1000)
    course = fetch(parts=(part_of(source),))
    assert course.error
    assert course.error.title == "This is not a model file"
    assert not installed.exists()


def test_a_body_without_an_end_is_cut_at_the_size(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    hub.cdn.faults.append(hub_server.endless)
    assert fetch().done
    assert whole(source, installed)


def test_names_that_servers_give_are_not_heard(fetch: Fetch, source: Path, installed: Path, hub: Hub) -> None:
    def fault(handler: hub_server.Handler) -> bool:
        body = source.read_bytes()
        handler.answer(200, body, Content_Disposition='attachment; filename="../../evil"', ETag='"../../../evil"')
        return True

    hub.cdn.always = fault
    assert fetch().done
    assert whole(source, installed)
    assert not list(installed.parent.parent.rglob("*evil*"))


def test_two_of_the_same_model(fetch: Fetch, unfinished: Path, source: Path) -> None:
    fcntl = pytest.importorskip("fcntl")
    unfinished.write_bytes(source.read_bytes()[:1000])
    with unfinished.open("rb") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        course = fetch()
    assert course.error
    assert course.error.title == "It is already being downloaded"
    assert unfinished.stat().st_size == 1000


@pytest.mark.skipif(os.name != "posix", reason="links and pipes are POSIX")
@pytest.mark.parametrize("kind", ["link", "pipe"])
def test_a_trap_in_the_folder(fetch: Fetch, unfinished: Path, tmp_path: Path, kind: str) -> None:
    victim = tmp_path / "victim"
    victim.write_bytes(b"GGUF precious")
    unfinished.symlink_to(victim) if kind == "link" else os.mkfifo(unfinished)
    course = fetch()
    assert course.error
    assert course.error.title == "The models folder can't be used"
    assert victim.read_bytes() == b"GGUF precious"


def test_no_log_no_connection(fetch: Fetch, tmp_path: Path, hub: Hub) -> None:
    course = fetch(log=str(tmp_path / "no such folder" / "connections.log"))
    assert course.error
    assert course.error.title == "The connection log can't be written"
    assert not hub.requests


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o700, 0o600), (0o755, 0o644), (0o2775, 0o644)])
def test_who_may_look_into_the_folder_may_read_the_model(
    fetch: Fetch, installed: Path, folder_mode: int, file_mode: int
) -> None:
    installed.parent.mkdir()
    installed.parent.chmod(folder_mode)
    assert fetch().done
    assert installed.stat().st_mode & 0o777 == file_mode
