"""Puts translations from a JSON file into a catalog, and prints as JSON what is still to be translated.

    .venv/bin/python packaging/i18n/fill.py zh [translations.json] > missing.json

The file has `{source: translation}`; `[form, form]` for a text that counts (`%n`); a source with a comment is written
`source|comment` with `\\u0004` for the bar, as it is printed. What is faulty is named and left out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from pathlib import Path

from catalogs import FORMS, Key, Message, catalog_path, compile_catalog, extract, faults, fill, read
from resource_words import as_python, resource_words

BAR = "\u0004"


def main(arguments: list[str]) -> int:
    """Fill one language's catalog."""
    language, *files = arguments
    path = catalog_path(language)
    extract([path], [language], as_python(resource_words()))
    for name in files:
        given = json.loads(Path(name).read_text(encoding="utf-8"))
        good = sound(read(path), translations_of(given), language)
        print(f"{fill(path, good)} of {len(given)} put into {path.name}", file=sys.stderr)
    extract([path], [language], as_python(resource_words()))
    compile_catalog(path, path.with_suffix(".qm"))
    missing = {written(message): empty(message, language) for message in read(path) if faults(message, language)}
    print(json.dumps(missing, ensure_ascii=False, indent=0))
    print(f"{len(missing)} missing", file=sys.stderr)
    return 0


def translations_of(given: Mapping[str, str | list[str]]) -> dict[Key, tuple[str, ...]]:
    """The translations of a JSON file by source and comment; those left empty are none."""
    found: dict[Key, tuple[str, ...]] = {}
    for text, forms in given.items():
        source, _, comment = text.partition(BAR)
        every = (forms,) if isinstance(forms, str) else tuple(forms)
        if all(every):
            found[source, comment] = every
    return found


def sound(messages: list[Message], given: Mapping[Key, tuple[str, ...]], language: str) -> dict[Key, tuple[str, ...]]:
    """Those translations that have no fault; the others are named on stderr."""
    found: dict[Key, tuple[str, ...]] = {}
    for message in messages:
        forms = given.get(message.key) or given.get((message.source, ""))
        if forms is None:
            continue
        wrong = faults(Message(message.source, message.comment, message.counted, forms), language)
        if wrong:
            print(f"{message.source!r}: {'; '.join(wrong)}", file=sys.stderr)
        else:
            found[message.key] = forms
    return found


def written(message: Message) -> str:
    """How a message is called in JSON."""
    return f"{message.source}{BAR}{message.comment}" if message.comment else message.source


def empty(message: Message, language: str) -> str | list[str]:
    """A place for its translation."""
    return [""] * FORMS[language] if message.counted else ""


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
