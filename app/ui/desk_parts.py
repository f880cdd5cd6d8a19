"""What a session of the open vault is made from."""

from __future__ import annotations

from dataclasses import dataclass

from app.chat.model_shelf import ModelShelf
from app.chat.policies import Policies
from app.chat.ports import Engine
from app.chat.prompt_stores import PromptStores
from app.chat.record_store import RecordStore
from app.chat.temporary import HoldingStore
from app.ui.preferences import Preferences
from app.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class DeskParts:
    """All that comes from outside of it."""

    store: HoldingStore
    records: RecordStore
    engine: Engine
    preferences: Preferences
    shelf: ModelShelf
    theme: Theme
    policies: Policies
    prompts: PromptStores
