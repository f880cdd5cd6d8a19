"""Sentences with values cross a pipe and are said anew in the language of the window."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy

import pytest

from app.domain import codec
from app.domain.events import Failed, event_to_json
from app.domain.told import words_from
from app.i18n import Words, install, tr

GERMAN = {
    "{name} has {size:,} bytes.": "{size:,} Bytes hat {name}.",
    "It is {what}.": "Es ist {what}.",
    "a folder": "ein Ordner",
    "%n part(s) of {name}": "%n Teile von {name}",
}


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    install(None)


def crossed(text: str) -> str:
    """`text` of a process without a catalog, as the window gets it."""
    payload = codec.dump(codec.to_json(Failed("", text, "", 1)))
    return codec.from_json(Failed, codec.parse(payload)).message


def speak_german() -> None:
    install(lambda text, _, n: GERMAN.get(text, "").replace("%n", str(n)), (".", ","))


def test_a_sentence_is_said_anew_with_its_values() -> None:
    there = crossed(tr("{name} has {size:,} bytes.").format(name="a.gguf", size=1234567))
    assert there == "a.gguf has 1,234,567 bytes." and tr(there) == there
    speak_german()
    assert tr(there) == "1.234.567 Bytes hat a.gguf."


def test_a_sentence_within_a_sentence_is_translated_and_a_name_is_not() -> None:
    folder, name = (crossed(tr("It is {what}.").format(what=what)) for what in (tr("a folder"), "a folder"))
    speak_german()
    assert tr(folder) == "Es ist ein Ordner."
    assert tr(name) == "Es ist a folder."


def test_a_count_crosses() -> None:
    there = crossed(tr("%n part(s) of {name}", "", 2).format(name="a"))
    assert there == "2 parts of a"
    speak_german()
    assert tr(there) == "2 Teile von a"


def test_what_has_no_translation_or_does_not_fit_it_stays_english() -> None:
    unknown, unfit = (
        crossed(tr("No {thing}.").format(thing="x")),
        Words("It is odd.", "It is {what}.", values={"no": 1}),
    )
    many = crossed(Words("b", "{name} has {size:,} bytes.", values={"name": "a", "size": "many"}))
    speak_german()
    assert (tr(unknown), tr(crossed(unfit)), tr(many)) == ("No x.", "It is odd.", "b")


def test_lines_for_scripts_stay_what_they_were() -> None:
    failed = Failed(tr("It is {what}.").format(what="x"), tr("a folder"), "", 1)
    assert json.loads(json.dumps(event_to_json(failed))) == {
        "event": "failed", "title": "It is x.", "message": "a folder", "hint": "", "code": 1
    }  # fmt: skip


def test_a_copy_remembers() -> None:
    words = deepcopy(tr("It is {what}.").format(what="x"))
    assert isinstance(words, Words) and (str(words), words.source, words.values) == (
        "It is x.",
        "It is {what}.",
        {"what": "x"},
    )


@pytest.mark.parametrize(
    "change",
    [
        {"text": 1}, {"source": None}, {"number": True}, {"number": 2**60}, {"values": []}, {"values": {"a": [1]}},
        {"values": {str(number): 1 for number in range(99)}}, {"more": 1},
    ],
)  # fmt: skip
def test_no_sentence(change: dict[str, object]) -> None:
    good: dict[str, object] = {"text": "a", "source": "a", "comment": "", "number": -1, "values": {}}
    assert words_from(good) == "a"
    with pytest.raises(ValueError, match="sentence"):
        words_from({**good, **change})


def test_sentences_without_end_are_refused() -> None:
    value: dict[str, object] = {"text": "a", "source": "a", "comment": "", "number": -1, "values": {}}
    for _ in range(9):
        value = {**value, "values": {"a": value}}
    with pytest.raises(ValueError, match="no sentence"):
        words_from(value)
