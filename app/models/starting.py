"""What a worker is started with for a model."""

from __future__ import annotations

from app.domain.requests import ModelSpec
from app.models.entry import DEFAULT_CONTEXT, ModelEntry


def spec_for(
    entry: ModelEntry, context: int | None = None, threads: int | None = None, gpu_layers: int | None = None
) -> ModelSpec:
    """What a worker is started with for `entry`; None means automatic."""
    return ModelSpec(
        id=entry.id,
        path=str(entry.path),
        family=entry.family or "auto",
        context=context or min(entry.context, DEFAULT_CONTEXT),
        threads=threads,
        gpu_layers=gpu_layers,
        instructed=entry.instructed,
        sampling=entry.sampling,
    )
