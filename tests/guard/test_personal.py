import pytest

from app.guard.personal import find_personal, redacted


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("email", "write to ann.b+c@mail.example.org."),
        ("phone", "call +49 (30) 901820 now"),
        ("phone", "call +1-202-555-0143"),
        ("card", "card 4012 8888 8888 1881"),
        ("card", "4012888888881881"),
        ("iban", "IBAN DE89 3704 0044 0532 0130 00, please"),
        ("ssn", "his number is 219-09-9999"),
        ("key", "token ghp_" + "a1B2" * 9),
        ("key", "AKIAABCDEFGHIJKLMNOP"),
        ("key", "-----BEGIN RSA PRIVATE KEY-----"),
    ],
)
def test_found(kind: str, text: str) -> None:
    assert [piece.kind for piece in find_personal(text)] == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "In 1994 there were 1,234,567 people.",
        "4012 8888 8888 1882 has a wrong check digit",
        "order 0000 0000 0000 0000",
        "DE89 3704 0044 0532 0130 02",
        "version 1.2.3-456, 10.0.0.1",
        "@everyone, user@host",
        "000-12-3456 and 666-12-3456",
        "1 + 2 = 3, 2024-10-11, +1 point",
    ],
)
def test_not_found(text: str) -> None:
    assert find_personal(text) == []


def test_redacted_counts_and_keeps_what_was_given() -> None:
    text = "a@b.org, c@d.org and a@b.org"
    assert redacted(text, frozenset({"email"}), frozenset({"c@d.org"})) == (
        "[e-mail address], c@d.org and [e-mail address]",
        {"email": 2},
    )
    assert redacted(text, frozenset({"card"})) == (text, {})
