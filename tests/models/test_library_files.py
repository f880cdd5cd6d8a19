"""What the library says of the files in its folder: installed, begun, changed, gone, removed."""

from __future__ import annotations

import errno
import os
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.models import FilePart
from app.models.download.job import HubFile, Network
from app.models.download.messages import Done
from app.models.library import Library
from app.models.manifest import NAME
from tests.models.library_parts import HEADER, Part, known_models, library_of, model_bytes, put

ONE = Part("Tiny-Q8_0.gguf", model_bytes(1))
SPLIT = (Part("Two-00001-of-00002.gguf", model_bytes(2)), Part("Two-00002-of-00002.gguf", model_bytes(3)))


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """A library that knows a model of one file and one of two."""
    return library_of(tmp_path / "models", known_models(tmp_path, {"tiny": (ONE,), "two": SPLIT}))


def _fetched(library: Library, model_id: str, *parts: Part) -> None:
    """What the downloader leaves behind, and says."""
    entry = library.find(model_id)
    put(library.folder / model_id, *parts)
    library.installed(Done(tuple(part.name for part in parts), entry.bytes, entry.sha256), entry)


def test_the_commit_that_a_download_found_is_kept(library: Library) -> None:
    entry = replace(library.find("tiny"), commit="")
    put(library.folder / "tiny", ONE)
    library.installed(Done((ONE.name,), entry.bytes, entry.sha256, "ab" * 20), entry)
    assert library.find("tiny").commit == "ab" * 20


def test_nothing_is_here_at_first(library: Library, tmp_path: Path) -> None:
    assert [(entry.id, entry.state) for entry in library.entries()] == [
        ("guide", "built-in"),
        ("tiny", "available"),
        ("two", "available"),
    ]
    assert not library.folder.exists(), "looking makes no folder"
    with pytest.raises(KnownError, match="Not on this computer") as caught:
        library.check_before_load("tiny")
    assert "models get tiny" in caught.value.hint
    job = library.job(library.find("tiny"), tmp_path / "log", Network())
    assert (job.folder, job.repo, job.parts[0].bytes) == (str(library.folder / "tiny"), "maker/tiny-GGUF", 5000)


def test_a_finished_download_is_installed_with_its_header(library: Library) -> None:
    _fetched(library, "two", *SPLIT)
    entry = library.find("two")
    assert (entry.state, entry.header, entry.source) == ("installed", HEADER, "catalog")
    assert entry.added and entry.verified
    assert entry.path == library.folder / "two" / SPLIT[0].name
    assert library.check_before_load("two").id == "two"
    with pytest.raises(KnownError, match="Already here"):
        library.job(entry, Path("log"), Network())


def test_a_begun_download_is_told_apart_from_none_and_from_a_whole_one(library: Library) -> None:
    put(library.folder / "tiny", Part(f"{ONE.name}.part", ONE.data[:100]))
    assert library.find("tiny").state == "downloading"
    with pytest.raises(KnownError, match="Not fetched to the end"):
        library.check_before_load("tiny")


def test_a_lost_list_is_made_good_from_the_files(library: Library) -> None:
    _fetched(library, "tiny", ONE)
    (library.folder / NAME).write_text("{broken", encoding="utf-8")
    entry = library.find("tiny")
    assert (entry.state, entry.verified) == ("installed", "")
    assert library.check_before_load("tiny").verified, "its hash was looked at before it was believed"
    assert (library.folder / f"{NAME}.bad").exists()


def test_an_unchanged_file_is_not_read_again(library: Library) -> None:
    _fetched(library, "tiny", ONE)
    library.check_before_load("tiny", lambda _done, _total: pytest.fail("it was read"))


