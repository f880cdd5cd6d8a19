"""Brings results of other threads to the Qt loop, so that nothing in the window ever waits."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from app.domain.errors import AppError, BugError
from app.i18n import tr

Result = TypeVar("Result")


class Background(QObject):
    """`watch` calls back on this object's thread; after `close` nothing is called any more."""

    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = True
        self._finished.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def watch(
        self,
        future: Future[Result],
        done: Callable[[Result], object] | None = None,
        failed: Callable[[AppError], object] | None = None,
    ) -> None:
        """Call `done(result)` or `failed(error)` in the Qt loop once `future` is over, neither if it was cancelled."""

        # Nothing that the future holds may hold the future: its result, a whole chat at times, would wait for a search
        # for garbage.
        def over(ended: Future[Result]) -> None:
            if not ended.cancelled():
                self._emit(partial(_deliver, ended, done, failed))

        future.add_done_callback(over)

    def close(self) -> None:
        """Let what is still running end unheard."""
        self._open = False

    def _emit(self, deliver: Callable[[], None]) -> None:
        if self._open:
            self._finished.emit(deliver)

    def _deliver(self, deliver: Callable[[], None]) -> None:
        if self._open:
            deliver()


def _deliver(
    ended: Future[Result],
    done: Callable[[Result], object] | None,
    failed: Callable[[AppError], object] | None,
) -> None:
    error = ended.exception()
    if error is None:
        if done is not None:
            done(ended.result())
    elif failed is not None:
        failed(as_app_error(error))


def as_app_error(error: BaseException) -> AppError:
    """An error that can be shown. What an unforeseen exception says is left out: it could hold text of a chat."""
    if isinstance(error, AppError):
        return error
    return BugError(
        tr("Carrel made a mistake"), tr("It is not your fault, and nothing was deleted."), type(error).__name__
    )
