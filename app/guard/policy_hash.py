"""A policy's fingerprint, so that a record says by which thresholds it was decided, not only under which name."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import math
from collections.abc import Mapping
from typing import Any

from app.guard.policy import Policy

_NAMES = frozenset({"name", "title"})


def policy_hash(policy: Policy) -> str:
    """SHA-256 of the policy's canonical content: everything that decides, in one order, without what it is called."""
    content = {
        field.name: _canonical(getattr(policy, field.name))
        for field in dataclasses.fields(policy)
        if field.name not in _NAMES
    }
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def _canonical(value: Any) -> Any:  # noqa: ANN401 - any field of a policy
    if dataclasses.is_dataclass(value):
        return {field.name: _canonical(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Mapping):
        return {str(key): _canonical(item) for key, item in value.items()}
    if isinstance(value, frozenset | set):
        return sorted(_canonical(item) for item in value)
    if isinstance(value, tuple | list):
        return [_canonical(item) for item in value]
    if isinstance(value, float):
        return None if math.isinf(value) else value  # no threshold
    return value