@pytest.mark.parametrize("change", ["flip", "truncate", "same length, other bytes"])
def test_a_changed_file_is_damaged_and_stays_so(library: Library, change: str) -> None:
    _fetched(library, "tiny", ONE)
    path = library.folder / "tiny" / ONE.name
    data = bytearray(ONE.data)
    data[2500] ^= 1
    path.write_bytes({"flip": bytes(data), "truncate": ONE.data[:-1]}.get(change, model_bytes(9)))
    os.utime(path, ns=(1, 1))
    for _ in range(2):
        with pytest.raises(KnownError, match="is damaged") as caught:
            library.check_before_load("tiny")
        assert "models remove tiny" in caught.value.hint
        assert library.find("tiny").state == "damaged"


def test_a_repaired_file_is_whole_again(library: Library) -> None:
    _fetched(library, "tiny", ONE)
    path = library.folder / "tiny" / ONE.name
    path.write_bytes(model_bytes(9))
    os.utime(path, ns=(1, 1))
    with pytest.raises(KnownError):
        library.verify("tiny")
    path.write_bytes(ONE.data)
    assert library.check_before_load("tiny").state == "installed"


def test_touching_a_file_costs_one_look_and_no_more(library: Library) -> None:
    _fetched(library, "tiny", ONE)
    os.utime(library.folder / "tiny" / ONE.name, ns=(5, 5))
    seen: list[int] = []
    library.check_before_load("tiny", lambda done, _total: seen.append(done))
    assert seen[-1] == len(ONE.data)
    library.check_before_load("tiny", lambda _done, _total: pytest.fail("it was read again"))


def test_verify_reads_all_parts_with_one_progress(library: Library) -> None:
    _fetched(library, "two", *SPLIT)
    seen: list[tuple[int, int]] = []
    library.verify("two", lambda done, total: seen.append((done, total)))
    assert seen == [(5000, 10000), (10000, 10000)]


def test_the_second_part_counts_too(library: Library) -> None:
    _fetched(library, "two", *SPLIT)
    (library.folder / "two" / SPLIT[1].name).write_bytes(model_bytes(9))
    with pytest.raises(KnownError, match=r"Two-00002-of-00002\.gguf"):
        library.verify("two")


def test_a_deleted_file_is_available_again_and_a_link_in_its_place_is_no_model(
    library: Library, tmp_path: Path
) -> None:
    _fetched(library, "tiny", ONE)
    path = library.folder / "tiny" / ONE.name
    path.unlink()
    assert library.find("tiny").state == "available"
    elsewhere = tmp_path / "elsewhere.gguf"
    elsewhere.write_bytes(ONE.data)
    path.symlink_to(elsewhere)
    with pytest.raises(KnownError):
        library.check_before_load("tiny")


def test_remove_frees_what_it_says_and_touches_nothing_else(library: Library, tmp_path: Path) -> None:
    _fetched(library, "two", *SPLIT)
    _fetched(library, "tiny", ONE)
    put(library.folder / "two", Part("Two-00001-of-00002.gguf.part", b"x" * 77))
    assert library.remove("two") == 10_077
    assert not (library.folder / "two").exists()
    assert library.find("two").state == "available"
    assert library.find("tiny").state == "installed"
    with pytest.raises(KnownError, match="Not on this computer"):
        library.remove("two")


