"""Every page and every dialog, all their children: names, tooltips, the way of Tab, the ring, announcements."""

from __future__ import annotations

import importlib
import pkgutil
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QRadioButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

import app.ui
from app.chat.import_files import ImportReport
from app.chat.offer import Offer
from app.config.settings import ModelSettings
from app.domain.messages import ConversationSummary, Message, Notice, Role, TextPart
from app.domain.models import ModelHeader
from app.domain.presets import Preset
from app.models.entry import ModelEntry
from app.models.found import FoundFile
from app.ui.attachment_dialog import AttachmentDialog
from app.ui.composer.instructions_dialog import InstructionsDialog
from app.ui.composer.variables_dialog import VariablesDialog
from app.ui.confirm import ConfirmDialog
from app.ui.desk_session import DeskSession
from app.ui.leave_dialog import LeaveDialog
from app.ui.pages.about_dialog import AboutDialog
from app.ui.pages.export.export_dialog import ExportDialog
from app.ui.pages.guard.why_dialog import WhyDialog
from app.ui.pages.importing.archive_dialog import ArchiveDialog
from app.ui.pages.importing.report_dialog import ImportReportDialog
from app.ui.pages.models.connections_dialog import ConnectionsDialog
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.pages.models.dialog import ModelDialog
from app.ui.pages.models.found_dialog import FoundDialog
from app.ui.pages.models.import_dialog import ImportDialog
from app.ui.pages.models.settings_dialog import ModelSettingsDialog
from app.ui.pages.passphrase_dialog import PassphraseDialog
from app.ui.pages.policy.chat_topic import ChatTopicDialog
from app.ui.pages.policy.name_dialog import NameDialog
from app.ui.pages.presets import words
from app.ui.pages.presets.preset_dialog import PresetDialog
from app.ui.pages.problem_dialog import ProblemDialog
from app.ui.pages.progress_dialog import ProgressDialog
from app.ui.pages.review.report_dialog import ReportDialog
from app.ui.pages.shortcuts_sheet import ShortcutsSheet
from app.ui.palette.entries import Entry
from app.ui.palette.palette_dialog import PaletteDialog
from app.ui.program import Program
from app.ui.shortcuts import Command, native
from app.ui.sidebar.tags_dialog import TagsDialog
from app.ui.theme import LIGHT, Theme
from app.ui.theme_contrast import CONTRAST_DARK
from app.ui.theme_switch import apply_theme
from app.ui.transcript import view as transcript_view
from app.ui.transcript.answer_menu import DetailsDialog
from tests.ui.test_window import complaints, of_qt

MOST = 200
"""More stops than any page has: beyond it, Tab is caught somewhere."""
NOW = datetime(2026, 4, 1, tzinfo=UTC)
NOTICE = Notice("withheld", "prompt", "hate", "Held back.")
ENTRY = ModelEntry("m", "Model", "chatml", Path("m.gguf"), 1000, "installed", quantization="Q4")
HEADER = ModelHeader(kind="model", architecture="qwen2", family="chatml", supported=True)
CHATS = [ConversationSummary(name, f"Chat {name}", NOW, NOW) for name in "ab"]
OFFER = Offer("Tiny", "localhost", "a/b", ("t.gguf",), 1000, "MIT", 2000, 10**9)
PRESET = Preset("p", "Letter", "To {{whom}} about {{what}}")

