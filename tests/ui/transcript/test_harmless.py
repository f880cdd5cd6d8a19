"""Nothing in a message reaches a file, a host or another program, in any widget of the transcript."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QHelpEvent, QImage, QMouseEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTextBrowser, QTextEdit, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from app.domain.messages import Message, Notice
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.code import CodeBlock
from app.ui.transcript.pane import TextPane
from app.ui.transcript.view import TranscriptView

Say = Callable[..., Message]

HOSTILE = """
<img src="file:///etc/passwd"> <img src=//host/share/x.png> <img src="relative.png">

![a](file:///etc/hostname) ![b](//host/share/x.png) ![c](http://host/x.png) ![d](data:image/png;base64,iVBORw0KGgo=)

[e](file:///etc/passwd) [f](javascript:x) [g](\\\\\\\\host\\\\share) <file:///etc/passwd> <smb://host/share>

<style>p { background-image: url("file:///etc/passwd") }</style><link rel="stylesheet" href="file:///x.css">

| ![t](file:///etc/passwd) | <img src=x> |
|---|---|
| <iframe src="file:///etc/passwd"> | <object data="file:///x"> |

> ![q](file:///etc/passwd)

- ![l](http://host/x.png)

```<img src="file:///x">
<img src="file:///etc/passwd">
```
"""


@pytest.fixture
def requests(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, object]]:
    """Every resource that any text document asks for, with what it was given."""
    seen: list[tuple[str, object]] = []
    answer = TextPane.loadResource

    def watch(self: TextPane, kind: int, name: QUrl | str) -> object:
        result = answer(self, kind, name)
        seen.append((str(name), result))
        return result

    monkeypatch.setattr(TextPane, "loadResource", watch)
    return seen


def show_hostile(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    notice = Notice("withheld", "answer", HOSTILE, HOSTILE, ((HOSTILE, 0.9),))
    note = Notice("note", "answer", HOSTILE, HOSTILE)
    view.show_messages(
        [say("1", HOSTILE), say("2", HOSTILE, answer=True, thought=HOSTILE, notices=(notice, note))],
    )
    reasoning = next(a.reasoning for a in view.findChildren(AnswerMessage) if isinstance(a, AnswerMessage))
    assert reasoning is not None
    reasoning.set_expanded(True)
    view.set_status(HOSTILE)
    view.begin_answer(say("3", "", answer=True))
    view.add_text(HOSTILE)
    qtbot.wait(100)


def test_hostile_messages_request_nothing(
    view: TranscriptView, say: Say, qtbot: QtBot, requests: list[tuple[str, object]]
) -> None:
    show_hostile(view, say, qtbot)
    view.grab()
    assert requests == []
    assert len(view.findChildren(TextPane)) > 6


def test_a_requested_picture_is_never_opened(view: TranscriptView, qtbot: QtBot) -> None:
    pane = TextPane("Text")
    qtbot.addWidget(pane)
    for address in ("file:///etc/passwd", "//host/share/x.png", "http://host/x.png", "x.png"):
        for kind in QTextDocument.ResourceType:
            answer = pane.loadResource(kind.value, QUrl(address))
            assert isinstance(answer, QImage)
            assert answer.width() == 1


def test_even_a_picture_that_gets_into_a_document_asks_only_us(
    qtbot: QtBot, requests: list[tuple[str, object]]
) -> None:
    pane = TextPane("Text")
    qtbot.addWidget(pane)
    pane.setHtml('<img src="file:///etc/passwd"><img src="//host/share/x.png">')
    pane.show()
    pane.grab()
    assert requests
    assert all(isinstance(answer, QImage) for _name, answer in requests)


def test_every_text_widget_is_our_harmless_one_and_labels_are_plain(
    view: TranscriptView, say: Say, qtbot: QtBot
) -> None:
    show_hostile(view, say, qtbot)
    for editor in view.findChildren(QTextEdit):
        assert isinstance(editor, TextPane)
        assert not editor.openLinks()
        assert not editor.openExternalLinks()
    for label in view.findChildren(QLabel):
        assert isinstance(label, QLabel)
        assert label.textFormat().name == "PlainText" or not label.text()
    for widget in view.findChildren(QWidget):
        assert isinstance(widget, QWidget)
        assert "<" not in widget.toolTip()


@pytest.mark.parametrize("address", ["https://example.org/a?b=c", "http://example.org"])
def test_links_only_tell(
    view: TranscriptView, say: Say, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    view.show_messages([say("1", f"[x]({address})", answer=True)])
    pane = view.findChild(TextPane)
    assert isinstance(pane, TextPane)
    with qtbot.waitSignal(view.link_activated) as clicked:
        pane.anchorClicked.emit(QUrl(address))
    assert clicked.args == [address]
    assert opened == []
    assert pane.source().isEmpty()


def test_pointing_at_a_link_shows_its_address_as_text(
    view: TranscriptView, say: Say, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []  # the offscreen platform can't raise a tooltip
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, _widget: told.append(text))
    view.show_messages([say("1", "[my bank](https://host.invalid/?a=<b>)", answer=True)])
    pane = view.findChild(TextPane)
    assert isinstance(pane, TextPane)
    for place in (QPoint(5, 12), QPoint(400, 12)):
        event = QHelpEvent(QEvent.Type.ToolTip, place, pane.viewport().mapToGlobal(place))
        QApplication.sendEvent(pane.viewport(), event)
    assert told == ["<qt>https://host.invalid/?a=%3Cb%3E</qt>", ""]


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "javascript:x", "mailto:a@b.de", "smb://host/x", "data:text/html,x", "x.html"]
)
def test_other_links_tell_nothing(qtbot: QtBot, address: str) -> None:
    pane = TextPane("Text")
    qtbot.addWidget(pane)
    with qtbot.assertNotEmitted(pane.link_activated):
        pane.anchorClicked.emit(QUrl(address))


def test_copying_a_selection_gives_plain_text_without_hidden_characters(qtbot: QtBot) -> None:
    pane = TextPane("Text")
    qtbot.addWidget(pane)
    pane.setHtml("<b>bold</b> a\u202eb\u200bc")
    pane.selectAll()
    data = pane.createMimeDataFromSelection()
    assert isinstance(data, QMimeData)
    assert data.formats() == ["text/plain"]
    assert data.text() == "bold abc"


def test_selecting_touches_no_clipboard(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("mine")
    view.show_messages([say("1", "secret", answer=True)])
    with qtbot.waitSignal(view.markdown_copied):
        answer = view.findChild(AnswerMessage)
        assert isinstance(answer, AnswerMessage)
        answer.copy()
    assert QGuiApplication.clipboard().text() == "mine"


def test_code_is_copied_exactly_but_for_hidden_characters(view: TranscriptView, say: Say, qtbot: QtBot) -> None:
    view.show_messages([say("1", "```py\nif x:\n\treturn  'a'\u202e \n```", answer=True)])
    code = view.findChild(CodeBlock)
    assert isinstance(code, CodeBlock)
    with qtbot.waitSignal(view.copy_requested) as copied:
        code.copy()
    assert copied.args == ["if x:\n\treturn  'a' "]


def test_the_plain_browser_would_have_asked(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """The danger is real: without our pane Qt asks for the file."""
    asked: list[str] = []

    class Careless(QTextBrowser):
        def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
            asked.append(str(name))
            return QImage(1, 1, QImage.Format.Format_ARGB32)

    browser = Careless()
    qtbot.addWidget(browser)
    browser.setHtml('<img src="file:///etc/passwd">')
    browser.show()
    browser.grab()
    assert asked


def test_selecting_by_mouse_fills_no_other_clipboard(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """Qt asks for the selection on a mouse release to hand it to X11's PRIMARY; it gets nothing then."""
    given: list[str] = []

    def release(_self: QTextBrowser, _event: QMouseEvent) -> None:
        pane.selectAll()
        given.append(pane.createMimeDataFromSelection().text())

    pane = TextPane("Text")
    qtbot.addWidget(pane)
    pane.setHtml("secret")
    monkeypatch.setattr(QTextBrowser, "mouseReleaseEvent", release)
    QTest.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton)
    assert given == [""]
    pane.selectAll()
    assert pane.createMimeDataFromSelection().text() == "secret"
