"""Which guard model is loaded beside the chat's, and that the memory estimate counts it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.chat.weighing import weigh
from app.config.settings import ModelSettings, Settings
from app.domain.requests import SecondModel
from app.guard.second_opinion import When
from app.models.catalog import load_catalog
from app.models.entry import ModelEntry, catalog_entry
from app.models.fit import beside, estimate
from app.models.hardware import Machine
from app.models.second import CONTEXT, askable, second_model, second_needs, wanted, with_second
from app.models.starting import spec_for

ENTRIES = [catalog_entry(model, Path("/models") / model.id) for model in load_catalog()]
SMALL = next(entry for entry in ENTRIES if entry.id == "qwen3guard-gen-0.6b-q8_0")
LARGE = next(entry for entry in ENTRIES if entry.name == "Qwen3Guard Gen 4B")
LLAMA_GUARD = next(entry for entry in ENTRIES if entry.name == "Llama Guard 3 1B")
CHAT = next(entry for entry in ENTRIES if entry.kind == "chat" and entry.header is not None and not entry.memory)


def here(*entries: ModelEntry) -> list[ModelEntry]:
    return [replace(entry, state="installed") if entry in entries else entry for entry in ENTRIES]


def test_only_models_whose_form_is_known_can_be_asked() -> None:
    names = {SMALL.name, LARGE.name, "Llama Guard 3 1B", "Llama Guard 3 8B"}
    assert {entry.name for entry in ENTRIES if askable(entry)} == names
    assert not askable(replace(SMALL, family="chatml"))
    assert not askable(replace(SMALL, kind="chat"))


def test_none_is_loaded_that_is_not_here() -> None:
    assert second_model(ENTRIES, wanted(Settings(), "strict")) is None


@pytest.mark.parametrize(("policy", "loaded"), [("permissive", False), ("balanced", True), ("strict", True)])
def test_the_policy_says_whether_one_is_loaded(policy: str, loaded: bool) -> None:
    assert (second_model(here(SMALL), wanted(Settings(), policy)) is not None) is loaded


def test_what_the_person_chose_wins() -> None:
    assert second_model(here(SMALL), wanted(Settings(second_opinion="never"), "strict")) is None
    assert second_model(here(SMALL), wanted(Settings(second_opinion="always"), "permissive")) is not None
    assert wanted(Settings(second_opinion="grey"), "strict").when is When.GREY
    assert wanted(Settings(), "a policy of one's own") == wanted(Settings(), "balanced")
    both = here(SMALL, LARGE)
    assert second_model(both, wanted(Settings(), "strict")) == replace(SMALL, state="installed")
    assert second_model(both, wanted(Settings(second_model=LARGE.id), "strict")) == replace(LARGE, state="installed")


def test_one_that_is_here_stands_in_for_one_that_is_not() -> None:
    found = second_model(here(LARGE), wanted(Settings(), "strict"))
    assert found is not None
    assert found.id == LARGE.id
    other = second_model(here(LLAMA_GUARD), wanted(Settings(), "strict"))
    assert other is not None
    assert other.id == LLAMA_GUARD.id


def test_a_worker_is_started_with_it() -> None:
    spec = with_second(spec_for(CHAT), SMALL, Settings(second_opinion="always"))
    assert spec.second == SecondModel(SMALL.id, str(SMALL.path), CONTEXT, "always", "qwen3guard")
    llama = with_second(spec_for(CHAT), LLAMA_GUARD, Settings()).second
    assert llama is not None
    assert llama.family == "llama-guard-3-1b"
    assert with_second(spec_for(CHAT), None, Settings()) == spec_for(CHAT)


def test_its_memory_is_counted_once_and_the_program_not_again() -> None:
    second = second_needs(SMALL)
    assert second is not None
    assert 1.0e9 < second.total < 1.3e9
    assert CHAT.header is not None
    alone = estimate(CHAT.header, CHAT.bytes, 8192)
    both = beside(alone, second)
    assert second.total - 0.3e9 < both.total - alone.total < second.total
    machine = Machine(memory=64 * 10**9, free=60 * 10**9, cores=8)
    without, together = (weigh(CHAT, ModelSettings(), machine, second=needs) for needs in (None, second))
    assert without is not None
    assert together is not None
    assert together.needs - without.needs == both.total - alone.total
    guards = [weigh(SMALL, ModelSettings(), machine, second=needs) for needs in (None, second)]
    assert guards[0] == guards[1]
