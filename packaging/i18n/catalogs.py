"""The catalogs `resources/i18n/carrel_XX.ts`: read as values, written as lupdate writes them."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
FOLDER = RESOURCES / "i18n"
TARGETS = {"zh": "zh_CN", "de": "de_DE", "es": "es_ES"}
FORMS = {"zh": 1, "de": 2, "es": 2}
"""How many plural forms a count has."""

_EXTRACT = ("-locations", "none", "-no-obsolete", "-sort-messages", "-source-language", "en")
_NO_GUESSES = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
_PLACEHOLDER = re.compile(r"\{\w*(?:![rs])?(?::[^{}]*)?\}|%n|%\d")

Key = tuple[str, str]
"""Source text and comment."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a catalog; `forms` has one translation, or one for each plural form."""

    source: str
    comment: str
    counted: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> Key:
        """What tells it apart from all others."""
        return self.source, self.comment


def catalog_path(language: str) -> Path:
    """The catalog that translators work on."""
    return FOLDER / f"carrel_{language}.ts"


def read(path: Path) -> list[Message]:
    """Every message of a catalog; without translation its forms are empty texts."""
    return [_message(element) for element in ET.parse(path).getroot().iter("message")]


def faults(message: Message, language: str) -> list[str]:
    """What is wrong with a translation; empty where nothing is."""
    if not all(message.forms) or not message.forms:
        return ["not translated"]
    found = []
    if message.counted and len(message.forms) != FORMS[language]:
        found.append(f"{len(message.forms)} plural forms, not {FORMS[language]}")
    wanted = _placeholders(message.source)
    found += [f"other placeholders in: {form}" for form in message.forms if _placeholders(form) != wanted]
    if language != "zh":  # its commas bring their own room
        found += [
            f"other blanks at the ends of: {form}" for form in message.forms if _ends(form) != _ends(message.source)
        ]
    return found


def extract(catalogs: Sequence[Path], languages: Sequence[str], resource_module: str) -> None:
    """Bring the catalogs up to date with the code and with the texts of `resource_module`."""
    code = subprocess.run(["git", "ls-files", "app/*.py"], cwd=ROOT, check=True, capture_output=True, text=True)
    new = subprocess.run(
        ["git", "ls-files", "--others", "--exclude-standard", "app/*.py"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        words = Path(folder) / "resource_words.py"
        words.write_text(resource_module, encoding="utf-8")
        present = [name for name in (*code.stdout.splitlines(), *new.stdout.splitlines()) if (ROOT / name).is_file()]
        files = Path(folder) / "files.lst"
        files.write_text("\n".join((*(str(ROOT / name) for name in present), str(words))), encoding="utf-8")
        for path, language in zip(catalogs, languages, strict=True):
            target = ("-target-language", TARGETS[language])
            _tool("lupdate", *_EXTRACT, *_NO_GUESSES, *target, f"@{files}", "-ts", str(path))


def compile_catalog(catalog: Path, compiled: Path) -> None:
    """Make the file that the program loads."""
    unfinished = compiled.with_suffix(".new")
    _tool("lrelease", "-silent", "-nounfinished", str(catalog), "-qm", str(unfinished))
    unfinished.replace(compiled)  # in one step: a window may start meanwhile


def fill(path: Path, translations: dict[Key, tuple[str, ...]]) -> int:
    """Put translations into a catalog; how many of its messages they were for."""
    tree = ET.parse(path)
    filled = 0
    for element in tree.getroot().iter("message"):
        message = _message(element)
        forms = translations.get(message.key) or translations.get((message.source, ""))
        if forms is None:
            continue
        _set_forms(element, forms, counted=message.counted)
        filled += 1
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + ET.tostring(tree.getroot(), "unicode"))
    return filled


def _message(element: ET.Element) -> Message:
    counted = element.get("numerus") == "yes"
    translation = element.find("translation")
    done = translation is not None and translation.get("type") is None
    if not done or translation is None:
        forms: tuple[str, ...] = ("",)
    elif counted:
        forms = tuple(form.text or "" for form in translation.findall("numerusform"))
    else:
        forms = (translation.text or "",)
    return Message(element.findtext("source", ""), element.findtext("comment", ""), counted, forms)


def _set_forms(element: ET.Element, forms: tuple[str, ...], *, counted: bool) -> None:
    old = element.find("translation")
    if old is not None:
        element.remove(old)
    new = ET.SubElement(element, "translation")
    if not counted:
        new.text = forms[0]
        return
    for form in forms:
        ET.SubElement(new, "numerusform").text = form


def _placeholders(text: str) -> list[str]:
    return sorted(_PLACEHOLDER.findall(text))


def _ends(text: str) -> tuple[int, int]:
    return len(text) - len(text.lstrip()), len(text) - len(text.rstrip())


def _tool(name: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{name}"
    done = subprocess.run([str(program), *arguments], check=False, capture_output=True, text=True)
    said = f"{done.stdout}{done.stderr}"
    if done.returncode or "warning" in said.lower() or "error" in said.lower():
        raise SystemExit(said)
