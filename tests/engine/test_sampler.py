"""Which sampling settings count: the request's, then the model's, then the family's."""

from __future__ import annotations

from app.domain.requests import Sampling
from app.engine.llama.sampler import resolved


def test_the_first_that_is_given_counts() -> None:
    merged = resolved(Sampling(temperature=0.0), Sampling(temperature=0.9, top_k=5), Sampling(top_p=0.5, top_k=7))
    assert merged == Sampling(temperature=0.0, top_p=0.5, top_k=5, min_p=0.0, seed=None)


def test_everything_has_a_value_but_the_seed() -> None:
    merged = resolved(Sampling(seed=0))
    assert None not in (merged.temperature, merged.top_p, merged.top_k, merged.min_p)
    assert merged.seed == 0
