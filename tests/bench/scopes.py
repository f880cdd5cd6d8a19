"""How well topics are told apart: prompts that keep to a scope let pass, others refused; the reverse where excluded.

python -m tests.bench.scopes
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.engine.guarding import shipped_judges
from app.guard.own_rules import Scope
from app.guard.scope import Embedder, off_topic

TEXTS = Path(__file__).parents[1] / "data" / "scopes.json"


def told_apart(embedder: Embedder, *, excluded: bool = False) -> dict[str, tuple[float, float]]:
    """For each scope the share of prompts that keep to it and pass, and of those that leave it and are refused."""
    texts = json.loads(TEXTS.read_text(encoding="utf-8"))
    return {row["name"]: _rates(row, texts, embedder, excluded) for row in texts["scopes"]}


def _rates(row: dict[str, Any], texts: dict[str, Any], embedder: Embedder, excluded: bool) -> tuple[float, float]:
    scope = Scope(row["name"], row["description"], tuple(row["on"]), excluded=excluded)
    others = [prompt for other in texts["scopes"] if other is not row for prompt in other["asked"]]
    others += texts["elsewhere"]
    welcome, unwelcome = (others, row["asked"]) if excluded else (row["asked"], others)
    passed = [not off_topic([scope], prompt, (), embedder) for prompt in welcome]
    refused = [bool(off_topic([scope], prompt, (), embedder)) for prompt in unwelcome]
    return sum(passed) / len(passed), sum(refused) / len(refused)


def main() -> None:
    """Print a line for each scope and the means."""
    embedder = shipped_judges().embedder
    assert embedder is not None
    for excluded in (False, True):
        print("everything but the topic is welcome" if excluded else "only the topic is welcome")
        rates = told_apart(embedder, excluded=excluded)
        means = [sum(column) / len(rates) for column in zip(*rates.values(), strict=True)]
        for name, (passed, refused) in [*rates.items(), ("mean", means)]:
            print(f"  {name:16} passed {passed:.2f}  refused {refused:.2f}")


if __name__ == "__main__":
    main()
