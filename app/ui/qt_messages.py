"""Qt's own warnings go to a log without their text, which could quote what is on the screen."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LOG_NAME = "window.log"
LARGEST = 256 * 1024


def log_qt_messages(folder: Path) -> None:
    """Write level, category and function of each warning to a small file in `folder`."""
    logger = logging.getLogger("carrel.qt")
    logger.propagate = False
    try:
        path = folder / LOG_NAME
        if path.exists() and path.stat().st_size > LARGEST:
            path.unlink()
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8")
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)

    def write(kind: QtMsgType, context: QMessageLogContext, _text: str) -> None:
        if kind in _LEVELS:
            logger.log(_LEVELS[kind], "%s %s", context.category or "default", context.function or "")

    qInstallMessageHandler(write)
