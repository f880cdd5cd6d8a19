"""Words that a person reads, in their language.

The text in the code is English and is its own key. `tr` stands around it wherever it is made into a value;
`QT_TR_NOOP` where it only stands in a table, whose reader calls `tr` later. Qt's lupdate finds both (packaging/i18n);
nothing here needs Qt, so that every layer may use it. What has no catalog, like the command line and the child
processes, speaks English.

Lupdate reads literal text only: fill in values afterwards (`tr("{name} is ready").format(name=...)`), never inside an
f-string, and count with `%n` and a plural in brackets (`tr("%n chat(s)", "", count)`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

Catalog = Callable[[str, str, int], str]
"""Text, comment and number (-1: none) to the translation, with the number filled in; empty where there is none."""

_catalog: list[Catalog] = []
_PLURAL = re.compile(r"\((\w+)\)")


def install(catalog: Catalog | None) -> None:
    """Translate by `catalog` from now on; None: English."""
    _catalog[:] = [catalog] if catalog else []


def tr(text: str, comment: str = "", n: int = -1) -> str:
    """`text` in the person's language; `comment` tells translators apart what is one word in English."""
    found = _catalog[0](text, comment, n) if _catalog else ""
    return found or _english(text, n)


def QT_TR_NOOP(text: str) -> str:  # noqa: N802 - the name that lupdate knows
    """Mark `text` to be translated where it is used."""
    return text


def retold(text: str, templates: Iterable[str]) -> str:
    """`text` of a process without a catalog, in the person's language; it may have been made of one of `templates`."""
    for template in templates:
        made = re.fullmatch(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(template)), text, re.DOTALL)
        if made:
            return tr(template).format(**made.groupdict())
    return tr(text)


def _english(text: str, n: int) -> str:
    if n < 0:
        return text
    return _PLURAL.sub(lambda ending: "" if n == 1 else ending[1], text).replace("%n", f"{n:,}")
