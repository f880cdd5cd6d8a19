"""Which guard model gives second opinions, and what it needs beside the chat's model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from app.config.settings import Settings
from app.domain.requests import ModelSpec, SecondModel
from app.guard.policy import PRESETS, load_policy
from app.guard.second_opinion import SecondOpinion, When
from app.models.entry import ModelEntry
from app.models.fit import Estimate, estimate

FAMILIES = frozenset({"qwen3guard", "llama-guard-3", "llama-guard-3-1b"})
"""The families of guard models whose form and words Carrel knows."""

CONTEXT = 2048
"""Tokens of its memory: the form takes some 350, a window of text the rest."""


def askable(entry: ModelEntry) -> bool:
    """Whether it is a guard model that Carrel can ask, here or not."""
    return entry.kind == "guard" and entry.family in FAMILIES


def wanted(settings: Settings, policy: str) -> SecondOpinion:
    """What holds: the policy's own terms, with what the person chose in the settings instead.

    A policy of the person's own lies in the vault; until it is read there, a model is loaded as Balanced would have it.
    """
    preset = load_policy(policy if policy in PRESETS else "balanced")
    terms = preset.second_opinion.asked(settings.second_opinion)
    return replace(terms, model=settings.second_model or terms.model)


def second_model(entries: Iterable[ModelEntry], terms: SecondOpinion) -> ModelEntry | None:
    """The guard model to load: the one named, else the smallest that is here; None where none is wanted or here."""
    here = sorted((entry for entry in entries if askable(entry) and entry.usable), key=lambda entry: entry.bytes)
    if terms.when is When.NEVER:
        return None
    return next((entry for entry in here if entry.id == terms.model), here[0] if here else None)


def with_second(spec: ModelSpec, second: ModelEntry | None, settings: Settings) -> ModelSpec:
    """What a worker is started with, the guard model with it."""
    if second is None:
        return spec
    model = SecondModel(second.id, str(second.path), CONTEXT, settings.second_opinion, second.family)
    return replace(spec, second=model)


def second_needs(second: ModelEntry | None) -> Estimate | None:
    """What it takes; None where there is none, or nothing is known of its shape."""
    if second is None or second.header is None:
        return None
    return estimate(second.header, second.bytes, CONTEXT)
