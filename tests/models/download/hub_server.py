"""A hub on loopback, for tests and for trying by hand: real HTTP(S), with the real hub's behaviour and with faults.

`/OWNER/REPO/resolve/REV/FILE` answers 302 to a second server, which stands for the CDN: another port and another host
name ("localhost" instead of 127.0.0.1). The API answers what huggingface_hub asks for. By hand:

    python -m tests.models.download.hub_server --folder DIR --port 8123

serves every file of DIR as carrel-test/NAME/FILE, NAME being the file's name without its end.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import re
import ssl
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from urllib.parse import parse_qs, unquote, urlsplit

COMMIT = "c0ffee" + "0" * 34
OWNER = "carrel-test"
_BLOCK = 2**20


@dataclass
class Asked:
    """One request that a server saw. `sent` counts the bytes of content that were handed to the system."""

    server: str
    method: str
    path: str
    headers: Mapping[str, str]
    sent: int = 0


@dataclass
class Repo:
    """One repository: its files, and what is said about it."""

    files: dict[str, Path]
    licence: str = "mit"
    gated: bool = False
    sha256: dict[str, str] = field(default_factory=dict)


class Handler(BaseHTTPRequestHandler):
    """One connection to the hub or to the CDN."""

    protocol_version = "HTTP/1.1"
    server: Server

    def setup(self) -> None:
        super().setup()
        self.asked: Asked = Asked("", "", "", {})

    def do_HEAD(self) -> None:
        self._serve()

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _serve(self) -> None:
        self.asked = Asked(
            self.server.name, self.command, unquote(urlsplit(self.path).path), dict(self.headers.items())
        )
        self.server.hub.requests.append(self.asked)
        with suppress(ConnectionError, ssl.SSLError, OSError):
            fault = self.server.next_fault()
            if fault is None or not fault(self):
                self.server.answer(self)

    def answer(self, status: int, body: bytes = b"", **headers: str | int) -> None:
        """A whole answer; `_` in a header's name stands for `-`."""
        self.send_response(status)
        for name, value in {"Content_Length": len(body), **headers}.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def content(self, path: Path, *, stop: int | None = None, ranges: bool = True, change: bool = False) -> None:
        """A file, or the part of it that is asked for; cut at the file's byte `stop`, or with one byte changed."""
        size = path.stat().st_size
        found = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", "")) if ranges else None
        start, end = (int(found[1]), min(int(found[2] or size), size - 1) + 1) if found else (0, size)
        if start >= size:
            self.answer(416, Content_Range=f"bytes */{size}")
            return
        self.send_response(206 if found else 200)
        self.send_header("Content-Length", str(end - start))
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Type", "application/octet-stream")
        if found:
            self.send_header("Content-Range", f"bytes {start}-{end - 1}/{size}")
        self.end_headers()
        if self.command == "GET":
            self.send_file(path, start, end if stop is None else min(end, max(start, stop)), change=change)
            self.close_connection = True

    def send_file(self, path: Path, start: int, end: int, *, change: bool = False) -> None:
        """Bytes `start` to `end` of a file, at the hub's pace."""
        pace, fast = self.server.hub.pace, not change and not isinstance(self.connection, ssl.SSLSocket)
        with path.open("rb") as file:
            file.seek(start)
            while start < end:
                count = min(end - start, max(1, pace // 20) if pace else 16 * _BLOCK)
                if fast and hasattr(os, "sendfile"):
                    self.wfile.flush()
                    count = os.sendfile(self.connection.fileno(), file.fileno(), start, count)
                else:
                    data = bytearray(file.read(min(count, _BLOCK)))
                    data[-1] ^= change
                    self.connection.sendall(data)
                    count = len(data)
                start += count
                self.asked.sent += count
                if pace:
                    time.sleep(count / pace)


Fault = Callable[[Handler], bool]
"""Answers in place of the server and returns True, or returns False to let it answer."""


class Server(ThreadingHTTPServer):
    """The hub's or the CDN's half."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, hub: Hub, name: str, port: int, tls: ssl.SSLContext | None) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.hub = hub
        self.name = name
        self.faults: deque[Fault] = deque()
        self.always: Fault | None = None
        if tls:
            self.socket = tls.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)

    def next_fault(self) -> Fault | None:
        return self.faults.popleft() if self.faults else self.always

    def handle_error(self, *_: object) -> None:
        """A client that went away is nothing to tell about."""

    def answer(self, handler: Handler) -> None:
        (self.hub.answer_hub if self.name == "hub" else self.hub.answer_cdn)(handler)


class Hub:
    """Both servers. A context manager; `address` is the hub's, `cdn_host` the name that has to be allowed.

    `hub.faults` and `cdn.faults` are used up one a request, `always` stays. `pace` in bytes a second slows content
    down. `says_checksum` False leaves out X-Linked-Etag and X-Linked-Size, as a simple mirror does.
    """

    cdn_host = "localhost"

    def __init__(self, port: int = 0, tls: ssl.SSLContext | None = None) -> None:
        self._scheme = "https" if tls else "http"
        self.requests: list[Asked] = []
        self.repos: dict[str, Repo] = {}
        self.pace = 0
        self.says_checksum = True
        self.cdn = Server(self, "cdn", 0, tls)
        self.hub = Server(self, "hub", port, tls)
        self._threads = [
            threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
            for server in (self.cdn, self.hub)
        ]
        self._hashes: dict[Path, tuple[int, str]] = {}

    @property
    def address(self) -> str:
        return f"{self._scheme}://127.0.0.1:{self.hub.server_port}"

    @property
    def cdn_address(self) -> str:
        return f"{self._scheme}://{self.cdn_host}:{self.cdn.server_port}"

    def __enter__(self) -> Hub:
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for server in (self.hub, self.cdn):
            server.shutdown()
            server.server_close()

    def add(self, repo: str, *files: Path, licence: str = "mit", folder: str = "") -> Repo:
        """Serve these files as `repo`, in `folder` of it."""
        named = {f"{folder}/{file.name}" if folder else file.name: file for file in files}
        self.repos[repo] = Repo(named, licence)
        return self.repos[repo]

    def served(self) -> list[Asked]:
        """The requests for content that the CDN saw."""
        return [asked for asked in self.requests if asked.server == "cdn" and asked.method == "GET"]

    # What the servers answer

    def answer_hub(self, handler: Handler) -> None:
        path = handler.asked.path
        if found := re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path):
            self._resolve(handler, *found.groups())
        elif found := re.fullmatch(r"/api/models/([^/]+/[^/]+)/paths-info/([^/]+)", path):
            self._paths_info(handler, found[1])
        elif found := re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/([^/]+))?", path):
            self._model_info(handler, found[1], found[2])
        else:
            handler.answer(404, X_Error_Code="RepoNotFound")

    def answer_cdn(self, handler: Handler) -> None:
        path = self._file(handler.asked.path)
        if path is None:
            handler.answer(404)
        else:
            handler.content(path)

    def file_of(self, handler: Handler) -> Path:
        """The file that a request to the CDN is about."""
        path = self._file(handler.asked.path)
        assert path is not None
        return path

    def _resolve(self, handler: Handler, repo: str, revision: str, name: str) -> None:
        known = self.repos.get(repo)
        if known is None:
            handler.answer(401, X_Error_Code="RepoNotFound")
        elif known.gated:
            handler.answer(403, X_Error_Code="GatedRepo")
        elif revision not in ("main", COMMIT):
            handler.answer(404, X_Error_Code="RevisionNotFound")
        elif name not in known.files:
            handler.answer(404, X_Error_Code="EntryNotFound", X_Repo_Commit=COMMIT)
        else:
            facts: dict[str, str | int] = {}
            if self.says_checksum:
                size = known.files[name].stat().st_size
                facts = {"X_Linked_Etag": f'"{self._sha256(known, name)}"', "X_Linked_Size": size}
            location = f"{self.cdn_address}/{repo}/{name}?Signature=abc"
            handler.answer(302, b"", X_Repo_Commit=COMMIT, Location=location, Accept_Ranges="bytes", **facts)

    def _model_info(self, handler: Handler, repo: str, revision: str | None) -> None:
        known = self.repos.get(repo)
        if known is None:
            handler.answer(401, X_Error_Code="RepoNotFound")
            return
        if revision not in (None, "main", COMMIT):
            handler.answer(404, X_Error_Code="RevisionNotFound")
            return
        facts = {
            "id": repo,
            "modelId": repo,
            "sha": COMMIT,
            "private": False,
            "gated": "manual" if known.gated else False,
            "tags": ["gguf", f"license:{known.licence}"],
            "siblings": [{"rfilename": name} for name in known.files],
        }
        handler.answer(200, json.dumps(facts).encode(), Content_Type="application/json")

    def _paths_info(self, handler: Handler, repo: str) -> None:
        length = int(handler.headers.get("Content-Length", 0))
        wanted = parse_qs(handler.rfile.read(length).decode()).get("paths", [])
        known = self.repos[repo]
        listed = [
            {
                "type": "file",
                "path": name,
                "size": known.files[name].stat().st_size,
                "oid": "0" * 40,
                "lfs": {
                    "oid": self._sha256(known, name),
                    "size": known.files[name].stat().st_size,
                    "pointerSize": 130,
                },
            }
            for name in wanted
            if name in known.files
        ]
        handler.answer(200, json.dumps(listed).encode(), Content_Type="application/json")

    def _file(self, path: str) -> Path | None:
        owner, repo, name = path.strip("/").split("/", 2)
        known = self.repos.get(f"{owner}/{repo}")
        return known.files.get(name) if known else None

    def _sha256(self, repo: Repo, name: str) -> str:
        path = repo.files[name]
        if name in repo.sha256:
            return repo.sha256[name]
        changed = path.stat().st_mtime_ns
        if self._hashes.get(path, (0, ""))[0] != changed:
            with path.open("rb") as file:
                self._hashes[path] = (changed, hashlib.file_digest(file, "sha256").hexdigest())
        return self._hashes[path][1]


# Faults


def cut(at: int) -> Fault:
    """The connection is cut at this byte of the file."""

    def fault(handler: Handler) -> bool:
        handler.content(handler.server.hub.file_of(handler), stop=at)
        return True

    return fault


def changed(handler: Handler) -> bool:
    """The right length, and a wrong byte in each block."""
    handler.content(handler.server.hub.file_of(handler), change=True)
    return True


def no_ranges(handler: Handler) -> bool:
    """200 and the whole file, whatever was asked for."""
    handler.content(handler.server.hub.file_of(handler), ranges=False)
    return True


def shifted(handler: Handler) -> bool:
    """206 with another part than was asked for."""
    if "Range" not in handler.headers:
        return False
    size = handler.server.hub.file_of(handler).stat().st_size
    handler.answer(206, b"x" * size, Content_Range=f"bytes 0-{size - 1}/{size}")
    return True


def refused_range(handler: Handler) -> bool:
    """416 to every Range."""
    if "Range" not in handler.headers:
        return False
    handler.answer(416, Content_Range="bytes */1")
    return True


def status(code: int, **headers: str | int) -> Fault:
    """An answer without content."""

    def fault(handler: Handler) -> bool:
        handler.answer(code, b"", **headers)
        return True

    return fault


def redirected(address: str) -> Fault:
    """302 to `address`."""
    return status(302, Location=address)


def to_itself(handler: Handler) -> bool:
    """302 to where it was asked for, without an end."""
    handler.answer(302, Location=handler.path)
    return True


def page(handler: Handler) -> bool:
    """A page to sign in, with 200."""
    body = b"<!DOCTYPE html><html><body>Sign in to the network</body></html>"
    handler.answer(200, body, Content_Type="text/html; charset=utf-8")
    return True


def endless(handler: Handler) -> bool:
    """The file, and then ever more."""
    path = handler.server.hub.file_of(handler)
    handler.send_response(200)
    handler.send_header("Connection", "close")
    handler.end_headers()
    handler.wfile.write(path.read_bytes())
    while True:
        handler.wfile.write(b"x" * 65536)
        handler.asked.sent += 65536


def stalled(at: int, seconds: float = 60.0) -> Fault:
    """Silence from this byte of the file on."""

    def fault(handler: Handler) -> bool:
        handler.content(handler.server.hub.file_of(handler), stop=at)
        time.sleep(seconds)
        return True

    return fault


def dripping(at: int, seconds: float = 60.0) -> Fault:
    """A byte every now and then from this byte of the file on."""

    def fault(handler: Handler) -> bool:
        path = handler.server.hub.file_of(handler)
        handler.content(path, stop=at)
        for number in range(int(seconds * 10)):
            handler.wfile.write(path.read_bytes()[at + number : at + number + 1])
            time.sleep(0.1)
        return True

    return fault


def main() -> int:
    """Serve a folder until Ctrl+C."""
    parser = argparse.ArgumentParser(description="A hub on loopback, for trying by hand.")
    parser.add_argument("--folder", type=Path, required=True)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--pace", type=int, default=0, help="bytes a second, 0: as fast as it goes")
    args = parser.parse_args()
    with Hub(args.port) as hub:
        hub.pace = args.pace
        for file in sorted(path for path in args.folder.iterdir() if path.is_file()):
            hub.add(f"{OWNER}/{file.stem}", file)
            print(f"{OWNER}/{file.stem}/{file.name}", flush=True)
        print(f"--hub {hub.address} --allow-host {hub.cdn_host}", flush=True)
        with suppress(KeyboardInterrupt):
            threading.Event().wait()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
