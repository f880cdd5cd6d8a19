"""The report of a self-test that the window writes: in its language, and in every script that the computer has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from app.guard.redteam.result import Cell, Result
from app.guard.redteam.state import RunInfo
from app.rendering.redteam.files import HTML_FILE, PDF_FILE, write_report
from app.rendering.redteam.pdf import wrapped
from app.rendering.redteam.report import report
from app.ui.language import speak
from app.ui.pages.redteam import printed
from app.ui.pages.redteam.printed import QtPaper, printed_report

INFO = RunInfo("我的测试", "d" * 64, "", "balanced", "p" * 64, "rules-1", "2026-05-01T12:00:00+00:00")
CELLS = (Cell(True, "hate", "leet", 2000, prompt=500, answered=1500), Cell(False, "hate", "plain", 20, answered=20))
RESULT = Result(INFO, True, CELLS)


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en", qapp)


def test_a_report_that_can_not_be_drawn_is_an_error_and_no_crash(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_parts: object, paper: QtPaper) -> None:
        paper.new_page()
        raise ValueError("a part that nobody knows")

    monkeypatch.setattr(printed, "lay_out", fail)
    with pytest.raises(ValueError, match="nobody knows"):
        printed_report([])


def printed_words(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())


def test_german(qapp: QApplication, tmp_path: Path) -> None:
    speak("de", qapp)
    write_report(tmp_path, RESULT, [RESULT], printed_report)
    page = (tmp_path / HTML_FILE).read_text(encoding="utf-8")
    assert '<html lang="de">' in page and "Hass und Diskriminierung" in page and "1.500 von 2.000 (75 %)" in page
    words = " ".join(re.sub(r"<style>.*?</style>|<[^>]+>", " ", page, flags=re.DOTALL).split())
    assert not re.search(r"\b(the|of|through|stopped|category|Change)\b", words)
    printed = printed_words((tmp_path / PDF_FILE).read_bytes())
    assert "1.500 von 2.000 (75 %)" in printed and "Hass und Diskriminierung" in printed


@pytest.mark.skipif("not fonts()")
def test_chinese(qapp: QApplication) -> None:
    speak("zh", qapp)
    printed = printed_words(printed_report(report(RESULT)))
    assert "红队自测" in printed and "我的测试" in printed and "仇恨与歧视" in printed


def fonts() -> list[str]:
    """Those of this computer that have Chinese letters."""
    QApplication.instance() or QApplication([])
    return QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)


def test_lines_of_a_script_without_spaces_are_full_and_none_begins_with_a_full_stop() -> None:
    text = "守护的自测。" * 20 + " Carrel " + "报告只含数字，" * 9
    lines = list(wrapped(text, len, 17))
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(13 <= len(line) <= 17 for line in lines[:-1])
    assert not any(line[0] in "。，" for line in lines)
