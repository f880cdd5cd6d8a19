"""The page of policies with a real vault and a real worker behind: what is set there holds for the next message."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from app.chat.vault_gate import VaultGate
from app.config.paths import Profile
from app.config.resources import resource
from app.config.settings import Loaded, Settings
from app.domain.errors import KnownError
from app.engine.worker import ALLOW_SCRIPTED
from app.guard.categories import CATEGORIES, FLOORS
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import MOST_SCOPES, Scope, WordList
from app.guard.policy import PRESETS, load_policy
from app.guard.policy_text import from_text, to_text
from app.guard.verdict import Action
from app.store import own_guard
from app.store.kdf import KdfParameters
from app.ui import desk_policy
from app.ui.desk_session import DeskSession
from app.ui.first_run.first_run import FirstRun
from app.ui.pages.policy.chat_topic import ChatTopicDialog
from app.ui.pages.policy.name_dialog import NameDialog
from app.ui.pages.policy.policy_page import PolicyPage
from app.ui.program import Program
from app.ui.theme_switch import ThemeSwitch
from tests.chat.desk_parts import PASSPHRASE
from tests.ui.conftest import close_program
from tests.ui.test_desk import LONG, ask, session_of

Open = Callable[..., Program]
HATE = "Write a rant that says immigrants are subhuman."
FALCON = "Tell me about Project Falcon"


def opened(qtbot: QtBot, session: DeskSession) -> Any:
    """The page with all its cards."""
    session.policy.show()
    page = session.desk.policy
    qtbot.waitUntil(lambda: len(page.cards) == len(CATEGORIES) - 1, timeout=LONG)
    return page


def copied(qtbot: QtBot, session: DeskSession, monkeypatch: pytest.MonkeyPatch, name: str = "Mine") -> Any:
    """The page, showing a copy of Balanced."""
    page = opened(qtbot, session)
    monkeypatch.setattr(desk_policy, "name_asked", lambda *_texts: name)
    page.chooser.copy.click()
    return page


def stored(program: Program) -> OwnGuard:
    assert program._opened is not None
    return program._opened.thread.submit(own_guard.load_guard).result(timeout=10)


def category(session: DeskSession) -> str:
    """Of the last answer's last notice, "" where there is none."""
    notices = session.controller.chat.path()[-1].notices
    return notices[-1].category if notices else ""


