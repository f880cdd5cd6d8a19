"""How the next token is chosen."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import llama_cpp

from app.domain.requests import Sampling
from app.domain.sampling import first_given, within_ranges

_DEFAULTS = Sampling(
    temperature=0.6, top_p=0.95, top_k=40, min_p=0.0, repeat_penalty=1.0, presence_penalty=0.0, frequency_penalty=0.0
)
PENALTY_WINDOW = 64
"""How many of the last tokens of the answer the penalties look at: llama.cpp's usual number."""


def resolved(*wishes: Sampling) -> Sampling:
    """One value for each setting, within its range: the first that is given, else the usual one; `seed` may be None."""
    return first_given(*(within_ranges(wish) for wish in wishes), _DEFAULTS)


@contextmanager
def sampler(settings: Sampling, vocabulary_size: int) -> Iterator[Any]:
    """A chain of llama.cpp's samplers, in its own order: penalties, top-k, top-p, min-p, temperature, a dice.

    Temperature 0 is the likeliest token after the penalties. Those are off unless they are asked for: they distort
    code and tables, and loops are noticed by `repetition`. They count what the answer holds, not the prompt.
    """
    options = llama_cpp.llama_sampler_chain_default_params()
    options.no_perf = True
    chain = llama_cpp.llama_sampler_chain_init(options)
    for link in (*_penalties(settings, vocabulary_size), *_choice(settings)):
        llama_cpp.llama_sampler_chain_add(chain, link)
    try:
        yield chain
    finally:
        llama_cpp.llama_sampler_free(chain)


def _penalties(settings: Sampling, vocabulary_size: int) -> Iterator[Any]:
    repeat = 1.0 if settings.repeat_penalty is None else settings.repeat_penalty
    frequency, presence = settings.frequency_penalty or 0.0, settings.presence_penalty or 0.0
    if repeat != 1 or frequency or presence:
        yield llama_cpp.llama_sampler_init_penalties(vocabulary_size, PENALTY_WINDOW, repeat, frequency, presence)


def _choice(settings: Sampling) -> Iterator[Any]:
    if not settings.temperature:
        yield llama_cpp.llama_sampler_init_greedy()
        return
    if settings.top_k:
        yield llama_cpp.llama_sampler_init_top_k(settings.top_k)
    if settings.top_p is not None and settings.top_p < 1:
        yield llama_cpp.llama_sampler_init_top_p(settings.top_p, 1)
    if settings.min_p:
        yield llama_cpp.llama_sampler_init_min_p(settings.min_p, 1)
    yield llama_cpp.llama_sampler_init_temp(settings.temperature)
    yield llama_cpp.llama_sampler_init_dist(secrets.randbits(32) if settings.seed is None else settings.seed)
