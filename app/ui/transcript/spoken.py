"""The guard's sentences in the person's language.

They come from processes without a catalog and are kept in the chat, both in English; some have a value in them.
"""

from __future__ import annotations

import re

from app.chat.answer_draft import LEFT_OUT, REPLACED
from app.guard.categories import CATEGORIES
from app.guard.consultation import SECOND_READ, UNREAD
from app.guard.documents import ORDERS, UNREAD_FILE
from app.guard.insecure import INSECURE
from app.guard.narratives import TOPIC
from app.i18n import tr

_WITH_VALUE = (SECOND_READ, UNREAD, UNREAD_FILE, ORDERS, INSECURE, LEFT_OUT, *REPLACED)
_COUNTED = re.compile(r"(.+) (\(\d+\))")
_BETWEEN = re.compile(r", and |, ")


def spoken(text: str) -> str:
    """A sentence of the guard; one that is not known stays as it is."""
    narrative = CATEGORIES[TOPIC].note
    if text.endswith(f" {narrative}"):
        return f"{tr(text.removesuffix(narrative).strip())} {tr(narrative)}"
    for template in _WITH_VALUE:
        before, _, after = template.partition("{}")
        if text.startswith(before) and text.endswith(after):
            value = text[len(before) : len(text) - len(after)]
            words = tr(template)
            return text if words == template else words.format(value if template == ORDERS else _listed(value))
    return tr(text)


def _listed(value: str) -> str:
    """The parts of a list, each in the person's language."""
    return tr(", ").join(_part(part) for part in _BETWEEN.split(value)) if tr(value) == value else tr(value)


def _part(part: str) -> str:
    counted = _COUNTED.fullmatch(part)
    return f"{tr(counted[1])} {counted[2]}" if counted else tr(part)
