"""docs/ui-checklist.md has all 65 rows, and every test that it names exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "ui-checklist.md"
ITEMS = 65
_ROW = re.compile(r"^\| (\d+) \| (.+?) \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"`(tests/[\w/]+(?:\.py)?)(?:::(\w+))?`(?: \(([^)]*)\))?|`::(\w+)`")
_PICTURE = re.compile(r"pictures? ((?:`[\w-]+`(?:, | and )?)+)")
_SHOTS = tuple((ROOT / "packaging" / "screenshots").glob("*.py"))


def rows() -> dict[int, str]:
    return {int(number): shown for number, _short, shown in _ROW.findall(PAGE.read_text("utf-8"))}


def functions_of(path: Path) -> set[str]:
    return {node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}


def named(shown: str) -> list[tuple[str, str]]:
    """(file or folder, test or nothing) of a row; `::name` belongs to the file before it."""
    found, file = [], ""
    for path, test, in_brackets, short in _TEST.findall(shown):
        file = path or file
        found.append((file, test or short))
        found.extend((file, f"test_{word}") for word in re.findall(r"`(\w+)`", in_brackets))
    return found


def test_every_item_has_its_row() -> None:
    assert sorted(rows()) == list(range(1, ITEMS + 1))


@pytest.mark.parametrize("number", range(1, ITEMS + 1))
def test_what_a_row_names_exists(number: int) -> None:
    shown = rows()[number]
    tests = named(shown)
    pictures = [name for group in _PICTURE.findall(shown) for name in re.findall(r"`([\w-]+)`", group)]
    assert tests or pictures
    for file, test in tests:
        path = ROOT / file
        assert path.exists(), file
        assert not test or test in functions_of(path), f"{file}::{test}"
    scripts = "".join(script.read_text("utf-8") for script in _SHOTS)
    for picture in pictures:
        assert f'"{picture}"' in scripts, picture
