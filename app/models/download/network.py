"""Connections for the content of files: the standard library's, which carries twice as much as httpx does.

Hosts and schemes are checked for every address, redirects included; TLS is always verified; a proxy and certificates
come from the settings alone.
"""

from __future__ import annotations

import base64
import http.client
import io
import socket
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from urllib.parse import SplitResult, unquote, urljoin, urlsplit

import truststore

from app.i18n import tr
from app.models.download import failures
from app.models.download.failures import TemporaryError
from app.models.download.hosts import allowed_hosts, check_address
from app.models.download.job import Network
from app.models.download.logbook import Entry, Logbook
from app.models.download.pace import Control

AGENT = "carrel"
REDIRECTS = 5
_REDIRECTING = frozenset({301, 302, 303, 307, 308})
_PORTS = {"http": 80, "https": 443}


def tls_context(network: Network) -> ssl.SSLContext:
    """What tells whether a server is who it says: the system's certificates, and those of the settings.

    Raises:
        KnownError: the file of certificates can't be used.
    """
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if network.ca_file:
        try:
            context.load_verify_locations(cafile=network.ca_file)
        except (OSError, ssl.SSLError) as error:
            raise failures.bad_network_setting(
                tr("{ca_file} is no file of certificates.").format(ca_file=network.ca_file)
            ) from error
    return context


def proxy_address(network: Network) -> SplitResult | None:
    """Host, port and name of the proxy, None for none.

    Raises:
        KnownError: it is no address of a proxy.
    """
    if not network.proxy:
        return None
    try:
        parts = urlsplit(network.proxy)
        usable = parts.scheme == "http" and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        usable = False
    if not usable:
        raise failures.bad_network_setting(tr("The proxy must be given as http://host:port."))
    return parts


def failed_connection(host: str, error: Exception) -> Exception:
    """What an error of the network means: a KnownError where trying again is of no use, else TemporaryError."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return failures.untrusted_certificate(host, cause.verify_message or tr("its certificate is not trusted"))
        cause = cause.__cause__ or cause.__context__
    if isinstance(error, TimeoutError):
        return TemporaryError(tr("{host} does not answer.").format(host=host))
    return TemporaryError(tr("The connection to {host} failed.").format(host=host))


def _joined(address: str, untrusted_target: str) -> str:
    try:
        return urljoin(address, untrusted_target)
    except ValueError:
        raise failures.host_refused("", "") from None


class Answer:
    """A server's answer: `status`, `headers`, and the content by `read_into`."""

    def __init__(self, response: http.client.HTTPResponse, entry: Entry, host: str) -> None:
        self._response = response
        self._entry = entry
        self.host = host
        self.status = response.status
        self.headers = response.headers

    def read_into(self, buffer: memoryview) -> int:
        """Receive what is there, at most as much as `buffer` holds; 0 at the end.

        Raises:
            TemporaryError: the connection broke or stalled.
        """
        try:
            received = self._received(buffer)
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise failed_connection(self.host, error) from error
        self._entry.count(received)
        return received

    def _received(self, buffer: memoryview) -> int:
        source = self._response.fp
        if self._response.chunked or not isinstance(source, io.BufferedReader):
            data = self._response.read1(len(buffer))
            buffer[: len(data)] = data
            return len(data)
        return source.readinto1(buffer)  # into our buffer at once; the caller knows how much there may be


class Connector:
    """Asks for files, one connection each; of `hosts` alone where they are given, else of the hub's."""

    def __init__(
        self, network: Network, logbook: Logbook, control: Control, timeout: float, hosts: tuple[str, ...] = ()
    ) -> None:
        self._allowed = hosts or allowed_hosts(network)
        self._context = tls_context(network)
        self._proxy = proxy_address(network)
        self._logbook = logbook
        self._control = control
        self._timeout = timeout

    @contextmanager
    def get(self, address: str, headers: Mapping[str, str]) -> Iterator[Answer]:
        """The answer to a GET, redirects followed; the connection is closed at the end.

        Raises:
            KnownError: a host is not allowed or could not prove who it is, or the redirects have no end.
            TemporaryError: the connection failed.
        """
        for _ in range(REDIRECTS + 1):
            parts = check_address(address, self._allowed)
            with self._ask(parts, headers) as answer:
                target = answer.headers.get("Location", "")
                if answer.status not in _REDIRECTING or not target:
                    yield answer
                    return
                address = _joined(address, target)
        raise failures.redirected_forever(parts.hostname or "")

    @contextmanager
    def _ask(self, parts: SplitResult, headers: Mapping[str, str]) -> Iterator[Answer]:
        host = parts.hostname or ""
        entry = self._logbook.begin(host, parts.path)
        connection, target = self._connection(parts)
        try:
            yield Answer(self._response(connection, target, headers, host), entry, host)
        finally:
            self._control.on_stop(None)
            connection.close()
            entry.close()

    def _response(
        self, connection: http.client.HTTPConnection, target: str, headers: Mapping[str, str], host: str
    ) -> http.client.HTTPResponse:
        own = {"User-Agent": AGENT, "Accept-Encoding": "identity", "Connection": "close"}
        try:
            connection.connect()
            opened: socket.socket = connection.sock
            self._control.on_stop(lambda: socket.socket.shutdown(opened, socket.SHUT_RDWR))
            connection.request("GET", target, headers={**own, **self._proxy_headers(target), **headers})
            return connection.getresponse()
        except (OSError, ValueError, http.client.HTTPException) as error:  # ValueError: a name that is none of a host
            self._control.check()
            raise failed_connection(host, error) from error

    def _connection(self, parts: SplitResult) -> tuple[http.client.HTTPConnection, str]:
        """A connection, not opened yet, and what to ask it for."""
        host, port = parts.hostname or "", parts.port or _PORTS[parts.scheme]
        target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
        near, near_port = (self._proxy.hostname or "", self._proxy.port or 80) if self._proxy else (host, port)
        if parts.scheme == "http":
            plain = http.client.HTTPConnection(near, near_port, timeout=self._timeout)
            return plain, f"http://{parts.netloc}{target}" if self._proxy else target
        secure = http.client.HTTPSConnection(near, near_port, timeout=self._timeout, context=self._context)
        if self._proxy:
            secure.set_tunnel(host, port, headers=self._credentials())
        return secure, target

    def _proxy_headers(self, target: str) -> dict[str, str]:
        return self._credentials() if target.startswith("http://") else {}

    def _credentials(self) -> dict[str, str]:
        if self._proxy is None or self._proxy.username is None:
            return {}
        pair = f"{unquote(self._proxy.username)}:{unquote(self._proxy.password or '')}"
        return {"Proxy-Authorization": "Basic " + base64.b64encode(pair.encode()).decode("ascii")}
