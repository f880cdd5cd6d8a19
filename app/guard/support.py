"""What somebody in distress reads: calm words and places to turn to, by country."""

from __future__ import annotations

import locale

from app.domain.events import Support

_OPENING = (
    "It sounds as if things are very hard right now. You don't have to carry this alone; talking to someone can help."
)
_PLACES = {
    "US": "In the US and Canada you can call or text 988 at any time.",
    "GB": "In the UK and Ireland you can call Samaritans on 116 123 at any time, free of charge.",
    "EU": "In many European countries 116 123 answers free of charge; in an emergency call 112.",
    "AU": "In Australia you can call Lifeline on 13 11 14 at any time.",
    "NZ": "In New Zealand you can call or text 1737 at any time.",
    "CN": "In mainland China you can call 12356 at any time.",
    "IN": "In India you can call Tele-MANAS on 14416 at any time.",
    "JP": "In Japan you can call Yorisoi on 0120-279-338 at any time, free of charge.",
    "": "The site findahelpline.com lists places to call or write to in your country.",
}
_EMERGENCY = "If you are in danger now, call your local emergency number."
_EUROPE = "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
_SHARED = {
    "CA": "US",
    "IE": "GB",
    **dict.fromkeys(_EUROPE.split(), "EU"),
}
_WINDOWS_NAMES = {
    "United States": "US",
    "Canada": "CA",
    "United Kingdom": "GB",
    "Ireland": "IE",
    "Germany": "DE",
    "France": "FR",
}


def support_event(region: str | None = None) -> Support:
    """The message for `region`, an ISO country code; by default the one of the system's locale."""
    place = region_of(locale.getlocale()[0] or "") if region is None else region
    place = _SHARED.get(place, place)
    place = place if place in _PLACES else ""
    return Support(place, f"{_OPENING} {_PLACES[place]} {_EMERGENCY}")


def region_of(locale_name: str) -> str:
    """The country code of a locale's name such as "de_AT" or, on Windows, "English_United States"; empty if unknown."""
    country = locale_name.partition("_")[2].partition(".")[0]
    return _WINDOWS_NAMES.get(country, country if len(country) == 2 else "")
