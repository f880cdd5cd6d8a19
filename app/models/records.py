"""Manifests and catalog as one list of models; knows which of what others wrote down may be believed."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path, PurePath

from app.domain.errors import KnownError
from app.domain.models import FilePart
from app.i18n import tr
from app.models.catalog import AVAILABLE, ID, CatalogModel
from app.models.entry import DEFAULT_CONTEXT, ModelEntry, catalog_entry
from app.models.local_files import is_file, plain_name
from app.models.manifest import Manifest, Record
from app.models.manifest import Records as Written
from app.models.refusals import told_plainly

IN_PLACE = "in place"
_NOT_OURS = (errno.EACCES, errno.EPERM, errno.EROFS)


class Records:
    """What is written down about the models of `folder`, and of files used in place, which only `personal` may name.

    Where the folder is somebody else's and can't be written, what this person finds out goes to `personal` too.
    """

    def __init__(self, folder: Path, personal: Path, catalog: Mapping[str, CatalogModel]) -> None:
        self.folder = folder
        self.personal = personal
        self._catalog = catalog
        self._shared = Manifest(folder)
        self._own = Manifest(personal)

    def entries(self) -> tuple[ModelEntry, ...]:
        """The catalog in its order, then all others by name."""
        records = self._all()
        listed = [
            self.entry(records[model.id]) if model.id in records else self._found_or_not(model)
            for model in self._catalog.values()
        ]
        others = [self.entry(record) for record in records.values() if record.id not in self._catalog]
        return (*listed, *sorted(others, key=lambda entry: (entry.name.lower(), entry.id)))

    def of(self, model_id: str) -> Record | None:
        """The record of a model that is here, or begun."""
        return self._all().get(model_id)

    def paths(self, record: Record) -> list[Path]:
        """Where its files lie."""
        if record.source == IN_PLACE:
            return [Path(file.path) for file in record.files]
        return [self.folder / record.id / file.path for file in record.files]

    def entry(self, record: Record) -> ModelEntry:
        """The record as an entry; a model of the catalog keeps what the catalog says of it."""
        paths = self.paths(record)
        here = all(is_file(path) for path in paths)
        model = self._catalog.get(record.id)
        base = catalog_entry(model, self.folder / record.id) if model else _described(record)
        state = "damaged" if record.state == "installed" and not here else record.state
        if not here and model is not None and record.source != IN_PLACE:
            state = self._found_or_not(model).state
        return replace(
            base,
            path=paths[0],
            bytes=sum(file.bytes for file in record.files),
            state=state,
            family=base.family if record.family == "auto" or base.kind == "guard" else record.family,
            parts=tuple(FilePart(PurePath(file.path).name, file.bytes, file.sha256) for file in record.files),
            header=record.header or base.header,
            repo=record.repo or base.repo,
            commit=record.commit or base.commit,
            added=record.added,
            verified=record.verified,
            in_place=record.source == IN_PLACE,
        )

    def write(self, record: Record) -> None:
        """Keep `record`, in place of an older one.

        Raises:
            KnownError: neither list can be written.
        """
        self._update(record, lambda records: {**records, record.id: record})

    def forget(self, record: Record) -> None:
        """Drop the record.

        Raises:
            KnownError: the list can't be written.
        """
        self._update(record, lambda records: {key: kept for key, kept in records.items() if key != record.id})

    def _update(self, record: Record, change: Callable[[Written], Written]) -> None:
        with told_plainly(tr("The list of models can't be written"), tr("Check the models folder and the disk.")):
            if record.source == IN_PLACE or self.personal == self.folder:
                self._own.update(change)
                return
            try:
                self._shared.update(change)
            except OSError as error:
                if error.errno not in _NOT_OURS:
                    raise
                self._own.update(change)

    def _all(self) -> Written:
        shared = {key: record for key, record in self._shared.read().items() if _believable(record, personal=False)}
        if self.personal == self.folder:
            return {key: record for key, record in self._own.read().items() if _believable(record, personal=True)}
        for key, record in self._own.read().items():
            if _believable(record, personal=True) and _newer(record, shared.get(key)):
                shared[key] = record
        return shared

    def _found_or_not(self, model: CatalogModel) -> ModelEntry:
        """A catalog model without a record: it may lie there all the same, when its record was lost or is begun."""
        folder = self.folder / model.id
        entry = catalog_entry(model, folder)
        if model.state != AVAILABLE or not folder.is_dir():
            return entry
        sizes = [_size(folder / part.name) for part in model.build.parts]
        if sizes == [part.bytes for part in model.build.parts]:
            return replace(entry, state="installed")
        begun = any(_size(path) is not None for path in _listing(folder))
        return replace(entry, state="downloading") if begun else entry


def _described(record: Record) -> ModelEntry:
    """An entry out of a record and the header of its file: nothing in it is from the catalog."""
    header = record.header
    return ModelEntry(
        id=record.id,
        name=plain_name(record.name),
        family=header.guard if header and header.guard else "auto",
        path=Path(),
        bytes=0,
        state=record.state,
        kind="guard" if header and header.guard else "chat",
        licence=plain_name(record.licence, tr("not stated")),
        quantization=plain_name(header.quantization, "") if header else "",
        parameters=header.parameters if header else 0,
        context=header.context if header and header.context else DEFAULT_CONTEXT,
        source=record.source,
        repo=record.repo,
        commit=record.commit,
        folder_in_repo=record.folder_in_repo,
    )


def _believable(record: Record, *, personal: bool) -> bool:
    """Whether a record names only what it may: files of its own folder, or full paths in a person's own list."""
    if not record.files or record.state not in ("downloading", "installed", "damaged"):
        return False
    if record.source == IN_PLACE:
        return personal and all(Path(file.path).is_absolute() for file in record.files)
    plain = all(PurePath(file.path).name == file.path and "\\" not in file.path for file in record.files)
    return record.source in ("catalog", "hub", "imported") and plain and ID.fullmatch(record.id) is not None


def _newer(own: Record, shared: Record | None) -> bool:
    """Whether a person's own record counts beside one of the shared list: only while both mean the same files."""
    return shared is None or [file.sha256 for file in own.files] == [file.sha256 for file in shared.files]


def _size(path: Path) -> int | None:
    try:
        return path.stat().st_size if path.is_file() and not path.is_symlink() else None
    except OSError:
        return None


def _listing(folder: Path) -> Iterator[Path]:
    try:
        yield from folder.iterdir()
    except OSError as error:
        if error.errno not in _NOT_OURS:
            raise KnownError(tr("The models folder can't be read"), f"{error.strerror}.") from error
