"""Finds the files of `resources/`, in a checkout, an installed wheel and a bundle alike."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent


def resource(*parts: str) -> Path:
    """The path of a shipped file, such as `resource("icons", "lamp.svg")`."""
    inside = _PACKAGE / "resources"
    base = inside if inside.is_dir() else _PACKAGE.parent / "resources"
    return base.joinpath(*parts)
