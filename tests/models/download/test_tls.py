"""Certificates: always verified; one's own authority can be added."""

from __future__ import annotations

import base64
import contextlib
import datetime
import ipaddress
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.domain.models import FilePart
from app.models.download.job import Download, Network
from tests.models.download.conftest import REPO, Course, model_bytes, part_of
from tests.models.download.hub_server import COMMIT, Hub

NOW = datetime.datetime.now(datetime.UTC)
DAY = datetime.timedelta(days=1)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, text)])


class Authority:
    """A certificate authority of our own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        constraint = x509.BasicConstraints(ca=True, path_length=0)
        self._certificate = self._sign(self._key, "test authority", NOW + DAY, constraint, [])
        self.file = folder / "authority.pem"
        self.file.write_bytes(self._certificate.public_bytes(serialization.Encoding.PEM))

    def context(self, names: list[x509.GeneralName], until: datetime.datetime = NOW + DAY) -> ssl.SSLContext:
        """What a server with such a certificate needs."""
        key = ec.generate_private_key(ec.SECP256R1())
        certificate = self._sign(key, "server", until, x509.BasicConstraints(ca=False, path_length=None), names)
        chain, secret = self._folder / "server.pem", self._folder / "server.key"
        chain.write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
        secret.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(chain, secret)
        return context

    def _sign(
        self,
        key: ec.EllipticCurvePrivateKey,
        name: str,
        until: datetime.datetime,
        constraint: x509.BasicConstraints,
        names: list[x509.GeneralName],
    ) -> x509.Certificate:
        builder = (
            x509.CertificateBuilder()
            .subject_name(_name(name))
            .issuer_name(_name("test authority"))
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - 3 * DAY)
            .not_valid_after(until)
            .add_extension(constraint, critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
        )
        if names:
            builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return builder.sign(self._key, hashes.SHA256())


LOOPBACK: list[x509.GeneralName] = [x509.DNSName("localhost"), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path)


@pytest.fixture
def model(tmp_path: Path) -> Path:
    path = tmp_path / "tls.gguf"
    path.write_bytes(model_bytes(2**20))
    return path


def _job(hub: Hub, folder: Path, part: FilePart, ca_file: str) -> Download:
    network = Network(hub.address, (hub.cdn_host,), ca_file=ca_file)
    log = str(folder / "connections.log")
    return Download("tls", REPO, COMMIT, (part,), str(folder / "models"), log, network=network)


@pytest.fixture
def secure_hub(authority: Authority, model: Path) -> Iterator[Hub]:
    with Hub(tls=authority.context(LOOPBACK)) as hub:
        hub.add(REPO, model)
        yield hub


def test_an_authority_of_ones_own(secure_hub: Hub, authority: Authority, model: Path, tmp_path: Path) -> None:
    course = Course(_job(secure_hub, tmp_path, part_of(model), str(authority.file))).run()
    assert course.done
    assert (tmp_path / "models" / "tls.gguf").read_bytes() == model.read_bytes()


def test_an_unknown_authority_is_refused_at_once(secure_hub: Hub, model: Path, tmp_path: Path) -> None:
    course = Course(_job(secure_hub, tmp_path, part_of(model), "")).run()
    assert course.error
    assert course.error.title == "The connection is not safe"
    assert not secure_hub.requests


def test_the_environment_can_not_add_an_authority(
    secure_hub: Hub, authority: Authority, model: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(authority.file))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(authority.file))
    assert Course(_job(secure_hub, tmp_path, part_of(model), "")).run().error


@pytest.mark.parametrize(
    ("names", "until"),
    [([x509.DNSName("other.example")], NOW + DAY), (LOOPBACK, NOW - DAY)],
    ids=["of another host", "expired"],
)
def test_a_wrong_certificate(
    authority: Authority,
    model: Path,
    tmp_path: Path,
    names: list[x509.GeneralName],
    until: datetime.datetime,
) -> None:
    with Hub(tls=authority.context(names, until)) as hub:
        hub.add(REPO, model)
        course = Course(_job(hub, tmp_path, part_of(model), str(authority.file))).run()
    assert course.error
    assert course.error.title == "The connection is not safe"
    assert not hub.requests


def test_a_file_that_holds_no_certificates(secure_hub: Hub, model: Path, tmp_path: Path) -> None:
    for path in (tmp_path / "missing.pem", model):
        course = Course(replace(_job(secure_hub, tmp_path, part_of(model), str(path)))).run()
        assert course.error
        assert course.error.title == "The network settings can't be used"


class Tunnel(socketserver.BaseRequestHandler):
    """A proxy that connects its two ends, as those of companies do."""

    seen: ClassVar[list[str]] = []

    def handle(self) -> None:
        head = b""
        while b"\r\n\r\n" not in head:
            head += self.request.recv(65536)
        lines = head.decode("ascii").splitlines()
        Tunnel.seen += [lines[0], *(line for line in lines if line.lower().startswith("proxy-"))]
        host, port = lines[0].split()[1].rsplit(":", 1)
        with socket.create_connection((host, int(port))) as far:
            self.request.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
            back = threading.Thread(target=self._carry, args=(far, self.request), daemon=True)
            back.start()
            self._carry(self.request, far)
            back.join(5)

    @staticmethod
    def _carry(source: socket.socket, sink: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                sink.sendall(data)
            sink.shutdown(socket.SHUT_WR)


def test_tls_goes_through_a_proxy(secure_hub: Hub, authority: Authority, model: Path, tmp_path: Path) -> None:
    Tunnel.seen.clear()
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Tunnel) as proxy:
        proxy.daemon_threads = True
        proxy.block_on_close = False
        threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        job = _job(secure_hub, tmp_path, part_of(model), str(authority.file))
        address = f"http://me:se%20cret@127.0.0.1:{proxy.server_address[1]}"
        course = Course(replace(job, network=replace(job.network, proxy=address))).run()
        proxy.shutdown()
    assert course.done
    assert [line.split()[1].split(":")[0] for line in Tunnel.seen if line.startswith("CONNECT")] == [
        "127.0.0.1",
        "localhost",
    ]
    credentials = base64.b64encode(b"me:se cret").decode("ascii")
    assert [line.split()[-1] for line in Tunnel.seen if not line.startswith("CONNECT")] == [credentials] * 2
