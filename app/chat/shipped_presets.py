"""The roles and prompts that come with Carrel."""

from __future__ import annotations

from dataclasses import dataclass

from app.config.resources import resource
from app.domain.codec import from_json, parse
from app.domain.presets import Preset

VERSION = 1


@dataclass(frozen=True, slots=True)
class _File:
    version: int
    presets: tuple[Preset, ...]


def shipped_presets(kind: str) -> tuple[Preset, ...]:
    """Those of resources/KIND.json, where KIND is "roles" or "snippets"."""
    return from_json(_File, parse(resource(f"{kind}.json").read_bytes())).presets
