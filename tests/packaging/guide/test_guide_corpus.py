"""The corpus of Carrel Guide: enough of it, and without contradictions."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from guide.augment import disturb
from guide.corpus import ASKS_AT_LEAST, FOREIGN_AT_LEAST, OTHER, TOPICS_AT_LEAST, Corpus, divide, faults, load
from guide.evaluate import questions, unseen

GUIDE = Path(__file__).parents[3] / "packaging" / "guide"


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load()


def test_is_as_large_as_was_promised(corpus: Corpus) -> None:
    assert len(corpus.topics) >= TOPICS_AT_LEAST
    assert min(len(topic.ask) for topic in corpus.topics) >= ASKS_AT_LEAST
    assert sum(len(decline.ask) for decline in corpus.declines) >= FOREIGN_AT_LEAST


def test_has_no_faults(corpus: Corpus) -> None:
    assert faults(corpus) == []


def test_knows_the_topics_of_the_list(corpus: Corpus) -> None:
    listed = re.findall(r"^- `([a-z0-9-]+)`:", (GUIDE / "TOPICS.md").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(listed) == {topic.id for topic in corpus.topics}


def test_never_claims_to_be_deepseek(corpus: Corpus) -> None:
    said = [text for part in corpus.parts for text in (*part.answers, *part.thinking)]
    claims = re.compile(r"(?<!whether )\b(i am|i'm|this is) (deepseek|r1|chatgpt)\b", re.IGNORECASE)
    assert [text for text in said if claims.search(text)] == []


def test_thinks_in_one_or_two_sentences(corpus: Corpus) -> None:
    assert [text for part in corpus.parts for text in part.thinking if len(text.split()) > 40] == []


def test_holds_out_prompts_of_every_topic(corpus: Corpus) -> None:
    rest, held = divide(corpus)
    assert {topic_id for topic_id, _ in held} == {topic.id for topic in corpus.topics} | {OTHER}
    assert not {ask for _, ask in held} & {ask for _, ask in rest.asks()}
    assert divide(corpus)[1] == held


def test_most_of_the_evaluation_is_worded_in_its_own_way(corpus: Corpus) -> None:
    asked = questions(development=False)
    assert len(unseen(asked, corpus)) > 0.8 * len(asked)


def test_disturbing_keeps_most_of_a_prompt() -> None:
    rng = random.Random(1)
    disturbed = [disturb("How do I change the passphrase of my vault?", rng) for _ in range(200)]
    assert len(set(disturbed)) > 100
    assert sum("vault" in text.lower() for text in disturbed) > 120
