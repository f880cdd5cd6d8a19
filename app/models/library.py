"""The models that can be used now: the built-in guide, and GGUF files that the person points at."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from app.config.resources import resource
from app.domain.errors import BugError, KnownError
from app.domain.requests import ModelSpec, Sampling

GUIDE = "guide"
DEFAULT_CONTEXT = 8192
_MAGIC = b"GGUF"


@dataclass(frozen=True, slots=True)
class ModelEntry:
    """A model as the window and the command line list it. `bytes` is the file's size; `context` is in tokens."""

    id: str
    name: str
    family: str
    path: Path
    bytes: int
    state: str
    description: str = ""
    licence: str = ""
    quantization: str = ""
    parameters: int = 0
    context: int = DEFAULT_CONTEXT
    instructed: bool = True
    sampling: Sampling = field(default_factory=Sampling)


def guide() -> ModelEntry:
    """Carrel Guide, the small model that ships with the program.

    Raises:
        BugError: the installation lacks it.
    """
    folder = resource("models", "guide")
    try:
        facts = json.loads((folder / "guide.json").read_text(encoding="utf-8"))
    except OSError as error:
        raise BugError("The guide is missing", "The built-in model is not in this installation.") from error
    return ModelEntry(
        id=GUIDE,
        name=facts["name"],
        family=facts["family"],
        path=folder / "carrel-guide.gguf",
        bytes=facts["bytes"],
        state="built-in",
        description=facts["description"],
        licence=facts["licence"],
        quantization=facts["quantization"],
        parameters=facts["parameters"],
        context=facts["context"],
        instructed=False,
        sampling=_sampling(facts.get("sampling", {})),
    )


def from_file(path: Path) -> ModelEntry:
    """A GGUF file that the person chose; it is used where it lies.

    Raises:
        KnownError: there is no such file, it cannot be read, or it is no GGUF file.
    """
    try:
        if not path.is_file():
            raise KnownError("No such model", f"There is no file {path.name}.", "Choose a .gguf file, or use `guide`.")
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except OSError as error:
        raise KnownError(
            "The model can't be read", f"{path.name}: {error.strerror}.", "Check its permissions."
        ) from error
    if magic != _MAGIC:
        raise KnownError("Not a model file", f"{path.name} is not a GGUF file.", "Choose a file that ends in .gguf.")
    size = path.stat().st_size
    return ModelEntry(id=str(path), name=path.stem[:80], family="auto", path=path, bytes=size, state="installed")


def find(id_or_path: str) -> ModelEntry:
    """The entry of a model id or of a file's path.

    Raises:
        KnownError: neither a known id nor a usable file.
    """
    return guide() if id_or_path == GUIDE else from_file(Path(id_or_path).expanduser().resolve())


def spec_for(
    entry: ModelEntry, context: int | None = None, threads: int | None = None, gpu_layers: int | None = None
) -> ModelSpec:
    """What a worker is started with for `entry`; None means automatic."""
    return ModelSpec(
        id=entry.id,
        path=str(entry.path),
        family=entry.family,
        context=context or min(entry.context, DEFAULT_CONTEXT),
        threads=threads,
        gpu_layers=gpu_layers,
        instructed=entry.instructed,
        sampling=entry.sampling,
    )


def _sampling(values: Mapping[str, float]) -> Sampling:
    known = {item.name for item in fields(Sampling)}
    return Sampling(**{name: value for name, value in values.items() if name in known})  # type: ignore[arg-type]
