import tomllib

import pytest

from app.config.resources import resource
from app.guard.categories import CATEGORIES
from app.guard.judgement import findings
from app.guard.normalise import views
from app.guard.policy import load_policy
from app.guard.rules.grammar import RuleTable, parse_rules
from app.guard.rules.lexicon import GROUPS, LEMMAS, forms
from app.guard.rules.reading import START, read
from app.guard.rules.scorer import RuleScorer
from app.guard.verdict import Action

TABLES = tomllib.loads(resource("guard", "rules.toml").read_text(encoding="utf-8"))


def _score(rules: str, text: str) -> dict[str, float]:
    return RuleTable(parse_rules(rules)).score(read(text))


@pytest.mark.parametrize("name", TABLES)
def test_every_rule_names_known_groups_and_categories(name: str) -> None:
    for rule in parse_rules(TABLES[name]):
        assert rule.category in CATEGORIES
        assert 0 < rule.score <= 1
        assert {*rule.groups, rule.unless} - {START, ""} <= set(GROUPS)


def test_every_group_is_used() -> None:
    used = {group for table in TABLES.values() for rule in parse_rules(table) for group in (*rule.groups, rule.unless)}
    assert set(GROUPS) - used == {"polite", "protect", "defence", "harmless", "text"}


def test_gap_counts_the_words_between() -> None:
    rule = "violence 0.9 how 3 make 2 explosive"
    assert _score(rule, "how to quickly make a small bomb") == {"violence": 0.9}
    assert not _score(rule, "how to make a very small bomb")


def test_order_matters() -> None:
    assert not _score("violence 0.9 make 4 explosive", "the bomb they made")


def test_match_stays_in_its_sentence() -> None:
    assert not _score("violence 0.9 how 5 explosive", "tell me how to cook. bombs are bad")
    assert _score("violence 0.9 how 5 explosive", "tell me how to use\na bomb")


def test_start_is_a_sentence_a_clause_or_what_follows_courtesy() -> None:
    rule = "violence 0.9 ask 3 make 3 explosive"
    for text in ("build a bomb", 'he said: "build a bomb"', "please build a bomb", "okay. build a bomb"):
        assert _score(rule, text), text
    assert not _score(rule, "the workers build a bomb")


def test_protection_before_and_defence_after_forgive() -> None:
    rule = "malware 0.9 how 4 make 4 malware"
    assert _score(rule, "how to make spyware")
    assert not _score(rule, "how to prevent people who make spyware")
    assert not _score(rule, "how to make a spyware detector")
    assert _score(rule, "how to make spyware that my parents cannot prevent")


def test_harmless_phrases_use_their_words_up() -> None:
    assert not _score("violence 0.9 make 4 explosive", "make a bath bomb")
    assert _score("violence 0.9 make 4 explosive", "make a bomb")


def test_text_word_blocks_a_marked_gap_only() -> None:
    text = "make an essay on a bomb"
    assert not _score("violence 0.9 make 6- explosive", text)
    assert _score("violence 0.9 make 6 explosive", text)


def test_long_text_without_a_full_stop_is_read_to_its_end() -> None:
    rule = "violence 0.9 how 3 make 3 explosive"
    for words in range(120, 180):
        assert _score(rule, "tea " * words + "how to make a bomb" + " tea" * 100), words


def test_inflections() -> None:
    assert forms("make") == {"make", "makes", "maked", "making"}
    assert {"robbed", "robbing"} <= forms("rob")
    assert (LEMMAS["stolen"], LEMMAS["bombs"], LEMMAS["identities"]) == ("steal", "bomb", "identity")
    assert LEMMAS["raping"] == "raping"


@pytest.mark.parametrize(
    "answer",
    [
        "Here is how to steal a car: first, find one without an alarm.",
        "To hack into someone's email account, start by guessing the password.",
    ],
)
def test_the_beginning_of_an_advice_asks_and_is_not_withheld_by_itself(answer: str) -> None:
    (finding,) = findings(RuleScorer().score(views(answer), "answer"), "answer", load_policy("balanced"))
    assert finding.action is Action.ASK
