"""The backend for tests and screenshots keeps the backends' promises."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.errors import KnownError
from app.engine import scripted_texts
from app.engine.backend import Chunk, Piece, PromptRead, Stop
from app.engine.inbox import Steering
from app.engine.scripted_backend import Script, ScriptedBackend, parse_script
from tests.engine.workers import ask, scripted


def chunks(options: str, prompt: str = "Hello", **limits: int | bool) -> list[Chunk]:
    backend = ScriptedBackend(scripted(options), lambda done, total: None)
    request = replace(ask(prompt), **limits)  # type: ignore[arg-type]
    return list(backend.generate(backend.prepare(request, "Be kind."), request, Steering()))


def written(found: list[Chunk]) -> str:
    return "".join(chunk.text for chunk in found if isinstance(chunk, Piece))


def test_a_scene_is_read_written_and_stopped() -> None:
    found = chunks("scene=short")
    reasoning, answer = scripted_texts.SHORT
    assert found[0] == PromptRead(0, 3)
    assert written(found) == f"{reasoning}\n</think>\n\n{answer}"
    assert [chunk for chunk in found if isinstance(chunk, Stop)] == [found[-1]]


def test_without_thinking_there_is_only_the_answer() -> None:
    assert written(chunks("scene=short", thinking=False)) == scripted_texts.SHORT[1]
    assert written(chunks("scene=short,think=off")) == scripted_texts.SHORT[1]


def test_the_prompt_can_name_another_scene() -> None:
    assert written(chunks("scene=answer", "Say #short", thinking=False)) == scripted_texts.SHORT[1]


def test_the_limit_of_tokens_is_kept() -> None:
    found = chunks("scene=answer", max_tokens=5)
    assert len([chunk for chunk in found if isinstance(chunk, Piece)]) == 5
    assert isinstance(found[-1], Stop)
    assert found[-1].reason == "max_tokens"


def test_options_are_read() -> None:
    assert parse_script("scripted:rate=100,scene=loop,load=slow,think=off") == Script("loop", 100.0, "slow", False)
    assert parse_script("scripted:") == Script()


@pytest.mark.parametrize("options", ["scene=nothing", "speed=5"])
def test_an_unknown_option_is_told(options: str) -> None:
    with pytest.raises(KnownError):
        parse_script(f"scripted:{options}")
