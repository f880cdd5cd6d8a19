"""Exported records: JSON is exact, and no cell of the CSV is a formula to any spreadsheet."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.chat.decision_export import csv_lines, json_lines, safe_cell
from app.domain.decisions import Decision
from app.domain.reviews import DecisionRecord, Mark

DECISION = Decision("prompt", "ask", "hate", {"hate": 0.8, "violence": 0.1}, "balanced", "h", "rules-1", "guide", 3)
RECORD = DecisionRecord(7, datetime(2026, 5, 1, 12, tzinfo=UTC), DECISION, "ab", "c1", 'Wörter, "two"\nlines')


def test_json_says_everything() -> None:
    (line,) = json_lines([replace(RECORD, mark=Mark.WRONG, reported="hate")])
    assert json.loads(line) == {
        "record": 7,
        "time": "2026-05-01T12:00:00.000+00:00",
        "direction": "prompt",
        "action": "ask",
        "category": "hate",
        "scores": {"hate": 0.8, "violence": 0.1},
        "policy": "balanced",
        "policy_hash": "h",
        "guard": "rules-1",
        "model": "guide",
        "position": 3,
        "overridden": False,
        "reported": "hate",
        "mark": "wrong",
        "chat": "c1",
        "text": 'Wörter, "two"\nlines',
        "mac": "ab",
    }
    assert line.count("\n") == 1


def test_csv_reads_back() -> None:
    head, row = csv.reader(io.StringIO("".join(csv_lines([RECORD])), newline=""))
    cells = dict(zip(head, row, strict=True))
    assert (cells["record"], cells["text"], cells["overridden"], cells["mark"]) == ("7", RECORD.text, "no", "")
    assert json.loads(cells["scores"]) == DECISION.scores


@pytest.mark.parametrize(
    ("text", "safe"),
    [
        ("=1+1", "'=1+1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("  =1", "  '=1"),
        ("\t=1", "\t'=1"),
        ("\n=1", "\n'=1"),
        ("＝1", "'＝1"),
        ("a;=1", "a;'=1"),
        ('a","=1', 'a","\'=1'),
        ("a\r\n=cmd|' /C calc'!A0", "a\r\n'=cmd|' /C calc'!A0"),
        ("2 + 2 = 4", "2 + 2 = 4"),
        ("a-b@c", "a-b@c"),
        ("", ""),
    ],
)
def test_no_cell_is_a_formula(text: str, safe: str) -> None:
    assert safe_cell(text) == safe


def test_every_text_column_is_made_safe() -> None:
    evil = "=HYPERLINK(1)"
    decision = Decision(evil, evil, evil, {}, evil, evil, evil, evil)
    record = replace(RECORD, decision=decision, chat=evil, text=evil, reported=evil, mac=evil)
    lines = list(csv_lines([record]))
    assert '"=' not in lines[1]
    assert lines[1].count(f'"\'{evil}"') == 11
