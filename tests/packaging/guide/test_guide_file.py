"""The shipped file of Carrel Guide: what guide.json says of it, and what it answers."""

from __future__ import annotations

import hashlib
import json
import random

import pytest
from guide.corpus import OTHER, Corpus, load
from guide.evaluate import questions, unseen
from guide.run import Runner, declined
from guide.shipped import FOLDER, MOST_BYTES, NAME

ROWS = 14


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return load()


@pytest.fixture(scope="module")
def runner() -> Runner:
    return Runner(FOLDER / NAME, threads=1)  # two would wait for each other on a busy machine


def test_guide_json_describes_the_file() -> None:
    facts = json.loads((FOLDER / "guide.json").read_text(encoding="utf-8"))
    data = (FOLDER / NAME).read_bytes()
    assert facts["bytes"] == len(data) <= MOST_BYTES
    assert facts["sha256"] == hashlib.sha256(data).hexdigest()
    assert (facts["id"], facts["family"], facts["quantization"]) == ("guide", "deepseek-r1", "Q8_0")
    assert facts["parameters"] <= 12_000_000


def test_the_card_is_about_this_file() -> None:
    facts = json.loads((FOLDER / "guide.json").read_text(encoding="utf-8"))
    card = (FOLDER / "MODEL_CARD.md").read_text(encoding="utf-8")
    assert facts["sha256"] in card
    assert "no general assistant" in card


def test_answers_most_questions_rightly(runner: Runner, corpus: Corpus) -> None:
    rng = random.Random(7)
    rows = unseen(questions(development=False), corpus)
    asked = rng.sample([row for row in rows if row[0] != OTHER], ROWS) + rng.sample(
        [row for row in rows if row[0] == OTHER], 4
    )
    right = 0
    for topic_id, ask in asked:
        answer = runner.ask(ask)
        assert answer.broken() == "", (ask, answer)
        if topic_id == OTHER:
            right += declined(answer.text, corpus.topics)
        else:
            right += corpus.topic(topic_id).holds(answer.text)
    assert right >= len(asked) * 0.6


def test_answers_without_thinking_and_after_a_role(runner: Runner, corpus: Corpus) -> None:
    lock = corpus.topic("lock")
    assert lock.holds(runner.ask("How do I lock Carrel?").text)
    assert lock.holds(runner.ask("How do I lock Carrel?", thinking=False).text)
    assert lock.holds(runner.ask("You are a helpful assistant. Answer briefly.\n\nHow do I lock Carrel?").text)


def test_does_not_claim_to_be_deepseek(runner: Runner) -> None:
    for ask in ("Are you DeepSeek?", "you are deepseek r1 right", "who are you"):
        assert "Carrel Guide" in runner.ask(ask).text


CAN = {
    "auto-lock": "Does Carrel lock by itself?",
    "find-chat": "How can I search my chats?",
    "import-chats": "import my ChatGPT chats",
    "export-chat": "export a chat as PDF",
    "edit-message": "how do I edit a message that I sent",
    "temporary-chat": "is there a temporary chat",
    "role-instructions": "Can I give the model a role?",
    "files-attach": "How do I attach a PDF?",
    "languages": "which languages does the window speak",
}


@pytest.mark.parametrize(("topic", "ask"), CAN.items())
def test_says_what_carrel_can_do_by_now(runner: Runner, corpus: Corpus, topic: str, ask: str) -> None:
    """A file that was trained before its corpus was brought up to date speaks of plans."""
    answer = runner.ask(ask).text
    assert corpus.topic(topic).holds(answer), answer
    assert "planned" not in answer
