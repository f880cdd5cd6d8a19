"""What the transcript's tests share: any warning of Qt fails a test; a dressed view; sample messages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.messages import Message, MessageState, Notice, ReasoningPart, Role, TextPart
from app.ui.theme import LIGHT
from app.ui.theme_switch import apply_theme
from app.ui.transcript.view import TranscriptView

Say = Callable[..., Message]


@pytest.fixture(autouse=True)
def _no_qt_warning() -> Iterator[None]:
    """Fail on anything that Qt has to complain about."""
    complaints: list[str] = []
    tolerated = ("propagateSizeHints", "OpenType support missing")  # the platform's and the fonts' faults

    def handle(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not any(words in text for words in tolerated):
            complaints.append(text)

    before = qInstallMessageHandler(handle)
    yield
    qInstallMessageHandler(before)
    assert complaints == []


@pytest.fixture
def view(qapp: QApplication, qtbot: QtBot) -> TranscriptView:
    """A shown transcript of 900 x 600."""
    apply_theme(qapp, LIGHT)
    result = TranscriptView(LIGHT)
    qtbot.addWidget(result)
    result.resize(900, 600)
    result.show()
    qtbot.waitExposed(result)
    return result


@pytest.fixture
def say() -> Say:
    """Makes a message: `say("id", "text")` of the person, `say("id", "text", answer=True)` of the model."""

    def make(
        name: str,
        text: str,
        *,
        answer: bool = False,
        thought: str = "",
        state: MessageState = MessageState.COMPLETE,
        notices: tuple[Notice, ...] = (),
    ) -> Message:
        parts = ((ReasoningPart(thought, 14.0),) if thought else ()) + ((TextPart(text),) if text else ())
        role = Role.ASSISTANT if answer else Role.USER
        return Message(name, None, role, datetime(2026, 1, 1, tzinfo=UTC), parts, state, None, notices)

    return make


@pytest.fixture
def long_chat(say: Say) -> list[Message]:
    """200 messages of a few lines each."""
    return [say(str(i), f"Message {i}. " + "Some words. " * 40, answer=bool(i % 2)) for i in range(200)]
