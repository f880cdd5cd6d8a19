"""Writes the model card: a fixed text with the numbers of the last evaluation in it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

TEXT = Path(__file__).with_name("card_text.md")


def write_card(folder: Path, scores: dict[str, dict[str, Any]]) -> None:
    """Keep the scores beside the file's facts, and write the card anew."""
    facts = json.loads((folder / "guide.json").read_text(encoding="utf-8"))
    kept = folder / "scores.json"
    known = json.loads(kept.read_text(encoding="utf-8")) if kept.exists() else {}
    if known.get("sha256") != facts["sha256"]:
        known = {"sha256": facts["sha256"]}
    known |= scores
    kept.write_text(json.dumps(known, indent=2) + "\n", encoding="utf-8")
    text = TEXT.read_text(encoding="utf-8")
    for name, value in (
        ("BYTES", f"{facts['bytes']:,}"),
        ("PARAMETERS", f"{facts['parameters']:,}"),
        ("SHA256", facts["sha256"]),
        ("SCORES", table(known)),
        ("MINUTES", f"{facts['training']['minutes']:.0f}"),
        ("STEPS", f"{facts['training']['steps']:,}"),
    ):
        text = text.replace(f"@{name}@", value)
    (folder / "MODEL_CARD.md").write_text(text, encoding="utf-8")


def table(scores: dict[str, Any]) -> str:
    """The scores as a Markdown table."""
    names = {
        "evaluation": "evaluation.jsonl, written apart from the corpus, without rows that the corpus happens to have",
        "all": "all rows of evaluation.jsonl",
        "development": "phrasings of the corpus, held out from training",
    }
    lines = ["| Questions | Right topic's facts | Out of domain declined | Broken texts |", "|---|---|---|---|"]
    for key, name in names.items():
        if key in scores:
            one = scores[key]
            lines.append(
                f"| {name} | {share(one['right'], one['topics'])} | {share(one['declined'], one['foreign'])} "
                f"| {one['broken']} of {one['topics'] + one['foreign']} |"
            )
    return "\n".join(lines) if len(lines) > 2 else "Not measured yet."


def share(part: int, whole: int) -> str:
    return f"{part / max(1, whole):.1%} ({part} of {whole})"
