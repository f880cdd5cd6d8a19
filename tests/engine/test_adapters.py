"""LoRA adapters, real ones, on the tiny model and through a sealed worker."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.events import TextDelta
from app.domain.requests import Adapter, ModelSpec
from app.engine.client import EngineClient
from app.engine.command import worker_command
from tests.engine.answers import LoadTiny, ask, chat
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.engine.tiny_lora import write_tiny_lora

REQUEST = chat("Hello, what is the way to the library?", max_tokens=24)


@pytest.fixture(scope="module")
def lora(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_tiny_lora(tmp_path_factory.mktemp("adapters") / "lora.gguf")


def said(load_tiny: LoadTiny, *adapters: Adapter) -> str:
    return ask(load_tiny(adapters=adapters), REQUEST).text


def test_a_scale_of_nothing_changes_nothing(load_tiny: LoadTiny, lora: Path) -> None:
    assert said(load_tiny, Adapter(str(lora), 0.0)) == said(load_tiny)


def test_an_adapter_changes_what_is_said_by_its_scale(load_tiny: LoadTiny, lora: Path) -> None:
    texts = [said(load_tiny, *([Adapter(str(lora), scale)] if scale else [])) for scale in (0.0, 0.5, 1.0)]
    assert len(set(texts)) == 3


def test_scales_are_cut_to_what_makes_sense(load_tiny: LoadTiny, lora: Path) -> None:
    assert said(load_tiny, Adapter(str(lora), 1e9)) == said(load_tiny, Adapter(str(lora), 2.0))
    assert said(load_tiny, Adapter(str(lora), -3.0)) == said(load_tiny)


def test_several_adapters_add_up(load_tiny: LoadTiny, lora: Path, tmp_path: Path) -> None:
    other = write_tiny_lora(tmp_path / "other.gguf", tensor="attn_q")
    both = said(load_tiny, Adapter(str(lora)), Adapter(str(other)))
    assert both not in (said(load_tiny, Adapter(str(lora))), said(load_tiny, Adapter(str(other))))


def error_of(load_tiny: LoadTiny, path: Path) -> KnownError:
    with pytest.raises(KnownError) as caught:
        load_tiny(adapters=(Adapter(str(path)),))
    assert caught.value.hint
    assert path.name in caught.value.message
    assert str(path.parent) not in caught.value.message
    return caught.value


def test_adapters_of_other_models_do_not_fit(load_tiny: LoadTiny, tmp_path: Path) -> None:
    wide = write_tiny_lora(tmp_path / "wide.gguf", width=96)
    foreign = write_tiny_lora(tmp_path / "foreign.gguf", architecture="llama")
    elsewhere = write_tiny_lora(tmp_path / "elsewhere.gguf", tensor="unheard_of")
    for path in (wide, foreign, elsewhere):
        assert error_of(load_tiny, path).title == "The adapter does not fit"


def test_files_that_are_no_adapters(load_tiny: LoadTiny, tmp_path: Path, lora: Path) -> None:
    model = write_tiny_gguf(tmp_path / "model.gguf")
    assert error_of(load_tiny, model).title == "This is not an adapter"
    cut = tmp_path / "cut.gguf"
    cut.write_bytes(lora.read_bytes()[:-100])
    assert "incomplete" in error_of(load_tiny, cut).message
    assert "not where it was" in error_of(load_tiny, tmp_path / "gone.gguf").message


def test_a_sealed_worker_reads_the_adapter(tiny_model: Path, lora: Path) -> None:
    spec = ModelSpec("tiny", str(tiny_model), threads=1, instructed=False, adapters=(Adapter(str(lora)),))
    with EngineClient(worker_command(), spec) as engine:
        assert engine.start().seal in ("full", "none")
        events = list(engine.respond(REQUEST))
    assert any(isinstance(event, TextDelta) for event in events)
