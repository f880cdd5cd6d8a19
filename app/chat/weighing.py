"""Whether a model fits this computer with the settings that were made for it."""

from __future__ import annotations

from app.config.settings import ModelSettings, Settings
from app.engine.graphics import graphics_devices
from app.models.entry import ModelEntry
from app.models.fit import Estimate, Fit, beside, estimate, gpu_layers, judge
from app.models.hardware import Machine, this_machine
from app.models.starting import default_context


def weigh(
    entry: ModelEntry,
    settings: ModelSettings,
    machine: Machine,
    replaced: int = 0,
    second: Estimate | None = None,
) -> Fit | None:
    """The fit, None where nothing is known of the model's shape; `replaced` bytes come free as another is unloaded.

    `second` is what the guard model for second opinions takes in the same worker.
    """
    if entry.header is None or entry.state in ("built-in", "workstation"):
        return None
    context = settings.context or default_context(entry)
    layers = settings.gpu_layers
    if layers is None:
        layers = gpu_layers(entry.header, entry.bytes, context, machine)
    needed = estimate(entry.header, entry.bytes, context, layers)
    if second is not None and entry.kind != "guard":
        needed = beside(needed, second)
    return judge(needed, machine, replaced)


def look_at_machine(*, gpu: bool) -> Machine:
    """This computer now, with its graphics processors where they may be used (asking takes a second)."""
    return this_machine(graphics_devices() if gpu else ())


def layers_on_gpu(entry: ModelEntry, settings: Settings, machine: Machine | None) -> int | None:
    """How many layers a worker is to compute on the graphics processor; None leaves it to llama.cpp: all it can.

    `machine` None means that it was not looked at yet. The small built-in models are as fast without, and the seal is
    tighter then.
    """
    chosen = settings.of_model(entry.id)
    if not settings.gpu or entry.state == "built-in":
        return 0
    if chosen.gpu_layers is not None or machine is None or machine.gpu is None or entry.header is None:
        return chosen.gpu_layers
    return gpu_layers(entry.header, entry.bytes, chosen.context or default_context(entry), machine)
