"""What a policy makes of a second opinion."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.guard.categories import FLOORS
from app.guard.judgement import findings
from app.guard.opinion import QWEN3GUARD_LABELS, Level, Opinion
from app.guard.policy import PRESETS, load_policy, load_policy_file
from app.guard.policy_hash import policy_hash
from app.guard.second_opinion import SecondOpinion, When
from app.guard.verdict import Action
from app.models.catalog import load_catalog

TERMS = SecondOpinion(
    When.GREY, "", (0.4, 0.8), 0.4, {"violence": 0.5, "hate": 0.45}, {"violence": 0.9, "jailbreak": 0.6}
)


def test_a_safe_lowers_what_lies_in_the_band_and_nothing_else() -> None:
    scores = {"violence": 0.7, "hate": 0.39, "malware": 0.8, "jailbreak": 0.7, "cbrn": 0.6, "minors": 0.65}
    assert TERMS.weighed(scores, Opinion(Level.SAFE)) == {**scores, "violence": 0.4}


def test_the_other_levels_raise_what_they_name() -> None:
    scores = {"violence": 0.6, "hate": 0.5}
    doubt = Opinion(Level.CONTROVERSIAL, frozenset({"violence", "hate", "sexual"}))
    assert TERMS.weighed(scores, doubt) == scores
    unsafe = Opinion(Level.UNSAFE, frozenset({"violence", "sexual", "jailbreak"}))
    assert TERMS.weighed(scores, unsafe) == {"violence": 0.9, "hate": 0.5, "jailbreak": 0.6}


def test_floors_are_not_asked_about() -> None:
    assert TERMS.in_grey({"violence": 0.4})
    assert not TERMS.in_grey({"violence": 0.8, "hate": 0.39, "jailbreak": 0.5})
    assert not TERMS.in_grey(dict.fromkeys(FLOORS, 0.6))


def test_each_when_includes_the_ones_before() -> None:
    assert When.ALWAYS.includes(When.BLIND) and When.BLIND.includes(When.GREY) and When.GREY.includes(When.GREY)
    assert not When.GREY.includes(When.BLIND) and not When.NEVER.includes(When.GREY)


@pytest.mark.parametrize("name", PRESETS)
def test_in_every_preset_safe_takes_an_ask_down_to_a_note_and_unsafe_means_something(name: str) -> None:
    policy = load_policy(name)
    terms = policy.second_opinion
    for category, thresholds in policy.prompt.items():
        lowered = terms.weighed({category: thresholds.ask}, Opinion(Level.SAFE))
        if category in ("hate", "harassment", "violence", "malware", "sexual"):
            assert policy.action(category, "prompt", thresholds.ask) is Action.ASK
            assert policy.action(category, "prompt", lowered[category]) is Action.NOTE
    for category in ("hate", "violence", "sexual"):
        for direction in ("prompt", "answer"):
            raised = terms.weighed({}, Opinion(Level.UNSAFE, frozenset({category})))
            (found,) = findings(raised, direction, policy)
            assert found.action.severity >= (Action.NOTE if name == "permissive" else Action.ASK).severity


def test_in_balanced_what_is_controversial_is_never_asked_about() -> None:
    policy = load_policy("balanced")
    terms = policy.second_opinion
    actions = {policy.action(name, "prompt", score) for name, score in terms.controversial.items()}
    assert actions and actions <= {Action.NOTE, Action.ALLOW}


@pytest.mark.parametrize("name", PRESETS)
def test_politics_are_left_out_of_every_preset_and_the_model_is_one_of_the_catalog(name: str) -> None:
    terms = load_policy(name).second_opinion
    political = Opinion(Level.UNSAFE, frozenset({QWEN3GUARD_LABELS["Politically Sensitive Topics"]}))
    assert terms.weighed({}, political) == {}
    (model,) = [model for model in load_catalog() if model.id == terms.model]
    assert model.about.kind == "guard"
    assert model.state == "available"


@pytest.mark.parametrize(
    "table",
    [
        'when = "sometimes"',
        'unread = "withhold"',
        "model = 3",
        "grey = 0.5",
        "grey = [0.8, 0.5]",
        "grey = [0.5, 1.5]",
        "safe = true",
        "safe = -0.1",
        "unsafe = 0.8",
        "unsafe = { violence = 2 }",
        "controversial = { politics = 0.5 }",
        "loud = 1",
    ],
)
def test_a_table_that_makes_no_sense_is_refused(tmp_path: Path, table: str) -> None:
    file = tmp_path / "mine.toml"
    file.write_text(f"version = 1\n[second_opinion]\n{table}\n")
    with pytest.raises(KnownError):
        load_policy_file(file)


def test_it_counts_in_the_fingerprint_of_a_policy(tmp_path: Path) -> None:
    hashes = set()
    for when in When:
        file = tmp_path / "mine.toml"
        file.write_text(f'version = 1\n[second_opinion]\nwhen = "{when}"\n')
        hashes.add(policy_hash(load_policy_file(file)))
    assert len(hashes) == len(When)
