import pytest

from app.guard.support import region_of, support_event


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
        ("", "findahelp"),
        ("XX", "findahelp"),
    ],
)
def test_places_of_the_region(region: str, says: str) -> None:
    assert says in support_event(region).text


def test_text_is_calm_and_opens_no_link() -> None:
    for region in ("US", "GB", "DE", "PL", "CN", ""):
        text = support_event(region).text
        assert "://" not in text
        assert "!" not in text


@pytest.mark.parametrize(
    ("name", "region"),
    [("de_AT", "AT"), ("en_US.UTF-8", "US"), ("English_United Kingdom", "GB"), ("C", ""), ("", ""), ("sr_Latn", "")],
)
def test_region_of_a_locale(name: str, region: str) -> None:
    assert region_of(name) == region


def test_default_region_comes_from_the_system() -> None:
    assert support_event().text
