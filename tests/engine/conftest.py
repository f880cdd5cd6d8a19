"""A real, tiny model for all tests of the engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.domain.requests import ModelSpec
from app.engine.llama_backend import LlamaBackend
from tests.engine.answers import LoadTiny
from tests.engine.tiny_gguf import write_tiny_gguf


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A GGUF of R1's family, some hundred kilobytes."""
    return write_tiny_gguf(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture
def load_tiny(tiny_model: Path) -> Iterator[LoadTiny]:
    """Loads backends, of the tiny model where no `path` is given, and closes them after the test."""
    loaded: list[LlamaBackend] = []

    def load(path: Path = tiny_model, **fields: object) -> LlamaBackend:
        spec = ModelSpec("tiny", str(path), threads=1, **fields)  # type: ignore[arg-type]
        loaded.append(LlamaBackend(spec, lambda done, total: None))
        return loaded[-1]

    yield load
    for backend in loaded:
        backend.close()