DIALOGS: dict[type[QDialog], Callable[[QWidget], QDialog]] = {
    AboutDialog: lambda parent: AboutDialog(parent, LIGHT),
    ArchiveDialog: lambda parent: ArchiveDialog(parent, "x.carrel"),
    AttachmentDialog: lambda parent: AttachmentDialog(parent, "a.txt", "text"),
    ChatTopicDialog: lambda parent: ChatTopicDialog(parent, None),
    ConfirmDialog: lambda parent: ConfirmDialog(parent, "Sure?", "Text.", "Do it"),
    ConnectionsDialog: lambda parent: ConnectionsDialog(parent, []),
    ConsentDialog: lambda parent: ConsentDialog(parent, OFFER),
    DetailsDialog: lambda parent: DetailsDialog(parent, [("Model", "Tiny")], "note"),
    ExportDialog: lambda parent: ExportDialog(parent, CHATS, "a"),
    FoundDialog: lambda parent: FoundDialog(parent, [FoundFile("Jan", "m", Path("m.gguf"), 10)]),
    ImportDialog: lambda parent: ImportDialog(parent, Path("m.gguf"), 10, HEADER, 10**9),
    ImportReportDialog: lambda parent: ImportReportDialog(parent, [ImportReport("x.json", "Jan", Counter(new=1))]),
    InstructionsDialog: lambda parent: InstructionsDialog(parent, "Be short."),
    LeaveDialog: lambda parent: LeaveDialog(parent, 1, "lock"),
    ModelDialog: lambda parent: ModelDialog(parent, "Title", "Do it", text="Text."),
    ModelSettingsDialog: lambda parent: ModelSettingsDialog(parent, ENTRY, ModelSettings(), lambda _value: None),
    NameDialog: lambda parent: NameDialog(parent, "New folder", "Text.", "", "Create"),
    PaletteDialog: lambda parent: PaletteDialog(parent, LIGHT, [Entry("New chat", "Ctrl+N", bool)], []),
    PassphraseDialog: lambda parent: PassphraseDialog(parent),
    PresetDialog: lambda parent: PresetDialog(parent, words.ROLES, "New role", "Name", "Text"),
    ProblemDialog: lambda parent: ProblemDialog(parent, "nothing"),
    ProgressDialog: lambda parent: ProgressDialog(parent, "Exporting"),
    ReportDialog: lambda parent: ReportDialog(parent, NOTICE, has_text=True),
    ShortcutsSheet: lambda parent: ShortcutsSheet(parent, [("Ctrl+N", "New chat")]),
    TagsDialog: lambda parent: TagsDialog(parent, "Chat", ("a",), ("a", "b")),
    VariablesDialog: lambda parent: VariablesDialog(parent, PRESET),
    WhyDialog: lambda parent: WhyDialog(parent, NOTICE, LIGHT),
}


@pytest.fixture
def parent(qtbot: QtBot, qapp: object) -> QWidget:
    apply_theme(qapp, LIGHT)  # type: ignore[arg-type]
    widget = QWidget()
    widget.resize(1000, 800)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def stops(root: QWidget) -> list[QWidget]:
    """Where Tab really goes in `root`, from its first stop on; it goes round, or out of it."""
    inside = [item for item in root.findChildren(QWidget) if item.isVisible() and item.isEnabled()]
    inside = [
        item for item in inside if item.focusPolicy() & Qt.FocusPolicy.TabFocus and item.window() is root.window()
    ]
    if not inside:
        return []
    top = min(inside, key=lambda item: place(item, root).center().y())
    first = min((item for item in inside if same_line(item, top, root)), key=lambda item: place(item, root).left())
    first.setFocus(Qt.FocusReason.TabFocusReason)
    found = [first]
    for _ in range(MOST):
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is None or focus in found or not root.isAncestorOf(focus):
            break
        found.append(focus)
    return found


def place(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())


def same_line(one: QWidget, two: QWidget, root: QWidget) -> bool:
    """Whether the middle of one is at the height of the other."""
    first, second = place(one, root), place(two, root)
    return first.top() < second.center().y() < first.bottom() or second.top() < first.center().y() < second.bottom()


def backward(order: Sequence[QWidget], root: QWidget) -> list[str]:
    """Pairs in which the second stands wholly above the first, or before it on the same line."""
    wrong = []
    for area in root.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    for first, second in pairwise(order):
        one, two = place(first, root), place(second, root)
        together = same_line(first, second, root)
        if (together and two.right() < one.left()) or (not together and two.bottom() < one.top()):
            wrong.append(f"{first.accessibleName()!r} -> {second.accessibleName()!r}")
    return wrong


def unfocusable(root: QWidget) -> list[str]:
    """Buttons that no key reaches; radio buttons are reached by the one that is chosen, then by arrows."""
    buttons = [
        item for item in root.findChildren(QAbstractButton) if not of_qt(item) and not isinstance(item, QRadioButton)
    ]
    return [item.accessibleName() for item in buttons if not item.focusPolicy() & Qt.FocusPolicy.TabFocus]


def ringless(root: QWidget) -> list[str]:
    """Stops of Tab that look the same with the focus and without it."""
    wrong = []
    order = stops(root)
    for item in order if len(order) > 1 else ():
        order[1 if item is order[0] else 0].setFocus(Qt.FocusReason.TabFocusReason)
        before = picture(item)
        item.setFocus(Qt.FocusReason.TabFocusReason)
        if picture(item) == before:
            wrong.append(f"{type(item).__name__} {item.accessibleName()!r}")
    return wrong


def picture(item: QWidget) -> QImage:
    """The widget with its neighbourhood: some rings are drawn by the frame around."""
    around = item.parentWidget() or item
    return (
        around.grab(place(item, around).adjusted(-4, -4, 4, 4)).toImage()
        if around is not item
        else item.grab().toImage()
    )


def dialog_classes() -> Iterator[type[QDialog]]:
    for module in pkgutil.walk_packages(app.ui.__path__, "app.ui."):
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, QDialog) and value.__module__ == module.name:
                yield value


