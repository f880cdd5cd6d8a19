"""Whether a model fits this computer with the settings that were made for it."""

from __future__ import annotations

from app.config.settings import ModelSettings
from app.models.entry import ModelEntry
from app.models.fit import Fit, estimate, gpu_layers, judge
from app.models.hardware import Machine
from app.models.starting import default_context


def weigh(entry: ModelEntry, settings: ModelSettings, machine: Machine, replaced: int = 0) -> Fit | None:
    """The fit, None where nothing is known of the model's shape; `replaced` bytes come free as another is unloaded."""
    if entry.header is None or entry.state in ("built-in", "workstation"):
        return None
    context = settings.context or default_context(entry)
    layers = settings.gpu_layers
    if layers is None:
        layers = gpu_layers(entry.header, entry.bytes, context, machine)
    return judge(estimate(entry.header, entry.bytes, context, layers), machine, replaced)
