"""A policy: from which score on a category is noted, asked about or withheld, as data that people can read and edit."""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any, Literal

from app.config.resources import resource
from app.domain.errors import KnownError
from app.guard.categories import CATEGORIES, FLOORS
from app.guard.own_rules import Scope, WordList, parse_lists, parse_scopes
from app.guard.personal import LABELS
from app.guard.second_opinion import SecondOpinion, parse_second_opinion
from app.guard.verdict import Action
from app.i18n import tr

Direction = Literal["prompt", "reasoning", "answer"]

PRESETS = ("permissive", "balanced", "strict")
FLOOR = 0.7
"""A floor category is withheld from this score on, whatever a file says."""

_LEVELS = ("note", "ask", "withhold")
_KEYS = frozenset(
    {
        *("version", "title", "instructions", "retract", "redact", "redact_prompt"),
        *("prompt", "output", "second_opinion", "lists", "scopes"),
    }
)
VERSION = 1


class Retract(StrEnum):
    """How much of what was already shown is taken back where the guard ends an answer."""

    NOTHING = "nothing"
    PARAGRAPH = "paragraph"
    EVERYTHING = "everything"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Scores in [0, 1] from which on something happens; infinity means never."""

    note: float = math.inf
    ask: float = math.inf
    withhold: float = math.inf

    def action(self, score: float) -> Action:
        """The strictest action that `score` reaches."""
        if score >= self.withhold:
            return Action.WITHHOLD
        if score >= self.ask:
            return Action.ASK
        return Action.NOTE if score >= self.note else Action.ALLOW


@dataclass(frozen=True, slots=True)
class Policy:
    """What is done at which score.

    `title` is what people read, `instructions` are put in front of every chat. `prompt` and `output` map categories to
    thresholds; `redact` names the kinds of personal data (guard/personal.py) that answers show as placeholders,
    `redact_prompt` those that the model does not get to read. `lists` and `scopes` are the person's own.
    """

    name: str
    title: str
    instructions: str
    prompt: Mapping[str, Thresholds]
    output: Mapping[str, Thresholds]
    retract: Retract = Retract.PARAGRAPH
    redact: frozenset[str] = frozenset()
    second_opinion: SecondOpinion = field(default_factory=SecondOpinion)
    redact_prompt: frozenset[str] = frozenset()
    lists: tuple[WordList, ...] = ()
    scopes: tuple[Scope, ...] = ()

    def action(self, category: str, direction: Direction, score: float) -> Action:
        """What to do with a text in which `category` has this score. Self-harm is met with support, never a refusal."""
        own = self._own(category)
        if own is not None:
            return own
        table = self.prompt if direction == "prompt" else self.output
        action = table.get(category, Thresholds()).action(score)
        if category in FLOORS and score >= FLOOR:
            return Action.WITHHOLD
        if category == "self_harm" and direction == "prompt" and action is not Action.ALLOW:
            return Action.SUPPORT
        return action

    def stops(self, category: str, direction: Direction, score: float) -> bool:
        """Whether the score is high enough to end the work, also where the action is support."""
        own = self._own(category)
        if own is not None:
            return own is Action.WITHHOLD
        table = self.prompt if direction == "prompt" else self.output
        return (category in FLOORS and score >= FLOOR) or score >= table.get(category, Thresholds()).withhold

    def _own(self, category: str) -> Action | None:
        """What a list or a scope of the person's own asks for."""
        rules: tuple[WordList | Scope, ...] = (*self.lists, *self.scopes)
        return next((rule.action for rule in rules if rule.category == category), None)


def load_policy(name: str) -> Policy:
    """The preset `name`.

    Raises:
        KnownError: there is no such preset.
    """
    if name not in PRESETS:
        raise KnownError(
            tr("No such policy"), f"Carrel has no policy with this name: {name}.", f"Known: {', '.join(PRESETS)}."
        )
    return _preset(name)


@cache
def _preset(name: str) -> Policy:
    return load_policy_file(resource("policies", f"{name}.toml"))


def load_policy_file(path: Path) -> Policy:
    """A policy from a TOML file; its name is the file's.

    Raises:
        KnownError: unreadable, not TOML, an unknown key or category, a score outside [0, 1].
    """
    try:
        untrusted = tomllib.loads(path.read_text(encoding="utf-8"))
        return policy_from(path.stem, untrusted)
    except OSError as error:
        raise KnownError(tr("The policy can't be read"), f"{path.name}: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise KnownError(
            tr("The policy is not valid"), f"{path.name}: {error}.", tr("See the presets for examples.")
        ) from error


def policy_from(name: str, untrusted: dict[str, Any]) -> Policy:
    """A policy from its content.

    Raises:
        ValueError: an unknown key or category, a score outside [0, 1], or a rule out of bounds.
    """
    unknown = set(untrusted) - _KEYS
    if unknown:
        raise ValueError(f"unknown key {min(unknown)}")
    if untrusted.get("version") != VERSION:
        raise ValueError(f"version is {VERSION}")
    title, instructions = untrusted.get("title", name), untrusted.get("instructions", "")
    if not isinstance(title, str) or not isinstance(instructions, str):
        raise ValueError("title and instructions are texts")
    return Policy(
        name,
        title,
        " ".join(instructions.split()),
        _table(untrusted.get("prompt", {})),
        _table(untrusted.get("output", {})),
        Retract(untrusted.get("retract", Retract.PARAGRAPH)),
        _kinds(untrusted.get("redact", [])),
        parse_second_opinion(untrusted.get("second_opinion", {})),
        _kinds(untrusted.get("redact_prompt", [])),
        parse_lists(untrusted.get("lists", [])),
        parse_scopes(untrusted.get("scopes", [])),
    )


def _kinds(untrusted: object) -> frozenset[str]:
    if not isinstance(untrusted, list) or not all(isinstance(kind, str) for kind in untrusted):
        raise ValueError("redact and redact_prompt are lists of names")
    if set(untrusted) - set(LABELS):
        raise ValueError(f"redact and redact_prompt know {', '.join(LABELS)}")
    return frozenset(untrusted)


def _table(untrusted: object) -> dict[str, Thresholds]:
    if not isinstance(untrusted, dict):
        raise ValueError("prompt and output are tables")
    unknown = set(untrusted) - set(CATEGORIES)
    if unknown:
        raise ValueError(f"unknown category {min(unknown)}")
    return {category: _thresholds(row) for category, row in untrusted.items()}


def _thresholds(untrusted: object) -> Thresholds:
    if not isinstance(untrusted, dict) or set(untrusted) - set(_LEVELS):
        raise ValueError(f"a category has {', '.join(_LEVELS)}")
    for score in untrusted.values():
        if isinstance(score, bool) or not isinstance(score, int | float) or not 0 <= score <= 1:
            raise ValueError("a threshold is a number from 0 to 1")
    return Thresholds(**{level: float(score) for level, score in untrusted.items()})