def test_remove_follows_no_link_and_deletes_no_folder_of_somebody_else(library: Library, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    put(outside, ONE)
    library.folder.mkdir()
    (library.folder / "tiny").symlink_to(outside, target_is_directory=True)
    with pytest.raises(KnownError, match="a link to elsewhere"):
        library.remove("tiny")
    assert (outside / ONE.name).exists()
    _fetched(library, "two", *SPLIT)
    (library.folder / "two" / "photos").mkdir()
    with pytest.raises(KnownError, match="There is a folder"):
        library.remove("two")
    assert (library.folder / "two" / "photos").is_dir()


def test_one_file_that_the_system_cannot_tell_of_spoils_no_list(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a network drive that is gone."""
    _fetched(library, "tiny", ONE)
    _fetched(library, "two", *SPLIT)
    is_file = Path.is_file

    def unreachable(path: Path) -> bool:
        if path.name == ONE.name:
            raise OSError(errno.ENOTCONN, "Transport endpoint is not connected")
        return is_file(path)

    monkeypatch.setattr(Path, "is_file", unreachable)
    states = {entry.id: entry.state for entry in library.entries()}
    assert states["two"] == "installed"
    assert states["tiny"] != "installed"


def test_the_guide_stays(library: Library) -> None:
    with pytest.raises(KnownError, match="It stays"):
        library.remove("guide")
    assert library.check_before_load("guide").state == "built-in"


@pytest.mark.parametrize("name", ["nonsense", "../tiny", "TINY", ""])
def test_unknown_names_are_refused(library: Library, name: str) -> None:
    with pytest.raises(KnownError):
        library.find(name)


def _found(*parts: FilePart) -> HubFile:
    return HubFile("somebody/other-GGUF", "a" * 40, "sub", parts, "apache-2.0")


def test_what_the_hub_says_is_pinned_before_it_is_fetched(library: Library) -> None:
    part = Part("Other.Model-Q4_0.gguf", model_bytes(7))
    entry = library.pin(_found(FilePart(part.name, 5000, "0" * 64)))
    assert (entry.id, entry.state, entry.source) == ("other.model-q4_0", "downloading", "hub")
    again = library_of(library.folder).find("other.model-q4_0")
    job = library.job(again, Path("log"), Network())
    assert (job.repo, job.commit, job.path) == ("somebody/other-GGUF", "a" * 40, "sub")
    assert job.parts == (FilePart(part.name, 5000, "0" * 64),)
    assert library.pin(_found(*job.parts)).id == entry.id, "asked twice, pinned once"
    assert library.remove(entry.id) == 0, "nothing was fetched yet"
    assert library.pin(_found(*job.parts)).id == entry.id
    other = library.pin(_found(FilePart(part.name, 5000, "1" * 64)))
    assert other.id == "other.model-q4_0-2", "the same name with other bytes is another model"


def test_a_pin_with_a_hash_of_the_catalog_becomes_that_entry(library: Library) -> None:
    known = library.find("tiny").parts[0]
    assert library.pin(_found(FilePart("renamed.gguf", known.bytes, known.sha256))).id == "tiny"
    with pytest.raises(KnownError, match="Not verifiable"):
        library.pin(_found(FilePart("x.gguf", 5, "")))


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_shared_folder_is_readable_by_those_who_may_enter_it(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o2775)
    before = os.umask(0o077)
    try:
        mine = library_of(shared, known_models(tmp_path, {"tiny": (ONE,)}), personal=tmp_path / "me")
        _fetched(mine, "tiny", ONE)
    finally:
        os.umask(before)
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) & 0o777 for path in (shared, *shared.rglob("*"))}
    assert (modes["tiny"], modes[ONE.name], modes[NAME]) == (0o775, 0o664, 0o664)
    theirs = library_of(shared, known_models(tmp_path, {"tiny": (ONE,)}), personal=tmp_path / "they")
    assert theirs.check_before_load("tiny").state == "installed"


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_new_folder_is_open_only_where_it_is_shared(tmp_path: Path) -> None:
    catalog = known_models(tmp_path, {"tiny": (ONE,)})
    before = os.umask(0o077)
    try:
        for folder, personal in (("mine", None), ("shared", tmp_path / "mine")):
            library = library_of(tmp_path / folder, catalog, personal)
            library.job(library.find("tiny"), tmp_path / "log", Network())
    finally:
        os.umask(before)
    modes = [stat.S_IMODE((tmp_path / folder).stat().st_mode) for folder in ("mine", "shared")]
    assert modes == [0o700, 0o755]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="needs a folder that can't be written")
def test_a_folder_of_somebody_else_can_be_used_without_writing_to_it(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    catalog = known_models(tmp_path, {"tiny": (ONE,)})
    put(shared / "tiny", ONE)
    shared.chmod(0o555)
    try:
        mine = library_of(shared, catalog, personal=tmp_path / "me")
        assert mine.check_before_load("tiny").verified
        assert (tmp_path / "me" / NAME).exists()
        assert library_of(shared, catalog, personal=tmp_path / "me").find("tiny").verified
    finally:
        shared.chmod(0o755)
