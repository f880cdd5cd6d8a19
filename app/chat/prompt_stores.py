"""Where roles, prompts and what was chosen for single chats lie."""

from __future__ import annotations

from dataclasses import dataclass

from app.chat.chat_options import OptionsStore, VaultOptions
from app.chat.presets import PresetStore, VaultPresets
from app.store.presets import ROLES, SNIPPETS
from app.store.thread import StoreThread


@dataclass(frozen=True, slots=True)
class PromptStores:
    """All three."""

    roles: PresetStore
    snippets: PresetStore
    options: OptionsStore


def vault_prompts(thread: StoreThread) -> PromptStores:
    """In the open vault."""
    return PromptStores(VaultPresets(thread, ROLES), VaultPresets(thread, SNIPPETS), VaultOptions(thread))
