"""Small model files, a catalog that knows them, and a library in a temporary folder."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.config.resources import resource
from app.domain.models import ModelHeader
from app.models.catalog import CatalogModel, load_catalog
from app.models.library import Library

MODEL_ROOT = Path(__file__).resolve().parent.parent.parent
"""Where a child process finds the package."""

HEADER = ModelHeader(
    kind="model",
    architecture="qwen2",
    supported=True,
    name="Tiny of mine",
    family="deepseek-r1",
    licence="mit",
    quantization="Q8_0",
    parameters=1000,
    context=32768,
)


def model_bytes(seed: int, size: int = 5000) -> bytes:
    """What passes for a model file where only its bytes matter."""
    return b"GGUF" + bytes((seed * 31 + place) % 251 for place in range(size - 4))


@dataclass(frozen=True)
class Part:
    """A file of a made-up model."""

    name: str
    data: bytes


def catalog_of(folder: Path, models: Mapping[str, Sequence[Part]], repo: str = "maker/tiny-GGUF") -> Path:
    """A catalog file that knows `models` by id; their facts are those of the first model that ships."""
    shipped = json.loads(resource("models.json").read_text(encoding="utf-8"))["models"][0]
    builds = [_build(model_id, parts, repo) for model_id, parts in models.items()]
    file = folder / "catalog.json"
    file.write_text(json.dumps({"version": 1, "models": [{**shipped, "builds": builds}]}), encoding="utf-8")
    return file


def _build(model_id: str, parts: Sequence[Part], repo: str) -> dict[str, Any]:
    return {
        "id": model_id,
        "quantization": "Q8_0",
        "repo": repo,
        "commit": "",
        "path": "",
        "parts": [
            {"name": part.name, "bytes": len(part.data), "sha256": hashlib.sha256(part.data).hexdigest()}
            for part in parts
        ],
        "about_bytes": sum(len(part.data) for part in parts),
    }


def library_of(
    folder: Path, catalog: Sequence[CatalogModel] = (), personal: Path | None = None, header: ModelHeader = HEADER
) -> Library:
    """A library whose headers all say the same."""
    return Library(folder, catalog, lambda _path: header, personal)


def put(folder: Path, *parts: Part) -> list[Path]:
    """Write the parts into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for part in parts:
        (folder / part.name).write_bytes(part.data)
    return [folder / part.name for part in parts]


def known_models(folder: Path, models: Mapping[str, Sequence[Part]]) -> tuple[CatalogModel, ...]:
    """`catalog_of`, loaded."""
    return load_catalog(catalog_of(folder, models))
