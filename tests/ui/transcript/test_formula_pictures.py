"""Formulas in messages: drawn on the baseline, in the theme's colour, sharp, copied as LaTeX, never blank."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.chat.easel import Easel
from app.domain.messages import Message
from app.rendering.drawing import draw
from app.rendering.formula import Formula
from app.ui.theme import DARK, LIGHT
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.pictures import painted, placed
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.style import make_style
from app.ui.transcript.view import TranscriptView

Say = Callable[..., Message]
WAIT_MS = 60_000
DARK_ENOUGH = 128


@pytest.fixture
def easel(view: TranscriptView) -> Iterator[Easel]:
    easel = Easel(view)
    view.set_easel(easel)
    yield easel
    easel.close()


def blocks(view: TranscriptView) -> list[ProseBlock]:
    return [found for found in view.findChildren(ProseBlock) if isinstance(found, ProseBlock)]


def pictures(block: ProseBlock) -> int:
    return block.toPlainText().count("\ufffc")


def show(view: TranscriptView, say: Say, qtbot: QtBot, text: str, count: int) -> ProseBlock:
    """Show an answer and wait until so many formulas are pictures."""
    view.show_messages([say("a", text, answer=True)])
    block = blocks(view)[0]
    qtbot.waitUntil(lambda: pictures(block) == count, timeout=WAIT_MS)
    return block


def ink(image: QImage, left: int, right: int, ground: int) -> list[int]:
    """The rows in which something dark is painted between two columns."""
    rows = range(image.height())
    return [y for y in rows if any(image.pixelColor(x, y).lightness() < ground for x in range(left, right))]


def test_formulas_become_pictures_and_what_is_not_drawn_stays(
    view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel
) -> None:
    block = show(view, say, qtbot, "a $x^2$ b \\(\\unknown{y}\\)\n\n\\[ \\frac{1}{2} \\]\n\n\\[ \\ce{H2O} \\]", 2)
    assert "\\(\\unknown{y}\\)" in block.toPlainText()
    assert "\\[ \\ce{H2O} \\]" in block.toPlainText()
    view.grab()


def test_without_a_process_there_is_the_source(view: TranscriptView, say: Say) -> None:
    view.show_messages([say("a", "a $x^2$ b", answer=True)])
    assert blocks(view)[0].toPlainText() == "a $x^2$ b"


def test_the_view_follows_when_formulas_make_a_message_taller(
    view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel
) -> None:
    show(view, say, qtbot, "\\[ \\frac{\\frac{1}{2}}{\\frac{3}{4}} \\]\n\n" * 30, 30)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum(), timeout=5_000)


@pytest.mark.parametrize("latex", ["H", "H_{p}", r"H\frac{a}{b}", r"H^{2^2}"])
@pytest.mark.parametrize("zoom", [1.0, 2.0])
def test_the_baseline_of_a_formula_is_that_of_the_text(
    view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel, latex: str, zoom: float
) -> None:
    view.set_zoom(zoom)
    block = show(view, say, qtbot, f"H \\({latex}\\)", 1)
    image = block.grab().toImage()
    start, end = (block.cursorForPosition(block.rect().topLeft()), block.textCursor())
    end.setPosition(2)
    text = ink(image, 0, block.cursorRect(start).left() + 6, DARK_ENOUGH)
    left = block.cursorRect(end).left() + 3
    formula = ink(image, left, left + round(5 * zoom), DARK_ENOUGH)
    assert text
    assert formula
    assert abs(max(text) - max(formula)) <= 1


def test_a_selection_is_copied_as_latex(view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel) -> None:
    block = show(view, say, qtbot, "a $x$ b $x$$x$ c\n\n\\[\ny\n\\]", 4)
    block.selectAll()
    assert block.createMimeDataFromSelection().text() == "a $x$ b $x$$x$ c\n\\[\ny\n\\]"
    cursor = block.textCursor()
    cursor.setPosition(5)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    block.setTextCursor(cursor)
    assert block.createMimeDataFromSelection().text() == " $x$"
    assert "$x$" in block.accessibleDescription()


def test_pictures_take_the_colour_of_the_theme_and_the_zoom(
    view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel
) -> None:
    block = show(view, say, qtbot, "$H$", 1)

    def picture() -> QImage:
        image = block.loadResource(2, QUrl("formula:0"))
        assert isinstance(image, QImage)
        return image

    def colours() -> set[str]:
        image = picture()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        pixels = [image.pixelColor(x, y) for x, y in points]
        return {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}

    assert colours() == {LIGHT.text}
    small = picture().height()
    view.set_theme(DARK)
    assert colours() == {DARK.text}
    view.set_zoom(2.0)
    assert picture().height() > 1.7 * small


def test_pictures_are_sharp_on_dense_screens() -> None:
    style, drawing = make_style(LIGHT), draw(Formula("$x_p$", "x_p"))
    once, twice = painted(drawing, style, 1.0), painted(drawing, style, 2.0)
    assert twice.width() == 2 * once.width()
    assert twice.devicePixelRatio() == 2.0
    assert twice.deviceIndependentSize().width() == placed(drawing, style).width


def test_a_block_has_pictures_of_its_own_formulas_only(
    view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel
) -> None:
    block = show(view, say, qtbot, "$x$", 1)
    for name in ("formula:1", "formula:-1", "formula:x", "formula:", "file:///etc/passwd", "formulas:0"):
        image = block.loadResource(2, QUrl(name))
        assert isinstance(image, QImage)
        assert image.width() == 1


def test_an_open_formula_is_source_until_it_closes(view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel) -> None:
    easel.order([Formula("$z$", "z")], view, lambda: None)
    qtbot.waitUntil(lambda: bool(easel.known([Formula("$z$", "z")])), timeout=WAIT_MS)
    view.begin_answer(say("a", "", answer=True))
    seen: list[str] = []
    for piece in ("See \\", "(x_", "1 +", " \\sqrt[3", "]{y}", "\\", ")", " and"):
        view.add_text(piece)
        qtbot.waitUntil(lambda: all(a.body.up_to_date for a in view.findChildren(AnswerMessage)), timeout=WAIT_MS)
        seen.append(blocks(view)[0].toPlainText().removesuffix("▍"))
    assert seen[:5] == ["See", "See \\(x_", "See \\(x_1 +", "See \\(x_1 + \\sqrt[3", "See \\(x_1 + \\sqrt[3]{y}"]
    qtbot.waitUntil(lambda: pictures(blocks(view)[0]) == 1, timeout=WAIT_MS)


def test_blocks_before_the_last_are_drawn_once_more_at_most(
    view: TranscriptView, say: Say, qtbot: QtBot, easel: Easel
) -> None:
    view.begin_answer(say("a", "", answer=True))
    paragraph = "A sentence with $x_1$ and \\(\\frac{1}{2}\\) in it. " * 6 + "\n\n"
    view.add_text(paragraph + "next\nline")
    qtbot.waitUntil(lambda: len(blocks(view)) == 2 and pictures(blocks(view)[0]) == 12, timeout=WAIT_MS)
    first = blocks(view)[0]
    drawn = first.renders
    assert drawn <= 4
    for _ in range(20):
        view.add_text(" more $y_2$")
        qtbot.wait(20)
    assert first.renders == drawn
