"""The shipped file: where it lies, how large it may be, and what guide.json says of it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).parents[2] / "resources" / "models" / "guide"
NAME = "carrel-guide.gguf"
MOST_BYTES = 16_000_000
DESCRIPTION = "The small built-in model. It answers questions about Carrel, and is no general assistant."


def facts(file: Path, parameters: int, context: int, training: dict[str, float]) -> dict[str, Any]:
    """What guide.json says of the file."""
    data = file.read_bytes()
    return {
        "id": "guide",
        "name": "Carrel Guide",
        "family": "deepseek-r1",
        "file": NAME,
        "bytes": len(data),
        "sha256": hashlib.sha256(data).hexdigest(),
        "parameters": parameters,
        "context": context,
        "quantization": "Q8_0",
        "licence": "MIT",
        "sampling": {"temperature": 0.0, "top_p": 1.0, "top_k": 1, "min_p": 0.0},
        "description": DESCRIPTION,
        "training": training,
    }
