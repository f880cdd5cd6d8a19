import pytest

from app.guard.support import CHECK, EUROPE, INTERNATIONAL, help_for, help_pages, help_text, region_of, support_event


@pytest.mark.parametrize(
    ("region", "says"),
    [
        ("US", "988"),
        ("CA", "988"),
        ("GB", "116 123"),
        ("IE", "116 123"),
        ("DE", "0800 111 0 111"),
        ("CN", "12356"),
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
