from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.events import Ask, Event, Note, ReasoningDelta, Redacted, Retracted, Support, TextDelta, Withheld
from app.guard.fences import Code, Fences
from app.guard.normalise import View
from app.guard.output_guard import OutputGuard
from app.guard.policy import Direction, load_policy
from app.guard.scorer import Scores
from app.guard.segments import LONGEST
from app.guard.verdict import Verdict
from tests.guard.by_rules import RULES

HARM = "To make a pipe bomb you will need a metal pipe."
CLEAN = (
    "Sure! Here is a list, with 3.5 kg of flour.\n\n1. Mix it. Then wait\n2. Bake it for an hour (at 200 °C)\n"
    "```python\nprint('one. two. three')\nvalue = {key: 'x' * 300 for key in range(10)}  # " + "long " * 60 + "\n```\n"
    "A sentence that goes on and on, "
    + "and on, " * 60
    + "ends here. 你好。世界！ See https://example.org/"
    + "a" * 200
    + " ok"
)


class WordScorer:
    """Scores by single words, so that tests say exactly what happens where."""

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        text = " ".join(view.text for view in views)
        scores = {"violence": 0.9} if "bomb" in text else {"violence": 0.75} if "ask" in text else {}
        return scores | ({"self_harm": 0.9} if "noose" in text else {}) | ({"cbrn": 0.8} if "sarin" in text else {})


def _guard(
    name: str = "balanced", direction: Literal["reasoning", "answer"] = "answer", prompt: str = "", rules: bool = False
) -> OutputGuard:
    return OutputGuard(load_policy(name), direction, prompt, Verdict(), RULES if rules else (WordScorer(),))


def _pieces(text: str, cuts: Sequence[int]) -> list[str]:
    borders = [0, *sorted(cuts), len(text)]
    return [text[start:end] for start, end in pairwise(borders)]


def _run(guard: OutputGuard, pieces: Sequence[str]) -> list[Event]:
    events = [event for piece in pieces for event in guard.feed(piece)]
    return [*events, *guard.finish()]


def _text(events: Sequence[Event]) -> str:
    return "".join(event.text for event in events if isinstance(event, TextDelta | ReasoningDelta))


def _others(events: Sequence[Event]) -> list[Event]:
    return [event for event in events if not isinstance(event, TextDelta | ReasoningDelta)]


@given(st.lists(st.integers(0, len(CLEAN)), max_size=40))
def test_clean_text_comes_out_as_it_went_in(cuts: list[int]) -> None:
    events = _run(_guard(rules=True), _pieces(CLEAN, cuts))
    assert _text(events) == CLEAN
    assert _others(events) == []


@given(st.text(alphabet="ab .\n`!'1@", max_size=700), st.lists(st.integers(0, 700), max_size=20))
def test_any_text_comes_out_as_it_went_in(text: str, cuts: list[int]) -> None:
    assert _text(_run(_guard(), _pieces(text, [min(cut, len(text)) for cut in cuts]))) == text


@given(
    st.lists(
        st.sampled_from(["Tea is good. ", "A word, ", "and more\n", "\n\n", "```\n", "x" * 90 + " "]), max_size=12
    ),
    st.lists(st.integers(0, 1200), max_size=20),
)
def test_harm_never_leaves_however_it_comes_in(before: list[str], cuts: list[int]) -> None:
    text = "".join(before) + "\n" + HARM + " Then go on."
    events = _run(_guard(rules=True), _pieces(text, [min(cut, len(text)) for cut in cuts]))
    assert "pipe" not in _text(events)
    assert _others(events)[-1] == Withheld("answer", "violence", {"violence": 0.9})
    whole = _run(_guard(rules=True), [text])
    assert (_text(events), _others(events)) == (_text(whole), _others(whole))


@given(st.integers(0, 400), st.integers(1, 60))
def test_harm_in_a_sentence_without_end_never_leaves(before: int, size: int) -> None:
    text = "tea " * before + "the foreigners are, to be plain, subhuman " + "tea " * 100
    events = _run(_guard(rules=True), [text[start : start + size] for start in range(0, len(text), size)])
    assert "foreigners" not in _text(events)
    assert isinstance(_others(events)[-1], Withheld)


def test_little_is_held_back() -> None:
    guard = _guard()
    released = 0
    for fed, char in enumerate(CLEAN, start=1):
        released += len(_text(guard.feed(char)))
        assert fed - released < LONGEST


