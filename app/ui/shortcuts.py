"""Every key of the open desk, in one table: what it does, and what the sheet says about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.i18n import QT_TR_NOOP, tr


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a key does. An empty `meaning` keeps it off the sheet; `menu` puts it into the "…" menu."""

    keys: tuple[str, ...]
    meaning: str
    run: Callable[[], object]
    menu: bool = False


FIXED_KEYS = (
    ("Return", QT_TR_NOOP("Send, unless the settings say Ctrl+Return")),
    ("Shift+Return", QT_TR_NOOP("New line")),
    ("/", QT_TR_NOOP("Choose one of your prompts (in an empty field)")),
    ("Up", QT_TR_NOOP("Edit the last prompt (in an empty field)")),
    ("Del", QT_TR_NOOP("Delete the chat (in the list)")),
)
"""Keys that belong to a widget rather than to the window."""


def make_action(parent: QWidget, command: Command) -> QAction:
    """A QAction for a command, active while `parent` is shown."""
    action = QAction(command.meaning, parent)
    action.setShortcuts([QKeySequence(keys) for keys in command.keys])
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    action.triggered.connect(lambda _checked=False: command.run())
    parent.addAction(action)
    return action


def native(keys: str) -> str:
    """Keys as this system writes them; what is no key sequence stays as it is."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def sheet_rows(commands: tuple[Command, ...]) -> list[tuple[str, str]]:
    """(keys, meaning) of everything that the person should know."""
    rows = [(command.keys[0], command.meaning) for command in commands if command.meaning and command.keys]
    return [*rows, *((keys, tr(meaning)) for keys, meaning in FIXED_KEYS)]
