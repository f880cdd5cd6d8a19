"""What somebody in distress reads: calm words and places to turn to, by country (resources/guard/support.json)."""

from __future__ import annotations

import json
import locale

from app.config.resources import resource
from app.domain.events import Support

_LINES: dict[str, str] = json.loads(resource("guard", "support.json").read_text(encoding="utf-8"))
_EUROPE = "BE BG CY CZ DK EE FI GR HR HU LI LT LU LV MT NO PL PT RO SE SI SK"
_WINDOWS_NAMES = {
    "Australia": "AU",
    "Canada": "CA",
    "France": "FR",
    "Germany": "DE",
    "Ireland": "IE",
    "United Kingdom": "GB",
    "United States": "US",
}


def support_event(region: str | None = None) -> Support:
    """The message for `region`, an ISO country code; by default the one of the system's locale."""
    code = region_of(locale.getlocale()[0] or "") if region is None else region
    known = "EU" if code in _EUROPE.split() else code if len(code) == 2 and code in _LINES else "default"
    return Support(known, f"{_LINES['intro']} {_LINES[known]}")


def region_of(locale_name: str) -> str:
    """The country code of a locale's name such as "de_AT" or, on Windows, "English_United States"; empty if unknown."""
    country = locale_name.partition("_")[2].partition(".")[0]
    return _WINDOWS_NAMES.get(country, country if len(country) == 2 else "")
