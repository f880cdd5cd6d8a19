from dataclasses import replace

import pytest

from app.domain.events import Ask, Redacted
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage
from app.guard.personal import find_personal, redacted
from app.guard.redaction import redacted_request, with_redactions
from app.guard.verdict import Action, Verdict


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
        ("phone", "call (202) 555-0143"),
        ("phone", "call 202-555-0143 now"),
        ("phone", "Tel. 030 901820-17."),
        ("phone", "+33 or 01 23 45 67 89"),
        ("key", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJlLWlzLWhlcmUtMTIz"),
        ("key", "github_pat_" + "a1B2" * 9),
        ("key", "glpat-" + "a1B2" * 5),
        ("key", "AIza" + "a1B2c" * 7),
        ("key", "hf_" + "aB" * 17),
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
        "from 01-02-2024 to 2024-10-11 10:30, 0 2 4 6 8",
        "0.5 0.25, 05/06/2021, 100 200-3000",
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


def test_a_private_key_is_replaced_whole() -> None:
    key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nAbc+/=\n-----END PRIVATE KEY-----"
    assert redacted(f"see {key}.", frozenset({"key"})) == ("see [secret key].", {"key": 1})


LINE = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7abcdefghijkl"


@pytest.mark.parametrize(
    "key",
    [
        f"-----BEGIN PRIVATE KEY-----\\n{LINE}\\nAbc+/=\\n-----END PRIVATE KEY-----",
        f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,AB12\n\n{LINE}\n"
        "-----END RSA PRIVATE KEY-----",
        f"-----BEGIN PRIVATE KEY-----\n{LINE}\n{LINE}",
    ],
)
def test_a_private_key_in_json_encrypted_or_cut_is_replaced_whole(key: str) -> None:
    assert redacted(f"see {key}!", frozenset({"key"})) == ("see [secret key]!", {"key": 1})


def test_a_prompt_is_read_without_what_the_policy_names() -> None:
    earlier = PromptMessage(Role.USER, "I am a@b.org")
    answer = PromptMessage(Role.ASSISTANT, "Hello a@b.org")
    last = PromptMessage(Role.USER, "Write to c@d.org and to e@f.org, card 4012888888881881")
    role = PromptMessage(Role.SYSTEM, "The boss is i@j.org")
    request = ChatRequest((role, earlier, answer, last), system="You serve g@h.org")
    read, counts = redacted_request(request, frozenset({"email"}))
    assert [message.text for message in read.messages] == [
        "The boss is [e-mail address]",
        "I am [e-mail address]",
        "Hello a@b.org",
        "Write to [e-mail address] and to [e-mail address], card 4012888888881881",
    ]
    assert read.system == "You serve [e-mail address]"
    assert counts == {"email": 2}
    assert redacted_request(request, frozenset()) == (request, {})


def test_what_was_replaced_is_the_decision_where_nothing_stricter_is() -> None:
    told = Redacted("prompt", "email", 2)
    assert with_redactions(Verdict(), {"email": 2}) == Verdict(Action.REDACT, "privacy", {}, (told,))
    asking = Verdict(Action.ASK, "hate", {"hate": 0.7}, (Ask("prompt", "hate"),))
    assert with_redactions(asking, {"email": 2}) == replace(asking, events=(told, *asking.events))
    assert with_redactions(asking, {}) is asking
