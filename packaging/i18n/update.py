"""`make translations`: bring resources/i18n up to date with the words in the code, and compile it.

With languages as arguments (`update.py zh`) only those.
"""

from __future__ import annotations

import sys

from catalogs import FORMS, catalog_path, compile_catalog, extract, faults, read
from resource_words import as_python, resource_words


def main(arguments: list[str]) -> int:
    """Extract, compile, and say what is left to do."""
    languages = arguments or list(FORMS)
    extract([catalog_path(language) for language in languages], languages, as_python(resource_words()))
    for language in languages:
        path = catalog_path(language)
        compile_catalog(path, path.with_suffix(".qm"))
        messages = read(path)
        open_ones = sum(bool(faults(message, language)) for message in messages)
        print(f"{language}: {len(messages)} texts, {open_ones} to translate or to mend")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
