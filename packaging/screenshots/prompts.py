"""Takes pictures of roles, prompts, a chat's settings and the context into a folder: the real program and its worker.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/prompts.py FOLDER
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtTest import QTest
from stage import SIZE, SMALL, Stage, ask, perform, use_scripted, wait

from app.chat.context_use import ContextUse
from app.domain.messages import Message, Role, TextPart
from app.ui.composer.instructions_dialog import InstructionsDialog
from app.ui.composer.variables_dialog import VariablesDialog
from app.ui.pages.presets.preset_dialog import PresetDialog
from app.ui.pages.presets.words import SNIPPETS

PAGE_MS = 1000
FULL = ContextUse(8192, 2048, instructions=186, history=5730, files=1, draft=42, sent=9, left_out=4, first_sent="m4")


def play(stage: Stage) -> None:
    """Each of the popovers, dialogs and pages, and the line in the transcript."""
    session = stage.desk()
    session.desk.chat.banners.clear()
    use_scripted(session, "rate=0,scene=short")
    desk, composer, prompts = session.desk, session.desk.chat.composer, session.prompts
    desk.settings.setFocus()
    ask(session, "Which plants like a dark corner?")
    prompts.options.choose(session.controller.chat.id, prompts.options.of(session.controller.chat.id))
    composer.controls.role.role_chosen.emit("translator")
    composer.controls.sampling.click()
    QTest.keyClicks(prompts.panel.numbers["temperature"], "0.3")
    stage.shoot("prompts-sampling")
    prompts.popover.close_it()
    composer.controls.role.menu_of_roles.popup(desk.mapToGlobal(desk.rect().center()))
    stage.shoot("prompts-role-menu")
    composer.controls.role.menu_of_roles.close()
    composer.set_text("")
    composer.setFocus()
    QTest.keyClicks(composer.prompt, "/")
    stage.shoot("prompts-picker")
    composer.set_text("")
    composer.paste.offer("x" * 23_400)
    stage.shoot("prompts-paste")
    composer.paste.forget()
    QTest.qWait(PAGE_MS)
    _context(stage)
    stage.resize(SMALL)
    stage.shoot("prompts-narrow")
    stage.resize(SIZE)
    prompts.roles_page.show()
    prompts.roles.add("Gardener", "You are a patient gardener who gives short, practical advice for a cold climate.")
    QTest.qWait(PAGE_MS)
    stage.shoot("prompts-roles")
    prompts.snippets_page.show()
    stage.shoot("prompts-snippets")
    translate = prompts.snippets.get("translate")
    assert translate is not None
    for name, dialog in (
        ("variables", VariablesDialog(desk, translate)),
        ("edit", PresetDialog(desk, SNIPPETS, "Edit a prompt", translate.title, translate.text)),
        ("instructions", InstructionsDialog(desk, "Answer in short sentences.")),
    ):
        dialog.show()
        stage.shoot(f"prompts-{name}")
        dialog.close()


def _context(stage: Stage) -> None:
    session = stage.session()
    transcript, composer = session.desk.chat.transcript, session.desk.chat.composer
    now, roles = datetime.now(UTC), (Role.USER, Role.ASSISTANT)
    texts = (
        "And in a north window?",
        "Ferns and peace lilies do well there. Water them when the soil is dry.",
    )
    transcript.show_messages([Message(f"m{n}", None, roles[n % 2], now, (TextPart(texts[n % 2]),)) for n in range(8)])
    transcript.set_first_sent("m4")
    composer.meter.show_use(FULL)
    session.context.details.show_use(FULL, "Translator")
    session.context.popover.opened.disconnect()
    composer.meter.click()
    stage.shoot("prompts-context")
    session.context.popover.close_it()
    wait(lambda: not session.context.popover.isVisible())


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
