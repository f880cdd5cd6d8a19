"""How models look on the command line: as JSON objects (docs/cli.md) and as text."""

from __future__ import annotations

import json
from typing import Any

from app.models.entry import ModelEntry
from app.models.fit import Fit


def as_json(entry: ModelEntry, fit: Fit | None) -> dict[str, Any]:
    """The object of `list` and `show`."""
    return {
        "id": entry.id,
        "name": entry.name,
        "family": entry.family,
        "file": entry.path.name,
        "bytes": entry.bytes,
        "sha256": entry.sha256,
        "commit": entry.commit,
        "repo": entry.repo,
        "licence": entry.licence,
        "context": entry.context,
        "parameters": entry.parameters,
        "quantization": entry.quantization,
        "state": entry.state,
        "fit": fit.light if fit else None,
        "needs_bytes": fit.needs if fit else entry.memory or None,
        "why": fit.why if fit else "",
    }


def say(value: dict[str, Any], text: str, as_lines: bool) -> None:
    """Print one result: as a JSON line for scripts, as text for people."""
    print(json.dumps(value, ensure_ascii=False) if as_lines else text, flush=True)


def row(entry: ModelEntry, fit: Fit | None) -> str:
    """A line of `list`."""
    light = fit.light if fit else "-"
    return f"{entry.state:13} {gigabytes(entry.bytes):>9}  {light:6} {entry.id}"


def details(entry: ModelEntry, fit: Fit | None) -> str:
    """The text of `show`."""
    facts = {
        "state": entry.state,
        "file": str(entry.path) if entry.usable else entry.path.name,
        "size": gigabytes(entry.bytes),
        "quantization": entry.quantization,
        "parameters": f"{entry.parameters / 1e9:.1f} billion" if entry.parameters else "",
        "context": f"{entry.context} tokens",
        "fit": f"{fit.light}: {fit.why}" if fit else "",
        "good for": entry.description,
        "weak at": f"{entry.weaknesses} ({entry.weaknesses_url})" if entry.weaknesses else "",
        "licence": ", ".join([entry.licence, *(licence.url for licence in entry.licences)]),
        "from": "@".join(filter(None, (entry.repo, entry.commit))) or origin(entry),
        "sha256": entry.sha256,
        "verified": entry.verified,
    }
    return "\n".join([entry.name, *(f"  {name:13} {value}" for name, value in facts.items() if value)])


def origin(entry: ModelEntry) -> str:
    """Where a model that the hub does not know comes from."""
    if entry.source == "built-in":
        return "a part of Carrel"
    return "not from the catalog" + (", used where it lies" if entry.in_place else "")


def gigabytes(count: int) -> str:
    """Such as "4.68 GB" or "10 MB"."""
    return f"{count / 1e9:.2f} GB" if count >= 10**9 else f"{count / 1e6:.0f} MB"
