"""Roles, prompts and a chat's settings on the open desk, with a real vault and a real worker."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from app.chat.context_use import ContextUse
from app.chat.turn import State
from app.domain.chat_options import ChatOptions
from app.domain.events import Finished
from app.domain.messages import Message, Role, TextPart
from app.domain.requests import ChatRequest, Sampling
from app.ui import desk_presets, desk_prompts
from app.ui.composer.instructions_dialog import InstructionsDialog
from app.ui.desk_context import PAUSE_MS
from app.ui.desk_session import DeskSession
from app.ui.program import Program
from app.ui.transcript.divider import HEIGHT, WORDS
from app.ui.transcript.edit_box import EditBox
from app.ui.transcript.message import MessageWidget
from tests.ui.test_desk import LONG, ask, session_of

Open = Callable[..., Program]


def choose_role(session: DeskSession, title: str) -> None:
    """Take a role from the menu below the prompt."""
    menu = session.desk.chat.composer.controls.role.menu_of_roles
    next(action for action in menu.actions() if action.text() == title).trigger()


@pytest.fixture
def requests_of(monkeypatch: pytest.MonkeyPatch) -> Callable[[DeskSession], list[ChatRequest]]:
    """Keeps a copy of every request that goes to the real worker."""

    def watch(session: DeskSession) -> list[ChatRequest]:
        seen: list[ChatRequest] = []
        respond = session.engine.respond

        def keep(request: ChatRequest) -> int:
            seen.append(request)
            return respond(request)

        monkeypatch.setattr(session.engine, "respond", keep)
        return seen

    return watch


def test_a_chats_choices_go_with_its_requests_and_into_the_vault(
    qtbot: QtBot, open_desk: Open, requests_of: Callable[[DeskSession], list[ChatRequest]]
) -> None:
    session = session_of(open_desk())
    seen = requests_of(session)
    controls, prompts = session.desk.chat.composer.controls, session.prompts
    choose_role(session, "Translator")
    assert controls.role.text() == "Translator"
    controls.sampling.click()
    panel = prompts.panel
    assert prompts.popover.isVisible()
    QTest.keyClicks(panel.numbers["temperature"], "0.1")
    QTest.keyClicks(panel.numbers["frequency_penalty"], "0.5")
    QTest.keyClicks(panel.max_tokens, "77")
    panel.thinking.click()
    panel.finish.click()
    assert prompts.popover.isHidden()
    assert session.desk.chat.composer.thinking.text() == "Thinking: off"
    ask(qtbot, session, "first")
    request = seen[-1]
    role = prompts.roles.get("translator")
    assert role is not None
    wanted = Sampling(temperature=0.1, frequency_penalty=0.5)
    assert (request.system, request.thinking, request.max_tokens) == (role.text, False, 77)
    assert request.sampling == wanted
    chat = session.controller.chat.id
    stored = ChatOptions("translator", thinking=False, max_tokens=77, sampling=wanted)
    qtbot.waitUntil(lambda: stored_options(session) == {chat: stored}, timeout=LONG)

    session.new_chat()
    assert controls.role.text() == "Role"
    ask(qtbot, session, "second")
    assert seen[-1].system == ""
    assert seen[-1].sampling == Sampling()
    session.open_chat(chat)
    qtbot.waitUntil(lambda: controls.role.text() == "Translator", timeout=LONG)
    panel.reset.click()
    assert prompts.options.of(chat) == ChatOptions("translator")


def stored_options(session: DeskSession) -> dict[str, ChatOptions]:
    """What lies in the vault."""
    return session.prompts.options._store.load().result(timeout=10)


def test_an_edited_role_holds_at_once_and_a_deleted_one_leaves_its_words(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    prompts, page = session.prompts, session.prompts.roles_page.page
    choose_role(session, "Proof-reader")
    chat = session.controller.chat.id
    monkeypatch.setattr(desk_presets, "preset_asked", lambda *_args: ("Corrector", "Correct."))
    prompts.roles_page.show()
    page.cards["proof-reader"].edit.click()
    assert session.desk.chat.composer.controls.role.text() == "Corrector"
    assert prompts.options_of(chat).system == "Correct."
    assert not page.restore.isHidden()
    page.cards["proof-reader"].duplicate.click()
    own = next(preset for preset in prompts.roles.all if preset.id.startswith("own-"))
    assert own.text == "Correct."
    monkeypatch.setattr(desk_presets, "confirmed", lambda *_args: True)
    page.cards["proof-reader"].delete.click()
    assert "proof-reader" not in page.cards
    assert prompts.options_of(chat).system == "Correct."
    assert session.desk.chat.composer.controls.role.text() == "Own instructions"
    page.restore.click()
    assert page.cards["proof-reader"]
    assert own.id in page.cards
    assert page.restore.isHidden()
    page.new.click()
    assert [preset.title for preset in prompts.roles.all].count("Corrector") == 2


def test_own_instructions_and_keeping_them_as_a_role(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    prompts, chat = session.prompts, session.controller.chat.id

    def write(self: InstructionsDialog) -> int:
        self.field.setPlainText("Answer in rhymes.")
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(InstructionsDialog, "exec", write)
    choose_role(session, "Own instructions for this chat…")
    assert prompts.options.of(chat) == ChatOptions(instructions="Answer in rhymes.")

    def keep(self: InstructionsDialog) -> int:
        assert self.text() == "Answer in rhymes."
        self.as_role.click()
        return self.result()

    monkeypatch.setattr(InstructionsDialog, "exec", keep)
    monkeypatch.setattr(desk_prompts, "preset_asked", lambda *_args: ("Poet", "Answer in rhymes."))
    choose_role(session, "Own instructions for this chat…")
    assert session.desk.chat.composer.controls.role.text() == "Poet"
    assert prompts.options_of(chat).system == "Answer in rhymes."
    choose_role(session, "None")
    assert prompts.options_of(chat).system == ""


def test_a_prompt_is_put_into_the_field(qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(open_desk())
    composer = session.desk.chat.composer
    session.prompts.snippets.add("Greet", "Hello there")
    composer.snippets.chosen.emit(session.prompts.snippets.all[-1])
    assert composer.text() == "Hello there"
    composer.set_text("/")
    monkeypatch.setattr(desk_prompts, "prompt_asked", lambda *_args: None)
    composer.snippets.chosen.emit(session.prompts.snippets.all[0])
    assert composer.text() == ""


def test_the_meter_counts_and_says_about_while_typing(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    composer = session.desk.chat.composer
    assert composer.meter.isHidden()
    QTest.keyClicks(composer.prompt, "some words")
    qtbot.waitUntil(lambda: composer.meter.numbers.text().startswith("about"), timeout=LONG)
    ended: list[Finished] = []
    session.engine.event.connect(lambda _id, event: ended.append(event) if isinstance(event, Finished) else None)
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE and bool(ended), timeout=LONG)
    cost = ended[-1]
    total = cost.prompt_tokens + cost.generated_tokens - cost.reasoning_tokens
    assert cost.reasoning_tokens > 0
    qtbot.waitUntil(lambda: composer.meter.toolTip().startswith(f"Context: {total:,} of "), timeout=LONG)
    composer.meter.click()
    assert session.context.popover.isVisible()
    assert session.context.details.lines[1][0].text() == "2 messages"
    QTest.keyClick(session.context.popover, Qt.Key.Key_Escape)
    assert session.context.popover.isHidden()
    assert session.controller.state is State.IDLE


def test_a_line_stands_above_the_first_message_that_is_sent(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    transcript = session.desk.chat.transcript
    roles = (Role.USER, Role.ASSISTANT)
    now = datetime.now(UTC)
    messages = [
        Message(f"m{index}", None, roles[index % 2], now, (TextPart(f"words {index} " * 30),)) for index in range(8)
    ]
    transcript.show_messages(messages)
    qtbot.waitUntil(lambda: len(transcript.loaded) == len(messages))
    monkeypatch.setattr(
        session.context._watch, "use", lambda _draft: ContextUse(1000, 250, history=700, left_out=4, first_sent="m4")
    )
    session.context.refresh()
    column = transcript.widget()
    assert column is not None
    divider = column._divider  # type: ignore[attr-defined]
    qtbot.waitUntil(divider.isVisible)  # it comes in a turn of the event loop in which nothing else long is done
    fourth = next(widget for widget in column.findChildren(MessageWidget) if widget.message.id == "m4")
    third = next(widget for widget in column.findChildren(MessageWidget) if widget.message.id == "m3")
    assert WORDS in divider.accessibleName()
    assert third.geometry().bottom() < divider.geometry().top() + 1
    assert divider.geometry().bottom() < fourth.geometry().top()
    before = fourth.y() - third.geometry().bottom()
    transcript.set_first_sent(None)
    assert divider.isHidden()
    assert fourth.y() - third.geometry().bottom() == before - HEIGHT


def test_the_end_stays_in_sight_while_the_composer_grows(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk("rate=0")
    session = session_of(program)
    program.window.resize(800, 560)
    ask(qtbot, session, "a long one")
    bar = session.desk.chat.transcript.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum(), timeout=LONG)
    before = bar.maximum()
    session.desk.chat.composer.set_text("\n".join("x" for _ in range(8)))
    qtbot.waitUntil(lambda: bar.maximum() > before, timeout=LONG)
    assert bar.value() == bar.maximum()


def test_ctrl_enter_is_a_setting(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    session.desk.settings.send_key.buttons["ctrl"].click()
    assert session.preferences.value.ctrl_sends
    composer = session.desk.chat.composer
    QTest.keyClicks(composer.prompt, "x")
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return)
    assert session.controller.state is State.IDLE
    QTest.keyClick(composer.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(session.controller.chat.path()) == 2, timeout=LONG)


def test_ctrl_enter_sends_an_edited_prompt_too(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    session.preferences.update(ctrl_sends=True)
    session.tree.edit_last()
    (box,) = session.desk.chat.transcript.findChildren(EditBox)
    QTest.keyClick(box.prompt, Qt.Key.Key_Return)
    QTest.keyClicks(box.prompt, "and more")
    assert (box.prompt.toPlainText(), session.controller.state) == ("first\nand more", State.IDLE)
    assert "Ctrl+Return" in box.send.toolTip()
    QTest.keyClick(box.prompt, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert session.controller.chat.path()[0].text == "first\nand more"


def test_a_panel_is_about_the_chat_that_it_was_opened_for(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    first, prompts = session.controller.chat.id, session.prompts
    choose_role(session, "Translator")
    session.desk.chat.composer.controls.sampling.click()
    QTest.keyClicks(prompts.panel.numbers["temperature"], "0.1")
    session.new_chat()
    assert prompts.popover.isHidden()
    assert prompts.options.of(first).sampling.temperature == pytest.approx(0.1)
    assert prompts.options.of(session.controller.chat.id) == ChatOptions()


@pytest.mark.parametrize("name", ["sampling", "meter"])
def test_a_panel_does_not_stay_above_another_page(qtbot: QtBot, open_desk: Open, name: str) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "first")
    popover = session.prompts.popover if name == "sampling" else session.context.popover
    getattr(session.desk.chat.composer.controls, name).click()
    assert popover.isVisible()
    session.desk.show_settings()
    assert popover.isHidden()


def test_the_context_of_a_chat_that_is_opened_is_counted_once(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    ask(qtbot, session, "Hello")
    first = session.controller.chat.id
    session.controller.new_chat()
    qtbot.wait(2 * PAUSE_MS)
    counted: list[str] = []
    monkeypatch.setattr(session.context._watch, "use", counted.append)
    session.open_chat(first)
    qtbot.waitUntil(lambda: session.controller.chat.id == first, timeout=LONG)
    qtbot.wait(2 * PAUSE_MS)
    assert len(counted) == 2, "the next prompt with what is being written, and without"
