"""Prompts with variables."""

from __future__ import annotations

from app.chat.snippets import Variable, filled, matching, variables
from app.domain.presets import Preset


def test_variables_come_in_order_and_once() -> None:
    assert variables("{{a}} and {{ b c }} and {{a}}") == (Variable("a"), Variable("b c"))


def test_one_alone_on_its_line_takes_several() -> None:
    assert variables("Into {{language}}:\n\n  {{text}}  \nEnd {{text}}") == (
        Variable("language"),
        Variable("text", True),
    )


def test_what_is_no_variable_stays() -> None:
    text = "{{}} { {a} } {{a\nb}} {{{a}}} {% b %}"
    assert [found.name for found in variables(text)] == ["a"]
    assert filled(text, {}) == text


def test_values_are_put_in_and_not_looked_at_again() -> None:
    assert filled("{{a}}-{{ b }}-{{a}}", {"a": "{{b}}", "b": r"\1"}) == r"{{b}}-\1-{{b}}"
    assert filled("{{a}} {{b}}", {"a": ""}) == " {{b}}"


def test_filtering_by_what_is_typed() -> None:
    presets = [
        Preset("1", "Write an e-mail", ""),
        Preset("2", "Minutes from notes", ""),
        Preset("3", "E-mail minutes", ""),
    ]
    assert [preset.id for preset in matching(presets, "")] == ["1", "2", "3"]
    assert [preset.id for preset in matching(presets, "E-M")] == ["3", "1"]
    assert [preset.id for preset in matching(presets, "min note")] == ["2"]
    assert matching(presets, "etc/hosts") == ()
