"""Mutated headers: each gives a header or an error that names what is wrong, in bounded time and memory.

`make test-slow` reads five thousand (CARREL_ROUNDS).
"""

from __future__ import annotations

import os
import tracemalloc
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.models import ModelHeader
from app.engine.command import inspect_command
from app.engine.inspector import ask
from tests.engine.gguf.gguf_bytes import read
from tests.engine.gguf.mutants import Original, mutant, originals

ROUNDS = int(os.environ.get("CARREL_ROUNDS", "3"))
MUTANTS = max(600, 100 * ROUNDS)
SEALED = 3 * ROUNDS
MEMORY = 32 * 2**20

TITLES = {
    "This is not a model file",
    "This kind of model file is not supported",
    "The model file is damaged",
    "The model file is incomplete",
}
PREFIX = "The file's header makes no sense: "


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[Original, ...]:
    return originals(tmp_path_factory.mktemp("originals"))


def check(header: ModelHeader) -> None:
    assert header.kind in ("model", "adapter", "other")
    assert header.architecture
    texts = (header.architecture, header.name, header.family, header.licence, header.quantization)
    assert all(len(text) <= 80 and text.isprintable() for text in texts)
    numbers = (header.parameters, header.tensor_bytes, header.output_bytes, header.context, header.layers)
    assert all(0 <= number < 2**63 for number in (*numbers, *header.kv_heads))


def check_refusal(error: KnownError) -> None:
    assert error.title in TITLES
    assert error.hint
    assert error.message.isprintable()
    assert 10 < len(error.message.removeprefix(PREFIX)) < 250


@pytest.mark.timeout(900)
def test_every_mutant_is_read_or_refused_in_words(files: tuple[Original, ...]) -> None:
    refused = set()
    tracemalloc.start()
    try:
        for seed in range(MUTANTS):
            data = mutant(seed, files)
            tracemalloc.reset_peak()
            before = tracemalloc.get_traced_memory()[0]
            try:
                check(read(data))
            except KnownError as error:
                check_refusal(error)
                refused.add(seed)
            assert tracemalloc.get_traced_memory()[1] - before < MEMORY, seed
    finally:
        tracemalloc.stop()
    assert MUTANTS / 2 < len(refused) < MUTANTS


@pytest.mark.timeout(900)
def test_the_process_and_its_client_survive_them_too(files: tuple[Original, ...], tmp_path: Path) -> None:
    path = tmp_path / "mutant.gguf"
    for seed in range(SEALED):
        path.write_bytes(mutant(seed, files))
        try:
            reply = ask(inspect_command(), path, 120)
        except KnownError as error:
            check_refusal(error)
        else:
            assert reply.header is not None
            check(reply.header)
