"""Every key of the open desk, in one table: what it does, and what the sheet says about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, slots=True)
class Command:
    """Something that a key does. An empty `meaning` keeps it off the sheet; `menu` puts it into the "…" menu."""

    keys: tuple[str, ...]
    meaning: str
    run: Callable[[], object]
    menu: bool = False


FIXED_KEYS = (
    ("Return", "Send, unless the settings say Ctrl+Return"),
    ("Shift+Return", "New line"),
    ("/", "Choose one of your prompts (in an empty field)"),
    ("Up", "Edit the last prompt (in an empty field)"),
    ("Del", "Delete the chat (in the list)"),
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


def sheet_rows(commands: tuple[Command, ...]) -> list[tuple[str, str]]:
    """(keys, meaning) of everything that the person should know."""
    rows = [(command.keys[0], command.meaning) for command in commands if command.meaning and command.keys]
    return [*rows, *FIXED_KEYS]
