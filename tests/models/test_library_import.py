"""Files that a person brings along: copied or used in place, whole or in parts, with hostile names."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from app.config.settings import AdapterSetting, ModelSettings
from app.domain.errors import KnownError
from app.domain.requests import Adapter
from app.models.download.job import Network
from app.models.library import spec_for
from app.models.second import askable
from tests.models.library_parts import HEADER, Part, known_models, library_of, model_bytes, put

MINE = Part("My Model (v2).Q8_0.gguf", model_bytes(4))


def test_a_copy_is_ours_and_the_original_is_left(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models")
    seen: list[tuple[int, int]] = []
    entry = library.import_file(path, in_place=False, progress=lambda done, total: seen.append((done, total)))
    assert (entry.id, entry.source, entry.name) == ("my-model-v2-.q8_0", "imported", "Tiny of mine")
    assert entry.path.read_bytes() == MINE.data
    assert entry.path.parent.parent == library.folder
    assert seen[-1] == (5000, 5000)
    assert (entry.context, entry.quantization, entry.from_catalog) == (32768, "Q8_0", False)
    assert library.remove(entry.id) == 5000
    assert path.exists()
    assert [item for item in library.folder.iterdir() if item.is_dir()] == []


@pytest.mark.parametrize("family", ["auto", "llama-3.1"])
def test_a_guard_model_is_one_whatever_template_was_picked(tmp_path: Path, family: str) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models", header=replace(HEADER, family="llama-3.1", guard="llama-guard-3-1b"))
    entry = library.import_file(path, in_place=True, family=family)
    assert (entry.kind, entry.family) == ("guard", "llama-guard-3-1b")
    assert askable(entry)
    assert entry.usable


def test_in_place_nothing_is_copied_and_nothing_deleted(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models")
    entry = library.import_file(path, in_place=True)
    assert (entry.id, entry.path, entry.in_place, entry.source) == (str(path), path, True, "in place")
    assert library.find(str(path)).verified
    assert [item for item in library.folder.iterdir() if item.is_dir()] == []
    assert library.remove(str(path)) == 0
    assert path.read_bytes() == MINE.data
    assert str(path) not in [item.id for item in library.entries()]


def test_a_file_in_place_that_was_replaced_is_not_loaded(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models")
    library.import_file(path, in_place=True)
    path.write_bytes(model_bytes(8))
    os.utime(path, ns=(1, 1))
    with pytest.raises(KnownError, match="is damaged") as caught:
        library.check_before_load(str(path))
    assert "import it again" in caught.value.hint
    assert library.import_file(path, in_place=True).state == "installed"
    path.unlink()
    with pytest.raises(KnownError, match="is gone"):
        library.check_before_load(str(path))


@pytest.mark.parametrize("in_place", [True, False])
def test_a_file_with_a_hash_of_the_catalog_becomes_that_entry(tmp_path: Path, in_place: bool) -> None:
    original = Part("Tiny-Q8_0.gguf", MINE.data)
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models", known_models(tmp_path, {"tiny": (original,)}))
    entry = library.import_file(path, in_place)
    assert (entry.id, entry.state, entry.from_catalog, entry.in_place) == ("tiny", "installed", True, in_place)
    assert entry.family == "deepseek-r1"
    if not in_place:
        assert entry.path == library.folder / "tiny" / "Tiny-Q8_0.gguf"
    with pytest.raises(KnownError, match="Already here"):
        library.import_file(path, in_place=False)
    assert library.remove("tiny") == (0 if in_place else 5000)
    assert path.exists()


@pytest.mark.parametrize("change", ["gone", "changed"])
def test_a_model_in_place_is_not_fetched_while_the_list_means_the_persons_own_file(tmp_path: Path, change: str) -> None:
    """Gigabytes would come, and nothing of them be used."""
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models", known_models(tmp_path, {"tiny": (Part("Tiny.gguf", MINE.data),)}))
    library.import_file(path, in_place=True)
    if change == "gone":
        path.unlink()
    else:
        path.write_bytes(model_bytes(8))
        with pytest.raises(KnownError, match="is damaged"):
            library.verify("tiny")
    with pytest.raises(KnownError, match=f"is {'gone' if change == 'gone' else 'damaged'}"):
        library.job(library.find("tiny"), tmp_path / "log", Network())
    library.remove("tiny")
    assert library.job(library.find("tiny"), tmp_path / "log", Network()).model == "tiny"


@pytest.mark.parametrize("in_place", [True, False])
def test_a_split_model_comes_with_all_its_parts(tmp_path: Path, in_place: bool) -> None:
    parts = [Part(f"Big Model-{number:05d}-of-00003.gguf", model_bytes(number)) for number in (1, 2, 3)]
    paths = put(tmp_path / "downloads", *parts)
    library = library_of(tmp_path / "models")
    entry = library.import_file(paths[1], in_place)
    assert entry.bytes == 15000
    assert re.fullmatch(r".*-00001-of-00003\.gguf", entry.path.name)
    assert library.verify(entry.id).state == "installed"
    assert library.remove(entry.id) == (0 if in_place else 15000)
    paths[2].unlink()
    with pytest.raises(KnownError, match="A part is missing"):
        library.import_file(paths[0], in_place)


def test_two_files_of_one_name_are_two_models(tmp_path: Path) -> None:
    (first,) = put(tmp_path / "a", MINE)
    (second,) = put(tmp_path / "b", Part(MINE.name, model_bytes(5)))
    library = library_of(tmp_path / "models")
    ids = [library.import_file(path, in_place=False).id for path in (first, second)]
    assert ids == ["my-model-v2-.q8_0", "my-model-v2-.q8_0-2"]
    assert {item.path.read_bytes() for item in library.entries() if item.source == "imported"} == {
        MINE.data,
        model_bytes(5),
    }


@pytest.mark.skipif(os.name != "posix", reason="names that Windows has not")
@pytest.mark.parametrize(
    "name", ["-rf.gguf", "..\\..\\x.gguf", "a\nb\u202egpj.gguf", "…….gguf", "guide.gguf", "x" * 200 + ".gguf"]
)
def test_hostile_names_stay_inside_and_can_be_shown(tmp_path: Path, name: str) -> None:
    (path,) = put(tmp_path / "downloads", Part(name, MINE.data))
    library = library_of(tmp_path / "models", header=replace(HEADER, name=""))
    entry = library.import_file(path, in_place=False)
    assert entry.path.parent.parent == library.folder
    assert re.fullmatch(r"[a-z0-9][a-z0-9._-]*\.gguf", entry.path.name)
    assert entry.name.isprintable()
    assert len(entry.name) <= 80
    assert library.check_before_load(entry.id).id == entry.id != "guide"


@pytest.mark.skipif(os.name != "posix", reason="makes special files")
def test_special_files_are_refused_and_nothing_hangs(tmp_path: Path) -> None:
    library = library_of(tmp_path / "models")
    (tmp_path / "folder.gguf").mkdir()
    os.mkfifo(tmp_path / "fifo.gguf")
    (tmp_path / "empty.gguf").touch()
    (tmp_path / "loop.gguf").symlink_to(tmp_path / "loop.gguf")
    (tmp_path / "device.gguf").symlink_to("/dev/zero")
    for name in ("folder", "fifo", "empty", "loop", "device", "absent"):
        for in_place in (True, False):
            with pytest.raises(KnownError):
                library.import_file(tmp_path / f"{name}.gguf", in_place)
    assert library.entries()[1:] == ()


@pytest.mark.parametrize(
    "header",
    [
        replace(HEADER, kind="adapter"),
        replace(HEADER, kind="other"),
        replace(HEADER, supported=False, architecture="deepseek9"),
    ],
)
def test_what_is_no_usable_model_is_refused_before_it_is_copied(tmp_path: Path, header: object) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    library = library_of(tmp_path / "models", header=header)  # type: ignore[arg-type]
    with pytest.raises(KnownError):
        library.import_file(path, in_place=False)
    assert not library.folder.exists()


def test_files_that_the_settings_knew_go_on_working(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "old", MINE)
    library = library_of(tmp_path / "models")
    gone = str(tmp_path / "gone.gguf")
    assert library.remember([str(path), gone]) == (gone,)
    entry = library.check_before_load(str(path))
    assert (entry.id, entry.in_place, entry.verified) == (str(path), True, "")
    assert spec_for(entry).path == str(path)
    path.write_bytes(model_bytes(6))
    assert library.check_before_load(str(path)).state == "installed", "without a hash there is nothing to hold it to"
    assert library.verify(str(path)).verified
    os.utime(path, ns=(1, 1))
    library.check_before_load(str(path))


def test_paths_of_one_person_are_not_told_to_the_others(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "secret place", MINE)
    library = library_of(tmp_path / "shared", personal=tmp_path / "me")
    library.import_file(path, in_place=True)
    assert library.find(str(path)).in_place
    assert library_of(tmp_path / "shared", personal=tmp_path / "they").entries()[1:] == ()


def test_spec_defaults_to_a_small_context_and_the_files_own_family(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    entry = library_of(tmp_path / "models").import_file(path, in_place=True, family="chatml")
    assert (spec_for(entry).context, spec_for(entry).family) == (8192, "chatml")
    assert spec_for(replace(entry, context=2048)).context == 2048


def test_spec_takes_what_the_person_set_for_the_model(tmp_path: Path) -> None:
    (path,) = put(tmp_path / "downloads", MINE)
    entry = library_of(tmp_path / "models").import_file(path, in_place=True)
    chosen = ModelSettings(
        context=4096, gpu_layers=3, temperature=0.2, family="gemma", adapters=(AdapterSetting("/a.gguf", 0.5),)
    )
    spec = spec_for(entry, settings=chosen)
    assert (spec.context, spec.gpu_layers, spec.family, spec.sampling.temperature) == (4096, 3, "gemma", 0.2)
    assert spec.adapters == (Adapter("/a.gguf", 0.5),)
    assert spec_for(entry, context=512, gpu_layers=0, settings=chosen).context == 512, "a flag is stronger"
    assert spec_for(entry, context=512, gpu_layers=0, settings=chosen).gpu_layers == 0
