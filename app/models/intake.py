"""Taking a person's own GGUF file into the library: by copy, or where it lies."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.models import ModelHeader
from app.i18n import tr
from app.models.catalog import CatalogModel
from app.models.digest import Progress, Stamp, sha256_of, stamp
from app.models.importing import copy_parts, move_into_place, staging
from app.models.local_files import base_name, part_name, slug
from app.models.manifest import Record, RecordedFile
from app.models.refusals import told_plainly

Same = Callable[[Sequence[str]], CatalogModel | None]
"""The catalog's model with these hashes; KnownError where that one is on this computer already."""


@dataclass(frozen=True, slots=True)
class Source:
    """What is taken in: its files, the name that the person knows it by, its header, the template chosen for it."""

    parts: tuple[Path, ...]
    name: str
    header: ModelHeader
    family: str


@dataclass(frozen=True, slots=True)
class Taken:
    """A new record, with the stamps of its files before they were read and the hashes that came of it."""

    record: Record
    stamps: tuple[Stamp, ...]
    hashes: tuple[str, ...]


def take_in_place(source: Source, same: Same, progress: Progress) -> Taken:
    """Hash the files and leave them where they lie.

    Raises:
        KnownError: one can't be read, or the model is here already.
    """
    with told_plainly(tr("The model can't be read"), tr("Check its permissions, and the disk.")):
        stamps = tuple(stamp(path) for path in source.parts)
        hashes = sha256_of(source.parts, progress)
    known = same(hashes)
    paths = [str(path) for path in source.parts]
    return Taken(_record(source, known, known.id if known else paths[0], "in place", paths), stamps, hashes)


def take_copy(source: Source, folder: Path, taken: Collection[str], same: Same, progress: Progress) -> Taken:
    """Copy the files into `folder`, under an id that is not in `taken`.

    Raises:
        KnownError: there is no room, something can't be read or written, or the model is here already.
    """
    count = len(source.parts)
    with told_plainly(tr("The model can't be copied"), tr("Check the models folder.")), staging(folder) as staged:
        hashes = copy_parts(source.parts, staged, "model", progress)
        known = same(hashes)
        model_id = known.id if known else slug(source.name, taken)
        names = [part.name for part in known.build.parts] if known else _part_names(slug(source.name), count)
        move_into_place([staged / name for name in _part_names("model", count)], folder / model_id, names)
        stamps = tuple(stamp(folder / model_id / name) for name in names)
    return Taken(_record(source, known, model_id, "catalog" if known else "imported", names), stamps, hashes)


def source_of(path: Path, parts: tuple[Path, ...], header: ModelHeader, family: str) -> Source:
    """What `path` stands for.

    Raises:
        KnownError: an adapter, something else that can't answer, or a model that this version does not know.
    """
    if header.kind == "adapter":
        hint = tr("Add it to a model in that model's settings.")
        raise KnownError(
            tr("An adapter, no model"), tr("{name} changes a model and is none by itself.").format(name=path.name), hint
        )
    if header.kind != "model":
        raise KnownError(tr("Not a chat model"), tr("{name} holds no model that could answer.").format(name=path.name))
    if not header.supported:
        message = tr("This version does not know the architecture {architecture}.").format(
            architecture=header.architecture[:40]
        )
        raise KnownError(tr("Unknown architecture"), message, tr("A newer version of Carrel may."))
    return Source(parts, base_name(path), header, family)


def _record(source: Source, known: CatalogModel | None, model_id: str, kind: str, paths: Sequence[str]) -> Record:
    return Record(
        id=model_id,
        name=known.about.name if known else source.header.name or source.name,
        source=kind,
        files=tuple(RecordedFile(path, 0) for path in paths),
        family=source.family,
        repo=known.build.repo if known else "",
        commit=known.build.commit if known else "",
        folder_in_repo=known.build.path if known else "",
        licence=source.header.licence,
        header=source.header,
    )


def _part_names(base: str, count: int) -> list[str]:
    return [part_name(base, number, count) for number in range(1, count + 1)]
