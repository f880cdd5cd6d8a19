from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.guard.categories import CATEGORIES, FLOORS, HARMS, category_name
from app.guard.personal import LABELS
from app.guard.policy import PRESETS, load_policy, load_policy_file
from app.guard.verdict import Action


@pytest.mark.parametrize("name", PRESETS)
def test_preset_is_complete_and_short(name: str) -> None:
    policy = load_policy(name)
    assert policy.name == name
    assert set(policy.prompt) >= HARMS
    assert set(policy.output) >= HARMS
    assert policy.redact <= set(LABELS)
    assert 30 <= len(policy.instructions.split()) <= 95


def test_presets_get_stricter() -> None:
    permissive, balanced, strict = (load_policy(name) for name in PRESETS)
    for category in HARMS - FLOORS - {"self_harm"}:
        for direction in ("prompt", "answer"):
            for score in (0.3, 0.6, 0.75, 0.9, 1.0):
                mild, middle, hard = (
                    policy.action(category, direction, score).severity for policy in (permissive, balanced, strict)
                )
                assert mild <= middle <= hard


@pytest.mark.parametrize("category", sorted(FLOORS))
def test_no_file_turns_a_floor_off(category: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text("version = 1\n", encoding="utf-8")
    policy = load_policy_file(path)
    assert policy.action("violence", "answer", 1.0) is Action.ALLOW
    assert policy.action(category, "answer", 0.7) is Action.WITHHOLD
    assert policy.stops(category, "prompt", 0.7)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "version = 2",
        "version = 1\nunknown = 3",
        "version = 1\n[prompt]\nnonsense = { note = 0.5 }",
        "version = 1\n[prompt]\nhate = { note = 1.5 }",
        "version = 1\n[prompt]\nhate = { note = true }",
        "version = 1\n[prompt]\nhate = { refuse = 0.5 }",
        "version = 1\n[output]\nhate = 0.5",
        'version = 1\nretract = "all"',
        "version = 1\nredact = [3]",
        'version = 1\nredact = ["emails"]',
        'version = 1\nredact_prompt = ["e-mail"]',
        "version = 1\ninstructions = 3",
        "version = ",
    ],
)
def test_invalid_file_is_refused(text: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError, match="not valid"):
        load_policy_file(path)


def test_unknown_name_and_missing_file_are_known_errors(tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        load_policy("../../etc/passwd")
    with pytest.raises(KnownError):
        load_policy_file(tmp_path / "absent.toml")


def test_categories_read_well() -> None:
    assert category_name("cbrn") == CATEGORIES["cbrn"].name
    assert category_name("guard_failed") == "The check could not be made"
    assert category_name("something new") == "something new"
