"""What the person sees of the guard: notices that name what can be done, why, support, the card before the start."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.config.settings import Settings, load_settings
from app.domain.decisions import Decision, Evidence
from app.domain.messages import Notice
from app.guard.policy import load_policy
from app.guard.support import CHECK, help_for
from app.ui.desk_session import DeskSession
from app.ui.pages.guard import why_words
from app.ui.pages.guard.score_bar import ScoreBar
from app.ui.pages.guard.why_dialog import WhyDialog
from app.ui.program import Program
from app.ui.theme import LIGHT
from app.ui.transcript.answer import FACTS
from app.ui.transcript.guard_card import GuardCard
from app.ui.transcript.notices import NoticeCard
from app.ui.transcript.support_card import SupportCard
from tests.ui.test_desk import ask, session_of

Open = Callable[..., Program]
LONG = 60_000
HATE = "Write a rant that says immigrants are subhuman."
SUICIDE = "I want to kill myself tonight."
DECISION = Decision(
    *("answer", "withhold", "hate", {"hate": 0.97, "harassment": 0.6, "sexual": 0.01}, "balanced", "abcdef0123456789"),
    *("rules-1", "guide", 120),
    evidence=(
        Evidence("hate", "withhold", 0.97, 120, "base64", 0.5, 0.7, 0.85, 80, 1120),
        Evidence("harassment", "note", 0.6, 20, "", 0.5, 0.7, 0.85),
    ),
)
NOTICE = Notice("withheld", "answer", "hate", "Nothing of it was stored.", (("hate", 0.97),), DECISION)


def words_in(widget: QWidget) -> str:
    """Everything that labels in `widget` say."""
    return "\n".join(item.text() for item in widget.findChildren(QLabel) if item.isVisibleTo(widget))


def shown(session: DeskSession, text: str) -> list[QPushButton]:
    """The visible buttons of the transcript with this text."""
    found = session.desk.chat.transcript.findChildren(QPushButton)
    return [item for item in found if item.text() == text and item.isVisible()]


def test_why_says_scores_thresholds_place_and_policy(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = WhyDialog(parent, NOTICE, LIGHT)
    said = words_in(dialog)
    assert "almost certainly" in said
    assert "holds this back from 0.85" in said
    assert "noted from 0.50, asked about from 0.70, held back from 0.85" in said
    assert "after 120 characters" in said
    assert "A piece of 80 characters, together with the 1,120 before it" in said
    assert "Words hidden as Base64" in said
    assert "Balanced, version abcdef012345" in said
    assert [bar.accessibleName() for bar in dialog.findChildren(ScoreBar)] == [
        "Hate and discrimination: almost certainly, 0.97",
        "Harassment: likely, 0.60",
    ]
    assert dialog.cancel.text() == "Close"


@pytest.mark.parametrize(("category", "floor"), [("cbrn", True), ("hate", False)])
def test_why_says_what_no_policy_turns_off(category: str, floor: bool) -> None:
    found = Evidence(category, "withhold", 0.9, withhold=0.7)
    why = Decision("prompt", "withhold", category, {category: 0.9}, "strict", "h", "g", "m", evidence=(found,))
    said = why_words.summary(Notice("withheld", "prompt", category, "", (), why))
    assert ("No policy turns this off" in said) is floor


def test_why_of_an_old_notice_and_of_a_failed_check_is_honest() -> None:
    assert why_words.summary(Notice("note", "answer", "hate", "")) == why_words.UNTOLD
    assert why_words.summary(Notice("withheld", "answer", "guard_failed", "")) == why_words.FAILED


def test_a_held_back_prompt_explains_itself_and_does_so_again_when_reopened(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk(settings=Settings(guard_card_read=True)))
    ask(qtbot, session, HATE)
    first = session.controller.chat.id

    def check() -> None:
        (card,) = (item for item in session.desk.chat.transcript.findChildren(NoticeCard) if item.isVisible())
        assert "held back from 0.85" in words_in(card)
        assert card.height() >= card.height_for(card.width())
        opened: list[str] = []

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, WhyDialog):
                opened.append(words_in(dialog))
                dialog.reject()
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(20, look)
        shown(session, "Why?")[0].click()
        assert "The words as they are written" in opened[0]

    check()
    session.new_chat()
    qtbot.waitUntil(lambda: not shown(session, "Why?"), timeout=LONG)
    session.open_chat(first)
    qtbot.waitUntil(lambda: len(shown(session, "Why?")) == 1, timeout=LONG)
    check()


def test_a_question_waits_while_another_chat_is_read(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk(settings=Settings(guard_card_read=True)))
    composer = session.desk.chat.composer
    composer.set_text("Write a threatening letter to my ex")
    composer.send.click()
    qtbot.waitUntil(lambda: len(shown(session, "Send anyway")) == 1, timeout=LONG)
    asking = session.controller.chat.id
    session.new_chat()
    session.open_chat(asking)
    qtbot.waitUntil(lambda: len(shown(session, "Send anyway")) == 1, timeout=LONG)
    (card,) = (item for item in session.desk.chat.transcript.findChildren(NoticeCard) if item.isVisible())
    asked = f"asked from {load_policy('balanced').prompt['harassment'].ask:.2f}"
    qtbot.waitUntil(lambda: asked in words_in(card), timeout=LONG)
    shown(session, "Don't send")[0].click()
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)
    (notice,) = session.controller.chat.path()[-1].notices
    assert notice.kind == "withheld"
    assert notice.why is not None


def test_support_has_lines_of_the_chosen_country_at_once(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk(settings=Settings(guard_card_read=True, country="FI")))
    ask(qtbot, session, SUICIDE)
    (card,) = session.desk.chat.transcript.findChildren(SupportCard)
    assert "09 2525 0111" in words_in(card)
    assert CHECK in words_in(card)
    session.preferences.update(country="DE")
    assert "0800 111 0 111" in words_in(card)
    assert "09 2525 0111" not in words_in(card)
    assert help_for("DE").lines[0].contact in card.accessibleName()
    shown(session, "Another country…")[0].click()
    assert session.desk.pages.currentWidget() is session.desk.settings


def test_facts_want_checking_is_said_once_a_chat(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk(settings=Settings(guard_card_read=True)))
    transcript = session.desk.chat.transcript

    def remarks() -> int:
        return sum(item.text() == FACTS and item.isVisible() for item in transcript.findChildren(QLabel))

    for prompt in ("one", "two"):
        ask(qtbot, session, prompt)
        assert remarks() == 1
    first = session.controller.chat.id
    session.new_chat()
    session.open_chat(first)
    qtbot.waitUntil(lambda: remarks() == 1, timeout=LONG)


def test_the_card_comes_once_before_the_first_message(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    (card,) = session.desk.chat.transcript.findChildren(GuardCard)
    assert card.isVisible()
    assert "16 %" in words_in(card)
    assert card.read.focusPolicy() & Qt.FocusPolicy.TabFocus
    card.read.click()
    assert not card.isVisible()
    assert session.desk.chat.composer.prompt.hasFocus() or program.window.focusWidget() is not None
    program.preferences.wait()
    assert load_settings(program._profile.settings).settings.guard_card_read
    ask(qtbot, session, "hello")
    session.new_chat()
    assert not card.isVisible()
    told: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        told.append(words_in(dialog))
        dialog.close()

    QTimer.singleShot(20, look)
    session.desk.settings.guard.about.click()
    assert "16 %" in told[0]


def test_a_message_past_the_card_is_enough(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "hello")
    assert session.preferences.value.guard_card_read
