"""Real parts for tests of chat and window: a vault at the cost's floor, a worker with scripts for a model."""

from __future__ import annotations

from pathlib import Path

from app.engine.command import worker_command
from app.engine.session import Patience
from app.engine.worker import ALLOW_SCRIPTED
from app.models.library import ModelEntry

PASSPHRASE = "correct horse battery staple"
WORKER = worker_command(ALLOW_SCRIPTED)
PATIENCE = Patience(cancel=2, silence=60, goodbye=0.5)


def scripted_entry(options: str = "rate=200") -> ModelEntry:
    """A model that is a script (engine/scripted_backend.py)."""
    return ModelEntry("guide", "Carrel Guide", "auto", Path(f"scripted:{options}"), 0, "built-in")
