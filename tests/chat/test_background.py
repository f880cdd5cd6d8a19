"""Results of other threads in the Qt loop."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator
from concurrent.futures import Future

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from app.chat.background import Background
from app.domain.errors import AppError, BugError


class Result:
    """Something that can be watched going away."""


@pytest.fixture
def background(qapp: QCoreApplication) -> Iterator[Background]:
    watcher = Background()
    yield watcher
    watcher.close()
    watcher.deleteLater()


@pytest.fixture
def no_garbage_search() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_garbage_search")
def test_a_result_goes_with_the_last_who_holds_it(qtbot: QtBot, background: Background) -> None:
    future: Future[Result] = Future()
    seen: list[str] = []
    background.watch(future, lambda result: seen.append(type(result).__name__))
    result = Result()
    known = weakref.ref(result)
    future.set_result(result)
    qtbot.waitUntil(lambda: seen == ["Result"])
    del result, future
    qtbot.waitUntil(lambda: known() is None)


def test_an_error_comes_as_one_that_can_be_shown(qtbot: QtBot, background: Background) -> None:
    future: Future[Result] = Future()
    errors: list[AppError] = []
    background.watch(future, None, errors.append)
    future.set_exception(ValueError("what somebody wrote"))
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], BugError)
    assert "somebody" not in f"{errors[0].title} {errors[0].message} {errors[0].hint}"


def test_after_the_end_and_for_cancelled_ones_nothing_is_called(qtbot: QtBot, background: Background) -> None:
    called: list[object] = []
    cancelled: Future[Result] = Future()
    background.watch(cancelled, called.append, called.append)
    cancelled.cancel()
    late: Future[Result] = Future()
    background.watch(late, called.append, called.append)
    background.close()
    late.set_result(Result())
    qtbot.wait(50)
    assert called == []
