"""How the next token is chosen: which settings count, and that llama.cpp's chain really follows each of them."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import replace

import llama_cpp
import pytest

from app.domain.requests import Sampling
from app.engine.llama.sampler import PENALTY_WINDOW, resolved, sampler

LOGITS = (2.0, 1.5, 1.0, 0.0, -1.0)
PLAIN = Sampling(temperature=1.0, top_p=1.0, top_k=0, min_p=0.0)


def drawn(settings: Sampling, seen: tuple[int, ...] = (), logits: tuple[float, ...] = LOGITS) -> int:
    """The token that the chain chooses from these logits after it has seen an answer."""
    size = len(logits)
    data = (llama_cpp.llama_token_data * size)(*((token, logit, 0.0) for token, logit in enumerate(logits)))
    candidates = llama_cpp.llama_token_data_array(data, size, -1, False)
    with sampler(settings, size) as chain:
        for token in seen:
            llama_cpp.llama_sampler_accept(chain, token)
        llama_cpp.llama_sampler_apply(chain, ctypes.byref(candidates))
        return int(candidates.data[candidates.selected].id)


def many(settings: Sampling, seen: tuple[int, ...] = ()) -> Counter[int]:
    """What comes out of 400 draws with as many seeds."""
    return Counter(drawn(replace(settings, seed=seed), seen) for seed in range(400))


def test_the_first_that_is_given_counts() -> None:
    merged = resolved(Sampling(temperature=0.0), Sampling(temperature=0.9, top_k=5), Sampling(top_p=0.5, top_k=7))
    assert (merged.temperature, merged.top_p, merged.top_k, merged.min_p) == (0.0, 0.5, 5, 0.0)


def test_everything_has_a_value_but_the_seed() -> None:
    merged = resolved()
    assert merged.seed is None
    assert None not in (merged.temperature, merged.top_p, merged.top_k, merged.min_p)
    assert (merged.repeat_penalty, merged.presence_penalty, merged.frequency_penalty) == (1.0, 0.0, 0.0)


def test_llama_cpp_gets_nothing_outside_the_ranges() -> None:
    wild = Sampling(temperature=math.nan, top_p=7.0, top_k=-3, min_p=-1.0, seed=2**40, repeat_penalty=0.0)
    merged = resolved(wild)
    assert (merged.top_p, merged.top_k, merged.min_p, merged.repeat_penalty) == (1.0, 0, 0.0, 1.0)
    assert merged.temperature == 0.6
    assert merged.seed is not None and merged.seed < 2**32 - 1


def test_without_limits_every_token_can_come() -> None:
    counts = many(PLAIN)
    assert set(counts) == set(range(len(LOGITS)))
    share = math.exp(LOGITS[0]) / sum(math.exp(logit) for logit in LOGITS)
    assert counts[0] / 400 == pytest.approx(share, abs=0.08)


def test_temperature_zero_takes_the_likeliest_and_a_low_one_nearly_always() -> None:
    assert set(many(replace(PLAIN, temperature=0.0))) == {0}
    assert many(replace(PLAIN, temperature=0.3))[0] > many(PLAIN)[0] + 80
    assert many(replace(PLAIN, temperature=2.0))[0] < many(PLAIN)[0] - 30


def test_top_k_leaves_so_many() -> None:
    assert set(many(replace(PLAIN, top_k=2))) == {0, 1}


def test_top_p_leaves_the_smallest_set_with_that_probability() -> None:
    assert set(many(replace(PLAIN, top_p=0.6))) == {0, 1}


def test_min_p_leaves_what_is_not_too_far_below_the_likeliest() -> None:
    assert set(many(replace(PLAIN, min_p=0.3))) == {0, 1, 2}


def test_the_same_seed_makes_the_same_choice() -> None:
    def twelve(seed: int) -> list[int]:
        return [drawn(replace(PLAIN, seed=seed), logits=tuple(math.sin(n * k) for n in range(9))) for k in range(12)]

    assert twelve(7) == twelve(7)
    assert twelve(7) != twelve(8)


GREEDY = Sampling(temperature=0.0)


def test_no_penalty_changes_nothing() -> None:
    assert drawn(GREEDY, seen=(0, 0, 0)) == 0


@pytest.mark.parametrize(
    ("penalty", "seen", "choice"),
    [
        (Sampling(temperature=0.0, repeat_penalty=1.5), (0,), 1),
        (Sampling(temperature=0.0, presence_penalty=0.7), (0,), 1),
        (Sampling(temperature=0.0, presence_penalty=0.4), (0, 0, 0), 0),
        (Sampling(temperature=0.0, frequency_penalty=0.4), (0,), 0),
        (Sampling(temperature=0.0, frequency_penalty=0.4), (0, 0, 0), 1),
        (Sampling(temperature=0.0, frequency_penalty=-2.0), (2, 2), 2),
    ],
)
def test_each_penalty_counts_what_was_written(penalty: Sampling, seen: tuple[int, ...], choice: int) -> None:
    assert drawn(penalty) == 0
    assert drawn(penalty, seen) == choice


def test_penalties_forget_what_lies_far_back() -> None:
    penalty = Sampling(temperature=0.0, presence_penalty=0.7)
    assert drawn(penalty, (0, *[4] * (PENALTY_WINDOW - 1))) == 1
    assert drawn(penalty, (0, *[4] * PENALTY_WINDOW)) == 0
