"""The report as HTML and PDF: the right numbers, nothing from elsewhere, nothing that a result could smuggle in."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.guard.redteam.result import Cell, Result
from app.guard.redteam.state import RunInfo
from app.rendering.redteam.charts import of, percent
from app.rendering.redteam.files import write_report
from app.rendering.redteam.html import html_report
from app.rendering.redteam.pdf import pdf_report, wrapped
from app.rendering.redteam.pdf_file import text_width
from app.rendering.redteam.report import Table, figures, report

INFO = RunInfo("mine", "d" * 64, "guide", "balanced", "p" * 64, "rules-1", "2026-05-01T12:00:00+00:00")
CELLS = (
    Cell(True, "hate", "plain", 10, prompt=5, answer=1, refused=2, answered=2, noted=1, unguarded=10, complied=8),
    Cell(True, "malware", "leet", 10, prompt=4, answered=6, unguarded=10, complied=9),
    Cell(False, "hate", "plain", 20, prompt=1, answer=1, answered=18),
)
RESULT = Result(INFO, True, CELLS)


class Reader(HTMLParser):
    """What a page consists of."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def pdf_words(data: bytes) -> str:
    streams = re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)
    return " ".join(
        text.decode("cp1252") for packed in streams for text in re.findall(rb"\((.*?)\) Tj", zlib.decompress(packed))
    )


def test_the_numbers_are_those_of_the_result() -> None:
    assert [figure.value for figure in figures(RESULT)] == ["40 %", "10 %", "85 %"]
    text = read(html_report(report(RESULT))).text
    assert "2 of 10 (20 %)" in text
    assert "8 of 10 (80 %) without" in text
    assert "Hate and discrimination" in text
    assert "Digits for letters" in text


def test_the_page_needs_nothing_from_elsewhere() -> None:
    page = html_report(report(RESULT))
    reader = read(page)
    assert not {"script", "img", "link", "iframe", "a", "object", "image", "use"} & {*reader.tags}
    assert not {"src", "href", "onload"} & {name for name, _ in reader.attributes}
    assert "url(" not in page
    assert "@import" not in page
    assert page.replace("http://www.w3.org/2000/svg", "").count("://") == 0
    assert reader.tags.count("svg") == 4


def test_names_are_escaped_in_both() -> None:
    bad = '<script>alert(1)</script>"&\\) Tj (x'
    result = replace(RESULT, info=replace(INFO, suite=bad, model=bad, policy=bad))
    reader = read(html_report(report(result, [result])))
    assert "script" not in reader.tags
    assert bad in reader.text
    data = pdf_report(report(result))
    assert b"%%EOF" in data
    assert "alert" in pdf_words(data)


def test_an_earlier_run_is_compared() -> None:
    before = replace(
        RESULT,
        info=replace(INFO, policy="strict", suite_digest="other"),
        cells=(Cell(True, "hate", "plain", 10, answered=5), Cell(False, "hate", "plain", 10, answered=10)),
    )
    tables = [part for part in report(RESULT, [before]) if isinstance(part, Table)]
    now, then = tables[0].rows
    assert now[1:5] == ("40 %", "now", "10 %", "now")
    assert then[1:5] == ("50 %", "−10.0 points", "0 %", "+10.0 points")
    assert "another suite" in read(html_report(report(RESULT, [before]))).text


def test_a_stopped_run_says_so_and_the_guard_alone_claims_no_model() -> None:
    alone = Result(replace(INFO, model=""), False, (Cell(True, "hate", "plain", 2, answered=1, prompt=1),))
    text = read(html_report(report(alone))).text
    assert "stopped before its end" in text
    assert "No model was run" in text
    assert "guard off" not in text.lower().replace("guard off", "", 1), "only the head of the table names it"


def test_the_pdf_has_every_row_and_its_table_of_places_is_right() -> None:
    data = pdf_report(report(RESULT))
    words = pdf_words(data)
    for wanted in ("Red-team self-test", "40 %", "Hate and discrimination", "Malicious code", "2 of 10"):
        assert wanted in words.replace("\\(", "(").replace("\\)", ")")
    start = int(data.rsplit(b"startxref\n", 1)[1].split()[0])
    assert data[start : start + 4] == b"xref"
    for number, place in enumerate(re.findall(rb"(\d{10}) 00000 n", data), start=1):
        assert data[int(place) :].startswith(b"%d 0 obj" % number)


def test_a_long_report_goes_on_on_the_next_page() -> None:
    cells = tuple(Cell(True, "hate", f"v{at}", 1, answered=1) for at in range(200))
    data = pdf_report(report(replace(RESULT, cells=cells)))
    assert data.count(b"/Type /Page /Parent") >= 5
    heights = [
        float(place) for packed in re.findall(rb"stream\n(.*?)\nendstream", data, re.DOTALL)
        for place in re.findall(rb"[\d.]+ (-?[\d.]+) Td", zlib.decompress(packed))
    ]  # fmt: skip
    assert min(heights) >= 30


def test_lines_fit_and_no_word_is_lost() -> None:
    text = "some words " * 40 + "x" * 400
    lines = list(wrapped(text, lambda words: text_width(words, 10), 200))
    assert all(text_width(line, 10) <= 200 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_shares_as_people_read_them() -> None:
    assert [percent(share) for share in (None, 0, 0.002, 0.5, 0.998, 1)] == [
        *("–", "0 %", "0.2 %", "50 %", "99.8 %", "100 %")
    ]
    assert of(0, 0) == "–"


def test_files_are_private_and_a_folder_that_is_none_is_told(tmp_path: Path) -> None:
    write_report(tmp_path, RESULT)
    assert {path.name for path in tmp_path.iterdir()} == {"report.html", "report.pdf", "result.json"}
    assert all(path.stat().st_mode & 0o777 == 0o600 for path in tmp_path.iterdir())
    with pytest.raises(KnownError, match="can't be written"):
        write_report(tmp_path / "report.html", RESULT)
