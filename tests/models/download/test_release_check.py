"""The look for a newer version: the real downloader process and a server on loopback that answers well and badly."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from app import __version__
from app.config.resources import resource
from app.domain.errors import KnownError
from app.domain.frames import Frame, Kind
from app.models.connections import read_connections
from app.models.download.client import DownloadClient, downloader_command
from app.models.download.job import Network, ReleaseCheck
from app.models.download.messages import Connecting, DownloadFailed, Message, Released
from app.models.download.pace import Control
from app.models.download.release_check import LIMIT, check_release
from app.models.download.session import DownloadSession
from app.models.release import Release, update_address
from tests.models.download.hub_server import Handler, Hub

PATH = "/releases/latest.json"
PAGE = "https://carrel.example/releases/1.2.3"
GOOD = json.dumps({"version": "1.2.3", "page": PAGE}).encode()


@pytest.fixture
def check(hub: Hub, tmp_path: Path) -> ReleaseCheck:
    """A look for the newest version at the server, which answers well."""
    hub.hub.always = answering(GOOD)
    return ReleaseCheck(hub.address + PATH, str(tmp_path / "connections.log"))


def answering(body: bytes, status: int = 200, **headers: str | int) -> Callable[[Handler], bool]:
    def answer(handler: Handler) -> bool:
        handler.answer(status, body, **headers)
        return True

    return answer


def run(job: ReleaseCheck) -> list[Message]:
    """Everything that the downloader's process says."""
    with DownloadClient(downloader_command(), job, refused=False) as client:
        return list(client.messages())


def ask(job: ReleaseCheck) -> Release:
    """The same answer, in this process."""
    return check_release(job, lambda _message: None, Control(), 20.0).release


def refusal(job: ReleaseCheck) -> KnownError:
    with pytest.raises(KnownError) as refused:
        ask(job)
    return refused.value


def test_it_asks_once_says_nothing_and_writes_it_down(check: ReleaseCheck, hub: Hub) -> None:
    assert run(check) == [Connecting("127.0.0.1"), Released(Release("1.2.3", PAGE))]
    (asked,) = hub.requests
    assert (asked.method, asked.path) == ("GET", PATH)
    assert set(asked.headers) == {"Host", "User-Agent", "Accept-Encoding", "Connection"}
    assert asked.headers["User-Agent"] == "carrel"
    (written,) = read_connections(Path(check.log))
    assert (written.host, written.path, written.bytes) == ("127.0.0.1", PATH, len(GOOD))
    assert written.why == "look for a newer version"


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>Sign in</html>",
        b"\xff\xfe",
        b"[" * 60_000,
        json.dumps([json.loads(GOOD)]).encode(),
        json.dumps({"version": "1.2.3"}).encode(),
        json.dumps({"version": 1, "page": PAGE}).encode(),
        json.dumps({"version": "1.2.3", "page": PAGE, "run": "it"}).encode(),
        *(
            json.dumps({"version": version, "page": PAGE}).encode()
            for version in ("1.2", "v1.2.3", "1.2.3\n", "1.2.3-rc1", "١.٢.٣", "99999.0.0", "<b>1.2.3</b>")
        ),
        *(
            json.dumps({"version": "1.2.3", "page": page}).encode()
            for page in (
                "http://carrel.example/",
                "javascript:alert(1)",
                "file:///etc/passwd",
                "https://carrel.example@evil.example/",
                "https://carrel.example/a b",
                "https://carrel.example/\n",
                "https://",
                "https://carrel.example/" + "a" * 500,
            )
        ),
        GOOD.ljust(LIMIT + 1),
    ],
)
def test_an_answer_that_makes_no_sense_is_none(check: ReleaseCheck, hub: Hub, body: bytes) -> None:
    hub.hub.always = answering(body)
    error = refusal(check)
    assert (error.title, error.message) == ("The newest version is not known", "It sent what Carrel can't read.")
    assert error.hint


def test_an_answer_may_fill_the_limit(check: ReleaseCheck, hub: Hub) -> None:
    hub.hub.always = answering(GOOD.ljust(LIMIT))
    assert ask(check).version == "1.2.3"


@pytest.mark.parametrize("status", [204, 403, 404, 429, 500])
def test_an_error_of_the_server_ends_it_at_once(check: ReleaseCheck, hub: Hub, status: int) -> None:
    hub.hub.always = answering(GOOD, status)
    assert refusal(check).message == f"127.0.0.1 answers with {status}."
    assert len(hub.requests) == 1


def test_the_process_tells_why_there_is_no_answer(check: ReleaseCheck, hub: Hub) -> None:
    hub.hub.always = answering(b"", 404)
    last = run(check)[-1]
    assert isinstance(last, DownloadFailed)
    assert (last.title, last.message) == ("The newest version is not known", "127.0.0.1 answers with 404.")
    assert last.hint


def test_a_redirect_stays_with_the_host_that_was_agreed_to(check: ReleaseCheck, hub: Hub) -> None:
    elsewhere = answering(b"", 302, Location=f"{hub.cdn_address}/latest.json")
    hub.cdn.always = answering(GOOD)
    hub.hub.faults.append(answering(b"", 302, Location="/other.json"))
    assert ask(check)
    assert [asked.path for asked in hub.requests] == [PATH, "/other.json"]
    hub.requests.clear()
    hub.hub.faults.append(elsewhere)
    assert refusal(check).title == "A host was refused"
    assert [asked.server for asked in hub.requests] == ["hub"]
    hub.hub.faults.append(elsewhere)
    assert ask(replace(check, network=Network(allow_hosts=(hub.cdn_host,))))


def test_nobody_answers(check: ReleaseCheck, hub: Hub) -> None:
    hub.hub.always = answering(b"")
    hub.hub.server_close()
    assert refusal(check).message == "The connection to 127.0.0.1 failed."


@pytest.mark.parametrize(
    "address",
    ["http://carrel.example/a", "ftp://carrel.example/a", "https://me:word@carrel.example/", "https:///a", "x", ""],
)
def test_an_address_that_is_not_safe_starts_nothing(check: ReleaseCheck, address: str) -> None:
    with pytest.raises(KnownError):
        DownloadSession(replace(check, address=address), refused=False)


def test_never_connect_starts_nothing(check: ReleaseCheck, hub: Hub) -> None:
    with pytest.raises(KnownError, match="Never connect"):
        DownloadClient(downloader_command(), check, refused=True)
    assert hub.requests == []


def test_what_comes_off_the_pipe_is_checked_again(check: ReleaseCheck) -> None:
    session = DownloadSession(check, refused=False)
    said = {"type": "released", "release": {"version": "1.2.3", "page": "file:///etc/passwd"}}
    (last,) = session.receive(Frame(Kind.JSON, 0, json.dumps(said).encode()).encode())
    assert isinstance(last, DownloadFailed)
    assert session.ended


@pytest.mark.parametrize(
    ("own", "newer"), [("1.2.2", True), ("1.1.9", True), ("1.2.3", False), ("1.10.0", False), ("1.2.3.dev1", False)]
)
def test_versions_are_compared_as_numbers(own: str, newer: bool) -> None:
    assert Release("1.2.3", PAGE).is_newer_than(own) is newer


def test_carrel_ships_without_an_address_or_with_a_safe_one(check: ReleaseCheck) -> None:
    address = update_address(resource("updates.json"))
    if address:
        DownloadSession(replace(check, address=address), refused=False)
    assert not Release(__version__, PAGE).is_newer_than(__version__)
