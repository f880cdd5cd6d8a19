"""What is asked of the graphics processor: settings first, then what its memory holds."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.chat.weighing import layers_on_gpu, look_at_machine
from app.config.settings import ModelSettings, Settings
from app.domain.models import Device, ModelHeader
from app.models.entry import ModelEntry
from app.models.hardware import Machine

GIGA = 10**9
HEADER = ModelHeader(
    "model",
    "qwen2",
    True,
    tensor_bytes=4_700_000_000,
    output_bytes=700_000_000,
    context=32_768,
    layers=28,
    width=3584,
    heads=28,
    kv_heads=(4,),
    feed_forward=18_944,
    vocabulary=152_064,
)
ENTRY = ModelEntry("r1-7b", "R1 7B", "deepseek-r1", Path("r1.gguf"), 4_700_000_000, "installed", header=HEADER)


def machine(gpu_free: int) -> Machine:
    """With a card that has so much free."""
    return Machine(16 * GIGA, 12 * GIGA, 4, devices=(Device("Vulkan0", "a card", "gpu", 12 * GIGA, gpu_free),))


NO_GPU = Machine(16 * GIGA, 12 * GIGA, 4)


def test_all_layers_where_they_fit_and_some_where_not() -> None:
    everything = layers_on_gpu(ENTRY, Settings(), machine(10 * GIGA))
    some = layers_on_gpu(ENTRY, Settings(), machine(3 * GIGA))
    assert everything is not None and everything >= 28
    assert some is not None and 0 < some < 28


@pytest.mark.parametrize("here", [machine(10 * GIGA), NO_GPU])
def test_switched_off_means_none_even_where_a_number_is_set(here: Machine) -> None:
    settings = Settings(gpu=False).with_model("r1-7b", ModelSettings(gpu_layers=5))
    assert layers_on_gpu(ENTRY, settings, here) == 0


def test_the_built_in_model_stays_on_the_processor() -> None:
    assert layers_on_gpu(replace(ENTRY, state="built-in"), Settings(), machine(10 * GIGA)) == 0


def test_the_persons_number_wins() -> None:
    settings = Settings().with_model("r1-7b", ModelSettings(gpu_layers=5))
    assert layers_on_gpu(ENTRY, settings, machine(10 * GIGA)) == 5


def test_without_a_card_it_is_left_to_llama_cpp() -> None:
    assert layers_on_gpu(ENTRY, Settings(), NO_GPU) is None


def test_this_computer() -> None:
    assert look_at_machine(gpu=True).memory > 0
    assert look_at_machine(gpu=False).gpu is None
