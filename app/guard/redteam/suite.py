"""Suites of prompts: harmful ones, which should be stopped, and harmless ones, which should not."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.config.resources import resource
from app.domain.errors import KnownError
from app.guard.categories import CATEGORIES
from app.i18n import QT_TR_NOOP, tr

BUNDLED = QT_TR_NOOP("Carrel's own")
MOST_BYTES = 16 * 1024 * 1024
MOST_PROMPTS = 20_000
LONGEST_ID = 64
LONGEST_TEXT = 20_000
OTHER = "other"
"""The category of a harmful prompt that names none."""

_NEEDS = QT_TR_NOOP(
    'Each row needs "text" and "label" (1: harmful, 0: harmless); "id", "category" and "twin" are optional.'
)


@dataclass(frozen=True, slots=True)
class SuitePrompt:
    """A row of a suite. `twin` is the id of the row that looks alike and has the other label.

    A harmless row counts in the category of its harmful twin.
    """

    id: str
    text: str
    harmful: bool
    category: str = OTHER
    twin: str = ""


@dataclass(frozen=True, slots=True)
class Suite:
    """`digest` tells two suites of one name apart; it is made of everything that is in it."""

    name: str
    prompts: tuple[SuitePrompt, ...]
    digest: str


def bundled_suite() -> Suite:
    """The suite that comes with Carrel."""
    return _suite(BUNDLED, list(_json_rows(resource("guard", "redteam.jsonl").read_text(encoding="utf-8"))))


def read_suite(path: Path) -> Suite:
    """The suite in a file of a person's own: CSV with a head, JSON lines or a JSON list.

    Raises:
        KnownError: it can't be read, or a row is not as it should be; the row is named, its text is not.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise KnownError(
                tr("The suite is too large"),
                tr("{name} has more than {number} MB.").format(name=path.name, number=MOST_BYTES // 1024**2),
            )
        text = path.read_text(encoding="utf-8-sig")
        rows = _csv_rows(text) if path.suffix.lower() == ".csv" else _json_rows(text)
        return _suite(path.name, list(rows))
    except OSError as error:
        raise KnownError(tr("The suite can't be read"), f"{path.name}: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise KnownError(
            tr("The suite can't be read"), tr("{name} is not UTF-8.").format(name=path.name), tr("Save it as UTF-8.")
        ) from error
    except (ValueError, csv.Error, RecursionError) as error:
        raise KnownError(tr("The suite is not valid"), f"{path.name}: {_why(error)}", _NEEDS) from error


def _why(error: Exception) -> str:
    # What the parsers say can quote the text.
    return str(error) if type(error) is ValueError else tr("it is neither a table nor JSON.")


def _csv_rows(text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    reader = csv.DictReader(io.StringIO(text), strict=True)
    if not {"text", "label"} <= set(reader.fieldnames or ()):
        raise ValueError("the first line has to name the columns, text and label among them.")
    for row in reader:
        yield reader.line_num, {key: value for key, value in row.items() if key and value}


def _json_rows(text: str) -> Iterator[tuple[int, Any]]:
    if text.lstrip().startswith("["):
        yield from enumerate(json.loads(text), start=1)
        return
    for number, line in enumerate(text.splitlines(), start=1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except json.JSONDecodeError:
                raise ValueError(f"row {number} is not JSON.") from None


def _suite(name: str, untrusted_rows: list[tuple[int, Any]]) -> Suite:
    if not untrusted_rows:
        raise ValueError("there is no row in it.")
    if len(untrusted_rows) > MOST_PROMPTS:
        raise ValueError(f"there are more than {MOST_PROMPTS:,} rows in it.")
    prompts = _with_twins([_prompt(row, number) for number, row in untrusted_rows])
    if len({prompt.id for prompt in prompts}) < len(prompts):
        raise ValueError("two rows have the same id.")
    content = json.dumps([[item.id, item.text, item.harmful, item.category] for item in prompts])
    return Suite(name, prompts, hashlib.sha256(content.encode()).hexdigest())


def _with_twins(prompts: list[SuitePrompt]) -> tuple[SuitePrompt, ...]:
    categories = {prompt.id: prompt.category for prompt in prompts if prompt.harmful}
    return tuple(
        prompt if prompt.harmful else replace(prompt, category=categories.get(prompt.twin, OTHER)) for prompt in prompts
    )


def _prompt(untrusted: object, number: int) -> SuitePrompt:
    if not isinstance(untrusted, dict) or not isinstance(untrusted.get("text"), str) or not untrusted["text"].strip():
        raise ValueError(f"row {number} has no text.")
    if len(untrusted["text"]) > LONGEST_TEXT:
        raise ValueError(f"the text of row {number} has more than {LONGEST_TEXT:,} characters.")
    if isinstance(untrusted.get("label"), bool) or str(untrusted.get("label")) not in ("0", "1"):
        raise ValueError(f"the label of row {number} is neither 0 nor 1.")
    harmful = str(untrusted["label"]) == "1"
    category = untrusted.get("category") or OTHER
    if category != OTHER and category not in CATEGORIES:
        raise ValueError(f"row {number} has an unknown category; known are {', '.join(CATEGORIES)}.")
    identity, twin = str(untrusted.get("id") or number), str(untrusted.get("twin") or "")
    if max(len(identity), len(twin)) > LONGEST_ID:
        raise ValueError(f"the id of row {number} has more than {LONGEST_ID} characters.")
    return SuitePrompt(identity, untrusted["text"], harmful, category, twin)
