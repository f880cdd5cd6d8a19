"""Asks the shipped file and counts: right topic, declined, broken. The numbers go into its model card.

    python -m guide.evaluate [--development] [--show] [--card]

The questions are those of evaluation.jsonl, which was written apart from the corpus and is never trained on. Two people
who are asked for a subject do hit on the same words at times ("dark mode"), so rows that the corpus happens to have too
are counted apart: what matters is the score without them. With `--development` the questions are the corpus' own
held-out phrasings, by which runs are compared with each other.
"""

from __future__ import annotations

import argparse
import json
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from guide.card import write_card
from guide.corpus import OTHER, Corpus, divide, load, plain
from guide.run import Runner, declined
from guide.shipped import FOLDER, NAME

QUESTIONS = Path(__file__).with_name("evaluation.jsonl")


@dataclass
class Score:
    """The counts of one evaluation."""

    topics: int = 0
    right: int = 0
    foreign: int = 0
    declined: int = 0
    broken: int = 0
    seconds: float = 0.0

    def lines(self) -> list[str]:
        return [
            f"right topic's facts: {self.right} of {self.topics} ({self.right / max(1, self.topics):.1%})",
            f"out of domain declined: {self.declined} of {self.foreign} ({self.declined / max(1, self.foreign):.1%})",
            f"broken texts: {self.broken} of {self.topics + self.foreign}",
        ]


def questions(development: bool) -> list[tuple[str, str]]:
    """What is asked, each with the topic's id or `other`."""
    if development or not QUESTIONS.exists():
        return divide(load())[1]
    rows = [json.loads(line) for line in QUESTIONS.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [(row["topic"], row["ask"]) for row in rows]


def unseen(asked: list[tuple[str, str]], corpus: Corpus) -> list[tuple[str, str]]:
    """The questions whose words are no prompt of the corpus, case and punctuation aside."""
    known = {plain(ask) for _, ask in corpus.asks()}
    return [(topic_id, ask) for topic_id, ask in asked if plain(ask) not in known]


def score(runner: Runner, corpus: Corpus, asked: list[tuple[str, str]], show: bool) -> Score:
    """Ask everything, greedily."""
    total, begun = Score(), time.monotonic()
    for topic_id, ask in asked:
        answer = runner.ask(ask)
        broken = answer.broken()
        total.broken += bool(broken)
        if topic_id == OTHER:
            good = declined(answer.text, corpus.topics)
            total.foreign += 1
            total.declined += good
        else:
            good = corpus.topic(topic_id).holds(answer.text)
            total.topics += 1
            total.right += good
        if show and (broken or not good):
            print(
                json.dumps(
                    {
                        "topic": topic_id,
                        "ask": ask,
                        "broken": broken,
                        "thinking": answer.thinking,
                        "answer": answer.text,
                    },
                    ensure_ascii=False,
                ),
                flush=True,
            )
    total.seconds = time.monotonic() - begun
    return total


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--file", type=Path, default=FOLDER / NAME)
    parser.add_argument("--development", action="store_true")
    parser.add_argument("--show", action="store_true", help="print what went wrong")
    parser.add_argument("--card", action="store_true", help="write the numbers into the model card")
    args = parser.parse_args()
    runner, corpus, asked = Runner(args.file), load(), questions(args.development)
    sets = {"development": asked} if args.development else {"evaluation": unseen(asked, corpus), "all": asked}
    results = {name: score(runner, corpus, rows, args.show and name != "all") for name, rows in sets.items()}
    for name, result in results.items():
        print("\n".join([f"{name}:", *result.lines(), f"{result.seconds:.0f} s"]))
    if args.card:
        write_card(FOLDER, {name: asdict(result) for name, result in results.items()})


if __name__ == "__main__":
    main()
