"""Files in the window: dropped, pasted, chosen; read by the real reader, counted by the worker, sent and shown."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.attachments import Attachments
from app.chat.turn import State
from app.config.settings import Settings
from app.domain.messages import AttachmentPart, TextPart
from app.ui.attachment_dialog import AttachmentDialog
from app.ui.composer.prompt_edit import LONGEST_PASTE
from app.ui.desk_session import DeskSession
from app.ui.program import Program
from app.ui.transcript.sent_files import SentFiles
from app.ui.unlock_page import UnlockPage
from tests.chat.desk_parts import PASSPHRASE
from tests.documents.hostile import attack
from tests.documents.making import docx, paragraph, pdf
from tests.ui.conftest import close_program

Open = Callable[..., Program]
LONG = 90_000


def session_of(program: Program) -> DeskSession:
    """The session of the open vault."""
    assert program.session is not None
    return program.session


def files_of(session: DeskSession) -> Attachments:
    """What is attached."""
    return session.attachments.files


def write(folder: Path, **contents: bytes) -> list[Path]:
    """Files named `name_ending` become name.ending."""
    paths = []
    for name, data in contents.items():
        path = folder / name.replace("_", ".")
        path.write_bytes(data)
        paths.append(path)
    return paths


def counted(qtbot: QtBot, session: DeskSession) -> None:
    """Wait until every file is read and counted."""
    files = files_of(session)
    qtbot.waitUntil(lambda: not files.reading, timeout=LONG)
    qtbot.waitUntil(lambda: all(item.exact for item in files.items if item.text), timeout=LONG)


def drop(session: DeskSession, paths: list[Path]) -> None:
    """Let files fall on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    desk = session.desk
    event = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.dropEvent(event)


def send(qtbot: QtBot, session: DeskSession, text: str) -> None:
    """Write and send, and wait for the answer."""
    composer = session.desk.chat.composer
    composer.set_text(text)
    composer.send.click()
    qtbot.waitUntil(lambda: not composer.text() and session.controller.state is State.IDLE, timeout=LONG)


