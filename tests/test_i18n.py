"""Words in the person's language, and English where there are none."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.i18n import QT_TR_NOOP, install, localized, tr


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install(None)


def test_without_a_catalog_text_is_english() -> None:
    assert tr("New chat") == "New chat"
    assert QT_TR_NOOP("New chat") == "New chat"


@pytest.mark.parametrize(("number", "words"), [(0, "0 chats"), (1, "1 chat"), (2, "2 chats"), (1200, "1,200 chats")])
def test_english_has_two_numbers(number: int, words: str) -> None:
    assert tr("%n chat(s)", "", number) == words


def test_brackets_stay_where_nothing_is_counted() -> None:
    assert tr("The guide (small)") == "The guide (small)"


def test_a_catalog_translates_what_it_knows() -> None:
    words = {("Open", "verb", -1): "Öffnen", ("%n chat(s)", "", 2): "2 Chats"}
    install(lambda text, comment, n: words.get((text, comment, n), ""))
    assert tr("Open", "verb") == "Öffnen"
    assert tr("%n chat(s)", "", 2) == "2 Chats"
    assert tr("%n chat(s)", "", 1) == "1 chat"
    assert tr("Close") == "Close"


def test_numbers_in_a_sentence_are_written_as_the_language_does() -> None:
    install(lambda text, _comment, _n: text, (".", ","))
    assert (
        tr("{size:,} and {part:.1f}, not {name}").format(size=12345, part=0.5, name="1,5") == "12.345 and 0,5, not 1,5"
    )
    assert localized("1,234.5") == "1.234,5"
