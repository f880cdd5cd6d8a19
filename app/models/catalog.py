"""The models that Carrel knows by name: which file, from where, how large, with which hash, under which licence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.config.resources import resource
from app.domain.codec import from_json, parse
from app.domain.errors import KnownError
from app.domain.models import FilePart, ModelHeader
from app.domain.requests import Sampling
from app.i18n import tr

VERSION = 1
KINDS = ("chat", "guard")
AVAILABLE, UNVERIFIABLE, WORKSTATION = "available", "unverifiable", "workstation"

ID = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")
REPO = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
COMMIT = re.compile(r"(?:[0-9a-f]{40})?")
SHA256 = re.compile(r"(?:[0-9a-f]{64})?")
PART_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,180}\.gguf")
_LINK = re.compile(r"https://[\w.-]+/[\w./%-]*")


@dataclass(frozen=True, slots=True)
class Licence:
    """Terms in words, and where they can be read."""

    name: str
    url: str


@dataclass(frozen=True, slots=True)
class Shape:
    """The numbers that the memory estimate needs, as a GGUF header of this model has them; `context` as trained."""

    architecture: str
    context: int
    layers: int
    width: int
    heads: int
    kv_heads: int
    key_length: int
    value_length: int
    latent: int
    feed_forward: int
    vocabulary: int
    experts: int
    experts_used: int


@dataclass(frozen=True, slots=True)
class Build:
    """One quantization. `about_bytes` is the size in words where the exact one is not known; `commit` may be empty."""

    id: str
    quantization: str
    repo: str
    commit: str
    path: str
    parts: tuple[FilePart, ...]
    about_bytes: int


@dataclass(frozen=True, slots=True)
class Description:
    """What all quantizations of a model share. `memory` is what a workstation needs for it, 0 for laptop-size ones."""

    name: str
    kind: str
    family: str
    thinks: bool
    parameters: int
    licences: tuple[Licence, ...]
    sampling: Sampling
    memory: int
    good_for: str
    weaknesses: str
    source: str
    shape: Shape | None
    builds: tuple[Build, ...]


@dataclass(frozen=True, slots=True)
class CatalogModel:
    """One entry: a model in one quantization. `source` is where its weaknesses are written down."""

    about: Description
    build: Build

    @property
    def id(self) -> str:
        """Short and stable; what the command line and the settings call it."""
        return self.build.id

    @property
    def state(self) -> str:
        """Whether it can be fetched: "available", "unverifiable" (size or hash not known) or "workstation"."""
        if self.about.memory:
            return WORKSTATION
        pinned = self.build.parts and all(part.bytes and part.sha256 for part in self.build.parts)
        return AVAILABLE if pinned else UNVERIFIABLE

    @property
    def bytes(self) -> int:
        """Size of all its files; about, where the exact size is not known."""
        return sum(part.bytes for part in self.build.parts) or self.build.about_bytes

    @property
    def licence(self) -> str:
        """All its terms in words."""
        return " and ".join(licence.name for licence in self.about.licences)

    @property
    def header(self) -> ModelHeader | None:
        """What its file would say of itself, for the memory estimate; None where its numbers are not published."""
        shape = self.about.shape
        if shape is None:
            return None
        return ModelHeader(
            kind="model",
            architecture=shape.architecture,
            supported=True,
            name=self.about.name,
            family=self.about.family,
            licence=self.licence,
            quantization=self.build.quantization,
            template=True,
            parameters=self.about.parameters,
            tensor_bytes=self.bytes,
            context=shape.context,
            layers=shape.layers,
            width=shape.width,
            heads=shape.heads,
            kv_heads=(shape.kv_heads,),
            key_length=shape.key_length,
            value_length=shape.value_length,
            latent=shape.latent,
            feed_forward=shape.feed_forward,
            vocabulary=shape.vocabulary,
            experts=shape.experts,
            experts_used=shape.experts_used,
            parts=max(1, len(self.build.parts)),
        )


def load_catalog(file: Path | None = None) -> tuple[CatalogModel, ...]:
    """The catalog that ships with the program, or that of `file`.

    Raises:
        KnownError: it can't be read, or something in it is not what the schema (resources/models.schema.json) says.
    """
    path = file or resource("models.json")
    try:
        return _parse(path.read_bytes())
    except OSError as error:
        raise KnownError(
            tr("No catalog"), tr("{name} can't be read: {strerror}.").format(name=path.name, strerror=error.strerror)
        ) from error
    except ValueError as error:
        raise KnownError(
            tr("The catalog is wrong"), f"{path.name}: {error}.", tr("It is left alone; nothing is used.")
        ) from error


def _parse(untrusted: bytes) -> tuple[CatalogModel, ...]:
    value = parse(untrusted)
    if value.get("version") != VERSION or not isinstance(value.get("models"), list):
        raise ValueError(f"a catalog of version {VERSION} was expected")
    models: list[CatalogModel] = []
    for item in value["models"]:
        about = from_json(Description, item)
        models += (_checked(CatalogModel(about, build)) for build in about.builds)
    _refuse_doubles(model.id for model in models)
    return tuple(models)


def _checked(model: CatalogModel) -> CatalogModel:
    for complaint in _complaints(model):
        raise ValueError(f"{model.id[:80]}: {complaint}")
    return model


def _complaints(model: CatalogModel) -> Iterator[str]:
    about, build = model.about, model.build
    if about.kind not in KINDS:
        yield "unknown kind"
    if not about.licences:
        yield "no licence"
    if not all(_LINK.fullmatch(link) for link in (about.source, *(licence.url for licence in about.licences))):
        yield "a link is none"
    if min(about.parameters, about.memory) < 0:
        yield "a negative number"
    yield from _complaints_of_build(build)


def _complaints_of_build(build: Build) -> Iterator[str]:
    if not ID.fullmatch(build.id):
        yield "its id is none"
    if not REPO.fullmatch(build.repo) or not COMMIT.fullmatch(build.commit):
        yield "the repository or its commit is none"
    if build.path and any(step in (".", "..", "") for step in build.path.split("/")):
        yield "the folder in the repository is none"
    if min(build.about_bytes, *(part.bytes for part in build.parts), 0) < 0:
        yield "a negative number"
    if not all(PART_NAME.fullmatch(part.name) and SHA256.fullmatch(part.sha256) for part in build.parts):
        yield "a file's name or hash is none"


def _refuse_doubles(ids: Iterable[str]) -> None:
    seen: set[str] = set()
    for model_id in ids:
        if model_id in seen:
            raise ValueError(f"{model_id} is there twice")
        seen.add(model_id)
