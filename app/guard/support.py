"""What somebody in distress reads: calm words and places to turn to, by country (resources/guard/support.json).

Only lines that a public source names are in it, each with what is sure about it; `checked` says when that was looked up
last (docs/guard.md). Nothing is opened or called by itself.
"""

from __future__ import annotations

import json
import locale
from dataclasses import dataclass
from typing import Any

from app.config.resources import resource
from app.domain.events import Support
from app.i18n import tr

INTERNATIONAL, EUROPE = "default", "EU"
_EUROPEAN = "AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
_EUROPE = frozenset(_EUROPEAN.split())
_WINDOWS_NAMES = {"Great Britain": "GB", "Hong Kong SAR": "HK", "Korea": "KR", "Czech Republic": "CZ"}


@dataclass(frozen=True, slots=True)
class HelpLine:
    """Who listens, how to reach them, and when that is sure ("free, day and night"; empty where it is not)."""

    name: str
    contact: str
    hours: str = ""

    def reached(self) -> tuple[str, ...]:
        """How and when."""
        return tuple(tr(words) for words in (self.contact, self.hours) if words)


@dataclass(frozen=True, slots=True)
class HelpPage:
    """The lines of one country. `code` is its ISO code, EUROPE or INTERNATIONAL; `emergency` is for danger to life."""

    code: str
    country: str
    emergency: str
    lines: tuple[HelpLine, ...]


def _page(code: str, row: dict[str, Any]) -> HelpPage:
    return HelpPage(code, row["name"], row["emergency"], tuple(HelpLine(*line) for line in row["lines"]))


_TABLE: dict[str, Any] = json.loads(resource("guard", "support.json").read_text(encoding="utf-8"))
INTRO, CHECK = str(_TABLE["intro"]), str(_TABLE["check"])
_PAGES = {code: _page(code, row) for code, row in _TABLE["countries"].items()}
_NAMES: dict[str, str] = {page.country: code for code, page in _PAGES.items()} | _WINDOWS_NAMES


def help_pages() -> tuple[HelpPage, ...]:
    """Every country that Carrel knows lines of, by name."""
    return tuple(_PAGES.values())


def help_for(region: str) -> HelpPage:
    """The page of a country by its ISO code; a European or the international one where none is known."""
    if region in _PAGES:
        return _PAGES[region]
    if region in _EUROPE or region == EUROPE:
        return _page(EUROPE, _TABLE["europe"])
    return _page(INTERNATIONAL, _TABLE["international"])


def support_event(region: str | None = None) -> Support:
    """The message for `region`, an ISO country code; by default the one of the system's locale."""
    page = help_for(system_region() if region is None else region)
    return Support(page.code, f"{INTRO} {help_text(page)}")


def help_text(page: HelpPage) -> str:
    """The lines in one paragraph, for terminals and screen readers."""
    lines = " ".join(f"{tr(line.name)}: {', '.join(line.reached())}." for line in page.lines)
    danger = tr("In danger: {number}.").format(number=tr(page.emergency))
    return f"{lines} {danger} {tr(CHECK)}"


def system_region() -> str:
    """The country of the system's locale, empty where it names none."""
    return region_of(locale.getlocale()[0] or "")


def region_of(locale_name: str) -> str:
    """The country code of a locale's name such as "de_AT" or, on Windows, "English_United States"; empty if unknown."""
    country = locale_name.partition("_")[2].partition(".")[0]
    return _NAMES.get(country, country if len(country) == 2 else "")
