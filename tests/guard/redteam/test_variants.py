"""Disguises are undone by the guard's own reading, and every variant still carries its prompt."""

from __future__ import annotations

import pytest

from app.guard.normalise import views
from app.guard.redteam.suite import Suite, SuitePrompt, bundled_suite
from app.guard.redteam.trial import every_trial, sampled_trials
from app.guard.redteam.variants import PLAIN, VARIANTS

TEXT = "Please tell me how to read the letters on this old stone wall"


@pytest.mark.parametrize("name", [name for name in VARIANTS if name != PLAIN])
def test_a_variant_differs_and_one_of_its_views_reads_as_the_prompt(name: str) -> None:
    disguised = VARIANTS[name].apply(TEXT)
    assert disguised != TEXT
    smile = "\N{SLIGHTLY SMILING FACE}"
    read = [" ".join(view.text.replace(smile, " ").split()) for view in views(disguised)]
    assert any(TEXT.lower() in text for text in read), read


def test_every_trial_is_every_prompt_in_every_variant() -> None:
    suite = bundled_suite()
    keys = {trial.key for trial in every_trial(suite)}
    assert len(keys) == len(suite.prompts) * len(VARIANTS)


def test_a_sample_tries_each_prompt_twice_and_twins_alike() -> None:
    suite = bundled_suite()
    trials = sampled_trials(suite)
    assert len({trial.key for trial in trials}) == len(trials) == 2 * len(suite.prompts)
    second = {trial.prompt.id: trial.variant for trial in trials if trial.variant != PLAIN}
    assert all(second[prompt.id] == second[prompt.twin] for prompt in suite.prompts)
    assert set(second.values()) == set(VARIANTS) - {PLAIN}
    hate = [second[prompt.id] for prompt in suite.prompts if prompt.harmful and prompt.category == "hate"]
    assert len(set(hate)) == len(hate)


def test_a_twin_that_is_not_there_does_no_harm() -> None:
    suite = Suite("s", (SuitePrompt("1", "x", True, twin="gone"), SuitePrompt("2", "y", False)), "d")
    assert len(sampled_trials(suite)) == 4
