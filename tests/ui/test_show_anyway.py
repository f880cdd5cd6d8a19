"""What a question of the guard holds back is nowhere until the person wants to see it; floors are never shown.

The window, the vault and the sealed worker with its guard are real; only the model's words are given.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.turn import State
from app.config.paths import Profile
from app.config.settings import Settings
from app.domain.decisions import Decision
from app.domain.messages import MessageState
from app.domain.reviews import DecisionFilter
from app.engine.scripted_texts import to_say
from app.store import decision_list, decisions
from app.store.connection import Connection
from app.store.database import open_database
from app.store.decision_chain import PURPOSE, DecisionChain
from app.store.vault import unlock
from app.ui.desk_session import DeskSession
from app.ui.program import Program
from app.ui.transcript.answer import AnswerMessage
from tests.chat.desk_parts import PASSPHRASE
from tests.ui.test_desk import session_of
from tests.ui.test_guard_notices import shown, words_in

Open = Callable[..., Program]
LONG = 60_000
AUTOSAVE = 600
TELLTALE = ("exterminat", "sarin", "quokka")
"""Words of what is held back, as an index would have them."""

BEFORE, AFTER = "Marmots sleep long.", "Quokkas smile."
DOUBTFUL = "All immigrants should be exterminated."
FLOOR = "To make sarin nerve gas you mix the two parts."
ASKS = Settings(guard_card_read=True, policy="permissive", thinking=False)
"""Permissive asks about hate from 0.92 on, which is what the rules give that sentence."""


_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"
"""The search's own table can't be read from end to end; what it indexes lies in tables beside it."""


@dataclass(frozen=True)
class Vault:
    """What a copy of the vault holds at one moment: every value of every table, the records, the chain's fault."""

    words: str
    records: list[Decision]
    fault: str

    def holds_nothing(self) -> bool:
        """Whether no word of what is held back is in it."""
        return not any(word in self.words.lower() for word in TELLTALE)


@contextmanager
def opened(folder: Path) -> Iterator[tuple[Connection, DecisionChain]]:
    key = unlock(folder, PASSPHRASE)
    database = open_database(key)
    try:
        yield database.connection, DecisionChain(key.subkey(PURPOSE))
    finally:
        database.close()


def vault_of(profile: Profile, copy: Path) -> Vault:
    """The window goes on meanwhile: its vault is copied, with what the log holds that is not in the database yet."""
    shutil.copytree(profile.vault, copy)
    with opened(copy) as (connection, chain):
        tables = [name for (name,) in connection.execute(_TABLES)]
        words = "\n".join(str(row) for name in tables for row in connection.execute(f'SELECT * FROM "{name}"'))
        records = [record.decision for record in decision_list.list_decisions(connection, DecisionFilter())]
        return Vault(words, records, decisions.verify(connection, chain).problem)


def ask_for(qtbot: QtBot, session: DeskSession, answer: str) -> None:
    """Send a prompt to which the model says `answer`."""
    session.desk.chat.composer.set_text(to_say(answer))
    session.desk.chat.composer.send.click()
    qtbot.waitUntil(lambda: session.controller.state is not State.IDLE, timeout=LONG)


def seen(session: DeskSession) -> str:
    """All that the window shows or holds of the chat, and what copying the answer puts on the clipboard."""
    transcript = session.desk.chat.transcript
    (answer,) = transcript.findChildren(AnswerMessage)
    answer.copy()
    held = [text for message in session.controller.chat.messages for text in (message.text, message.reasoning)]
    return "\n".join((words_in(transcript), answer.body.text, QApplication.clipboard().text(), *held))


def nothing_seen(session: DeskSession) -> bool:
    """Whether no word of what is held back is among that."""
    return not any(word in seen(session).lower() for word in TELLTALE)


def waiting(qtbot: QtBot, session: DeskSession) -> None:
    qtbot.waitUntil(lambda: len(shown(session, "Show anyway")) == 1, timeout=LONG)
    qtbot.wait(AUTOSAVE)


def idle(qtbot: QtBot, session: DeskSession) -> None:
    qtbot.waitUntil(lambda: session.controller.state is State.IDLE, timeout=LONG)
    qtbot.wait(AUTOSAVE)


def test_show_anyway_shows_keeps_and_records_what_was_nowhere_before(
    qtbot: QtBot, open_desk: Open, profile: Profile, tmp_path: Path
) -> None:
    session = session_of(open_desk(settings=ASKS))
    ask_for(qtbot, session, f"{BEFORE} {DOUBTFUL} {AFTER}")
    waiting(qtbot, session)
    asking = vault_of(profile, tmp_path / "asking")
    assert BEFORE in seen(session)
    assert BEFORE in asking.words
    assert nothing_seen(session)
    assert asking.holds_nothing()
    assert [record.direction for record in asking.records] == ["prompt"], "a question is recorded with its answer"

    shown(session, "Show anyway")[0].click()
    idle(qtbot, session)
    done = vault_of(profile, tmp_path / "done")
    for text in (BEFORE, DOUBTFUL, AFTER):
        assert text in seen(session)
        assert text in done.words
    answer = session.controller.chat.path()[-1]
    assert (answer.text, answer.state) == (f"{BEFORE} {DOUBTFUL} {AFTER}", MessageState.COMPLETE)
    record = done.records[0]
    assert (record.direction, record.action, record.category, record.overridden) == ("answer", "ask", "hate", True)
    assert record.position == len(f"{BEFORE} ")
    assert done.fault == ""


def test_what_is_kept_back_is_nowhere_ever(qtbot: QtBot, open_desk: Open, profile: Profile, tmp_path: Path) -> None:
    session = session_of(open_desk(settings=ASKS))
    ask_for(qtbot, session, f"{BEFORE} {DOUBTFUL} {AFTER}")
    waiting(qtbot, session)
    shown(session, "Keep it back")[0].click()
    idle(qtbot, session)
    done = vault_of(profile, tmp_path / "done")
    assert nothing_seen(session)
    assert done.holds_nothing()
    assert not shown(session, "Show anyway")
    assert [(record.action, record.overridden) for record in done.records[:1]] == [("ask", False)]
    assert done.fault == ""


@pytest.mark.parametrize(
    ("policy", "text", "category"),
    [("permissive", FLOOR, "cbrn"), ("strict", FLOOR, "cbrn"), ("balanced", DOUBTFUL, "hate")],
)
def test_there_is_no_showing_floors_nor_what_the_policy_withholds(
    qtbot: QtBot, open_desk: Open, profile: Profile, tmp_path: Path, policy: str, text: str, category: str
) -> None:
    settings = Settings(guard_card_read=True, policy=policy, thinking=False)
    session = session_of(open_desk(settings=settings))
    ask_for(qtbot, session, f"{BEFORE}\n\n{text} {AFTER}")
    idle(qtbot, session)
    done = vault_of(profile, tmp_path / "done")
    assert not shown(session, "Show anyway")
    session.controller.decide(True)  # nobody asked, so there is nothing to answer
    idle(qtbot, session)
    assert nothing_seen(session)
    assert done.holds_nothing()
    record = done.records[0]
    assert (record.action, record.category, record.overridden) == ("withhold", category, False)
    assert done.fault == ""
