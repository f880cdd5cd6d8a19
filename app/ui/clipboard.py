"""Copying, so that clipboard managers and cloud clipboards are asked not to keep it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

_HINTS = (
    ("x-kde-passwordManagerHint", b"secret"),
    ('application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"', b"\x01\x00\x00\x00"),
    ('application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"', b"\x00\x00\x00\x00"),
    ('application/x-qt-windows-mime;value="CanUploadToCloudClipboard"', b"\x00\x00\x00\x00"),
)


MARKDOWN = "text/markdown"


def copy_markdown(text: str) -> None:
    """Put Markdown on the clipboard, for programs that know it, and the same as plain text for the others."""
    data = QMimeData()
    data.setData(MARKDOWN, QByteArray(text.encode(errors="replace")))
    _put(data, text)


def copy_text(text: str) -> None:
    """Put plain text on the clipboard, and nothing on X11's primary selection."""
    _put(QMimeData(), text)


def _put(data: QMimeData, text: str) -> None:
    data.setText(text)
    for name, value in _HINTS:
        data.setData(name, QByteArray(value))
    QGuiApplication.clipboard().setMimeData(data)
