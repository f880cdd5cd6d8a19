"""Comparing the catalog with what the hub has."""

from __future__ import annotations

from dataclasses import dataclass

from app.models.catalog import AVAILABLE, CatalogModel
from app.models.download.job import HubFile, Lookup, Network


@dataclass(frozen=True, slots=True)
class Checked:
    """`result` is "ok", "differs", "missing", or "unpinned" (there, and without a hash to hold it to)."""

    id: str
    result: str
    differences: tuple[str, ...] = ()
    found: HubFile | None = None

    @property
    def well(self) -> bool:
        """Whether nothing has to be done about it."""
        return self.result in ("ok", "unpinned")


def lookup_of(model: CatalogModel, log: str, network: Network) -> Lookup | None:
    """The question to the hub about `model`; None where the catalog names no file."""
    build = model.build
    if not build.parts:
        return None
    file = "/".join(filter(None, (build.path, build.parts[0].name)))
    return Lookup(build.repo, file, log, build.commit, network)


def compare(model: CatalogModel, found: HubFile) -> Checked:
    """What the hub says against what the catalog says."""
    pinned = model.build.parts
    if model.state != AVAILABLE:
        known = {part.sha256 for part in pinned if part.sha256}
        wrong = known - {part.sha256 for part in found.parts}
        return Checked(model.id, "differs" if wrong else "unpinned", ("sha256",) if wrong else (), found)
    differences = []
    if [part.name for part in pinned] != [part.name for part in found.parts]:
        differences.append("files")
    if [part.bytes for part in pinned] != [part.bytes for part in found.parts]:
        differences.append("size")
    if [part.sha256 for part in pinned] != [part.sha256 for part in found.parts]:
        differences.append("sha256")
    if model.build.commit and found.commit != model.build.commit:
        differences.append("commit")
    if not same_licence(model.licence, found.licence):
        differences.append(f"licence (the hub says {found.licence[:40]})")
    return Checked(model.id, "differs" if differences else "ok", tuple(differences), found)


def same_licence(words: str, tag: str) -> bool:
    """Whether the hub's licence tag may mean our words; a tag that says nothing contradicts nothing."""
    wanted = _letters(tag)
    return wanted in ("", "other", "unknown") or wanted in _letters(words)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.lower() if letter.isalnum())
