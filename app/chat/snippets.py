"""Prompts with variables: what is to be asked for, and the text that comes of it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.presets import Preset

_VARIABLE = re.compile(r"\{\{[ \t]*([^{}\n]{1,40}?)[ \t]*\}\}")


@dataclass(frozen=True, slots=True)
class Variable:
    """A place to fill in. One that stands alone on its line takes `several_lines`."""

    name: str
    several_lines: bool = False


def variables(text: str) -> tuple[Variable, ...]:
    """The variables of a prompt, written `{{name}}`, in their order and each once."""
    found: dict[str, bool] = {}
    for line in text.splitlines():
        for match in _VARIABLE.finditer(line):
            alone = match.group(0) == line.strip()
            found[match.group(1)] = alone or found.get(match.group(1), False)
    return tuple(Variable(name, alone) for name, alone in found.items())


def filled(text: str, values: Mapping[str, str]) -> str:
    """The prompt with its variables replaced; what is written into one is not looked at again."""
    return _VARIABLE.sub(lambda match: values.get(match.group(1), match.group(0)), text)


def matching(presets: Sequence[Preset], typed: str) -> tuple[Preset, ...]:
    """Those whose title has every typed word in it, those that begin with the typed text first."""
    wanted = typed.casefold().strip()
    words = wanted.split()
    found = [preset for preset in presets if all(word in preset.title.casefold() for word in words)]
    return tuple(sorted(found, key=lambda preset: not preset.title.casefold().startswith(wanted)))
