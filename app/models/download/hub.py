"""What the hub says: addresses, sizes, checksums, revisions, licences; by huggingface_hub, over a client of ours.

Its telemetry, token, cache and Xet are off (`process.py` sees to it before this is imported); every request passes
`_Watched`, which knows the allowed hosts and writes the log.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import httpx2
from huggingface_hub import get_hf_file_metadata, hf_hub_url, set_client_factory
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from app.domain.models import FilePart
from app.i18n import tr
from app.models.download import failures
from app.models.download.checks import COMMIT, SHA256, check_part
from app.models.download.failures import TemporaryError
from app.models.download.hosts import allowed_hosts, check_address
from app.models.download.job import HubFile, Lookup, Network
from app.models.download.logbook import Entry, Logbook
from app.models.download.network import AGENT, failed_connection, proxy_address, tls_context
from app.models.download.retry_after import retry_after

if TYPE_CHECKING:
    from huggingface_hub.hf_api import RepoFile

ANSWER_LIMIT = 16 * 2**20
_SHARD = re.compile(r"(?P<stem>.*-)(?P<number>\d{5})-of-(?P<count>\d{5})(?P<end>\.gguf)", re.IGNORECASE)
_SHARDS = 200
_UNWANTED = ("authorization", "x-amzn-trace-id", "x-hf-download-counter", "cookie")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the content of a file is now, in which `commit`; `sha256` and `bytes` as the hub says, empty if not."""

    address: str
    commit: str
    sha256: str
    bytes: int


class Hub:
    """Questions about one hub or mirror. One a process, as huggingface_hub keeps its client for itself."""

    def __init__(self, network: Network, logbook: Logbook, timeout: float) -> None:
        self._endpoint = network.hub.rstrip("/")
        self._allowed = allowed_hosts(network)
        self._timeout = timeout
        check_address(self._endpoint, self._allowed)
        context, proxy = tls_context(network), proxy_address(network)

        def client() -> httpx2.Client:
            inner = httpx2.HTTPTransport(verify=context, proxy=proxy.geturl() if proxy else None, trust_env=False)
            return httpx2.Client(
                transport=_Watched(inner, self._allowed, logbook),
                trust_env=False,
                follow_redirects=True,
                max_redirects=5,
                timeout=timeout,
            )

        set_client_factory(client)

    def place(self, repo: str, commit: str, path: str) -> Place:
        """Where `path` of `repo` is; `commit` "" means `main`.

        Raises:
            KnownError: there is no such thing, or it may not be had.
            TemporaryError: the hub did not answer.
        """
        address = hf_hub_url(repo, path, revision=commit or "main", endpoint=self._endpoint)
        with _translated(self._endpoint, repo, path):
            found = get_hf_file_metadata(address, token=False, timeout=self._timeout, endpoint=self._endpoint)
        known = found.commit_hash if found.commit_hash and COMMIT.fullmatch(found.commit_hash) else ""
        sha256 = found.etag if found.etag and SHA256.fullmatch(found.etag) else ""
        return Place(found.location, known, sha256, found.size or 0)

    def lookup(self, job: Lookup) -> HubFile:
        """All that the hub says of a file, and of the other parts where it is the first of several.

        Raises:
            KnownError: there is no such file, or it can't be verified.
            TemporaryError: the hub did not answer.
        """
        from huggingface_hub.hf_api import HfApi, RepoFile  # takes a tenth of a second; a download needs none of it

        api = HfApi(endpoint=self._endpoint, token=False)
        folder, _, name = job.file.rpartition("/")
        names = _all_parts(name)
        paths = [f"{folder}/{name}" if folder else name for name in names]
        with _translated(self._endpoint, job.repo, job.file):
            info = api.model_info(job.repo, revision=job.commit or "main", timeout=self._timeout, token=False)
            commit = info.sha or ""
            if not COMMIT.fullmatch(commit):
                raise failures.web_page()
            listed = api.get_paths_info(job.repo, paths, revision=commit, token=False)
        files = {item.path: item for item in listed if isinstance(item, RepoFile)}
        parts = tuple(_part(name, files.get(path)) for name, path in zip(names, paths, strict=True))
        return HubFile(job.repo, commit, folder, parts, _licence(info.tags or []), bool(info.gated))


class _Watched(httpx2.BaseTransport):
    """Lets a request through to an allowed host only, says nothing about us with it, and writes it down."""

    def __init__(self, inner: httpx2.BaseTransport, allowed: tuple[str, ...], logbook: Logbook) -> None:
        self._inner = inner
        self._allowed = allowed
        self._logbook = logbook

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        check_address(str(request.url), self._allowed)
        for name in _UNWANTED:
            request.headers.pop(name, None)
        request.headers["User-Agent"] = AGENT
        entry = self._logbook.begin(request.url.host, request.url.path)
        try:
            response = self._inner.handle_request(request)
        except BaseException:
            entry.close()
            raise
        assert isinstance(response.stream, httpx2.SyncByteStream)
        response.stream = _Counted(response.stream, entry)
        return response

    def close(self) -> None:
        self._inner.close()


class _Counted(httpx2.SyncByteStream):
    """Content of an answer, written down and bounded."""

    def __init__(self, inner: httpx2.SyncByteStream, entry: Entry) -> None:
        self._inner = inner
        self._entry = entry

    def __iter__(self) -> Iterator[bytes]:
        total = 0
        for chunk in self._inner:
            total += len(chunk)
            self._entry.count(len(chunk))
            if total > ANSWER_LIMIT:
                raise TemporaryError(tr("The hub's answer has no end."))
            yield chunk

    def close(self) -> None:
        self._inner.close()
        self._entry.close()


@contextmanager
def _translated(endpoint: str, repo: str, path: str) -> Iterator[None]:
    """Errors of the libraries as ours."""
    host = endpoint.partition("://")[2].partition("/")[0]
    try:
        yield
    except GatedRepoError as error:
        raise failures.no_access(repo) from error
    except RepositoryNotFoundError as error:
        raise failures.not_found(repo) from error
    except RevisionNotFoundError as error:
        raise failures.not_found(tr("That revision of {repo}").format(repo=repo)) from error
    except RemoteEntryNotFoundError as error:
        raise failures.not_found(tr("{path} in {repo}").format(path=path, repo=repo)) from error
    except HfHubHTTPError as error:
        status = error.response.status_code if error.response else 500
        after = retry_after(error.response.headers.get("Retry-After", "")) if error.response else None
        raise failures.http_status(host, status, after) from error
    except httpx2.TooManyRedirects as error:
        raise failures.redirected_forever(host) from error
    except (httpx2.HTTPError, OSError) as error:
        raise failed_connection(host, error) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise failures.web_page() from error  # the answer is not what a hub says


def _all_parts(name: str) -> list[str]:
    found = _SHARD.fullmatch(name)
    if not found or not 1 <= int(found["count"]) <= _SHARDS:
        return [name]
    numbers = range(1, int(found["count"]) + 1)
    return [f"{found['stem']}{number:05d}-of-{found['count']}{found['end']}" for number in numbers]


def _part(name: str, file: RepoFile | None) -> FilePart:
    if file is None:
        raise failures.not_found(name)
    part = FilePart(name, file.size, file.lfs.sha256 if file.lfs else "")
    check_part(part)
    return part


def _licence(tags: list[str]) -> str:
    found = next((tag for tag in tags if tag.startswith("license:")), "")
    return found.partition(":")[2][:80]
