"""The catalog against what a hub says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.models import FilePart
from app.models.catalog import CatalogModel, load_catalog
from app.models.checking import compare, lookup_of, same_licence
from app.models.download.job import HubFile, Network


def _model(model_id: str) -> CatalogModel:
    return next(model for model in load_catalog() if model.id == model_id)


def _said(model: CatalogModel, **changes: object) -> HubFile:
    commit = model.build.commit or "f" * 40
    said = HubFile(model.build.repo, commit, model.build.path, model.build.parts, "mit")
    return replace(said, **changes)  # type: ignore[arg-type]


def test_the_same_is_well_and_everything_else_is_named() -> None:
    model = _model("r1-distill-qwen-7b-q4_k_m")
    (part,) = model.build.parts
    assert compare(model, _said(model)).result == "ok"
    changes: dict[str, dict[str, object]] = {
        "commit": {"commit": "0" * 40},
        "size": {"parts": (replace(part, bytes=part.bytes + 1),)},
        "sha256": {"parts": (replace(part, sha256="0" * 64),)},
        "files": {"parts": (replace(part, name="other.gguf"),)},
        "licence (the hub says gpl-3.0)": {"licence": "gpl-3.0"},
    }
    for name, change in changes.items():
        checked = compare(model, _said(model, **change))
        assert (checked.result, checked.differences, checked.well) == ("differs", (name,), False)


def test_an_entry_without_all_facts_is_held_to_those_it_has() -> None:
    known_hash = _model("r1-distill-qwen-7b-q8_0")
    (part,) = known_hash.build.parts
    told = _said(known_hash, parts=(FilePart(part.name, 8_098_000_000, part.sha256),))
    assert (compare(known_hash, told).result, compare(known_hash, told).well) == ("unpinned", True)
    other = _said(known_hash, parts=(FilePart(part.name, 8_098_000_000, "0" * 64),))
    assert compare(known_hash, other).differences == ("sha256",)


def test_what_names_no_file_is_not_asked_about() -> None:
    assert lookup_of(_model("v3.2-671b-q4_k_m"), "log", Network()) is None
    lookup = lookup_of(_model("qwen3guard-gen-0.6b-q8_0"), "log", Network())
    assert lookup is not None
    assert (lookup.file, len(lookup.commit)) == ("Qwen.Qwen3Guard-Gen-0.6B.Q8_0.gguf", 40)


@pytest.mark.parametrize(
    ("model_id", "tag"),
    [
        ("r1-distill-llama-8b-q4_k_m", "llama3.1"),
        ("r1-distill-llama-8b-q4_k_m", "mit"),
        ("r1-distill-llama-70b-q4_k_m", "llama3.3"),
        ("coder-v2-lite-instruct-q4_k_m", "other"),
        ("coder-v2-lite-instruct-q4_k_m", "deepseek"),
        ("qwen3guard-gen-0.6b-q8_0", "apache-2.0"),
        ("r1-distill-qwen-1.5b-q4_0", ""),
    ],
)
def test_tags_of_the_hub_mean_our_words(model_id: str, tag: str) -> None:
    assert same_licence(_model(model_id).licence, tag)
    assert not same_licence(_model(model_id).licence, "cc-by-nc-4.0")
