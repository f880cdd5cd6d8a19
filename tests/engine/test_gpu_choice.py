"""Where the graphics processor can't be used, the model runs on the processor and says why."""

from __future__ import annotations

import llama_cpp
import pytest

from app.domain.errors import KnownError
from app.engine.backend import LoadingProgress
from app.engine.llama import library
from app.engine.llama.model import Model
from tests.engine.answers import LoadTiny

no_gpu = pytest.mark.skipif(llama_cpp.llama_supports_gpu_offload(), reason="this build can use a graphics processor")


@no_gpu
@pytest.mark.parametrize(("wish", "said"), [(None, False), (0, False), (3, True), (-1, True)])
def test_a_build_without_support_says_so_only_where_it_was_asked_for(
    load_tiny: LoadTiny, wish: int | None, said: bool
) -> None:
    info = load_tiny(gpu_layers=wish).info
    assert info.gpu_layers == 0
    assert bool(info.gpu_note) is said


def test_a_device_that_refuses_the_model_is_named_and_the_processor_takes_over(
    load_tiny: LoadTiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    real, tried = Model.load, []

    def load(path: object, gpu_layers: int, progress: LoadingProgress) -> Model:
        tried.append(gpu_layers)
        if gpu_layers:
            raise KnownError("Too little memory", "The device has less.")
        return real(path, gpu_layers, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(library, "gpu_layers", lambda wish: 3)
    monkeypatch.setattr(Model, "load", load)
    info = load_tiny(gpu_layers=3).info
    assert tried == [3, 0]
    assert info.gpu_layers == 0
    assert info.gpu_note == "The graphics processor could not be used (Too little memory)."
