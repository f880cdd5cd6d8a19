import json
import re
from datetime import date

import pytest

from app.config.resources import resource
from app.guard.support import (
    CHECK,
    EUROPE,
    INTERNATIONAL,
    help_for,
    help_pages,
    help_text,
    region_of,
    support_event,
)


@pytest.mark.parametrize(
    ("region", "says"),
    [
        ("US", "988"),
        ("CA", "988"),
        ("GB", "116 123"),
        ("IE", "116 123"),
        ("DE", "0800 111 0 111"),
        ("CN", "12356"),
        ("PT", "1411"),
        ("AR", "0800 999 0091"),
        ("EE", "116 123"),
        ("ZA", "10177"),
        ("PL", "116 123"),
        ("HR", "116 123"),
        ("", "findahelp"),
        ("XX", "findahelp"),
    ],
)
def test_places_of_the_region(region: str, says: str) -> None:
    assert says in support_event(region).text


def test_at_least_25_countries_each_with_a_line_and_an_emergency_number() -> None:
    pages = help_pages()
    assert len(pages) >= 25
    assert [page.country for page in pages] == sorted(page.country for page in pages)
    for page in pages:
        assert len(page.code) == 2
        assert page.lines
        assert any(char.isdigit() for char in page.emergency)
        for line in page.lines:
            assert line.name
            assert any(char.isdigit() for char in line.contact), line


def test_the_table_says_when_its_numbers_were_looked_up() -> None:
    table = json.loads(resource("guard", "support.json").read_text(encoding="utf-8"))
    assert date(2026, 11, 26) <= date.fromisoformat(table["checked"]) <= date.today()


def test_no_number_stands_twice_in_a_country_and_each_reads_like_one() -> None:
    for page in help_pages():
        contacts = [line.contact for line in page.lines]
        assert len(set(contacts)) == len(contacts)
        for contact in contacts:
            assert re.search(r"\d{3}|\*\d{4}|\d\d \d\d", contact), contact


def test_every_text_says_to_check_the_number_is_calm_and_opens_no_link() -> None:
    for page in (*help_pages(), help_for(EUROPE), help_for(INTERNATIONAL)):
        text = help_text(page)
        assert CHECK in text
        assert "://" not in text
        assert "!" not in text


@pytest.mark.parametrize(
    ("name", "region"),
    [
        ("de_AT", "AT"),
        ("en_US.UTF-8", "US"),
        ("English_United Kingdom", "GB"),
        ("German_Germany", "DE"),
        ("C", ""),
        ("", ""),
        ("sr_Latn", ""),
    ],
)
def test_region_of_a_locale(name: str, region: str) -> None:
    assert region_of(name) == region


def test_default_region_comes_from_the_system() -> None:
    assert support_event().text
