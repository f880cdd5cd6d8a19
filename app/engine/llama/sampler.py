"""How the next token is chosen."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import fields
from typing import Any

import llama_cpp

from app.domain.requests import Sampling

_DEFAULTS = Sampling(temperature=0.6, top_p=0.95, top_k=40, min_p=0.0)


def resolved(*wishes: Sampling) -> Sampling:
    """One value for each setting: the first that is given, else llama.cpp's usual one; `seed` may stay None."""
    values = {}
    for field in fields(Sampling):
        given = (getattr(wish, field.name) for wish in (*wishes, _DEFAULTS))
        values[field.name] = next((value for value in given if value is not None), None)
    return Sampling(**values)


@contextmanager
def sampler(settings: Sampling) -> Iterator[Any]:
    """A chain of llama.cpp's samplers: the likeliest token at temperature 0, else top-k, top-p, min-p and a dice.

    No penalties: they distort code and tables; loops are noticed by `repetition`.
    """
    options = llama_cpp.llama_sampler_chain_default_params()
    options.no_perf = True
    chain = llama_cpp.llama_sampler_chain_init(options)
    for link in _links(settings):
        llama_cpp.llama_sampler_chain_add(chain, link)
    try:
        yield chain
    finally:
        llama_cpp.llama_sampler_free(chain)


def _links(settings: Sampling) -> Iterator[Any]:
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
    seed = secrets.randbits(32) if settings.seed is None else settings.seed & 0xFFFFFFFF
    yield llama_cpp.llama_sampler_init_dist(seed)