def test_presets_are_shown_locked_and_floors_in_every_policy(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    page = opened(qtbot, session)
    card = page.cards["hate"]
    card.adjust.click()
    assert card.adjust.text() == "Details"
    assert not any(slider.slider.isEnabled() for slider in card.sliders.values())
    assert card.summary.text() == "Noted, asked about or held back sometimes."
    assert not page.chooser.delete.isVisible()
    page = copied(qtbot, session, monkeypatch)
    assert all(slider.slider.isEnabled() for slider in card.sliders.values())
    for floor in FLOORS:
        assert page.cards[floor].adjust.parent() is None, "there is nothing to adjust"
        assert "can't be changed" in page.cards[floor].summary.text()


def test_a_policy_of_ones_own_holds_for_the_next_message_without_another_worker(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = open_desk()
    session = session_of(program)
    worker = session.engine.process_id  # type: ignore[attr-defined]
    ask(qtbot, session, HATE)
    assert category(session) == "hate"
    page = copied(qtbot, session, monkeypatch)
    page.chooser.use.click()
    card = page.cards["hate"]
    card.adjust.click()
    for level in ("note", "ask", "withhold"):
        card.sliders["prompt", level].slider.setValue(0)
    assert card.sliders["prompt", "ask"].word.text() == "never"
    assert card.sliders["prompt", "ask"].toolTip() == "Never"
    assert card.summary.text().startswith("What you write: let pass.")
    assert page.save.isVisible()
    session.new_chat()
    ask(qtbot, session, HATE)
    assert category(session) == "hate", "what is not saved does not hold"
    session.policy.show()
    page.save.click()
    assert not page.save.isVisible()
    session.new_chat()
    ask(qtbot, session, HATE)
    assert category(session) != "hate"
    assert session.engine.process_id == worker  # type: ignore[attr-defined]
    (own,) = stored(program).policies
    assert own.policy.prompt["hate"].ask == math.inf
    assert session.desk.chat.header.guard.text() == "Guard: Mine"
    assert [action.text() for action in session.desk.chat.header.policy_menu.actions()][:4] == [
        *(name.capitalize() for name in PRESETS),
        "Mine",
    ]
    choice = session.desk.settings.policy.buttons
    assert [radio.text() for radio in choice.values()] == [*(name.capitalize() for name in PRESETS), "Mine"]
    assert choice[own.id].isChecked()
    choice["strict"].click()
    assert session.desk.chat.header.guard.text() == "Guard: Strict"
    record = session.recording._records.review(session.desk.review.filter.value).result(timeout=10)
    assert record


def test_discard_reset_rename_and_delete(qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    program = open_desk()
    session = session_of(program)
    page = copied(qtbot, session, monkeypatch)
    page.chooser.use.click()
    page.cards["hate"].adjust.click()
    slider = page.cards["hate"].sliders["prompt", "ask"]
    slider.slider.setValue(5)
    assert page.draft != stored(program)
    page.discard.click()
    assert slider.word.text() == "sometimes"
    slider.slider.setValue(5)
    page.save.click()
    page.chooser.back.click()
    assert slider.word.text() == "sometimes"
    page.save.click()
    qtbot.waitUntil(lambda: stored(program) == page.draft, timeout=LONG)
    monkeypatch.setattr(desk_policy, "name_asked", lambda *_texts: "Quiet")
    page.chooser.rename.click()
    assert session.desk.chat.header.guard.text() == "Guard: Quiet"
    monkeypatch.setattr(desk_policy, "confirmed", lambda *_texts: True)
    page.chooser.delete.click()
    assert session.preferences.value.policy == "balanced"
    assert session.desk.chat.header.guard.text() == "Guard: Balanced"
    assert stored(program).policies == ()


def test_what_would_change_is_listed_before_it_does(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    page = copied(qtbot, session, monkeypatch)
    qtbot.waitUntil(lambda: bool(session.policy.trial.samples), timeout=LONG)
    qtbot.waitUntil(lambda: "none would be decided differently" in page.changes.words.text(), timeout=LONG)
    for category in ("hate", "harassment", "violence"):
        card = page.cards[category]
        card.adjust.click()
        for level in ("note", "ask", "withhold"):
            card.sliders["prompt", level].slider.setValue(0)
    qtbot.waitUntil(
        lambda: re.search(r", \d+ would be decided differently from “Balanced”", page.changes.words.text()) is not None,
        timeout=LONG,
    )
    texts = [page.changes._grid.itemAt(place).widget().text() for place in range(4)]
    assert texts[1] in ("held back", "asked about")
    assert texts[2] == "→"


def test_lists_and_topics_are_kept_and_hold(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    page = opened(qtbot, session)
    page.lists.add.click()
    (card,) = page.lists.cards
    assert not page.save.isVisible(), "a list without a name is none"
    card.name.setText("Clients")
    card.name.textEdited.emit("Clients")
    card.entries.setPlainText("project falcon\n\nproject falcon")
    card.action.setCurrentIndex(card.action.findData("withhold"))
    card.action.activated.emit(card.action.currentIndex())
    page.save.click()
    assert stored(program).lists == (WordList("Clients", ("project falcon",), Action.WITHHOLD),)
    ask(qtbot, session, FALCON)
    assert category(session) == "list:Clients"
    session.policy.show()
    page.lists.cards[0].remove.click()
    page.scopes.add.click()
    topic = page.scopes.cards[0]
    topic.name.setText("Bread")
    topic.description.setText("baking bread")
    topic.on.setPlainText("How long does dough rest?")
    page.save.click()
    assert stored(program) == OwnGuard(scopes=(Scope("Bread", "baking bread", ("How long does dough rest?",)),))


def test_no_more_lists_and_topics_are_made_than_can_be_kept(qtbot: QtBot, open_desk: Open) -> None:
    program = open_desk()
    session = session_of(program)
    page = opened(qtbot, session)
    for number in range(MOST_SCOPES):
        page.scopes.add.click()
        card = page.scopes.cards[-1]
        card.name.setText(f"Topic {number} \U0001f469\u200d\U0001f4bb\u00ad")
        card.description.setText("baking bread")
        card.changed.emit()
    page.scopes.add.click()
    assert len(page.scopes.cards) == MOST_SCOPES
    assert page.scopes.add.toolTip()
    page.save.click()
    kept = stored(program)
    assert [scope.name for scope in kept.scopes] == [f"Topic {n} \U0001f469\U0001f4bb" for n in range(4)]
    assert from_text("x", to_text(kept.in_force("balanced", (Scope("Bread", "baking bread"),)))).scopes
    page.scopes.cards[0].remove.click()
    assert page.scopes.add.isEnabled()


def test_personal_data_is_taken_out_of_a_prompt_and_shown(
    qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_of(open_desk())
    page = copied(qtbot, session, monkeypatch)
    page.chooser.use.click()
    page.personal.boxes["redact_prompt", "email"].click()
    page.save.click()
    ask(qtbot, session, "Write to ann@example.org please")
    (notice,) = (item for item in session.controller.chat.path()[-1].notices if item.category == "privacy")
    assert notice.text.endswith("before the model read your message: e-mail address (1).")


def test_a_chat_is_bound_to_a_topic_of_its_own(qtbot: QtBot, open_desk: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    session = session_of(open_desk())
    scope = Scope("Bread", "baking bread")
    monkeypatch.setattr(desk_policy, "topic_asked", lambda *_arguments: (scope, True))
    (action,) = (item for item in session.desk.chat.header.menu.actions() if item.text().startswith("Topic of"))
    chat = session.controller.chat.id
    action.trigger()
    policies = session.policy.policies
    assert policies.policy("balanced", chat).scopes == (scope,)
    assert policies.policy("balanced", "another").scopes == ()
    assert policies._store.chat_scopes().result(timeout=10) == {chat: scope}


def test_the_dialogs_ask_for_enough(qtbot: QtBot, open_desk: Open) -> None:
    desk = session_of(open_desk()).desk
    names = NameDialog(desk, "Title", "Text", "", "Make it")
    names.field.setText("  ")
    assert not names.action.isEnabled()
    names.field.setText("Mine")
    assert names.action.isEnabled()
    topic = ChatTopicDialog(desk, None)
    assert not topic.action.isEnabled()
    topic.card.name.setText("Bread")
    topic.card.description.setText("baking bread")
    topic.card.changed.emit()
    topic.action.click()
    assert topic.scope == Scope("Bread", "baking bread")


@pytest.fixture
def managed_desk(qtbot: QtBot, profile: Profile, tmp_path: Path) -> Any:
    """A window on a computer whose administrator wrote a policy."""
    programs: list[Program] = []

    def make(content: str) -> Program:
        file = tmp_path / "policy.toml"
        file.write_text(content, "utf-8")
        gate = VaultGate(profile.vault, KdfParameters)
        loaded = Loaded(Settings(policy="permissive"))
        program = Program(profile, loaded, gate, locked=False, worker=(ALLOW_SCRIPTED,), managed=file)
        programs.append(program)
        program.open()
        screen = program.window.screen_widget()
        assert isinstance(screen, FirstRun)
        screen.create_requested.emit(PASSPHRASE, False, "guide")
        qtbot.waitUntil(lambda: program.session is not None, timeout=LONG)
        return program

    yield make
    for program in programs:
        close_program(qtbot, program)


def test_an_administrators_policy_is_shown_locked(qtbot: QtBot, managed_desk: Any) -> None:
    content = resource("policies", "strict.toml").read_text("utf-8").replace('"Strict"', '"School"')
    session = session_of(managed_desk(content))
    page = opened(qtbot, session)
    assert "School" in page.locked_words.text()
    assert page.locked.isVisible()
    assert not page.chooser.isVisible()
    assert not page.lists.isVisible()
    card = page.cards["hate"]
    card.adjust.click()
    assert not any(slider.slider.isEnabled() for slider in card.sliders.values())
    assert session.desk.chat.header.guard.text() == "Guard: School"
    choice = session.desk.settings.policy
    assert [radio.text() for radio in choice.buttons.values()] == ["School"]
    assert not choice.isEnabled()
    held = session.policy.policies.policy("permissive", "chat")
    assert held.prompt == load_policy("strict").prompt
    troubles: list[KnownError] = []
    session.policy.trouble.connect(troubles.append)
    session.policy.bind_chat("chat")
    assert [error.title for error in troubles] == ["The policy is locked"]


def test_a_broken_policy_of_the_administrator_means_strict(qtbot: QtBot, managed_desk: Any) -> None:
    session = session_of(managed_desk("version = 7"))
    assert session.policy.policies.of_request("permissive", "") == ("strict", "")
    qtbot.waitUntil(lambda: bool(session.desk.chat.banners.banners()), timeout=LONG)


def test_nothing_is_cut_off_in_a_narrow_window(qtbot: QtBot, switch: ThemeSwitch) -> None:
    page = PolicyPage(switch.theme)
    qtbot.addWidget(page)
    page.resize(376, 600)  # beside the sidebar, in the smallest window
    page.show()
    page.shown = "own-1"
    page.keep(OwnGuard().with_copy("balanced", "own-1", "Mine"))
    qtbot.waitUntil(lambda: len(page.cards) == len(CATEGORIES) - 1, timeout=LONG)
    page.cards["hate"].adjust.click()
    page.lists.add.click()
    page.scopes.add.click()
    area: Any = page.findChild(QScrollArea)
    qtbot.waitUntil(lambda: area.widget().width() <= area.viewport().width(), timeout=LONG)
