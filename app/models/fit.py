"""Whether a model fits this computer: what it will need, from its header, against what is free."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.domain.models import ModelHeader
from app.i18n import tr
from app.models.hardware import Machine

GREEN, AMBER, RED = "green", "amber", "red"
CONTEXTS = (131_072, 65_536, 32_768, 16_384, 8192, 4096, 2048)
"""The lengths that are suggested, in tokens."""

_COMFORT = 0.9
"""The part of the memory that a model may take: the estimate is right within a tenth."""
_BYTES_PER_VALUE = 2  # keys and values are kept as 16-bit floats
_BYTES_PER_FLOAT = 4
_BYTES_PER_PAIR = 6  # of a token being read and one in the context: the mask, in two formats
_SLICE_ON_CPU, _SLICE_ON_GPU = 128, 512  # tokens that app/engine/llama/context.py reads at once
_CONTEXT_STEP = 256
_PROGRAM = 214_000_000  # a worker without a model: Python, llama.cpp, the guard with its encoder and table of languages
_TOKEN = 190  # the text of a token of the vocabulary, and the tables that find it
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


@dataclass(frozen=True, slots=True)
class Fit:
    """The answer: `light` is green, amber or red, `needs` in bytes, `why` a sentence with the advice in it.

    `suggestion` is what would help without another computer ("take a 4k context"), "" where nothing would.
    """

    light: str
    needs: int
    why: str
    suggestion: str = ""


def estimate(header: ModelHeader, file_bytes: int, context: int, gpu_layers: int = 0) -> Estimate:
    """What a model of that header needs at a context of so many tokens, which is never longer than it was trained for.

    How right this is: `python -m tests.bench.memory`.
    """
    tokens = -(-min(context, header.context or context) // _CONTEXT_STEP) * _CONTEXT_STEP
    weights = header.tensor_bytes or file_bytes
    per_token = _cache_per_token(header)
    part = _SLICE_ON_GPU if gpu_layers else _SLICE_ON_CPU
    return Estimate(
        weights=weights,
        cache=per_token * tokens,
        buffers=_buffer_bytes(header, tokens, part),
        other=_PROGRAM + header.vocabulary * _TOKEN,
        on_device=_device_bytes(header, weights, per_token * tokens, gpu_layers),
        context=tokens,
        per_token=per_token + part * _BYTES_PER_PAIR,
    )


def beside(needed: Estimate, second: Estimate) -> Estimate:
    """What a model needs with a second one in the same worker, which stays on the processor."""
    return replace(needed, other=needed.other + second.total - _PROGRAM)


def _cache_per_token(header: ModelHeader) -> int:
    """Keys and values of one token. Latent attention keeps one compressed row a layer, and no values of its own."""
    layers = header.layers or _DEFAULT_LAYERS
    width = (header.width or _DEFAULT_WIDTH) // max(header.heads, 1)
    if header.latent:
        return layers * (header.key_length or header.latent) * _BYTES_PER_VALUE
    heads = header.kv_heads or (header.heads or 1,)
    all_heads = heads[0] * layers if len(heads) == 1 else sum(heads)
    return all_heads * ((header.key_length or width) + (header.value_length or width)) * _BYTES_PER_VALUE


def _buffer_bytes(header: ModelHeader, tokens: int, part: int) -> int:
    """What is held while `part` tokens are computed: the widest step of a layer, and how they see the context."""
    wide = header.feed_forward * max(header.experts_used, 1) if header.experts else header.feed_forward
    values = 3 * wide + 4 * (header.width or _DEFAULT_WIDTH)
    return part * (values * _BYTES_PER_FLOAT + tokens * _BYTES_PER_PAIR) + header.vocabulary * _BYTES_PER_FLOAT


def _device_bytes(header: ModelHeader, weights: int, cache: int, gpu_layers: int) -> int:
    """What moves to the graphics processor: the last layers, and the output where one more than all are wished."""
    layers = header.layers or _DEFAULT_LAYERS
    moved = min(gpu_layers, layers)
    output = header.output_bytes if gpu_layers > layers else 0
    return moved * (weights - header.output_bytes + cache) // layers + output


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


def judge(needed: Estimate, machine: Machine, replaced: int = 0) -> Fit:
    """Whether it fits what is free; `replaced` bytes come free as another model is unloaded for it.

    Amber means that it is tight, or would fit if other programs were closed; red that this computer is too small.
    """
    own = machine.gpu is not None and machine.gpu.kind == "gpu"
    needs = needed.total - needed.on_device if own else needed.total
    told = gigabytes(needs)
    free = min(machine.free + replaced, machine.memory)
    if own and machine.gpu is not None and needed.on_device > machine.gpu.free:
        return _too_much_for_gpu(needed, machine.gpu.free)
    if not machine.free:
        why = tr("Needs about {needs}; how much is free, this system does not say.")
        return Fit(GREEN, needed.total, why.format(needs=told))
    if needs <= _COMFORT * free:
        return Fit(GREEN, needed.total, tr("Needs about {needs}: fits well.").format(needs=told))
    if needs > _COMFORT * machine.memory:
        shorter = _shorter(needed, needs, _COMFORT * machine.memory)
        why = tr("Needs about {needs}; this computer has {installed} GB")
        why = why.format(needs=told, installed=machine.installed)
        return Fit(RED, needed.total, _sentence(why, shorter), shorter)
    shorter = _shorter(needed, needs, _COMFORT * free)
    why = (
        tr("Needs about {needs} of the {free} free") if needs <= free else tr("Needs about {needs}, and {free} is free")
    )
    why = why.format(needs=told, free=gigabytes(free))
    return Fit(AMBER, needed.total, _sentence(why, tr("close other programs"), shorter), shorter)


def _too_much_for_gpu(needed: Estimate, free: int) -> Fit:
    advice = tr("compute fewer layers there")
    why = tr("Needs about {on_device} on the graphics processor, which has {free} free").format(
        on_device=gigabytes(needed.on_device), free=gigabytes(free)
    )
    return Fit(AMBER, needed.total, _sentence(why, advice), advice)


def _shorter(needed: Estimate, needs: int, budget: float) -> str:
    """Advice to take the longest of the usual contexts that is within `budget` bytes, "" where none is."""
    for tokens in CONTEXTS:
        if tokens < needed.context and needs - (needed.context - tokens) * needed.per_token <= budget:
            return tr("take a {thousands}k context").format(thousands=tokens // 1024)
    return ""


def _sentence(why: str, *advice: str) -> str:
    said = tr(", or ").join(part for part in advice if part)
    words = tr("{why}: {advice}.") if said else tr("{why}.")
    return words.format(why=why, advice=said)


def gigabytes(count: float) -> str:
    """Bytes in words: "5.9 GB", "44 GB", "0.4 GB"."""
    return f"{count / 1e9:.0f} GB" if count >= 20e9 else f"{count / 1e9:.1f} GB"
