"""Whether things may move in the window: as the person chose, or as the system asks.

Like palette and style sheet it holds for the whole application: `apply_motion` sets it, `still` reads it. Where nothing
may move, a widget that would turn stays hidden and its words alone tell what goes on; menus open at once and the cursor
does not blink.
"""

from __future__ import annotations

import ctypes
import sys
from configparser import ConfigParser
from configparser import Error as BadFile
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QApplication, QProgressBar, QStyle

_PROPERTY = "still"
_GTK = ("gtk-4.0/settings.ini", "gtk-3.0/settings.ini")
_KDE = "kdeglobals"
_WINDOWS_ANIMATION = 0x1042  # SPI_GETCLIENTAREAANIMATION
_BLINK_MS = 1000


def apply_motion(application: QApplication, choice: str) -> None:
    """Take one of settings.MOTIONS from now on."""
    calm = choice == "reduced" or (choice == "system" and system_is_still())
    application.setProperty(_PROPERTY, calm)
    application.setCursorFlashTime(0 if calm else _BLINK_MS)
    application.setEffectEnabled(Qt.UIEffect.UI_General, not calm)


def still() -> bool:
    """Whether nothing may move."""
    application = QCoreApplication.instance()
    return bool(application and application.property(_PROPERTY))


def show_unknown(bar: QProgressBar) -> None:
    """A bar whose end is not known moves to and fro, or stays empty where nothing may move."""
    bar.setRange(0, 1 if still() else 0)
    bar.setValue(0)


def system_is_still() -> bool:
    """Whether the system asks for no motion, as far as Qt, Windows, or the settings of GTK and KDE tell."""
    style = QApplication.style()
    if style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return True
    if sys.platform == "win32":
        return _windows_is_still()
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.GenericConfigLocation)
    return any(folder_asks_for_stillness(Path(place)) for place in places)


def folder_asks_for_stillness(folder: Path) -> bool:
    """Whether the files of GTK or KDE in a folder of settings switch animations off."""
    gtk = (_value(folder / name, "Settings", "gtk-enable-animations") for name in _GTK)
    if any(value.strip().lower() in ("0", "false") for value in gtk):
        return True
    pace = _value(folder / _KDE, "KDE", "AnimationDurationFactor")
    return pace.strip() in ("0", "0.0")


def _value(path: Path, section: str, key: str) -> str:
    parser = ConfigParser(interpolation=None, strict=False)
    try:
        parser.read(path, "utf-8")
    except (BadFile, OSError, UnicodeDecodeError):
        return ""
    return parser.get(section, key, fallback="")


def _windows_is_still() -> bool:
    moving = ctypes.c_int(1)
    windows = vars(ctypes)["windll"]  # there is none elsewhere
    known = windows.user32.SystemParametersInfoW(_WINDOWS_ANIMATION, 0, ctypes.byref(moving), 0)
    return bool(known) and not moving.value
