"""Whether a model fits: right against a real worker, and in words that say what to do."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.models import Device, ModelHeader
from app.models.catalog import load_catalog
from app.models.fit import Estimate, estimate, gpu_layers, judge
from app.models.hardware import Machine
from tests.bench import memory, shapes

GB = 10**9
CATALOG = {model.id: model for model in load_catalog()}
SMALL_LAPTOP = Machine(8 * 2**30 - 2**28, 5 * GB, 4)
LAPTOP = Machine(16 * 2**30 - 2**28, 11_200_000_000, 8)
CARD = Device("Vulkan0", "a card", "gpu", 8 * GB, 7 * GB)
SEVEN_BILLION = CATALOG["r1-distill-qwen-7b-q4_k_m"]


def header(**numbers: int) -> ModelHeader:
    known = SEVEN_BILLION.header
    assert known is not None
    return replace(known, **numbers)  # type: ignore[arg-type]


def of(model_id: str, context: int = 8192) -> Estimate:
    model = CATALOG[model_id]
    assert model.header is not None
    return estimate(model.header, model.bytes, context)


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
@pytest.mark.parametrize("name", ["tiny qwen2, Q8_0", "tiny deepseek2"])
def test_the_estimate_is_within_a_tenth_of_what_a_real_worker_takes(name: str, tmp_path: Path) -> None:
    shape, context, tokens = next(case for case in memory.TINY if case[0].name == name)
    measured = memory.measure(shapes.write_shape(tmp_path / "shape.gguf", shape), context, tokens)
    assert measured.prompt_tokens > 6 * 128  # several slices
    assert 0.9 < measured.ratio < 1.1, measured


def test_a_cache_has_keys_and_values_of_every_shared_head() -> None:
    """R1 Distill Qwen 7B: 28 layers, 4 heads of 128 for keys and 128 for values, 2 bytes each."""
    assert estimate(header(), SEVEN_BILLION.bytes, 8192).cache == 28 * 4 * 256 * 2 * 8192


def test_layers_may_differ_in_their_heads() -> None:
    mixed = replace(header(layers=3), kv_heads=(4, 0, 2))
    assert estimate(mixed, GB, 1024).cache == 6 * 256 * 2 * 1024


def test_latent_attention_keeps_one_row_a_layer() -> None:
    latent = replace(header(latent=512, key_length=576, value_length=512, layers=27), kv_heads=(1,))
    assert estimate(latent, GB, 1024).cache == 27 * 576 * 2 * 1024


def test_no_context_is_longer_than_the_model_was_trained_for() -> None:
    assert estimate(header(context=4096), GB, 32_768) == estimate(header(context=4096), GB, 4096)


def test_a_header_that_says_nothing_gets_a_careful_number() -> None:
    unknown = ModelHeader(kind="model", architecture="strange", supported=False)
    assert 5 * GB < estimate(unknown, 5 * GB, 8192).total < 15 * GB


def test_fits_well() -> None:
    fit = judge(of("r1-distill-qwen-7b-q4_k_m"), LAPTOP)
    assert fit.light == "green"
    assert fit.why == "Needs about 5.4 GB: fits well."
    assert not fit.suggestion


def test_tight_says_what_to_do() -> None:
    needed = Estimate(9 * GB, 1_800_000_000, buffers=0, other=100_000_000, context=8192, per_token=219_727)
    fit = judge(needed, LAPTOP)
    assert fit.light == "amber"
    assert fit.why == "Needs about 10.9 GB of the 11.2 GB free: close other programs, or take a 4k context."
    assert fit.suggestion == "take a 4k context"
    assert fit.needs == needed.total


def test_what_other_programs_hold_is_named() -> None:
    fit = judge(of("r1-distill-qwen-14b-q4_k_m", 2048), replace(LAPTOP, free=6 * GB))
    assert fit.light == "amber"
    assert fit.why.endswith("and 6.0 GB is free: close other programs.")


def test_too_large_for_this_computer() -> None:
    fit = judge(of("r1-distill-llama-70b-q4_k_m"), LAPTOP)
    assert fit.light == "red"
    assert fit.why == "Needs about 46 GB; this computer has 16 GB."


def test_a_shorter_context_can_make_it_possible() -> None:
    needed = of("r1-distill-qwen-7b-q4_k_m", 131_072)
    fit = judge(needed, SMALL_LAPTOP)
    assert (fit.light, fit.suggestion) == ("red", "take a 32k context")
    assert judge(of("r1-distill-qwen-7b-q4_k_m", 32_768), SMALL_LAPTOP).light != "red"


def test_the_model_that_is_replaced_gives_its_memory_back() -> None:
    needed = of("r1-distill-qwen-7b-q4_k_m")
    assert judge(needed, SMALL_LAPTOP).light == "amber"
    assert judge(needed, SMALL_LAPTOP, replaced=2 * GB).light == "green"
    assert judge(of("r1-distill-llama-70b-q4_k_m"), LAPTOP, replaced=100 * GB).light == "red"


def test_a_system_that_says_nothing_blocks_nothing() -> None:
    assert judge(of("r1-distill-llama-70b-q4_k_m"), Machine(0, 0, 1)).light == "green"


def test_all_layers_and_the_output_go_to_a_card_that_holds_them() -> None:
    machine = replace(LAPTOP, devices=(CARD,))
    assert gpu_layers(header(), SEVEN_BILLION.bytes, 8192, machine) == 29
    assert gpu_layers(header(), SEVEN_BILLION.bytes, 8192, LAPTOP) == 0


def test_as_many_layers_as_a_small_card_holds() -> None:
    small = replace(LAPTOP, devices=(replace(CARD, free=3 * GB),))
    layers = gpu_layers(header(), SEVEN_BILLION.bytes, 8192, small)
    assert 5 < layers < 20
    assert estimate(header(), SEVEN_BILLION.bytes, 8192, layers).on_device < 3 * GB


def test_what_lies_on_a_card_is_not_taken_from_the_memory() -> None:
    needed = estimate(header(), SEVEN_BILLION.bytes, 8192, 29)
    assert judge(needed, replace(SMALL_LAPTOP, devices=(CARD,))).light == "green"
    shared = replace(CARD, kind="integrated")
    assert judge(needed, replace(SMALL_LAPTOP, devices=(shared,))).light == "amber"


def test_more_layers_than_the_card_holds_are_told() -> None:
    needed = estimate(header(), SEVEN_BILLION.bytes, 8192, 29)
    fit = judge(needed, replace(LAPTOP, devices=(replace(CARD, free=3 * GB),)))
    assert fit.light == "amber"
    assert fit.suggestion == "compute fewer layers there"
