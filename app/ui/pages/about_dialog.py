"""What Carrel is made of, and under which licences."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app import __version__
from app.i18n import QT_TR_NOOP, tr
from app.ui import icons
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.update_check import UpdateCheck
from app.ui.theme import Theme

_PARTS = (
    ("llama-cpp-python", "MIT, with llama.cpp (MIT)"),
    ("sqlcipher3", "Zlib, with SQLCipher (BSD)"),
    ("argon2-cffi", "MIT"),
    ("cryptography", "Apache-2.0 or BSD"),
    ("markdown-it-py", "MIT"),
    ("pygments", "BSD"),
    ("pypdf", "BSD"),
    ("zxcvbn", "MIT"),
    ("segno", "BSD"),
    ("mnemonic", "MIT"),
    ("platformdirs", "MIT"),
    ("mdit-py-plugins", "MIT"),
    ("ziamath", "MIT, with ziafont and latex2mathml (MIT)"),
    ("numpy", "BSD, with OpenBLAS (BSD)"),
    ("huggingface-hub", "Apache-2.0"),
    ("py3langid", "BSD"),
)
_QT = QT_TR_NOOP(
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are separate libraries in "
    "this installation, and you may replace them by your own builds. Their source is offered by the Qt Project at "
    "download.qt.io and code.qt.io."
)
_UPDATES = QT_TR_NOOP(
    "Carrel never looks for updates by itself. To see whether there is a newer version, open the place that you got "
    "Carrel from in your browser; the version that you have stands above. Chats and models stay where they are when a "
    "newer one is installed over it."
)
_MODELS = QT_TR_NOOP(
    "Carrel Guide is part of Carrel (MIT). DeepSeek-R1 and its distills are released under the MIT licence; the "
    "distills build on Qwen2.5 (Apache-2.0) and on Llama 3 (Meta's community licences)."
)


def licences_text() -> str:
    """Every part with its version and licence."""
    lines = [f"{name} {_version(name)}: {licence}" for name, licence in _PARTS]
    return "\n\n".join((tr(_UPDATES), tr(_QT), tr(_MODELS), tr("Icons: Lucide (ISC)."), "\n".join(lines)))


class AboutDialog(QDialog):
    """Version, promise, licences; all plain text. `updates` is there where a newer version can be asked for."""

    def __init__(self, parent: QWidget, theme: Theme, updates: UpdateCheck | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About Carrel"))
        self.setMinimumSize(520, 420)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(8)
        self.lamp = label()
        self.lamp.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.set_theme(theme)
        column.addWidget(self.lamp)
        column.addWidget(label(f"Carrel {__version__}", "headline"))
        column.addWidget(
            label(tr("A private desk for DeepSeek. MIT licence. Qt {version}.").format(version=qVersion()), "small")
        )
        if updates is not None:
            column.addWidget(updates)
            self.finished.connect(lambda _result: updates.end())
        self.licences = QPlainTextEdit(licences_text())
        self.licences.setReadOnly(True)
        self.licences.setAccessibleName(tr("Licences"))
        column.addWidget(self.licences, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(button(tr("Close"), "primary", clicked=self.accept, shortcut="Esc"))
        column.addLayout(row)

    def set_theme(self, theme: Theme) -> None:
        """Tint the lamp anew: the system's theme may change while this is open."""
        self.lamp.setPixmap(icons.pixmap("lamp", theme.accent, 36, self.devicePixelRatioF()))


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
