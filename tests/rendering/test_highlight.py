"""Code is coloured by kind, in slices, and only for languages that are known."""

from __future__ import annotations

import pytest

from app.rendering.highlight import _LEXERS, MAX_CHARACTERS, SLICE, find_lexer, highlight


@pytest.mark.parametrize("aliases", _LEXERS.values())
def test_every_listed_language_has_a_lexer(aliases: str) -> None:
    assert all(find_lexer(alias) for alias in aliases.split())


def test_kinds_are_found_at_their_places() -> None:
    source = "def f():\n    return 'a'  # note\n"
    spans = [span for piece in highlight("Python", source) for span in piece]
    found = {(source[span.start : span.start + span.length], span.kind) for span in spans}
    assert {("def", "keyword"), ("return", "keyword"), ("a", "string"), ("# note", "comment")} <= found


@pytest.mark.parametrize("language", ["", "no-such-language", "../../etc", "x" * 500])
def test_unknown_languages_stay_plain(language: str) -> None:
    assert list(highlight(language, "def f(): pass")) == []


def test_very_long_code_stays_plain_and_long_code_comes_in_slices() -> None:
    assert list(highlight("python", "x" * (MAX_CHARACTERS + 1))) == []
    pieces = list(highlight("python", "x = 1\n" * 1_000))
    assert len(pieces) > 5
    assert all(len(piece) <= SLICE for piece in pieces)