def test_withheld_text_is_erased_and_nothing_follows() -> None:
    guard = _guard()
    assert guard.feed("A bomb. ") == [Withheld("answer", "violence", {"violence": 0.9})]
    assert guard.withheld
    assert guard.feed("More. ") == []
    assert guard.finish() == []
    assert "bomb" not in repr(vars(guard))


@pytest.mark.parametrize(("name", "characters"), [("balanced", 19), ("strict", 30)])
def test_retracts_as_the_policy_says(name: str, characters: int) -> None:
    guard = _guard(name)
    guard.feed("An intro.\n\nThe first step is. ")
    assert guard.feed("A bomb. ")[0] == Retracted(characters, "text")


def test_floor_retracts_in_permissive_too() -> None:
    guard = _guard("permissive", "reasoning")
    guard.feed("First. ")
    assert guard.feed("Then sarin. ") == [Retracted(7, "reasoning"), Withheld("reasoning", "cbrn", {"cbrn": 0.8})]


def test_ask_holds_until_the_person_decides() -> None:
    guard = _guard()
    assert guard.feed("Fine. Now ask. More. ") == [TextDelta("Fine. "), Ask("answer", "violence")]
    assert guard.waiting
    assert guard.feed("And more. ") == []
    assert guard.resolve(show=True) == [TextDelta("Now ask. More. And more. ")]
    assert guard.feed("Again ask. ") == [TextDelta("Again ask. ")]
    assert isinstance(guard.feed("A bomb. ")[-1], Withheld)


def test_ask_denied_erases() -> None:
    guard = _guard()
    guard.feed("Now ask. ")
    assert guard.resolve(show=False) == [Withheld("answer", "violence", {"violence": 0.75})]
    assert guard.withheld
    assert not guard.waiting


def test_self_harm_is_withheld_with_support() -> None:
    events = _guard().feed("Take a noose. ")
    assert [type(event) for event in events] == [Withheld, Support]


def test_answer_about_what_the_prompt_was_about_is_judged_harder() -> None:
    guard = OutputGuard(load_policy("balanced"), "answer", "", Verdict(scores={"violence": 0.9}), (WordScorer(),))
    assert isinstance(guard.feed("Now ask. ")[-1], Withheld)


def test_note_comes_once_and_hides_nothing_stricter() -> None:
    guard = OutputGuard(load_policy("strict"), "answer", "", Verdict(), (WordScorer(),))
    assert isinstance(guard.feed("4012 8888 8888 1881 ask. ")[0], Withheld)
    guard = OutputGuard(load_policy("permissive"), "answer", "", Verdict(), (WordScorer(),))
    assert [type(event) for event in guard.feed("Now bomb. ")] == [TextDelta, Note]
    assert [type(event) for event in guard.feed("Again bomb. ")] == [TextDelta]
    assert isinstance(guard.feed("Now sarin. ")[-1], Withheld)


@pytest.mark.parametrize("fenced", [True, False])
def test_a_private_key_is_gone_to_its_last_line(fenced: bool) -> None:
    lines = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7\n" * 20
    key = f"-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\n\n{lines}-----END RSA PRIVATE KEY-----\n"
    text = f"Here it is.\n```\n{key}```\nKeep it safe.\n" if fenced else f"Here it is.\n{key}Keep it safe.\n"
    events = _run(_guard("strict"), list(text))
    shown = _text(events)
    assert "MIIE" not in shown
    assert "Proc-Type" not in shown
    assert shown.startswith("Here it is.\n")
    assert shown.endswith("Keep it safe.\n")
    assert [event for event in events if isinstance(event, Redacted)] == [Redacted("answer", "key", 1)]


def test_a_key_that_was_cut_hides_no_prose() -> None:
    text = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBg\nThat is how one begins: with a header.\n"
    assert _text(_run(_guard("strict"), list(text))) == "[secret key]\nThat is how one begins: with a header.\n"


def test_prose_behind_a_keys_first_line_stays() -> None:
    text = "It starts with -----BEGIN PRIVATE KEY-----.\nThen the content follows\n- in lines, of letters\n"
    shown = _text(_run(_guard("strict"), list(text)))
    assert shown == text.replace("-----BEGIN PRIVATE KEY-----", "[secret key]")


def test_a_private_key_in_one_line_of_json_is_gone() -> None:
    body = "MIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSjAgEAAoIBAQC7abcdefghijkl\\n" * 20
    text = f'{{"private_key": "-----BEGIN PRIVATE KEY-----\\n{body}-----END PRIVATE KEY-----\\n",\n"id": 3}}\n'
    events = _run(_guard("strict"), list(text))
    assert _text(events) == '{"private_key": "[secret key]\\n",\n"id": 3}\n'
    assert [event for event in events if isinstance(event, Redacted)] == [Redacted("answer", "key", 1)]


