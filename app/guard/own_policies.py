"""What a person made of the guard: policies of their own, lists and topics. One value, kept in the vault."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace

from app.domain import codec
from app.guard.own_rules import LONGEST_NAME, Scope, WordList, parse_lists, parse_scopes
from app.guard.policy import PRESETS, Policy, Thresholds, load_policy
from app.guard.policy_text import from_text, to_text
from app.guard.steps import Level, Table
from app.i18n import tr

MOST_POLICIES = 20
FALLBACK = "strict"
"""What holds where a policy was chosen that is not here (any more)."""


@dataclass(frozen=True, slots=True)
class OwnPolicy:
    """A policy of the person's own; `base` is the preset that it was copied from and is reset to."""

    id: str
    base: str
    policy: Policy


@dataclass(frozen=True, slots=True)
class OwnGuard:
    """Everything of it. Lists and scopes hold in every chat, whichever policy is chosen."""

    policies: tuple[OwnPolicy, ...] = ()
    lists: tuple[WordList, ...] = ()
    scopes: tuple[Scope, ...] = ()

    def titles(self) -> dict[str, str]:
        """Every policy that can be chosen and what it is called, the presets first."""
        return {name: tr(name.capitalize()) for name in PRESETS} | {own.id: own.policy.title for own in self.policies}

    def policy(self, chosen: str) -> Policy:
        """A preset or one of the person's own, without lists and scopes."""
        own = next((own.policy for own in self.policies if own.id == chosen), None)
        return own or load_policy(chosen if chosen in PRESETS else FALLBACK)

    def in_force(self, chosen: str, of_chat: tuple[Scope, ...] = ()) -> Policy:
        """What holds for a chat: the chosen policy with all lists, and the scopes of the program and of the chat."""
        scopes = {scope.name: scope for scope in (*self.scopes, *of_chat)}
        return replace(self.policy(chosen), lists=self.lists, scopes=tuple(scopes.values()))

    def with_copy(self, source: str, new_id: str, title: str) -> OwnGuard:
        """One more policy, that begins as `source` is."""
        original = next((own for own in self.policies if own.id == source), None)
        base = original.base if original else source
        policy = replace(self.policy(source), name=self._free(title), title=self._free(title))
        return replace(self, policies=(*self.policies, OwnPolicy(new_id, base, policy)))

    def with_policy(self, changed: str, policy: Policy) -> OwnGuard:
        """One of the person's own policies as it is now."""
        rows = (replace(own, policy=policy) if own.id == changed else own for own in self.policies)
        return replace(self, policies=tuple(rows))

    def renamed(self, changed: str, title: str) -> OwnGuard:
        """The same with another name for one."""
        others = self.without(changed)
        free = others._free(title)
        return self.with_policy(changed, replace(self.policy(changed), name=free, title=free))

    def without(self, removed: str) -> OwnGuard:
        """The same without one."""
        return replace(self, policies=tuple(own for own in self.policies if own.id != removed))

    def reset(self, changed: str) -> OwnGuard:
        """One of the person's own policies as its preset is, under its name."""
        own = next(own for own in self.policies if own.id == changed)
        preset = load_policy(own.base)
        return self.with_policy(changed, replace(preset, name=own.policy.name, title=own.policy.title))

    def _free(self, title: str) -> str:
        """`title` shortened to what fits, with a number where another has it."""
        wanted = " ".join(title.split())[: LONGEST_NAME - 4] or "My policy"
        taken = {name.casefold() for name in self.titles().values()}
        numbered = (f"{wanted} {number}" for number in range(2, MOST_POLICIES + len(PRESETS) + 3))
        return next(name for name in (wanted, *numbered) if name.casefold() not in taken)


def with_limit(policy: Policy, category: str, table: Table, level: Level, score: float) -> Policy:
    """`policy` with another threshold."""
    rows = policy.prompt if table == "prompt" else policy.output
    changed = {**rows, category: replace(rows.get(category, Thresholds()), **{level: score})}
    return replace(policy, prompt=changed) if table == "prompt" else replace(policy, output=changed)


def guard_text(guard: OwnGuard) -> str:
    """All of it as JSON, for the vault."""
    policies = [{"id": own.id, "base": own.base, "terms": to_text(own.policy)} for own in guard.policies]
    lists, scopes = ([asdict(rule) for rule in rules] for rules in (guard.lists, guard.scopes))
    return json.dumps({"policies": policies, "lists": lists, "scopes": scopes}, ensure_ascii=False)


def guard_from_text(untrusted: str) -> OwnGuard:
    """What `guard_text` wrote.

    Raises:
        ValueError: anything else.
    """
    content = codec.parse(untrusted.encode())
    rows = content.get("policies")
    if not isinstance(rows, list) or len(rows) > MOST_POLICIES:
        raise ValueError(f"at most {MOST_POLICIES} policies")
    policies = tuple(map(_own, rows))
    return OwnGuard(policies, parse_lists(content.get("lists", [])), parse_scopes(content.get("scopes", [])))


def _own(untrusted: object) -> OwnPolicy:
    if not isinstance(untrusted, dict) or not all(isinstance(untrusted.get(key), str) for key in ("id", "terms")):
        raise ValueError("a policy has id, base and terms")
    base = untrusted.get("base")
    policy = from_text("", untrusted["terms"])
    return OwnPolicy(untrusted["id"], base if base in PRESETS else FALLBACK, replace(policy, name=policy.title))
