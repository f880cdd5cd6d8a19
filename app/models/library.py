"""The models of this computer: what is there, whether it is what it should be, and what could be fetched."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from app.domain.errors import KnownError
from app.domain.models import ModelHeader
from app.i18n import tr
from app.models import removal
from app.models.builtin import from_file, guide
from app.models.catalog import AVAILABLE, CatalogModel
from app.models.digest import Progress, Stamp, sha256_of, silent, stamp
from app.models.download.job import Download, HubFile, Network
from app.models.download.messages import Done
from app.models.entry import DEFAULT_CONTEXT, GUIDE, ModelEntry
from app.models.intake import source_of, take_copy, take_in_place
from app.models.local_files import all_parts, base_name, is_file, slug
from app.models.manifest import Record, RecordedFile, as_open_as_folder
from app.models.records import Records
from app.models.refusals import damaged, gone, not_here, told_plainly, unknown
from app.models.starting import spec_for

__all__ = ["DEFAULT_CONTEXT", "GUIDE", "Library", "ModelEntry", "find", "from_file", "guide", "spec_for"]

_SHARED = 0o755
Inspect = Callable[[Path], ModelHeader]
"""Reads a file's header in a sealed process; KnownError where it makes no sense."""


def find(id_or_path: str) -> ModelEntry:
    """The built-in model, or a file that is used where it lies, for callers without a library.

    Raises:
        KnownError: neither `guide` nor a usable file.
    """
    return guide() if id_or_path == GUIDE else from_file(Path(id_or_path))


