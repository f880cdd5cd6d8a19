"""Every hostile message becomes harmless HTML in bounded pieces, and none of its text is lost to nesting."""

from __future__ import annotations

import pytest

from app.rendering.hidden import reveal, without_hidden
from app.rendering.markdown import ProseRenderer, make_parser, plain_html
from app.rendering.mend import mend
from app.rendering.segments import CODE_LIMIT, LIMIT, split
from tests.rendering.hostile_corpus import corpus
from tests.rendering.test_markdown import assert_harmless

MESSAGES = corpus("/nowhere/carrel-probe")
LOOKED_AT, SHOWN = 5, 150_000
HIDDEN = {*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x00AD, *range(0x09)}


def test_the_corpus_is_large() -> None:
    assert len(MESSAGES) > 250


@pytest.mark.parametrize("name", MESSAGES)
def test_a_hostile_message_becomes_harmless_pieces(name: str) -> None:
    segments = split(MESSAGES[name][:SHOWN])
    assert all(len(segment.text) <= (CODE_LIMIT if segment.is_code else LIMIT) + 1 for segment in segments)
    renderer = ProseRenderer(make_parser())
    for segment in [*segments[:LOOKED_AT], *segments[LOOKED_AT:][-LOOKED_AT:]]:
        if segment.is_code:
            assert not HIDDEN & set(map(ord, reveal(segment.text)))
            continue
        html = renderer.html(segment.text)
        assert_harmless(html)
        assert not (HIDDEN - {0x200B}) & set(map(ord, html))
        assert_harmless(renderer.prose(mend(segment.text), growing=True).as_source())


@pytest.mark.parametrize("name", MESSAGES)
def test_a_hostile_prompt_is_shown_as_plain_text(name: str) -> None:
    text = MESSAGES[name][:SHOWN]
    assert_harmless(plain_html(text))
    assert not HIDDEN & set(map(ord, without_hidden(text)))
