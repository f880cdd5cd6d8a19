"""The rules as a source of scores."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

from app.config.resources import resource
from app.guard.normalise import View
from app.guard.policy import Direction
from app.guard.rules.grammar import RuleTable, parse_rules
from app.guard.rules.reading import read
from app.guard.scorer import Scores, merged

_HIDDEN = 0.6
"""What a text with hidden characters scores as an attempt to deceive."""

_FEW_HIDDEN = 3

_RULES = tomllib.loads(resource("guard", "rules.toml").read_text(encoding="utf-8"))
_PROMPT = RuleTable(parse_rules(_RULES["requests"] + _RULES["signs"] + _RULES["notes"]))
_OUTPUT = RuleTable(parse_rules(_RULES["answers"]))


class RuleScorer:
    """Judges by word sequences. Precise and explainable, blind to what it has no words for, and to other languages."""

    def score(self, views: Sequence[View], direction: Direction) -> Scores:
        """The best fitting rule of each category over all views."""
        table = _PROMPT if direction == "prompt" else _OUTPUT
        scores = merged(table.score(read(view.text)) for view in views)
        hidden = any(view.hidden >= _FEW_HIDDEN or view.kind == "tags" for view in views)
        return merged((scores, {"jailbreak": _HIDDEN})) if hidden and direction == "prompt" else scores
