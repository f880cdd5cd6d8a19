"""Where the downloader may connect to. Every address is checked, those of redirects too."""

from __future__ import annotations

import ipaddress
from fnmatch import fnmatchcase
from urllib.parse import SplitResult, urlsplit

from app.i18n import tr
from app.models.download import failures
from app.models.download.job import Network, ReleaseCheck

HOSTS = ("huggingface.co", "hf.co", "*.hf.co", "cdn-lfs*.huggingface.co")
"""The hub, and where it keeps large files (cas-bridge.xethub.hf.co, cdn-lfs-us-1.hf.co ...)."""


def allowed_hosts(network: Network) -> tuple[str, ...]:
    """The list for `network`: ours, the hub's or mirror's host, and what the person added."""
    return (*HOSTS, _host(network.hub), *_added(network))


def release_hosts(job: ReleaseCheck) -> tuple[str, ...]:
    """The list for a look for a newer version: the host that the person agreed to, and what they added."""
    return (_host(job.address), *_added(job.network))


def check_address(address: str, allowed: tuple[str, ...]) -> SplitResult:
    """Take `address` apart.

    Raises:
        KnownError: its scheme or its host is not allowed.
    """
    try:
        parts = urlsplit(address)
        host, _ = (parts.hostname or "").lower(), parts.port
    except ValueError:
        raise failures.host_refused("", "") from None
    if parts.scheme != "https" and not (parts.scheme == "http" and is_loopback(host)):
        raise failures.host_refused(host, parts.scheme)
    if parts.username is not None or not any(_matches(host, pattern) for pattern in allowed if pattern):
        raise failures.host_refused(host, "https")
    return parts


def is_loopback(host: str) -> bool:
    """Whether `host` is this computer, where nobody listens in on plain http."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _matches(host: str, pattern: str) -> bool:
    label, _, rest = pattern.partition(".")
    if "*" not in label or not rest:
        return host == pattern
    if label == "*":
        return host.endswith(f".{rest}")
    first, _, parent = host.partition(".")
    return parent == rest and fnmatchcase(first, label)


def _added(network: Network) -> list[str]:
    return [host.strip().lower() for host in network.allow_hosts]


def _host(address: str) -> str:
    try:
        return (urlsplit(address).hostname or "").lower()
    except ValueError:
        raise failures.bad_network_setting(
            tr("{address!r} is no address of a hub.").format(address=address[:80])
        ) from None