def test_every_dialog_is_looked_at_here() -> None:
    assert {kind.__name__ for kind in dialog_classes()} == {kind.__name__ for kind in DIALOGS}


@pytest.mark.parametrize("kind", DIALOGS, ids=lambda kind: kind.__name__)
def test_a_dialog_is_fit_for_keys_and_screen_readers(qtbot: QtBot, parent: QWidget, kind: type[QDialog]) -> None:
    dialog = DIALOGS[kind](parent)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.wait(10)  # the way of Tab is made when everything has its place
    assert complaints(dialog) == []
    assert unfocusable(dialog) == []
    assert backward(stops(dialog), dialog) == []
    assert ringless(dialog) == []
    assert dialog.windowTitle()


def pages(session: DeskSession) -> dict[str, QWidget]:
    """Every page of the desk, by name."""
    desk, prompts = session.desk, session.prompts
    shown: dict[str, QWidget] = {"chat": desk.chat}
    for name, show in (
        ("models", desk.show_models),
        ("review", session.review.show),
        ("policy", session.policy.show),
        ("settings", desk.show_settings),
        ("search", session.search.show),
        ("roles", prompts.roles_page.show),
        ("prompts", prompts.snippets_page.show),
        ("self-test", session.redteam.show),
    ):
        show()
        current = desk.pages.currentWidget()
        assert current is not None
        shown[name] = current
    assert {desk.pages.widget(index) for index in range(desk.pages.count())} == set(shown.values())
    return shown


def test_every_page_is_fit_for_keys_and_screen_readers(qtbot: QtBot, program: Program, session: DeskSession) -> None:
    program.window.activateWindow()
    faults: dict[str, list[str]] = {}
    for name, page in pages(session).items():
        session.desk.pages.setCurrentWidget(page)
        qtbot.wait(50)
        order = stops(page)
        found = [*complaints(page), *unfocusable(page), *backward(order, page), *ringless(page)]
        assert order, name
        if found:
            faults[name] = found
    assert not faults, "\n".join(f"{name}: {found}" for name, found in faults.items())
    assert complaints(session.desk.sidebar) == []
    assert backward(stops(session.desk.sidebar), session.desk.sidebar) == []
    assert ringless(session.desk.sidebar) == []


def test_tab_goes_from_the_chats_to_the_conversation(program: Program, session: DeskSession) -> None:
    desk = session.desk
    order = stops(desk)
    sides = [desk.sidebar.isAncestorOf(item) for item in order]
    assert any(sides)
    assert sum(one is not two for one, two in pairwise([*sides, sides[0]])) == 2, "once in and once out"


def test_icon_buttons_tell_their_keys(program: Program, session: DeskSession) -> None:
    """What has a key and a button says the key at the button."""
    commands: tuple[Command, ...] = program.commands.commands
    keys = {item.meaning.rstrip("…"): native(item.keys[0]) for item in commands if item.keys and item.meaning}
    seen = 0
    for item in session.desk.findChildren(QAbstractButton):
        name = item.accessibleName().rstrip("…")
        if isinstance(item, QToolButton) and not of_qt(item):
            assert item.toolTip(), name
        if name in keys:
            seen += 1
            assert keys[name] in item.toolTip(), name
    assert seen >= 3


@pytest.mark.parametrize("theme", [LIGHT, CONTRAST_DARK], ids=lambda theme: theme.name)
def test_the_ring_is_seen_in_other_themes(qtbot: QtBot, qapp: object, parent: QWidget, theme: Theme) -> None:
    apply_theme(qapp, theme)  # type: ignore[arg-type]
    for kind in (PassphraseDialog, ExportDialog, ModelSettingsDialog):
        dialog = DIALOGS[kind](parent)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert ringless(dialog) == []
        dialog.close()
    apply_theme(qapp, LIGHT)  # type: ignore[arg-type]


def test_an_answer_is_announced_once_when_it_is_finished(
    qtbot: QtBot, session: DeskSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(transcript_view, "announce", lambda _widget, text: told.append(text))
    view = session.desk.chat.transcript
    view.append(Message("1", None, Role.USER, NOW, (TextPart("Ask"),)))
    view.begin_answer(Message("2", "1", Role.ASSISTANT, NOW, ()))
    for _ in range(200):
        view.add_text("word ")
    view.add_reasoning("hm")
    view.set_status("Thinking…")
    qtbot.wait(100)
    assert told == []
    view.end_answer(Message("2", "1", Role.ASSISTANT, NOW, (TextPart("word " * 200),)))
    view.set_status("")
    qtbot.wait(50)
    assert told == ["Answer finished"]
