"""The catalog that ships, and what a wrong one is refused for."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest

from app.config.resources import resource
from app.domain.errors import KnownError
from app.engine.templates.families import FAMILIES
from app.engine.templates.guard_families import GUARD_FORMS
from app.models.catalog import CatalogModel, load_catalog
from tests.models.schema_check import problems

MEBIBYTE = 2**20
CACHE_PER_1K = {"1.5B": 28, "Qwen 7B": 56, "Llama 8B": 128, "Qwen3 8B": 144, "14B": 192, "32B": 256, "70B": 320}
"""MiB of keys and values in half precision for 1,024 tokens."""


def _json(name: str) -> Any:
    return json.loads(resource(name).read_text(encoding="utf-8"))


def test_it_is_what_its_schema_says() -> None:
    schema = _json("models.schema.json")
    assert list(problems(_json("models.json"), schema, schema)) == []


@pytest.mark.parametrize(
    ("step", "value"),
    [("kind", "toy"), ("licences", []), ("source", "http://x/"), ("memory", -1), ("shape", {}), ("colour", "red")],
)
def test_schema_and_loader_refuse_alike(tmp_path: Path, step: str, value: object) -> None:
    catalog = _json("models.json")
    catalog["models"][0][step] = value
    schema = _json("models.schema.json")
    assert list(problems(catalog, schema, schema))
    file = tmp_path / "models.json"
    file.write_text(json.dumps(catalog), encoding="utf-8")
    with pytest.raises(KnownError, match="catalog is wrong"):
        load_catalog(file)


@pytest.mark.parametrize(
    ("step", "value"),
    [
        ("id", "../x"),
        ("id", "Large Letters"),
        ("repo", "alone"),
        ("repo", "a/b/c"),
        ("commit", "main"),
        ("path", "../up"),
        ("about_bytes", -1),
        ("parts", [{"name": "../x.gguf", "bytes": 1, "sha256": "0" * 64}]),
        ("parts", [{"name": "x.exe", "bytes": 1, "sha256": "0" * 64}]),
        ("parts", [{"name": "x.gguf", "bytes": -1, "sha256": "0" * 64}]),
        ("parts", [{"name": "x.gguf", "bytes": 1, "sha256": "beef"}]),
        ("parts", [{"name": "x.gguf", "bytes": "1", "sha256": "0" * 64}]),
        ("surprise", 1),
    ],
)
def test_a_hostile_build_is_refused(tmp_path: Path, step: str, value: object) -> None:
    catalog = _json("models.json")
    catalog["models"][0]["builds"][0][step] = value
    file = tmp_path / "models.json"
    file.write_text(json.dumps(catalog), encoding="utf-8")
    with pytest.raises(KnownError, match="catalog is wrong"):
        load_catalog(file)


def test_double_ids_other_versions_and_garbage_are_refused(tmp_path: Path) -> None:
    whole = _json("models.json")
    doubled = copy.deepcopy(whole)
    doubled["models"].append(doubled["models"][0])
    wrong: list[Any] = [doubled, {**whole, "version": 2}, {"version": 1, "models": 3}, []]
    texts = [json.dumps(value) for value in wrong]
    for text in (*texts, "", "{", "\x00"):
        file = tmp_path / "models.json"
        file.write_text(text, encoding="utf-8")
        with pytest.raises(KnownError, match="catalog is wrong"):
            load_catalog(file)
    with pytest.raises(KnownError, match="No catalog"):
        load_catalog(tmp_path / "absent.json")


def test_only_what_has_a_size_and_a_hash_is_offered() -> None:
    states = {model.id: model.state for model in load_catalog()}
    assert states["r1-distill-qwen-7b-q4_k_m"] == "available"
    assert states["r1-distill-qwen-7b-q8_0"] == "unverifiable", "its exact size is not known"
    assert states["v2-lite-chat-q4_k_m"] == "unverifiable", "its hash is not known"
    assert states["v3.2-671b-q4_k_m"] == states["v4-flash-3bit"] == "workstation"
    for model in load_catalog():
        if model.state == "available":
            assert all(part.bytes > 10**8 and len(part.sha256) == 64 for part in model.build.parts)


def test_every_laptop_size_deepseek_and_a_guard_can_be_fetched() -> None:
    fetched = {model.about.name for model in load_catalog() if model.state == "available"}
    for name in ("1.5B", "Qwen 7B", "Llama 8B", "Qwen3 8B", "14B", "32B", "70B", "Coder V2 Lite", "Qwen3Guard"):
        assert any(name in known for known in fetched), name


def test_families_and_sampling_are_those_of_the_templates() -> None:
    for model in load_catalog():
        assert (model.about.family in GUARD_FORMS) == (model.about.kind == "guard")
        if model.about.kind == "guard":
            continue
        template = FAMILIES[model.about.family]
        assert model.about.thinks == template.thinks, model.id
        assert (model.about.sampling.temperature, model.about.sampling.top_p) == (
            template.sampling.temperature,
            template.sampling.top_p,
        ), model.id


def test_distills_of_llama_carry_its_licence_and_the_others_do_not() -> None:
    for model in load_catalog():
        assert ("Llama" in model.licence) == ("Llama" in model.about.name), model.id


@pytest.mark.parametrize("name", list(CACHE_PER_1K))
def test_shapes_give_the_known_size_of_the_cache(name: str) -> None:
    (model, *_) = [model for model in load_catalog() if model.about.name.endswith(name)]
    header = model.header
    assert header is not None
    per_token = header.layers * header.kv_heads[0] * (header.key_length + header.value_length) * 2
    assert per_token * 1024 == CACHE_PER_1K[name] * MEBIBYTE


def test_sizes_are_those_of_the_quantization() -> None:
    """A file of the wrong model or quantization in an entry would stand out by its bits a weight."""
    bounds = {"Q4_0": (4.3, 5.0), "Q4_K_M": (4.6, 5.6), "Q8_0": (8.3, 8.7)}
    for model in _dense(load_catalog()):
        low, high = bounds[model.build.quantization]
        bits = model.bytes * 8 / model.about.parameters
        assert low < bits < high or model.about.kind == "guard", f"{model.id}: {bits:.2f} bits a weight"


def _dense(models: tuple[CatalogModel, ...]) -> list[CatalogModel]:
    return [model for model in models if model.about.shape and not model.about.memory]
