"""An open vault, a real worker and the parts of the chat between them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.chat.controller import ChatController
from app.chat.model_desk import ModelDesk
from app.chat.vault_gate import OpenVault, VaultGate
from app.chat.vault_store import VaultStore
from app.domain.requests import ChatRequest
from app.engine.qt_client import QtEngine
from app.store.kdf import KdfParameters
from tests.chat.desk_parts import PASSPHRASE, PATIENCE, WORKER, scripted_entry

MakeController = Callable[..., ChatController]


@pytest.fixture
def gate(tmp_path: Path) -> Iterator[VaultGate]:
    gate = VaultGate(tmp_path / "vault", KdfParameters)
    yield gate
    gate.end()


@pytest.fixture
def opened(gate: VaultGate) -> Iterator[OpenVault]:
    opened = gate.create(PASSPHRASE, False).result()
    yield opened
    gate.close(opened).result()


@pytest.fixture
def store(opened: OpenVault) -> VaultStore:
    return VaultStore(opened.thread)


@pytest.fixture
def engine(qtbot: QtBot) -> Iterator[QtEngine]:
    engine = QtEngine(WORKER, PATIENCE)
    yield engine
    with qtbot.waitSignal(engine.closed, timeout=10_000):
        engine.shutdown()


@pytest.fixture
def start(qtbot: QtBot, store: VaultStore, engine: QtEngine) -> MakeController:
    """Makes a controller whose scripted model is loaded."""

    def make(options: str = "rate=200") -> ChatController:
        model = ModelDesk(engine)
        controller = ChatController(store, engine, model)
        model.setParent(controller)
        with qtbot.waitSignal(engine.ready, timeout=30_000):
            model.use(scripted_entry(options))
        return controller

    return make


@pytest.fixture
def requests(engine: QtEngine) -> list[ChatRequest]:
    """What the worker was asked."""
    asked: list[ChatRequest] = []
    respond = engine.respond

    def recording(request: ChatRequest) -> int:
        asked.append(request)
        return respond(request)

    engine.respond = recording  # type: ignore[method-assign]
    return asked
