"""Real parts for tests of chat and window: a vault at the cost's floor, a worker with scripts for a model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.chat.history import user_message
from app.chat.vault_store import VaultStore
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


def store_long_chat(store: VaultStore, count: int) -> None:
    """Keep a chat "long" of `count` messages of a hundred words; each begins with its number."""
    parent: str | None = None
    for number in range(count):
        message = replace(user_message(f"{number} " + "word " * 100, parent), id=f"m{number}")
        save = store.save_message("long", message) if parent else store.start_chat("long", "Long", message)
        save.result(timeout=10)
        parent = message.id
