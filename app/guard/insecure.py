"""What is unsafe in the code of an answer: classic flaws, by rules for each language (resources/guard/insecure.toml).

Rules see text, not a program: they point at lines worth a second look and prove nothing. The flaws are those of CWE's
list of the most dangerous (https://cwe.mitre.org/top25) that a line can show: 78, 79, 89, 94, 120, 295, 327, 502, 798.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.config.resources import resource
from app.i18n import QT_TR_NOOP

MOST_CODE = 20_000
"""Characters of a block that are looked at."""

_ANY = "any"
_MOST_LINE = 600
# Comments warn of such code more often than they are it.
_COMMENT = re.compile(r"^\s*(?:#(?!include\b|define\b)|//|\*|--).*|\s(?:#|//)\s.*")
INSECURE = QT_TR_NOOP("This code may be insecure: {}. Review it before you run it on data that matters.")


@dataclass(frozen=True, slots=True)
class Flaw:
    """One way in which code is unsafe. `words` end the sentence "This code may be insecure: …"."""

    id: str
    words: str
    patterns: Mapping[str, tuple[re.Pattern[str], ...]]
    needs: re.Pattern[str] | None
    unless: re.Pattern[str] | None

    def found(self, code: str, languages: Iterable[str]) -> bool:
        """Whether `code`, without its comments, shows it."""
        if self.needs is not None and not self.needs.search(code):
            return False
        tried = (pattern for language in (*languages, _ANY) for pattern in self.patterns.get(language, ()))
        return any(self._counts(code, match) for pattern in tried for match in pattern.finditer(code))

    def _counts(self, code: str, match: re.Match[str]) -> bool:
        if self.unless is None:
            return True
        end = code.find("\n", match.end())
        return not self.unless.search(code, code.rfind("\n", 0, match.start()) + 1, end if end >= 0 else len(code))


def flaws(code: str, label: str = "") -> tuple[Flaw, ...]:
    """The flaws that a block of code shows; `label` is what its fence says it is. Without one all rules are tried."""
    known, names = _rules()
    spoken = [language for language, labels in names.items() if label.lower() in labels] or list(names)
    text = "\n".join(_COMMENT.sub("", line[:_MOST_LINE]) for line in code[:MOST_CODE].splitlines())
    return tuple(flaw for flaw in known if flaw.found(text, spoken))


def sentence(found: Iterable[Flaw]) -> str:
    """What the person reads."""
    words = [flaw.words for flaw in found]
    listed = words[0] if len(words) == 1 else f"{', '.join(words[:-1])}, and {words[-1]}"
    return INSECURE.format(listed)


@cache
def _rules() -> tuple[tuple[Flaw, ...], Mapping[str, tuple[str, ...]]]:
    table = tomllib.loads(resource("guard", "insecure.toml").read_text(encoding="utf-8"))
    names = {language: tuple(labels) for language, labels in table["languages"].items()}
    return tuple(_flaw(row, (*names, _ANY)) for row in table["flaw"]), names


def _flaw(row: dict[str, Any], languages: tuple[str, ...]) -> Flaw:
    patterns = {name: tuple(map(re.compile, row[name])) for name in languages if name in row}
    needs, unless = (re.compile(row[name]) if name in row else None for name in ("needs", "unless"))
    return Flaw(row["id"], row["words"], patterns, needs, unless)
