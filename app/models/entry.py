"""A model as the window and the command line list it, wherever it comes from."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.domain.models import FilePart, ModelHeader
from app.domain.requests import Sampling
from app.models.catalog import CatalogModel, Licence

GUIDE = "guide"
DEFAULT_CONTEXT = 8192


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """One model.

    `path` is its file, or the first of several, whether it is there or not; `bytes` the size of all. `context` is in
    tokens, as the model was trained. `state` is "available", "downloading" (begun, not finished), "installed",
    "damaged", "built-in", "unverifiable" (its size or hash is not known, so it can't be fetched) or "workstation".
    `source` is "built-in", "catalog", "hub" (fetched by its link), "imported" or "in place"; `in_place` says that the
    files lie elsewhere and are never deleted, also where their hash shows that they are one of the catalog.
    `header` is what the file says of itself, or what the catalog says of it. `added` and `verified` are times
    (ISO 8601), empty for never. `memory` is what a workstation-only model needs.
    """

    id: str
    name: str
    family: str
    path: Path
    bytes: int
    state: str
    description: str = ""
    licence: str = ""
    quantization: str = ""
    parameters: int = 0
    context: int = DEFAULT_CONTEXT
    instructed: bool = True
    sampling: Sampling = field(default_factory=Sampling)
    source: str = "in place"
    kind: str = "chat"
    thinks: bool = False
    weaknesses: str = ""
    weaknesses_url: str = ""
    licences: tuple[Licence, ...] = ()
    repo: str = ""
    commit: str = ""
    folder_in_repo: str = ""
    parts: tuple[FilePart, ...] = ()
    header: ModelHeader | None = None
    added: str = ""
    verified: str = ""
    memory: int = 0
    in_place: bool = False

    @property
    def licence_url(self) -> str:
        """Where the terms with the most duties can be read; the catalog names those last."""
        return self.licences[-1].url if self.licences else ""

    @property
    def sha256(self) -> str:
        """Hash of the first file, empty where none is known."""
        return self.parts[0].sha256 if self.parts else ""

    @property
    def usable(self) -> bool:
        """Whether it can be loaded now."""
        return self.state in ("built-in", "installed")

    @property
    def from_catalog(self) -> bool:
        """Whether it is one that Carrel's catalog knows by its hash."""
        return self.source == "catalog"


def catalog_entry(model: CatalogModel, folder: Path) -> ModelEntry:
    """The entry of a catalog model that would lie in `folder`."""
    about, build = model.about, model.build
    name = build.parts[0].name if build.parts else ""
    return ModelEntry(
        id=model.id,
        name=about.name,
        family=about.family,
        path=folder / name,
        bytes=model.bytes,
        state=model.state,
        description=about.good_for,
        licence=model.licence,
        quantization=build.quantization,
        parameters=about.parameters,
        context=about.shape.context if about.shape else DEFAULT_CONTEXT,
        sampling=about.sampling,
        source="catalog",
        kind=about.kind,
        thinks=about.thinks,
        weaknesses=about.weaknesses,
        weaknesses_url=about.source,
        licences=about.licences,
        repo=build.repo,
        commit=build.commit,
        folder_in_repo=build.path,
        parts=build.parts,
        header=model.header,
        memory=about.memory,
    )
