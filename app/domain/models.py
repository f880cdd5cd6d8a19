"""What is known of a model file without loading it: values that the catalog, the library and the worker share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FilePart:
    """One file of a model: its plain name (no folder), its size in bytes, its SHA-256 in hex."""

    name: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelHeader:
    """What a GGUF file says about itself, read in a sealed process and bounded there; every text is untrusted.

    `kind` is "model", "adapter" (LoRA) or "other" (a projector, a vocabulary ...). `family` is the pinned template
    that its special tokens and template point to, "" where none is recognised; `guard` the family of guard models whose
    form its template has, "" for all others. `supported` says whether this build of
    llama.cpp knows the architecture. `parameters` counts weights, `tensor_bytes` is what they take in the file; the
    remaining numbers are those that the memory estimate needs, in the units of the GGUF specification
    (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md); 0 means "not said". `kv_heads` has one number a layer,
    or a single one for all. `latent` is the width of the compressed keys and values of multi-head latent attention
    (deepseek2), 0 for others. `output_bytes` are those of the output and token tables, which stay in plain memory.
    """

    kind: str
    architecture: str
    supported: bool
    name: str = ""
    family: str = ""
    guard: str = ""
    licence: str = ""
    quantization: str = ""
    template: bool = False
    parameters: int = 0
    tensor_bytes: int = 0
    output_bytes: int = 0
    context: int = 0
    layers: int = 0
    width: int = 0
    heads: int = 0
    kv_heads: tuple[int, ...] = ()
    key_length: int = 0
    value_length: int = 0
    latent: int = 0
    feed_forward: int = 0
    vocabulary: int = 0
    experts: int = 0
    experts_used: int = 0
    window: int = 0
    parts: int = 1


@dataclass(frozen=True, slots=True)
class Device:
    """Something that this build of llama.cpp can compute on, as ggml names it: "CPU", "Vulkan0".

    `kind` is "cpu", "gpu" (with memory of its own), "integrated" (it shares the computer's) or "other"; `memory` and
    `free` are in bytes, 0 where it does not say.
    """

    name: str
    description: str
    kind: str
    memory: int = 0
    free: int = 0
