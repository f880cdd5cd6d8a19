"""The texts in `resources/` that a person reads in the window; the code says `tr` to them where it shows them."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from catalogs import RESOURCES, ROOT


def resource_words() -> list[str]:
    """Every such text once, in the order of the files."""
    words = (*_presets(), *_models(), *_policies(), *_support(), *_guard())
    return list(dict.fromkeys(text for text in words if any(letter.isalpha() for letter in text)))


def as_python(words: Iterable[str]) -> str:
    """A module that lupdate finds the texts in."""
    return "".join(f"QT_TR_NOOP({json.dumps(text, ensure_ascii=False)})\n" for text in words)


def _json(name: str) -> Any:  # noqa: ANN401 - our own files
    return json.loads((RESOURCES / name).read_text(encoding="utf-8"))


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _presets() -> Iterator[str]:
    for name in ("roles.json", "snippets.json"):
        yield from (preset["title"] for preset in _json(name)["presets"])


def _models() -> Iterator[str]:
    for model in _json("models.json")["models"]:
        yield from (model["good_for"], model["weaknesses"])
    yield _json("models/guide/guide.json")["description"]


def _policies() -> Iterator[str]:
    yield from (_toml(path)["title"] for path in sorted((RESOURCES / "policies").glob("*.toml")))


def _support() -> Iterator[str]:
    table = _json("guard/support.json")
    yield from (table["intro"], table["check"])
    for page in (table["international"], table["europe"], *table["countries"].values()):
        yield from (page["name"], page["emergency"])
        for line in page["lines"]:
            yield from line


def _guard() -> Iterator[str]:
    guard = RESOURCES / "guard"
    yield from (topic["context"] for topic in _toml(guard / "narratives.toml")["topic"])
    yield from (flaw["words"] for flaw in _toml(guard / "insecure.toml")["flaw"])
    names = (ROOT / "app" / "guard" / "language_names.py").read_text(encoding="utf-8")
    yield from (name.strip() for name in re.findall(r"\b[a-z]{2} ([A-Z][A-Za-z ]+)(?=[|\"])", names))
    yield "another language"
