"""Weights are read where there is room for them, and mapped where there is not."""

from __future__ import annotations

from pathlib import Path

import llama_cpp
import pytest

from app.config.memory import Memory
from app.engine.llama import model
from tests.engine.answers import LoadTiny


def free(monkeypatch: pytest.MonkeyPatch, count: int) -> None:
    monkeypatch.setattr(model, "memory", lambda: Memory(2**34, count))


@pytest.mark.parametrize(
    ("count", "mode"),
    [
        (0, llama_cpp.LLAMA_LOAD_MODE_MMAP),
        (1000, llama_cpp.LLAMA_LOAD_MODE_MMAP),
        (4000, llama_cpp.LLAMA_LOAD_MODE_NONE),
    ],
)
def test_all_parts_of_a_split_model_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, count: int, mode: int
) -> None:
    for number in (1, 2, 3):
        (tmp_path / f"a-{number:05d}-of-00004.gguf").write_bytes(bytes(1000))
    free(monkeypatch, count)
    assert model._load_mode(tmp_path / "a-00001-of-00004.gguf") == mode


def test_a_model_larger_than_what_is_free_still_answers(load_tiny: LoadTiny, monkeypatch: pytest.MonkeyPatch) -> None:
    free(monkeypatch, 1)
    assert load_tiny().info.bytes > 1
