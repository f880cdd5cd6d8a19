"""Export and import in the window: the warning, the choices, the files, the report."""

from __future__ import annotations

import os
import re
import stat
import time
import zlib
from collections import Counter
from collections.abc import Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QBuffer, QEvent, QIODevice, Qt, QTimer, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.chat.export_files import ARCHIVE, HTML, JSON, MARKDOWN, PDF, ExportJob
from app.chat.import_files import ImportReport
from app.chat.ports import ChatStore
from app.domain.messages import Conversation, ConversationSummary, Message, ReasoningPart, Role, TextPart
from app.rendering.exporting.blocks import blocks
from app.rendering.exporting.outline import ExportOptions, entries
from app.store.archive_file import is_archive
from app.ui.desk_session import DeskSession
from app.ui.pages.export.export_dialog import ExportDialog
from app.ui.pages.export.pdf_export import PdfExport, drawn
from app.ui.pages.export.pdf_pages import PdfPages, PrintedText, _cut
from app.ui.pages.importing.archive_dialog import ArchiveDialog
from app.ui.pages.importing.report_dialog import ImportReportDialog
from app.ui.pages.importing.report_words import details, headline
from app.ui.pages.models.dialog import ModelDialog
from app.ui.program import Program

DATA = Path(__file__).parents[1] / "data" / "imports"
NOW = datetime(2026, 4, 1, tzinfo=UTC)
CHATS = [ConversationSummary(name, f"Chat {name}", NOW, NOW) for name in "abc"]
STRONG = "orbit-velvet-canoe-fifteen"
PATIENCE = 90_000


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    widget.resize(1000, 800)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def words(dialog: QDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


@pytest.mark.parametrize("kind", [MARKDOWN, PDF, HTML, JSON])
def test_all_but_the_carrel_file_warn(parent: QWidget, kind: str) -> None:
    dialog = ExportDialog(parent, CHATS, "b")
    assert "Not encrypted" not in words(dialog)
    assert not dialog.confirm.isEnabled()  # no passphrase yet
    dialog.kinds[kind].setChecked(True)
    assert "Not encrypted: whoever gets this file can read it" in words(dialog)
    assert dialog.confirm.isEnabled()
    assert (dialog.kind, dialog.ids, dialog.passphrase) == (kind, ("b",), "")
    assert dialog.options == ExportOptions(reasoning=True, branches=False)


def test_an_archive_needs_a_good_passphrase_twice(parent: QWidget) -> None:
    dialog = ExportDialog(parent, CHATS, None, ("a", "c"))
    assert dialog.chats.isHidden()
    dialog.secret.first.edit.setText("abc")
    dialog.secret.again.edit.setText("abc")
    assert not dialog.confirm.isEnabled()
    dialog.secret.first.edit.setText(STRONG)
    assert not dialog.confirm.isEnabled()
    dialog.secret.again.edit.setText(STRONG)
    assert dialog.confirm.isEnabled()
    assert (dialog.kind, dialog.ids, dialog.passphrase) == (ARCHIVE, ("a", "c"), STRONG)
    assert dialog.options == ExportOptions(reasoning=True, branches=True)


def test_some_chats_are_ticked_by_mouse_and_keys(qtbot: QtBot, parent: QWidget) -> None:
    dialog = ExportDialog(parent, CHATS, "b")
    dialog.kinds[MARKDOWN].setChecked(True)
    dialog.show()
    choice = dialog.chats
    choice.every.setChecked(True)
    assert list(dialog.ids) == ["a", "b", "c"]
    choice.some.setChecked(True)
    assert list(dialog.ids) == ["b"]
    place = choice.list.visualItemRect(choice.list.item(2)).center()
    QTest.mouseClick(choice.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert list(dialog.ids) == ["b", "c"]
    for row in (1, 2):
        choice.list.setCurrentRow(row)
        QTest.keyClick(choice.list, Qt.Key.Key_Space)
    assert dialog.ids == ()
    assert not dialog.confirm.isEnabled()
    dialog.close()


def test_a_report_says_what_was_not_taken(parent: QWidget) -> None:
    lost, unread = Counter({"images": 2, "web searches": 1}), Counter({"a chat is damaged": 3})
    report = ImportReport("x.json", "ChatGPT", Counter(new=4, added=1, known=1), lost, unread)
    assert headline(report) == "5 chats taken, 1 was here already"
    assert details(report) == ["3 chats not read: a chat is damaged.", "Left out: 2 images, 1 web search."]
    dialog = ImportReportDialog(parent, [report, ImportReport("y.json")])
    assert "5 chats imported" in words(dialog)
    assert "Left out: 2 images, 1 web search." in words(dialog)


# The files themselves


def chat(*parts: str) -> Conversation:
    asked = Message("1", None, Role.USER, NOW, (TextPart(parts[0]),))
    reply = Message("2", "1", Role.ASSISTANT, NOW, (ReasoningPart("Thought.", 3), TextPart(parts[-1])), model="r1")
    return Conversation("c", "Ein Übungstitel 茶", NOW, NOW, (asked, reply), "2")


def pdf(conversation: Conversation) -> tuple[bytes, float]:
    """The file, and the longest step of drawing it in seconds."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    options = ExportOptions()
    prepared = [(entry, list(blocks(entry.message, options))) for entry in entries(conversation, options)]
    longest, begun = 0.0, time.thread_time()
    for _ in drawn(PdfPages(buffer), conversation, prepared, numbered=False):
        longest, begun = max(longest, time.thread_time() - begun), time.thread_time()
    return bytes(buffer.data().data()), longest


def test_a_pdf_has_every_script_as_text(qapp: QApplication) -> None:
    import io

    from pypdf import PdfReader

    text = "Äpfel, œuvre, Привет, Ελληνικά, 你好世界, שלום"
    data, _ = pdf(chat(text, f"# Über\n\n{text}\n\n```python\nprint('grün')\n```\n\n- [x] eins\n\n> zitiert"))
    assert data.startswith(b"%PDF-1.")
    assert b"/Page" in data
    found = " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())
    for word in ("Ein Übungstitel", "Äpfel", "œuvre", "Привет", "Ελληνικά", "你好世界", "'grün'", "zitiert"):
        assert word in found, word


def test_a_pdf_of_much_text_breaks_between_lines_and_takes_small_steps(qapp: QApplication) -> None:
    lines = "\n\n".join(f"Paragraph {number}: " + "word " * 80 for number in range(120))
    code = "```python\n" + "\n".join(f"value_{number} = {number}" for number in range(400)) + "\n```"
    data, longest = pdf(chat("a question\n" * 300, f"{lines}\n\n{code}"))
    pages = len(re.findall(rb"/Type /Page\b(?!s)", data)) or zlib.crc32(data)
    assert pages > 15
    assert longest < 0.25  # on a machine that computes nothing else a step takes a few milliseconds


def test_lines_are_never_cut() -> None:
    lines = [(0.0, 10.0), (10.0, 20.0), (20.0, 30.0)]
    assert _cut(lines, 0, 25) == 20
    assert _cut(lines, 0, 20) == 20
    assert _cut(lines, 20, 25) == 20  # nothing fits


def test_a_pdf_opens_nothing(qapp: QApplication) -> None:
    asked: list[str] = []

    class Watched(PrintedText):
        def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802
            asked.append(str(name))
            return super().loadResource(kind, name)

    Watched('<img src="file:///etc/passwd"/>', 300).size()
    assert asked  # it comes to us, and what we give is an empty picture
    picture = PrintedText("x", 300).loadResource(2, QUrl("file:///etc/passwd"))
    assert isinstance(picture, QImage)
    assert picture.size().width() == 1


# In the window


def answered(kind: type[QDialog], act: Callable[[QDialog], object]) -> None:
    """Once a dialog of this kind is there, do something with it."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if type(dialog) is kind:
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


class OneChat:
    """A store with one chat of many lines."""

    def chat(self, _chat: str) -> Future[Conversation]:
        """The chat."""
        future: Future[Conversation] = Future()
        future.set_result(chat("a question\n" * 300, "an answer\n\n" * 300))
        return future


def test_half_a_pdf_is_not_written(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_line: object, **_at: object) -> None:
        raise OSError("no room")

    monkeypatch.setattr(PdfPages, "_slice", fail)
    export = PdfExport(cast(ChatStore, OneChat()))
    with qtbot.waitSignal(export.trouble, timeout=PATIENCE):
        export.start(ExportJob(PDF, tmp_path / "a.pdf", ExportOptions()), ["c"])
    qtbot.wait(50)
    assert list(tmp_path.iterdir()) == []
    export.close()


@pytest.mark.parametrize("pieces", [0, 1, 2])
def test_a_pdf_that_is_called_off_is_not_written(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pieces: int
) -> None:
    begin = PdfExport._draw

    def called_off(export: PdfExport, prepared: object) -> None:
        begin(export, prepared)  # type: ignore[arg-type]
        for _ in range(pieces):
            next(export._steps)
        export.cancel()

    monkeypatch.setattr(PdfExport, "_draw", called_off)
    export = PdfExport(cast(ChatStore, OneChat()))
    for _ in range(2):
        with qtbot.waitSignal(export.cancelled, timeout=PATIENCE):
            export.start(ExportJob(PDF, tmp_path / "a.pdf", ExportOptions()), ["c"])
    assert list(tmp_path.iterdir()) == []
    export.close()


def test_from_the_menu_to_the_file_and_back(
    qtbot: QtBot, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = program.session
    assert session is not None
    meanings = [action.text() for action in session.desk.chat.header.menu.actions()]
    assert {"Export chats…", "Import chats…", "New temporary chat"} <= set(meanings)
    answered(ImportReportDialog, lambda dialog: dialog.reject())
    session.exchange.take([DATA / "chatgpt.json", DATA / "open_webui.json"])
    qtbot.waitUntil(lambda: len(session.chats.chats) == 3, timeout=PATIENCE)
    _export(session, monkeypatch, tmp_path / "a.md", MARKDOWN)
    qtbot.waitUntil(lambda: (tmp_path / "a.md").exists(), timeout=PATIENCE)
    assert "Take grödel" in (tmp_path / "a.md").read_text("utf-8")
    assert os.name != "posix" or stat.S_IMODE((tmp_path / "a.md").stat().st_mode) == 0o600
    _export(session, monkeypatch, tmp_path / "a.pdf", PDF)
    qtbot.waitUntil(lambda: (tmp_path / "a.pdf").exists(), timeout=PATIENCE)
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF")
    _export(session, monkeypatch, tmp_path / "a", ARCHIVE)
    qtbot.waitUntil(lambda: (tmp_path / "a.carrel").exists(), timeout=PATIENCE)
    assert is_archive(tmp_path / "a.carrel")
    _unlock_and_take(qtbot, session, tmp_path / "a.carrel")


def _export(session: DeskSession, monkeypatch: pytest.MonkeyPatch, target: Path, kind: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    wanted = next(one.id for one in session.chats.chats if one.title == "Packing for the Alps")

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ExportDialog)
        dialog.kinds[kind].setChecked(True)
        dialog.secret.first.edit.setText(STRONG)
        dialog.secret.again.edit.setText(STRONG)
        answered(ModelDialog, lambda told: told.reject())
        dialog.confirm.click()

    answered(ExportDialog, choose)
    session.list.export_requested.emit((wanted,))


def _unlock_and_take(qtbot: QtBot, session: DeskSession, path: Path) -> None:
    reports: list[ImportReport] = []
    session.exchange._importer.finished.connect(reports.extend)

    def wrong(dialog: QDialog) -> None:
        assert isinstance(dialog, ArchiveDialog)
        dialog.field.edit.setText("wrong")
        dialog.confirm.click()
        qtbot.waitUntil(lambda: "Wrong passphrase" in dialog.trouble.text(), timeout=PATIENCE)
        answered(ImportReportDialog, lambda told: told.reject())
        dialog.field.edit.setText(STRONG)
        dialog.confirm.click()

    answered(ArchiveDialog, wrong)
    session.exchange.take([path])
    qtbot.waitUntil(lambda: bool(reports), timeout=PATIENCE)
    assert (reports[0].source, reports[0].known) == ("Carrel", 1)
    assert len(session.chats.chats) == 3


def test_a_file_may_be_given_up_while_it_is_opened(
    qtbot: QtBot, session: DeskSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: Future[object] = Future()
    monkeypatch.setattr(session.exchange._importer, "unlock", lambda _path, _words: tried)

    def give_up(dialog: QDialog) -> None:
        assert isinstance(dialog, ArchiveDialog)
        dialog.passphrase_given.emit(STRONG)
        dialog.reject()

    answered(ArchiveDialog, give_up)
    assert session.exchange._unlock(tmp_path / "a.carrel") is None
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tried.set_result(object())
    qtbot.wait(50)  # an error there would fail the test
