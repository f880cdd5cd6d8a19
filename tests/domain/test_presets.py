"""What a person makes of the presets that are shipped."""

from __future__ import annotations

from app.chat.shipped_presets import shipped_presets
from app.chat.snippets import variables
from app.domain.codec import from_json, to_json
from app.domain.presets import LONGEST_TEXT, LONGEST_TITLE, OwnPresets, Preset, bounded

SHIPPED = (Preset("a", "A", "first"), Preset("b", "B", "second"))


def titles(own: OwnPresets) -> list[str]:
    return [preset.title for preset in own.beside(SHIPPED)]


def test_own_ones_follow_and_a_changed_one_keeps_its_place() -> None:
    own = OwnPresets().with_preset(Preset("x", "X", "mine")).with_preset(Preset("a", "A, better", "changed"))
    assert titles(own) == ["A, better", "B", "X"]
    assert own.changes(SHIPPED)
    assert titles(own.with_preset(Preset("x", "Y", "mine"))) == ["A, better", "B", "Y"]


def test_a_shipped_one_can_go_and_come_back() -> None:
    own = OwnPresets().with_preset(Preset("x", "X", "mine")).without("a", SHIPPED)
    assert titles(own) == ["B", "X"]
    assert own.changes(SHIPPED)
    assert titles(own.restored(SHIPPED)) == ["A", "B", "X"]
    assert not own.restored(SHIPPED).changes(SHIPPED)


def test_an_own_one_goes_for_good() -> None:
    own = OwnPresets().with_preset(Preset("x", "X", "mine")).without("x", SHIPPED)
    assert own == OwnPresets()


def test_they_survive_the_vaults_json() -> None:
    own = OwnPresets((Preset("x", "X", "mine"),), ("a",))
    assert from_json(OwnPresets, {"own": [to_json(own.own[0])], "hidden": ["a"]}) == own


def test_titles_are_one_line_and_texts_have_a_bound() -> None:
    held = bounded(Preset("x", "two\nlines " + "t" * 100, " " + "x" * 10_000))
    assert "\n" not in held.title
    assert (len(held.title), len(held.text)) == (LONGEST_TITLE, LONGEST_TEXT)


def test_what_is_shipped_is_well_formed() -> None:
    for kind, least in (("roles", 5), ("snippets", 5)):
        presets = shipped_presets(kind)
        assert len(presets) >= least
        assert len({preset.id for preset in presets}) == len({preset.title for preset in presets}) == len(presets)
        assert all(preset == bounded(preset) and preset.text for preset in presets)
    assert all(len(preset.text) < 600 for preset in shipped_presets("roles"))
    assert all(variables(preset.text) for preset in shipped_presets("snippets"))