class Library:
    """All models that can be named, and the only code that changes which of them are here.

    `folder` holds our own copies, each in a folder called like the model; several people may share it. Files used in
    place are remembered in `personal`, because their paths are one person's business. Every method that reads whole
    files takes a progress and may take minutes: not for the window's thread.
    """

    def __init__(
        self,
        folder: Path,
        catalog: Sequence[CatalogModel],
        inspect: Inspect,
        personal: Path | None = None,
    ) -> None:
        self.folder = folder
        self._inspect = inspect
        self._catalog = {model.id: model for model in catalog}
        self._records = Records(folder, personal or folder, self._catalog)

    def entries(self) -> tuple[ModelEntry, ...]:
        """The guide, the catalog in its order with what is here of it, then all others by name."""
        return (guide(), *self._records.entries())

    def find(self, id_or_path: str) -> ModelEntry:
        """The model of that id or file.

        Raises:
            KnownError: there is none.
        """
        for entry in self.entries():
            if id_or_path in (entry.id, *([str(entry.path)] if entry.usable else [])):
                return entry
        path = Path(id_or_path)
        if len(path.parts) < 2 and path.suffix != ".gguf" and not is_file(path):
            raise unknown(id_or_path)
        entry = from_file(path)
        return next((known for known in self.entries() if known.path == entry.path and known.usable), entry)

    # Fetching

    def job(self, entry: ModelEntry, log: Path, network: Network) -> Download:
        """What the downloader is asked for `entry`; a models folder that is missing is made.

        Raises:
            KnownError: it can't be fetched, is here already, or there is no folder for it.
        """
        if entry.state in ("built-in", "installed"):
            raise KnownError(tr("Already here"), tr("{name} is on this computer.").format(name=entry.name))
        if entry.state in ("unverifiable", "workstation"):
            raise not_here(entry)
        if entry.in_place and not is_file(entry.path):
            raise gone(entry, entry.path.name)
        if entry.in_place or not entry.repo:
            raise damaged(entry, entry.path.name)
        self._make_folder()
        return Download(
            model=entry.id,
            repo=entry.repo,
            commit=entry.commit,
            parts=entry.parts,
            folder=str(self.folder / entry.id),
            log=str(log),
            path=entry.folder_in_repo,
            network=network,
        )

    def pin(self, found: HubFile) -> ModelEntry:
        """Remember what the hub says about a file, before it is fetched; a file of the catalog becomes that entry.

        Raises:
            KnownError: the hub names no size or hash, or the list can't be written.
        """
        if not found.parts or not all(part.bytes and part.sha256 for part in found.parts):
            message = tr("The hub names no size or no SHA-256 for this file, so it could not be checked.")
            raise KnownError(tr("Not verifiable"), message, tr("Choose a .gguf file of the repository."))
        known = self._same_in_catalog([part.sha256 for part in found.parts])
        if known is not None:
            return self.find(known.id)
        for entry in self._records.entries():
            if entry.source == "hub" and entry.parts == found.parts:
                return entry
        name = base_name(Path(found.parts[0].name))
        record = Record(
            id=slug(name, self._taken()),
            name=name,
            source="hub",
            files=tuple(RecordedFile(part.name, part.bytes, part.sha256) for part in found.parts),
            state="downloading",
            repo=found.repo,
            commit=found.commit,
            folder_in_repo=found.path,
            licence=found.licence,
            added=_now(),
        )
        self._records.write(record)
        return self._records.entry(record)

    def installed(self, done: Done, entry: ModelEntry) -> ModelEntry:
        """Record a finished download, which the downloader has verified, with its header.

        Raises:
            KnownError: the files are not where they should be, or the header makes no sense.
        """
        if self.folder != self._records.personal:
            for path in (self.folder / entry.id, *(self.folder / entry.id / name for name in done.names)):
                as_open_as_folder(path)
        record = self._record_for(replace(entry, state="installed", commit=entry.commit or done.commit))
        stamps = [self._stamp(entry, path) for path in self._paths(record)]
        return self._settle(record, stamps, [part.sha256 for part in entry.parts])

    # Files of the person's own

    def import_file(self, path: Path, in_place: bool, family: str = "auto", progress: Progress = silent) -> ModelEntry:
        """Take a local GGUF file into the library: copied, or used where it lies. A split model comes with all parts.

        One whose hash is in the catalog becomes that entry. `family` names the template, "auto" recognises it.

        Raises:
            KnownError: it is no usable model file, is here already, or can't be copied.
        """
        parts = all_parts(path)
        source = source_of(path, parts, self._inspect(parts[0]), family)
        if in_place:
            taken = take_in_place(source, self._same_and_new, progress)
        else:
            self._make_folder()
            taken = take_copy(source, self.folder, self._taken(), self._same_and_new, progress)
        return self._settle(taken.record, taken.stamps, taken.hashes)

    def remember(self, paths: Iterable[str]) -> tuple[str, ...]:
        """List files that older settings knew as used in place; returns those that are not there now, or no model."""
        known = {str(entry.path) for entry in self._records.entries()}
        left = []
        for path in paths:
            if path in known:
                continue
            try:
                entry = from_file(Path(path))
            except KnownError:
                left.append(path)
                continue
            self._records.write(replace(self._record_for(entry), added=_now()))
        return tuple(left)

    def verify(self, model_id: str, progress: Progress = silent) -> ModelEntry:
        """Read the whole model and compare it with the hashes it must have, those of the catalog first.

        Raises:
            KnownError: it is not here, or it is damaged; then its state says so from now on.
        """
        entry = self.find(model_id)
        if entry.state not in ("built-in", "installed", "damaged"):
            raise not_here(entry)
        record = self._record_for(entry)
        paths = [entry.path] if entry.state == "built-in" else self._paths(record)
        stamps = [self._stamp(entry, path) for path in paths]
        with told_plainly(tr("The model can't be read"), tr("Check its permissions, and the disk.")):
            hashes = sha256_of(paths, progress)
        for path, wanted, actual in zip(paths, record.files, hashes, strict=True):
            if wanted.sha256 and wanted.sha256 != actual:
                if entry.state != "built-in":
                    self._records.write(replace(record, state="damaged", files=_stamped(record, stamps)))
                raise damaged(entry, path.name)
        return entry if entry.state == "built-in" else self._settle(record, stamps, hashes)

    def check_before_load(self, model_id: str, progress: Progress = silent) -> ModelEntry:
        """The entry, when it may be loaded: untouched since its hash was right, or whole again after a full look.

        Raises:
            KnownError: it is not here, gone, or damaged.
        """
        entry = self.find(model_id)
        if entry.state == "built-in":
            return self.verify(model_id)
        if entry.state not in ("installed", "damaged"):
            raise not_here(entry)
        record = self._records.of(entry.id)
        if record is None and entry.source == "in place":
            return entry  # named by its path once, and not part of the library
        record = record or self._record_for(entry)
        stamps = [self._stamp(entry, path) for path in self._paths(record)]
        if stamps != [Stamp(file.bytes, file.mtime_ns) for file in record.files]:
            return self._look_again(entry, record, stamps, progress)
        if record.state == "damaged":
            raise damaged(entry, entry.path.name)
        return entry

    def remove(self, model_id: str) -> int:
        """Delete our own copy, or forget a file used in place; returns the bytes that this freed.

        Raises:
            KnownError: there is no such model here, or it can't be deleted.
        """
        entry = self.find(model_id)
        if entry.state == "built-in":
            raise KnownError(tr("It stays"), tr("The guide is a part of Carrel."))
        record = self._records.of(entry.id)
        if record is not None and record.source == "in place":
            self._records.forget(record)
            return 0
        if entry.source == "in place" or entry.state in (AVAILABLE, "unverifiable", "workstation"):
            raise not_here(entry) if entry.repo else unknown(model_id)
        freed = removal.delete_copy(self.folder / entry.id)
        if record is not None:
            self._records.forget(record)
        return freed

    # How

    def _make_folder(self) -> None:
        """A folder of our own is private, as all of the profile; one that is meant for several people they can read."""
        with told_plainly(tr("The models folder can't be made"), tr("Choose another in the settings.")):
            if not self.folder.is_dir():
                self.folder.mkdir(parents=True)
                if self.folder != self._records.personal and os.name == "posix":
                    self.folder.chmod(_SHARED)

    def _look_again(self, entry: ModelEntry, record: Record, stamps: Sequence[Stamp], progress: Progress) -> ModelEntry:
        if all(file.sha256 for file in record.files):
            return self.verify(entry.id, progress)
        self._records.write(replace(record, state="installed", files=_stamped(record, stamps)))
        return self.find(entry.id)

    def _settle(self, record: Record, stamps: Sequence[Stamp], hashes: Sequence[str]) -> ModelEntry:
        files = tuple(
            replace(file, sha256=digest) for file, digest in zip(_stamped(record, stamps), hashes, strict=True)
        )
        whole = replace(record, state="installed", files=files, verified=_now(), added=record.added or _now())
        self._records.write(whole)
        if whole.header is None:
            whole = replace(whole, header=self._inspect(self._paths(whole)[0]))
            self._records.write(whole)
        return self._records.entry(whole)

    def _record_for(self, entry: ModelEntry) -> Record:
        known = self._records.of(entry.id)
        if known is not None:
            return known
        paths = self._paths_of_entry(entry)
        return Record(
            id=entry.id,
            name=entry.name,
            source="in place" if entry.in_place else entry.source,
            files=tuple(
                RecordedFile(path, part.bytes, part.sha256) for path, part in zip(paths, entry.parts, strict=True)
            ),
            repo=entry.repo,
            commit=entry.commit,
            folder_in_repo=entry.folder_in_repo,
            licence=entry.licence,
        )

    def _paths_of_entry(self, entry: ModelEntry) -> list[str]:
        if entry.in_place:
            return [str(entry.path.with_name(part.name)) for part in entry.parts]
        return [part.name for part in entry.parts]

    def _paths(self, record: Record) -> list[Path]:
        return self._records.paths(record)

    def _stamp(self, entry: ModelEntry, path: Path) -> Stamp:
        try:
            if (entry.in_place or not path.is_symlink()) and path.is_file():
                return stamp(path)
        except OSError as error:
            raise KnownError(tr("The model can't be read"), f"{path.name}: {error.strerror}.") from error
        raise gone(entry, path.name)

    def _same_in_catalog(self, hashes: Sequence[str]) -> CatalogModel | None:
        wanted = list(hashes)
        same = (model for model in self._catalog.values() if [part.sha256 for part in model.build.parts] == wanted)
        return next((model for model in same if model.state == AVAILABLE), None)

    def _same_and_new(self, hashes: Sequence[str]) -> CatalogModel | None:
        known = self._same_in_catalog(hashes)
        if known is not None and self.find(known.id).usable:
            raise KnownError(
                tr("Already here"),
                tr("{name} ({quantization}) is on this computer.").format(
                    name=known.about.name, quantization=known.build.quantization
                ),
            )
        return known

    def _taken(self) -> set[str]:
        return {GUIDE, *self._catalog, *(entry.id for entry in self._records.entries())}


def _stamped(record: Record, stamps: Sequence[Stamp]) -> tuple[RecordedFile, ...]:
    return tuple(
        replace(file, bytes=now.bytes, mtime_ns=now.mtime_ns) for file, now in zip(record.files, stamps, strict=True)
    )


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
