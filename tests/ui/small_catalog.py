"""A catalog with one model, whose file a test made."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

MODEL = "tiny-q4"
_LICENCE = {"name": "MIT", "url": "https://example.org/licence"}
_SHAPE = {
    "architecture": "qwen2",
    "context": 2048,
    "layers": 3,
    "width": 64,
    "heads": 4,
    "kv_heads": 4,
    "key_length": 16,
    "value_length": 16,
    "latent": 0,
    "feed_forward": 128,
    "vocabulary": 265,
    "experts": 0,
    "experts_used": 0,
}


def catalog_of(file: Path, commit: str, repo: str = "carrel-test/tiny") -> dict[str, Any]:
    """The catalog's JSON for `file` in `repo`."""
    data = file.read_bytes()
    part = {"name": file.name, "bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    build = {
        "id": MODEL,
        "quantization": "Q4_K_M",
        "repo": repo,
        "commit": commit,
        "path": "",
        "parts": [part],
        "about_bytes": len(data),
    }
    about = {
        "name": "Tiny Distill",
        "kind": "chat",
        "family": "deepseek-r1",
        "thinks": True,
        "parameters": 250_000,
        "licences": [_LICENCE],
        "sampling": {"temperature": 0.6, "top_p": 0.95},
        "memory": 0,
        "good_for": "Tests.",
        "weaknesses": "It writes noise.",
        "source": "https://example.org/tiny",
        "shape": _SHAPE,
        "builds": [build],
    }
    return {"version": 1, "models": [about]}