LONG_KEYS = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJ" + "zdWIiOiIxMjM0" * 40 + "." + "c2lnbmF0dXJl" * 4,
    "sk-proj-" + "aB3_" * 40 + "x-9Z",
    "pypi-AgEIcHlwaS5vcmc" + "CJDdkN2Y5" * 20,
)


@pytest.mark.parametrize("key", LONG_KEYS)
@pytest.mark.parametrize(
    "around", [("", ""), ("Use: ", " and go on. "), ('{"token":"', '"}\n'), ("x" * 100 + "=", "\n")]
)
def test_a_key_longer_than_what_is_held_else_is_replaced_whole(key: str, around: tuple[str, str]) -> None:
    before, after = around
    for pieces in (list(f"{before}{key}{after}"), [f"{before}{key}{after}"]):
        events = _run(_guard("strict"), pieces)
        assert _text(events) == f"{before}[secret key]{after}"
        assert [event for event in events if isinstance(event, Redacted)] == [Redacted("answer", "key", 1)]


def test_what_only_begins_like_a_key_is_released_whole_however_it_comes_in() -> None:
    text = "sk-" + "ab" * 9000 + " and on. "
    whole = _run(_guard("strict"), [text])
    assert _text(whole) == text
    assert _text(_run(_guard("strict"), [text[at : at + 7] for at in range(0, len(text), 7)])) == text


def test_a_piece_that_was_asked_about_is_replaced_as_before() -> None:
    key = "-----BEGIN PRIVATE KEY-----\nMIIEvQIBADANBgkqhkiG9w0BAQEFAASCBKcwggSj\n-----END PRIVATE KEY-----\n"
    policy = replace(load_policy("balanced"), redact=frozenset({"key"}))
    guard = OutputGuard(policy, "answer", "", Verdict(), (Always(),))
    assert guard.feed(key) == [Ask("answer", "violence")]
    events = guard.resolve(show=True)
    assert _text(events) == "[secret key]\n\n"
    assert Redacted("answer", "key", 1) in events


class Always:
    """Finds something to ask about in every text."""

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        return {"violence": 0.75}


def test_reasoning_is_its_own_direction() -> None:
    assert _guard(direction="reasoning").feed("Hm. ") == [ReasoningDelta("Hm. ")]


def test_insecure_code_is_noted_when_its_fence_closes() -> None:
    code = "```python\nos.system(f'rm {name}')\n```\n"
    events = _run(_guard(rules=True), list(code))
    assert _text(events) == code
    assert [event.category for event in events if isinstance(event, Note)] == ["insecure_code"]
    assert isinstance(events[-1], Note)
    assert _others(_run(_guard(rules=True), ["```python\nos.replace(a, b)\n```\n"])) == []


def test_code_in_a_longer_fence_is_looked_at_too() -> None:
    text = "````markdown\nA README:\n```python\nos.system(f'rm {name}')\n```\n````\nThat is all.\n"
    events = _run(_guard(rules=True), list(text))
    assert _text(events) == text
    assert [event.category for event in events if isinstance(event, Note)] == ["insecure_code"]


def test_code_in_a_sentence_opens_no_block() -> None:
    fences = Fences()
    fences.follow("```os``` is a module.\n")
    assert not fences.inside
    fences.follow("~~~~ python\n")
    for line in ("~~~\n", "```\n", "~~~~ no\n"):
        assert fences.follow(line) is None
    assert fences.follow("~~~~~\n") == Code("~~~\n```\n~~~~ no\n", "python")


@given(st.integers(0, 60), st.lists(st.integers(0, 400), max_size=20))
def test_personal_data_is_replaced_wherever_it_is_cut(before: int, cuts: list[int]) -> None:
    text = "word " * before + "4012 8888 8888 1881 " + "word " * 10 + "write to ann@example.org please"
    events = _run(_guard("strict"), _pieces(text, [min(cut, len(text)) for cut in cuts]))
    assert _text(events) == text.replace("4012 8888 8888 1881", "[card number]").replace(
        "ann@example.org", "[e-mail address]"
    )
    assert [event for event in events if isinstance(event, Redacted)] == [
        Redacted("answer", "card", 1),
        Redacted("answer", "email", 1),
    ]


def test_what_the_person_gave_is_not_replaced() -> None:
    events = _run(_guard("strict", prompt="I am ann@example.org"), ["Hello ann@example.org!"])
    assert events == [TextDelta("Hello ann@example.org!")]