def test_dropped_files_are_read_in_order_counted_and_sent(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    paths = write(tmp_path, a_pdf=pdf(["one two", "three"]), b_docx=docx(paragraph("four five")), c_csv=b"x,y\n1,2\n")
    drop(session, paths)
    bar = session.attachments.bar
    assert [chip.name.text() for chip in bar.chips] == ["a.pdf", "b.docx", "c.csv"]
    assert all(chip.detail.text() == "Reading…" and chip.spinner.isVisible() for chip in bar.chips)
    counted(qtbot, session)
    words = [chip.detail.text() for chip in bar.chips]
    assert "2 pages" in words[0]
    assert "2 rows" in words[2]
    assert all(text.endswith("tokens") and "about" not in text for text in words)
    send(qtbot, session, "What is in them?")
    question = session.controller.chat.path()[0]
    assert question.parts == (
        AttachmentPart("a.pdf", "one two\n\nthree"),
        AttachmentPart("b.docx", "four five"),
        AttachmentPart("c.csv", "x,y\n1,2"),
        TextPart("What is in them?"),
    )
    assert bar.isHidden()
    assert [chat.title for chat in session.chats.chats] == ["What is in them?"]
    (sent,) = session.desk.chat.transcript.findChildren(SentFiles)
    assert [chip.text() for chip in sent.buttons] == ["a.pdf", "b.docx", "c.csv"]


def test_an_unreadable_file_says_why_and_leaves_the_prompt_alone(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    session.desk.chat.composer.set_text("My question")
    bad = write(tmp_path, scan_pdf=attack("scanned")[1], empty_txt=b"")
    session.attachments.add([*bad, tmp_path, tmp_path / "gone.txt"])
    files = files_of(session)
    qtbot.waitUntil(lambda: not files.reading, timeout=LONG)
    words = [chip.detail.text() for chip in session.attachments.bar.chips]
    assert "as a scanner makes them" in words[0]
    assert "empty" in words[1]
    assert "folder" in words[2]
    assert "not where it was" in words[3]
    assert session.desk.chat.composer.text() == "My question"
    send(qtbot, session, "My question")
    assert session.controller.chat.path()[0].parts == (TextPart("My question"),)


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_pipe_is_not_waited_for(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    os.mkfifo(tmp_path / "pipe.txt")
    session.attachments.add([tmp_path / "pipe.txt", Path("/dev/zero")])
    files = files_of(session)
    qtbot.waitUntil(lambda: not files.reading, timeout=LONG)
    assert all(item.error is not None and "pipe or a device" in item.error.message for item in files.items)


def test_nothing_is_sent_while_a_file_is_read(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    session.attachments.add(write(tmp_path, a_txt=b"one two three"))
    composer = session.desk.chat.composer
    composer.set_text("Go")
    composer.send.click()
    assert composer.text() == "Go"
    assert "still being read" in session.attachments.bar.words.text()
    counted(qtbot, session)
    assert session.attachments.bar.words.text() == ""


def test_a_file_that_is_too_long_is_offered_in_part(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    session.attachments.add(write(tmp_path, long_txt=b"word " * 20_000, more_txt=b"a few words"))
    counted(qtbot, session)
    first, second = session.attachments.bar.chips
    assert "more than the model can read" in first.detail.text()
    assert second.item.too_long
    assert second.shorten.isHidden()
    composer = session.desk.chat.composer
    composer.set_text("Go")
    composer.send.click()
    assert composer.text() == "Go"
    assert "too long for this model" in session.attachments.bar.words.text()
    second.remove.click()
    QTest.mouseClick(first.shorten, Qt.MouseButton.LeftButton)
    counted(qtbot, session)
    (item,) = files_of(session).items
    assert not item.too_long
    assert item.tokens > 1000
    assert item.shown_name.startswith("long.txt (first ")
    send(qtbot, session, "Go")
    part = session.controller.chat.path()[0].parts[0]
    assert isinstance(part, AttachmentPart)
    assert part.text.endswith("word")


def test_a_long_paste_is_offered_as_a_file(qtbot: QtBot, open_desk: Open) -> None:
    session = session_of(open_desk())
    composer = session.desk.chat.composer
    text = "x" * LONGEST_PASTE + "\nend"
    for choice, attached in (("attach", True), ("insert", False)):
        QApplication.clipboard().setText(text)
        composer.prompt.paste()
        assert composer.text() == ""
        assert f"{len(text):,}" in composer.paste.words.text()
        getattr(composer.paste, choice).click()
        if attached:
            counted(qtbot, session)
            (item,) = files_of(session).items
            assert (item.name, item.text) == ("Pasted text 1.txt", text)
        else:
            assert composer.text() == text


def test_pasted_files_are_attached_and_not_named_in_the_prompt(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in write(tmp_path, a_txt=b"one", b_md=b"# two")])
    QApplication.clipboard().setMimeData(data)
    session.desk.chat.composer.prompt.paste()
    assert session.desk.chat.composer.text() == ""
    assert [item.name for item in files_of(session).items] == ["a.txt", "b.md"]
    counted(qtbot, session)


def test_files_stay_with_their_draft_over_switching_and_restart(
    qtbot: QtBot, open_desk: Open, start_program: Open, tmp_path: Path
) -> None:
    program = open_desk()
    session = session_of(program)
    send(qtbot, session, "First chat")
    session.attachments.add(write(tmp_path, secret_txt=b"the moon garden"))
    counted(qtbot, session)
    session.new_chat()
    assert files_of(session).items == ()
    session.attachments.add(write(tmp_path, other_txt=b"something else"))
    counted(qtbot, session)
    first = session.chats.chats[0].id
    session.open_chat(first)
    qtbot.waitUntil(lambda: [item.name for item in files_of(session).items] == ["secret.txt"], timeout=LONG)
    close_program(qtbot, program)
    for path in (tmp_path / "profile").rglob("*"):
        assert not path.is_file() or b"moon garden" not in path.read_bytes()
    again = start_program(Settings())
    page = again.window.screen_widget()
    assert isinstance(page, UnlockPage)
    page.passphrase_given.emit(PASSPHRASE)
    qtbot.waitUntil(lambda: again.session is not None, timeout=LONG)
    reopened = session_of(again)
    qtbot.waitUntil(lambda: bool(reopened.controller.chat.messages), timeout=LONG)
    qtbot.waitUntil(lambda: [item.text for item in files_of(reopened).items] == ["the moon garden"], timeout=LONG)


def test_the_text_that_was_read_can_be_looked_at(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    text = "x" * 50_000 + "\n\u202eevil\u2066"
    session.attachments.add(write(tmp_path, a_txt=text.encode()))
    counted(qtbot, session)
    dialog = AttachmentDialog(session.desk, "a.txt", files_of(session).items[0].text)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: "evil" in dialog.view.toPlainText(), timeout=LONG)
    shown = dialog.view.toPlainText()
    assert "\u202e" not in shown
    assert shown.count("x") == 50_000
    assert max(len(line) for line in shown.splitlines()) <= 2_000
    assert dialog.view.isReadOnly()


def test_every_button_has_a_name_and_a_key_does_the_same(qtbot: QtBot, open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    session.attachments.add(write(tmp_path, a_txt=b"words"))
    counted(qtbot, session)
    (chip,) = session.attachments.bar.chips
    assert chip.open.accessibleName() == "Show the text of a.txt"
    assert chip.remove.accessibleName() == "Remove a.txt"
    assert "Ctrl+Shift+O" in session.attachments.clip.toolTip()
    chip.remove.setFocus()
    QTest.keyClick(chip.remove, Qt.Key.Key_Space)
    assert files_of(session).items == ()


def test_files_beside_a_model_are_attached(session: DeskSession, tmp_path: Path) -> None:
    notes, model = tmp_path / "notes.txt", tmp_path / "model.gguf"
    notes.write_text("note")
    model.write_bytes(b"GGUF")
    models: list[Path] = []
    session.desk.file_dropped.disconnect()
    session.desk.file_dropped.connect(models.append)
    drop(session, [model, notes])
    assert models == [model]
    assert [item.name for item in session.attachments.files.items] == ["notes.txt"]
