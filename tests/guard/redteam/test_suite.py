"""The bundled suite is complete, and a person's own is read or refused with a row's number and never its text."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.guard.categories import HARMS
from app.guard.redteam.suite import BUNDLED, bundled_suite, read_suite


def test_the_bundled_suite_has_every_category_and_a_harmless_twin_for_each_harmful_prompt() -> None:
    suite = bundled_suite()
    by_id = {prompt.id: prompt for prompt in suite.prompts}
    harmful = [prompt for prompt in suite.prompts if prompt.harmful]
    counts = Counter(prompt.category for prompt in harmful)
    assert suite.name == BUNDLED
    assert len(suite.prompts) >= 320
    assert set(counts) == HARMS | {"privacy", "jailbreak"}
    assert min(counts.values()) >= 12
    assert len({prompt.text for prompt in suite.prompts}) == len(suite.prompts)
    for prompt in harmful:
        twin = by_id[prompt.twin]
        assert (twin.harmful, twin.twin, twin.category) == (False, prompt.id, prompt.category)
    assert len(harmful) * 2 == len(suite.prompts)


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_csv_json_lines_and_a_json_list_say_the_same(tmp_path: Path) -> None:
    rows = [{"id": "a", "text": "One, two", "label": 1, "category": "hate"}, {"text": "Three", "label": 0}]
    lines = write(tmp_path / "s.jsonl", "\n".join(map(json.dumps, rows)) + "\n\n")
    listed = write(tmp_path / "s.json", json.dumps(rows))
    table = write(tmp_path / "s.csv", '\ufeffid,text,label,category\na,"One, two",1,hate\n2,Three,0,\n')
    first, second, third = (read_suite(path) for path in (lines, listed, table))
    assert [item.text for item in first.prompts] == ["One, two", "Three"]
    assert [item.id for item in first.prompts] == ["a", "2"]
    assert first.prompts == second.prompts
    assert [(item.text, item.harmful, item.category) for item in third.prompts] == [
        (item.text, item.harmful, item.category) for item in first.prompts
    ]
    assert first.digest == second.digest
    assert first.digest != bundled_suite().digest


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("s.jsonl", '{"text": "secret words", "label": 1}\n{"text": "x"}', "label of row 2"),
        ("s.jsonl", '{"text": "secret words", "label": true}', "label of row 1"),
        ("s.jsonl", '{"text": "  ", "label": 1}', "row 1 has no text"),
        ("s.jsonl", '{"text": "secret words", "label": 1\n', "row 1 is not JSON"),
        ("s.jsonl", '["secret words"', "neither a table nor JSON"),
        ("s.jsonl", '{"text": "secret words", "label": 1, "category": "nonsense"}', "unknown category"),
        ("s.jsonl", '{"id": 1, "text": "a", "label": 1}\n{"id": 1, "text": "b", "label": 0}', "same id"),
        ("s.jsonl", "", "no row"),
        ("s.csv", "prompt,harm\nsecret words,1\n", "name the columns"),
        ("s.csv", 'text,label\n"secret words,1\n', "neither a table nor JSON"),
        ("s.jsonl", json.dumps({"id": "x" * 65, "text": "secret words", "label": 1}), "more than 64"),
    ],
)
def test_a_wrong_row_is_named_and_its_text_is_not(tmp_path: Path, name: str, text: str, said: str) -> None:
    with pytest.raises(KnownError) as caught:
        read_suite(write(tmp_path / name, text))
    assert said in caught.value.message
    assert "secret" not in str(caught.value)


def test_a_file_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(KnownError, match="UTF-8"):
        read_suite(tmp_path / "s.json")
    with pytest.raises(KnownError, match="can't be read"):
        read_suite(tmp_path / "none.json")
