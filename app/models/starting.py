"""What a worker is started with for a model."""

from __future__ import annotations

from dataclasses import replace

from app.config.settings import ModelSettings
from app.domain.requests import Adapter, ModelSpec
from app.models.entry import DEFAULT_CONTEXT, ModelEntry

_NOTHING_SET = ModelSettings()


def spec_for(
    entry: ModelEntry,
    context: int | None = None,
    threads: int | None = None,
    gpu_layers: int | None = None,
    settings: ModelSettings = _NOTHING_SET,
) -> ModelSpec:
    """What a worker is started with for `entry`: what is given, else what the person set for this model, else the best
    that is known of it. None means automatic.
    """
    sampling = entry.sampling
    for name in ("temperature", "top_p", "top_k", "min_p"):
        if (value := getattr(settings, name)) is not None:
            sampling = replace(sampling, **{name: value})
    return ModelSpec(
        id=entry.id,
        path=str(entry.path),
        family=settings.family or entry.family or "auto",
        context=context or settings.context or default_context(entry),
        threads=threads,
        gpu_layers=settings.gpu_layers if gpu_layers is None else gpu_layers,
        instructed=entry.instructed,
        sampling=sampling,
        adapters=tuple(Adapter(adapter.path, adapter.scale) for adapter in settings.adapters),
    )


def default_context(entry: ModelEntry) -> int:
    """Tokens of context without a wish: what the model was trained for, but no more than the memory bears easily."""
    return min(entry.context, DEFAULT_CONTEXT)
