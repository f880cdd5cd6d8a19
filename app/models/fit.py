"""Whether a model fits this computer: what it will need, from its header, against what is free."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.models import ModelHeader
from app.models.hardware import Machine

GREEN, AMBER, RED = "green", "amber", "red"
CONTEXTS = (131_072, 65_536, 32_768, 16_384, 8192, 4096, 2048)
"""The lengths that are suggested, in tokens."""

_COMFORT = 0.9
"""The part of the memory that a model may take: the estimate is right within a tenth."""
_GB = 1e9
_BYTES_PER_VALUE = 2  # keys and values are kept as 16-bit floats
_SLICE_ON_CPU, _SLICE_ON_GPU = 128, 512  # tokens that app/engine/llama/context.py reads at once
_PROGRAM = 110_000_000
_DEFAULT_LAYERS, _DEFAULT_WIDTH = 32, 4096  # of a header that says nothing: a common 8B model


@dataclass(frozen=True, slots=True)
class Estimate:
    """What a loaded model takes, in bytes: weights, keys and values of the context, compute buffers, the program.

    `on_device` of it lies in the graphics processor's own memory. `context` is in tokens, and `per_token` is what each
    of them adds.
    """

    weights: int
    cache: int
    buffers: int
    other: int
    on_device: int = 0
    context: int = 0
    per_token: int = 0

    @property
    def total(self) -> int:
        """All of it."""
        return self.weights + self.cache + self.buffers + self.other

    @property
    def in_memory(self) -> int:
        """What the computer's own memory must hold."""
        return self.total - self.on_device


@dataclass(frozen=True, slots=True)
class Fit:
    """The answer: `light` is green, amber or red, `needs` in bytes, `why` and `suggestion` are sentences."""

    light: str
    needs: int
    why: str
    suggestion: str = ""


def estimate(header: ModelHeader, file_bytes: int, context: int, gpu_layers: int = 0) -> Estimate:
    """What a model of that header needs at a context of so many tokens; it is never longer than trained."""
    tokens = min(context, header.context) if header.context else context
    tokens = -(-tokens // 256) * 256
    cache = cache_bytes(header, tokens)
    layers = header.layers or _DEFAULT_LAYERS
    on_device = min(gpu_layers, layers)
    buffers = _buffer_bytes(header, tokens, _SLICE_ON_GPU if gpu_layers else _SLICE_ON_CPU)
    weights = header.tensor_bytes or file_bytes
    device = on_device * (weights - header.output_bytes) // layers + on_device * cache // layers
    if gpu_layers > layers:
        device += header.output_bytes
    return Estimate(
        weights=weights,
        cache=cache,
        buffers=buffers,
        other=_PROGRAM + max(file_bytes - weights, 0),
        on_device=device,
        context=tokens,
        per_token=cache // max(tokens, 1),
    )


def cache_bytes(header: ModelHeader, tokens: int) -> int:
    """The keys and values of so many tokens; one compressed row each with multi-head latent attention."""
    layers = header.layers or _DEFAULT_LAYERS
    width = header.width or _DEFAULT_WIDTH
    each = width // max(header.heads, 1)
    per_head = (header.key_length or each) + (header.value_length or each)
    if header.latent:
        return layers * header.latent * _BYTES_PER_VALUE * tokens
    heads = header.kv_heads or (header.heads or 1,)
    total = heads[0] * layers if len(heads) == 1 else sum(heads)
    return total * per_head * _BYTES_PER_VALUE * tokens


def _buffer_bytes(header: ModelHeader, tokens: int, part: int) -> int:
    logits = header.vocabulary * part * 4
    inner = part * 4 * (4 * (header.width or _DEFAULT_WIDTH) + 2 * header.feed_forward)
    return logits + inner + part * tokens * 2


def judge(needed: Estimate, machine: Machine, replaced: int = 0) -> Fit:
    """Whether it fits what is free; `replaced` bytes come free as another model is unloaded for it."""
    needs = needed.in_memory
    free = machine.free + replaced
    if not machine.memory or (machine.free and needs <= _COMFORT * free):
        return Fit(GREEN, needed.total, f"Needs about {gigabytes(needs)}: fits well.")
    if needs > _COMFORT * machine.memory:
        smaller = _context_within(needed, _COMFORT * machine.memory)
        why = f"Needs about {gigabytes(needs)}; this computer has {gigabytes(machine.memory)}"
        return Fit(RED, needed.total, _with_advice(why, smaller, ""), smaller)
    smaller = _context_within(needed, _COMFORT * free)
    amount = f"of the {gigabytes(free)} free" if needs <= free else f"but only {gigabytes(free)} is free"
    why = f"Needs about {gigabytes(needs)}{',' if needs > free else ''} {amount}"
    return Fit(AMBER, needed.total, _with_advice(why, smaller, "close other programs"), smaller)


def largest_context(needed: Estimate, budget: float) -> int | None:
    """The longest of the usual contexts, shorter than the given one, that leaves the rest within `budget` bytes."""
    for tokens in CONTEXTS:
        spared = (needed.context - tokens) * needed.per_token
        if tokens < needed.context and needed.in_memory - spared <= budget:
            return tokens
    return None


def with_context(needed: Estimate, tokens: int) -> Estimate:
    """The same model with another context."""
    return replace(needed, context=tokens, cache=needed.per_token * tokens)


def gpu_layers(header: ModelHeader, file_bytes: int, context: int, machine: Machine) -> int:
    """How many layers the graphics processor's free memory holds; one more than there are means the output too."""
    device = machine.gpu
    if device is None or header.layers < 1:
        return 0
    everything = estimate(header, file_bytes, context, header.layers + 1)
    room = _COMFORT * (device.free or machine.free) - everything.buffers
    if everything.on_device <= room:
        return header.layers + 1
    per_layer = (everything.on_device - header.output_bytes) / header.layers
    return max(0, min(header.layers, int(room / max(per_layer, 1.0))))


def gigabytes(count: float) -> str:
    """Bytes in words: "5.9 GB", "44 GB", "0.4 GB"."""
    value = count / _GB
    return f"{value:.0f} GB" if value >= 20 else f"{value:.1f} GB"


def _context_within(needed: Estimate, budget: float) -> str:
    tokens = largest_context(needed, budget)
    return f"take a {tokens // 1024}k context" if tokens else ""


def _with_advice(why: str, *advice: str) -> str:
    said = ", or ".join(part for part in reversed(advice) if part)
    return f"{why}: {said}." if said else f"{why}."
