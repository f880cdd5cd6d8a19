"""The guard's sentences, which are kept in English, in the person's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from app.chat.answer_draft import REPLACED
from app.domain.messages import Notice
from app.guard.categories import CATEGORIES
from app.guard.consultation import UNREAD
from app.guard.documents import ORDERS, UNREAD_FILE
from app.guard.insecure import INSECURE
from app.guard.narratives import narrative_note
from app.rendering.markdown import ProseRenderer, make_parser
from app.ui.language import speak
from app.ui.transcript.notice_words import body, sentence
from app.ui.transcript.spoken import spoken

SENTENCES = (
    UNREAD.format("Chinese"),
    INSECURE.format("it runs text from outside as code, and it puts text into a command line"),
    REPLACED[0].format("e-mail address (1), phone number (2)"),
    ORDERS.format("notes, and more.txt"),
    UNREAD_FILE.format("Chinese"),
    narrative_note("What happened in Tiananmen?"),
)


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    speak("de", qapp)
    yield
    speak("en", qapp)


@pytest.mark.parametrize("text", SENTENCES)
def test_in_english_a_sentence_stays_what_it_is(text: str) -> None:
    assert spoken(text) == text


@pytest.mark.parametrize("text", SENTENCES)
def test_in_german_all_of_it_is_german(german: None, text: str) -> None:
    said = spoken(text)
    assert said != text
    for english in ("English", "outside", "address", "message", "In June", "Review"):
        assert english not in said


def test_values_stay(german: None) -> None:
    assert "notes, and more.txt" in spoken(ORDERS.format("notes, and more.txt"))
    assert "(2)" in spoken(REPLACED[0].format("e-mail address (1), phone number (2)"))


def test_the_category_is_said_once(german: None) -> None:
    notice = Notice("note", "answer", "advice_medical", CATEGORIES["advice_medical"].note)
    heading = sentence(notice).split(".")[0]
    assert sentence(notice).count(heading) == 1 and heading not in body(notice)


def test_what_nobody_knows_stays(german: None) -> None:
    assert spoken("A sentence of an older version.") == "A sentence of an older version."


def test_a_picture_of_an_answer_is_named_in_german(german: None) -> None:
    assert "[Bild: a cat]" in ProseRenderer(make_parser()).html("![a cat](https://example.org/cat.png)")
