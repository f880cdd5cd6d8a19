"""What the guard says to the person beside a text. One calm line each."""

from __future__ import annotations

import json
import locale
import re

from app.config.resources import resource
from app.domain.events import Support

NOTES = {
    "advice_medical": "Medical advice. A language model can be wrong here. "
    "Check with a pharmacist or doctor before you act on it.",
    "advice_legal": "Legal advice. The law differs from place to place, and a model can be wrong. Ask a lawyer.",
    "advice_financial": "Financial advice. A model knows neither your situation nor the market. Check before you act.",
    "decision_on_people": "A decision about people. Models repeat biases; a person must look and decide.",
    "state_narrative": "DeepSeek's models repeat state positions on this topic. Compare other sources.",
    "insecure_code": "This code may be insecure. Read it before you run it.",
    "jailbreak": "This reads like an attempt to get around the rules. They stay in place.",
}


def note_for(category: str) -> str:
    """The sentence of a category's note."""
    from app.guard.categories import category_name

    return NOTES.get(category, f"{category_name(category)}. Read this with care.")


def support_event(region: str | None = None) -> Support:
    """Kind words and where to turn to; `region` is a country code, by default that of the system's locale."""
    lines = json.loads(resource("guard", "support.json").read_text(encoding="utf-8"))
    code = region or _region()
    known = code if code in lines and len(code) == 2 else "default"
    return Support(code, f"{lines['intro']} {lines[known]}")


def _region() -> str:
    found = re.search(r"_([A-Z]{2})", locale.getlocale()[0] or "")
    return found[1] if found else "default"
