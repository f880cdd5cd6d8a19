"""The catalogs have every word of the code, and no other, in every language; `make translations` renews them."""

from __future__ import annotations

from pathlib import Path

import catalogs
import pytest
from catalogs import Message, faults
from fill import sound, translations_of
from resource_words import as_python, resource_words

LANGUAGES = tuple(catalogs.FORMS)


@pytest.fixture(scope="module")
def current(tmp_path_factory: pytest.TempPathFactory) -> set[catalogs.Key]:
    """What there is to translate today."""
    path = tmp_path_factory.mktemp("i18n") / "carrel_zh.ts"
    catalogs.extract([path], ["zh"], as_python(resource_words()))
    return {message.key for message in catalogs.read(path)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stale_words(language: str, current: set[catalogs.Key]) -> None:
    have = {message.key for message in catalogs.read(catalogs.catalog_path(language))}
    assert sorted(current - have) == [], "not in the catalog: make translations"
    assert sorted(have - current) == [], "no longer in the code: make translations"


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_translated_with_its_placeholders_and_plurals(language: str) -> None:
    messages = catalogs.read(catalogs.catalog_path(language))
    assert [(message.source, wrong) for message in messages if (wrong := faults(message, language))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_translated(language: str, tmp_path: Path) -> None:
    path, fresh = catalogs.catalog_path(language), tmp_path / "fresh.qm"
    catalogs.compile_catalog(path, fresh)
    assert fresh.read_bytes() == path.with_suffix(".qm").read_bytes(), "make translations"


@pytest.mark.parametrize(
    ("forms", "fault"),
    [
        (("",), "not translated"),
        (("%n Chat",), "plural forms"),
        (("%n Chat", "Chats"), "placeholders"),
        (("%n Chat ", "%n Chats"), "blanks"),
    ],
)
def test_a_fault_is_named(forms: tuple[str, ...], fault: str) -> None:
    assert fault in " ".join(faults(Message("%n chat(s)", "", True, forms), "de"))
    assert not faults(Message("%n chat(s)", "", True, ("%n Chat", "%n Chats")), "de")


def test_a_faulty_translation_is_not_taken(capsys: pytest.CaptureFixture[str]) -> None:
    messages = [Message("{name} is ready", "", False, ("",)), Message("Open", "verb", False, ("",))]
    given = translations_of({"{name} is ready": "{nom} ist bereit", "Open\u0004verb": "Öffnen"})
    assert sound(messages, given, "de") == {("Open", "verb"): ("Öffnen",)}
    assert "{name} is ready" in capsys.readouterr().err


def test_texts_of_resources_are_found() -> None:
    words = resource_words()
    assert {"Balanced", "Plain explainer", "free, day and night", "Germany"} <= set(words)
    assert "116 123" not in words
