"""Takes the pictures of temporary chats, of exporting and of importing.

xvfb-run -s "-screen 0 1280x800x24" .venv/bin/python packaging/screenshots/exchange.py FOLDER
"""

from __future__ import annotations

import sys
from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QDialog
from stage import Stage, ask, perform, use_scripted, wait

from app.chat.export_files import HTML, PDF, ExportJob
from app.chat.import_files import ImportReport
from app.config.settings import Settings
from app.rendering.exporting.outline import ExportOptions
from app.store.archive_file import DamagedArchiveError
from app.ui.leave_dialog import LeaveDialog
from app.ui.pages.export.export_dialog import ExportDialog
from app.ui.pages.importing.archive_dialog import ArchiveDialog
from app.ui.pages.importing.report_dialog import ImportReportDialog

IMPORTS = Path("tests/data/imports")
READ = Settings(guard_card_read=True)
PROMPT = "Is it safe to defrost chicken on the counter?"


def exchange(stage: Stage) -> None:
    """Every screen, once."""
    session = stage.desk(READ)
    desk, exchange = session.desk, session.exchange
    use_scripted(session, "rate=0,scene=short")
    for name in ("chatgpt.json", "deepseek.json", "open_webui.json"):
        reports: list[object] = []
        exchange._importer.finished.connect(reports.append)
        exchange._importer.finished.disconnect(exchange._imported)
        exchange._importer.start([IMPORTS / name], {})
        wait(partial(bool, reports))
        exchange._importer.finished.connect(exchange._imported)
    session.chats.load()
    session.temporary.start()
    stage.shoot("temporary-empty")
    ask(session, PROMPT)
    stage.shoot("temporary")
    stage.resize((640, 800))
    stage.shoot("temporary-narrow")
    stage.resize((1280, 800))
    chats = session.chats.chats
    stage.dialog(lambda: LeaveDialog(desk, 1, "lock").answer(), "temporary-leave")
    stage.dialog(lambda: ExportDialog(desk, chats, chats[0].id).agreed(), "export", prepare=_type_passphrase)
    stage.dialog(lambda: ExportDialog(desk, chats, chats[0].id).agreed(), "export-open", prepare=_choose_some)
    stage.dialog(lambda: ArchiveDialog(desk, "carrel-chats.carrel").agreed(), "import-locked", prepare=_wrong)
    stage.dialog(lambda: ImportReportDialog(desk, _reports()).agreed(), "import-report")
    _write_files(stage)


def _type_passphrase(dialog: QDialog) -> None:
    assert isinstance(dialog, ExportDialog)
    dialog.secret.first.edit.setText("orbit-velvet-canoe")
    dialog.secret.again.edit.setText("orbit-velvet-canoe")


def _choose_some(dialog: QDialog) -> None:
    assert isinstance(dialog, ExportDialog)
    dialog.kinds[PDF].setChecked(True)
    dialog.chats.some.setChecked(True)


def _wrong(dialog: QDialog) -> None:
    assert isinstance(dialog, ArchiveDialog)
    dialog.field.edit.setText("not this one")
    dialog.show_trouble("Wrong passphrase. The file has a passphrase of its own. Try again.")


def _reports() -> list[ImportReport]:
    lost = Counter({"images": 12, "tool calls": 3, "files": 1})
    return [
        ImportReport(
            "conversations.json", "ChatGPT", Counter(new=214, known=3), lost, Counter({"a chat is damaged": 2})
        ),
        ImportReport("deepseek-2026-11.zip", "DeepSeek", Counter(new=58), Counter({"web searches": 9})),
        ImportReport("old.carrel", error=DamagedArchiveError("It was cut short: its end is missing.")),
    ]


def _write_files(stage: Stage) -> None:
    """The files themselves, to be looked at."""
    session = stage.session()
    for kind, exporter in ((HTML, session.exchange._exporter), (PDF, session.exchange._pdf)):
        exporter.finished.disconnect(session.exchange._exported)
        done: list[bool] = []
        exporter.finished.connect(lambda done=done: done.append(True))
        exporter.trouble.connect(lambda error: sys.exit(str(error)))
        target = Path(sys.argv[1]) / f"chat.{kind}"
        chat = next(one for one in session.chats.chats if one.title.startswith("Sourdough"))
        exporter.start(ExportJob(kind, target, ExportOptions(branches=True)), [chat.id])
        wait(partial(bool, done))


if __name__ == "__main__":
    perform(Path(sys.argv[1]), exchange)
