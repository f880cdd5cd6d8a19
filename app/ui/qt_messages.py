"""Qt's warnings and our own uncaught errors go to a log without their text, which could quote a chat."""

from __future__ import annotations

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
LOG_NAME = "window.log"
LARGEST = 256 * 1024


def log_qt_messages(folder: Path) -> None:
    """Write level, category and function of each warning, and the places of each uncaught error, to a small file."""
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

    def report(kind: type[BaseException], _error: BaseException, trace: TracebackType | None) -> None:
        places = (f"{Path(frame.filename).name}:{frame.lineno}" for frame in traceback.extract_tb(trace))
        logger.error("%s %s", kind.__name__, " ".join(places))

    qInstallMessageHandler(write)
    sys.excepthook = report
