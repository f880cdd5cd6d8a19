"""What people add to a policy: lists of words, and topics that a chat is bound to. Values and their bounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from app.guard.categories import LIST, SCOPE
from app.guard.phrases import LONGEST_ENTRY
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP

OWN = (LIST, SCOPE)
LONGEST_NAME, LONGEST_TEXT = 60, 400
MOST_LISTS, MOST_ENTRIES, MOST_SCOPES, MOST_EXAMPLES = 20, 300, 4, 20


@dataclass(frozen=True, slots=True)
class WordList:
    """Words and phrases (guard/phrases.py). ASK and WITHHOLD deny them; ALLOW lowers what is found because of them."""

    name: str
    entries: tuple[str, ...]
    action: Action = Action.ASK

    @property
    def category(self) -> str:
        """What events and records call it."""
        return f"{LIST}{self.name}"


@dataclass(frozen=True, slots=True)
class Scope:
    """A topic in words, with examples on it and off it. `excluded`: everything but this is welcome ("no code")."""

    name: str
    description: str
    on: tuple[str, ...] = ()
    off: tuple[str, ...] = ()
    action: Action = Action.WITHHOLD
    excluded: bool = False

    @property
    def category(self) -> str:
        """What events and records call it."""
        return f"{SCOPE}{self.name}"


Rule = TypeVar("Rule", WordList, Scope)


def parse_lists(untrusted: object) -> tuple[WordList, ...]:
    """The lists of a policy.

    Raises:
        ValueError: too many, too long, two of one name, or an unknown action.
    """
    rows = _rows(untrusted, MOST_LISTS, {"name", "entries", "action"})
    actions = (Action.ALLOW, Action.ASK, Action.WITHHOLD)
    lists = tuple(
        WordList(
            _name(row.get("name")),
            _texts(row.get("entries", []), MOST_ENTRIES, LONGEST_ENTRY),
            _action(row.get("action", Action.ASK), actions),
        )
        for row in rows
    )
    return _distinct(lists)


def parse_scopes(untrusted: object) -> tuple[Scope, ...]:
    """The scopes of a policy: as many as hold in every chat, and the chat's own.

    Raises:
        ValueError: too many, too long, two of one name, or an unknown action.
    """
    rows = _rows(untrusted, MOST_SCOPES + 1, {"name", "description", "on", "off", "action", "excluded"})
    return _distinct(tuple(map(_scope, rows)))


def tidy_name(text: str) -> str:
    """A name as lists and scopes can have it: on one line, without signs that can't be seen."""
    return " ".join("".join(char for char in text if char.isprintable() or char.isspace()).split())


def own_sentence(category: str) -> str:
    """What a person reads where a list or a scope of their own decided; its name stands before it."""
    if category.startswith(SCOPE):
        return QT_TR_NOOP(
            "Carrel was asked to keep to a topic here. Ask about that, or change the topic under Guard policies."
        )
    return QT_TR_NOOP(
        "A word or phrase of that list is in the text. You can rephrase, or change the list under Guard policies."
    )


def _scope(row: dict[str, Any]) -> Scope:
    excluded = row.get("excluded", False)
    if not isinstance(excluded, bool):
        raise ValueError("excluded is true or false")
    (description,) = _texts([row.get("description", "")], 1, LONGEST_TEXT) or ("",)
    on, off = (_texts(row.get(side, []), MOST_EXAMPLES, LONGEST_TEXT) for side in ("on", "off"))
    if not description and not on:
        raise ValueError("a scope needs a description or an example")
    action = _action(row.get("action", Action.WITHHOLD), (Action.NOTE, Action.ASK, Action.WITHHOLD))
    return Scope(_name(row.get("name")), description, on, off, action, excluded)


def _rows(untrusted: object, most: int, keys: set[str]) -> list[dict[str, Any]]:
    if not isinstance(untrusted, list) or len(untrusted) > most:
        raise ValueError(f"lists and scopes are lists of at most {most} tables")
    if not all(isinstance(row, dict) and set(row) <= keys for row in untrusted):
        raise ValueError(f"such a table has {', '.join(sorted(keys))}")
    return untrusted


def _name(untrusted: object) -> str:
    name = " ".join(untrusted.split()) if isinstance(untrusted, str) else ""
    if not name or len(name) > LONGEST_NAME or not name.isprintable():
        raise ValueError(f"a name has 1 to {LONGEST_NAME} letters")
    return name


def _texts(untrusted: object, most: int, longest: int) -> tuple[str, ...]:
    if not isinstance(untrusted, list | tuple) or len(untrusted) > most:
        raise ValueError(f"at most {most} lines")
    if not all(isinstance(text, str) and len(text) <= longest for text in untrusted):
        raise ValueError(f"a line has at most {longest} letters")
    texts = (" ".join(text.split()) for text in untrusted)
    return tuple(dict.fromkeys(text for text in texts if text))


def _action(untrusted: object, known: Sequence[Action]) -> Action:
    if untrusted not in known:
        raise ValueError(f"an action is one of {', '.join(known)}")
    return Action(str(untrusted))


def _distinct(rules: tuple[Rule, ...]) -> tuple[Rule, ...]:
    if len({rule.name for rule in rules}) < len(rules):
        raise ValueError("two have the same name")
    return rules
