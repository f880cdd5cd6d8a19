"""A policy as text and back: how one of a person's own lies in the vault, and how it gets to the worker."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from app.domain import codec
from app.guard.policy import VERSION, Policy, Thresholds, policy_from

LONGEST = 2_000_000
"""Characters. All lists and scopes at their bounds fit."""


def to_text(policy: Policy) -> str:
    """The content of `policy` as JSON, with the keys of a policy file."""
    second = asdict(policy.second_opinion) | {"grey": list(policy.second_opinion.grey)}
    content = {
        "version": VERSION,
        "title": policy.title,
        "instructions": policy.instructions,
        "retract": policy.retract.value,
        "redact": sorted(policy.redact),
        "redact_prompt": sorted(policy.redact_prompt),
        "prompt": _table(policy.prompt),
        "output": _table(policy.output),
        "second_opinion": second,
        "lists": [asdict(words) for words in policy.lists],
        "scopes": [asdict(scope) for scope in policy.scopes],
    }
    return json.dumps(content, ensure_ascii=False, allow_nan=False)


def from_text(name: str, untrusted: str) -> Policy:
    """The policy in such a text.

    Raises:
        ValueError: too long, no JSON object, or no policy.
    """
    if len(untrusted) > LONGEST:
        raise ValueError("a policy is too long")
    return policy_from(name, codec.parse(untrusted.encode("utf-8", "replace")))


def _table(table: Mapping[str, Thresholds]) -> dict[str, dict[str, Any]]:
    return {
        category: {level: score for level, score in asdict(limits).items() if not math.isinf(score)}
        for category, limits in table.items()
    }
