"""What the downloader process is asked to do: one job a process, agreed to by the person before."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.models import FilePart

HUB = "https://huggingface.co"


@dataclass(frozen=True, slots=True)
class Network:
    """How to connect, out of settings and flags; environment variables never count.

    `hub` is the address of the hub or of a mirror; `allow_hosts` are further hosts that it may redirect to. `proxy` is
    an address such as "http://host:3128", "" for none. `ca_file` adds certificates. `limit` in bytes a second, 0 for
    none.
    """

    hub: str = HUB
    allow_hosts: tuple[str, ...] = ()
    proxy: str = ""
    ca_file: str = ""
    limit: int = 0


@dataclass(frozen=True, slots=True)
class Download:
    """Fetch all `parts` of a model into `folder`, in order.

    `repo` is "OWNER/REPO", `commit` 40 hex digits, or "" to resolve `main` once. `path` is the folder inside the
    repository that the parts lie in, "" for its root. A part with an empty `sha256` or 0 bytes is refused: look it up
    first.
    """

    model: str
    repo: str
    commit: str
    parts: tuple[FilePart, ...]
    folder: str
    log: str
    path: str = ""
    network: Network = field(default_factory=Network)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Ask the hub what a file is, and fetch nothing. `file` may hold folders; a first part stands for all of them.

    `commit` "" means `main`; what it points to is part of the answer.
    """

    repo: str
    file: str
    log: str
    commit: str = ""
    network: Network = field(default_factory=Network)


@dataclass(frozen=True, slots=True)
class ReleaseCheck:
    """Ask `address` which version of Carrel is the newest, and fetch nothing."""

    address: str
    log: str
    network: Network = field(default_factory=Network)


Job = Download | Lookup | ReleaseCheck


@dataclass(frozen=True, slots=True)
class HubFile:
    """What the hub says about a model's file or files, to be shown and agreed to before anything is fetched."""

    repo: str
    commit: str
    path: str
    parts: tuple[FilePart, ...]
    licence: str = ""
    gated: bool = False

    @property
    def bytes(self) -> int:
        """Size of all parts."""
        return sum(part.bytes for part in self.parts)
