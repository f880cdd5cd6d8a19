"""The person's policies in the vault: what can't be read is left as it is."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.chat.policies import Policies, PolicyStore
from app.chat.vault_gate import OpenVault
from app.domain.errors import AppError
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import WordList
from app.store.conversations import get_setting, set_setting


def test_what_cannot_be_read_is_never_written_over(qtbot: QtBot, opened: OpenVault) -> None:
    opened.thread.submit(set_setting, "guard", "of a newer Carrel").result(timeout=10)
    policies = Policies(PolicyStore(opened.thread), None)
    told: list[AppError] = []
    policies.trouble.connect(told.append)
    policies.load()
    qtbot.waitUntil(lambda: len(told) == 1, timeout=10_000)
    mine = OwnGuard((), (WordList("Clients", ("acme",)),))
    policies.save(mine)
    assert policies.guard == mine
    assert [error.title for error in told] == ["Your policies can't be read"] * 2
    assert opened.thread.submit(get_setting, "guard").result(timeout=10) == "of a newer Carrel"
