"""A policy's hash changes with what it decides, and with nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.config.resources import resource
from app.guard.policy import PRESETS, Retract, Thresholds, load_policy, load_policy_file
from app.guard.policy_hash import policy_hash

POLICY = load_policy("balanced")


def test_presets_differ_and_a_hash_is_stable(tmp_path: Path) -> None:
    assert len({policy_hash(load_policy(name)) for name in PRESETS}) == len(PRESETS)
    copy = tmp_path / "mine.toml"
    copy.write_bytes(resource("policies", "balanced.toml").read_bytes())
    assert policy_hash(load_policy_file(copy)) == policy_hash(POLICY)


def test_every_part_that_decides_counts() -> None:
    changed = [
        replace(POLICY, instructions="Be brief."),
        replace(POLICY, prompt={**POLICY.prompt, "hate": Thresholds(note=0.51)}),
        replace(POLICY, output={}),
        replace(POLICY, retract=Retract.NOTHING),
        replace(POLICY, redact=frozenset({"email"})),
    ]
    assert len({policy_hash(POLICY), *map(policy_hash, changed)}) == len(changed) + 1


def test_order_and_name_do_not_count() -> None:
    turned = replace(POLICY, name="x", title="y", prompt=dict(reversed(list(POLICY.prompt.items()))))
    assert policy_hash(turned) == policy_hash(POLICY)
