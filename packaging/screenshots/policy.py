"""Takes pictures of the page of policies into a folder: the real program, a vault and a worker of its own.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/policy.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from stage import SIZE, SMALL, Stage, perform, scroll_to, wait

from app.config.resources import resource
from app.guard.categories import CATEGORIES
from app.guard.own_policies import OwnGuard
from app.guard.own_rules import Scope, WordList
from app.guard.verdict import Action
from app.ui.desk_session import DeskSession
from app.ui.pages.policy.chat_topic import ChatTopicDialog

LISTS = (WordList("Clients", ("project falcon", "acme*"), Action.WITHHOLD),)
SCOPES = (
    Scope(
        "Our documentation",
        "Questions about our product and its manual",
        ("How do I change the language?", "Where are the settings?"),
        ("Write a poem about autumn.",),
    ),
)


def play(stage: Stage) -> None:
    """A preset, a policy of one's own, lists and topics, and a narrow window."""
    session = _page(stage)
    page = session.desk.policy
    wait(lambda: bool(session.policy.trial.samples))
    page.show_policy("strict")
    stage.shoot("policy-preset")
    page.shown = "own-1"
    page.keep(OwnGuard(lists=LISTS, scopes=SCOPES).with_copy("balanced", "own-1", "My balanced"))
    page.show_guard(page.draft)
    card = page.cards["hate"]
    card.adjust.click()
    card.sliders["prompt", "ask"].slider.setValue(5)
    card.sliders["output", "withhold"].slider.setValue(5)
    QTest.qWait(300)
    stage.shoot("policy-own")
    for name, part in (("sliders", card), ("personal", page.personal), ("rules", page.scopes)):
        scroll_to(page, part)
        stage.shoot(f"policy-{name}")
    stage.resize(SMALL)
    scroll_to(page, card)
    stage.shoot("policy-narrow")
    stage.resize(SIZE)
    session.desk.show_chat()
    dialog = ChatTopicDialog(session.desk, SCOPES[0])
    dialog.show()
    stage.shoot("policy-topic")
    dialog.close()


def play_managed(stage: Stage) -> None:
    """An administrator's policy."""
    _page(stage, resource("policies", "strict.toml"))
    stage.shoot("policy-managed")


def _page(stage: Stage, managed: Path | None = None) -> DeskSession:
    session = stage.desk(managed=managed)
    session.desk.chat.banners.clear()
    session.policy.show()
    wait(lambda: len(session.desk.policy.cards) == len(CATEGORIES) - 1)
    return session


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play, play_managed)
