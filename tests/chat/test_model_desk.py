from __future__ import annotations

from concurrent.futures import Future

import pytest
from pytestqt.qtbot import QtBot

from app.chat.model_desk import ModelDesk, ModelState
from app.engine.qt_client import QtEngine
from app.models.entry import ModelEntry
from tests.chat.desk_parts import PATIENCE, WORKER, scripted_entry

LONG = 30_000


@pytest.fixture
def engine(qtbot: QtBot) -> QtEngine:
    return QtEngine(WORKER, PATIENCE)


def test_the_model_before_is_not_taken_for_the_one_that_is_checked(qtbot: QtBot, engine: QtEngine) -> None:
    looks: list[Future[None]] = []

    def check(_entry: ModelEntry, _tell: object) -> Future[None]:
        looks.append(Future())
        return looks[-1]

    desk = ModelDesk(engine, check=check)
    desk.use(scripted_entry("scene=short"))
    looks[0].set_result(None)
    qtbot.waitUntil(lambda: desk.status.state is ModelState.LOADING, timeout=LONG)
    desk.use(scripted_entry("scene=answer"))
    with qtbot.waitSignal(engine.ready, timeout=LONG):
        pass
    assert desk.status.state is ModelState.CHECKING
    assert not desk.usable
    looks[1].set_result(None)
    qtbot.waitUntil(lambda: desk.usable, timeout=LONG)
    with qtbot.waitSignal(engine.closed, timeout=LONG):
        engine.shutdown()
