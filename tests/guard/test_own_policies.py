"""Policies of a person's own: copy, rename, reset, delete; thresholds in words; what an administrator pins."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from app.config.resources import resource
from app.guard.categories import CATEGORIES, FLOORS
from app.guard.managed import managed_policy, name_and_terms
from app.guard.own_policies import OwnGuard, guard_from_text, guard_text, with_limit
from app.guard.own_rules import Scope, WordList
from app.guard.policy import PRESETS, load_policy
from app.guard.policy_hash import policy_hash
from app.guard.policy_text import to_text
from app.guard.steps import WORDS, Level, Scales, Table
from app.guard.verdict import Action

LISTS = (WordList("Clients", ("acme",)),)
SCOPES = (Scope("Docs", "our documentation"),)


def made() -> OwnGuard:
    return OwnGuard(lists=LISTS, scopes=SCOPES).with_copy("strict", "a", "Mine").with_copy("a", "b", "Mine")


def test_a_copy_begins_as_its_source_and_has_a_name_of_its_own() -> None:
    guard = made()
    assert guard.titles() == {**{name: name.capitalize() for name in PRESETS}, "a": "Mine", "b": "Mine 2"}
    assert policy_hash(guard.policy("b")) == policy_hash(load_policy("strict"))
    assert OwnGuard().with_copy("balanced", "c", " balanced ").titles()["c"] == "balanced 2"


def test_rename_reset_and_delete() -> None:
    guard = made()
    changed = guard.with_policy("b", with_limit(guard.policy("b"), "hate", "prompt", "ask", math.inf))
    assert changed.policy("b").action("hate", "prompt", 0.55) is Action.NOTE
    assert guard.policy("a").action("hate", "prompt", 0.55) is Action.ASK
    assert changed.renamed("b", "Quiet").policy("b").title == "Quiet"
    assert changed.renamed("b", "Mine").policy("b").title == "Mine 2"
    assert changed.reset("b").policy("b") == guard.policy("b")
    assert "b" not in changed.without("b").titles()
    assert changed.without("b").policy("b") == load_policy("strict"), "what is gone is not guessed at"


def test_lists_and_scopes_hold_under_every_policy() -> None:
    of_chat = Scope("Bread", "baking bread")
    held = made().in_force("permissive", (of_chat,))
    assert (held.lists, held.scopes) == (LISTS, (*SCOPES, of_chat))
    assert held.instructions == load_policy("permissive").instructions


def test_it_is_the_same_after_the_vault() -> None:
    assert guard_from_text(guard_text(made())) == made()
    for wrong in ("{}", '{"policies": [1]}', '{"policies": [{"id": "a", "terms": "{}"}]}', "["):
        with pytest.raises(ValueError, match=r"\S"):
            guard_from_text(wrong)


@pytest.mark.parametrize("category", CATEGORIES)
@pytest.mark.parametrize("table", ["prompt", "output"])
@pytest.mark.parametrize("level", ["note", "ask", "withhold"])
def test_words_go_from_never_to_early(category: str, table: Table, level: Level) -> None:
    scales = Scales()
    scores = scales.scores(category, table, level)
    assert len(scores) == len(WORDS)
    assert scores[0] == math.inf
    assert all(0 < low < high for high, low in pairwise(scores))
    assert max(scores[1:]) < 1
    for step, score in enumerate(scores):
        policy = with_limit(load_policy("balanced"), category, table, level, score)
        assert scales.step(policy, category, table, level) == step


def test_the_words_are_those_of_the_presets() -> None:
    scales = Scales()
    found = [WORDS[scales.step(load_policy(name), "hate", "prompt", "ask")] for name in PRESETS]
    assert found == ["rarely", "sometimes", "early"]


def test_no_word_opens_a_floor() -> None:
    for category in FLOORS:
        policy = load_policy("permissive")
        for level in ("note", "ask", "withhold"):
            policy = with_limit(policy, category, "prompt", level, math.inf)
        assert policy.action(category, "prompt", 0.8) is Action.WITHHOLD


def test_an_administrator_pins_a_policy(tmp_path: Path) -> None:
    assert managed_policy(tmp_path / "policy.toml") is None
    file = tmp_path / "policy.toml"
    file.write_text(resource("policies", "strict.toml").read_text("utf-8").replace('"Strict"', '"School"'), "utf-8")
    pinned = managed_policy(file)
    assert pinned is not None
    assert policy_hash(pinned.policy) == policy_hash(load_policy("strict"))
    assert "School" in pinned.sentence
    assert pinned.trouble is None


@pytest.mark.parametrize("content", ["version = 2", "no toml", "version = 1\n[prompt]\nhate = { ask = 7 }"])
def test_a_broken_file_of_the_administrator_means_strict(tmp_path: Path, content: str) -> None:
    file = tmp_path / "policy.toml"
    file.write_text(content, "utf-8")
    pinned = managed_policy(file)
    assert pinned is not None
    assert (pinned.policy, pinned.trouble is None) == (load_policy("strict"), False)


def test_a_request_names_a_preset_and_carries_anything_else() -> None:
    assert name_and_terms(load_policy("strict")) == ("strict", "")
    own = replace(load_policy("strict"), lists=LISTS)
    assert name_and_terms(own) == ("strict", to_text(own))
