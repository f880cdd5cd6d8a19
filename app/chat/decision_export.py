"""Records of the guard's decisions for other programs: JSON lines, exact; CSV, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from app.config.files import write_atomically
from app.domain.errors import KnownError
from app.domain.reviews import DecisionRecord
from app.i18n import tr

COLUMNS = (
    *("record", "time", "direction", "action", "category", "policy", "policy_hash", "guard", "model", "position"),
    *("overridden", "reported", "mark", "chat", "text", "mac"),
)
SCORES = "scores"

_FORMULA = re.compile(r"""(^|[;,\t\r\n"'|])([\s\0]*)(?=[=+\-@＝＋－＠])""")
"""Where a cell, or what a spreadsheet with another separator takes for one, would begin as a formula."""


def as_json(record: DecisionRecord) -> dict[str, Any]:
    """A record as the object that `carrel guard audit` prints."""
    decision = record.decision
    return {
        "record": record.number,
        "time": record.time.isoformat(timespec="milliseconds"),
        "direction": decision.direction,
        "action": decision.action,
        "category": decision.category,
        "scores": decision.scores,
        "policy": decision.policy,
        "policy_hash": decision.policy_hash,
        "guard": decision.guard,
        "model": decision.model,
        "position": decision.position,
        "overridden": decision.overridden,
        "reported": record.reported,
        "mark": None if record.mark is None else record.mark.value,
        "chat": record.chat,
        "text": record.text,
        "mac": record.mac,
    }


def json_lines(records: Iterable[DecisionRecord]) -> Iterator[str]:
    """One object a line."""
    for record in records:
        yield json.dumps(as_json(record), ensure_ascii=False) + "\n"


def csv_lines(records: Iterable[DecisionRecord]) -> Iterator[str]:
    """A head and one row a record; the scores stand in one cell, as JSON."""
    yield _row([*COLUMNS, SCORES])
    for record in records:
        value = as_json(record)
        yield _row([*(value[column] for column in COLUMNS), json.dumps(value[SCORES])])


WRITERS = {"json": json_lines, "csv": csv_lines}


def write_records(path: Path, kind: str, records: Iterable[DecisionRecord]) -> None:
    """Write records to a private file, whole or not at all; `kind` is "json" or "csv".

    Raises:
        KnownError: the file can't be written.
    """
    data = "".join(WRITERS[kind](records)).encode()
    try:
        write_atomically(path, data)
    except OSError as error:
        raise KnownError(
            tr("The file can't be written"), f"{path}: {error.strerror}.", tr("Choose another place.")
        ) from error


def safe_cell(value: object) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _FORMULA.sub(r"\1\2'", str(value)) if isinstance(value, str) else str(value)


def _row(values: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerow([safe_cell(value) for value in values])
    return line.getvalue()
