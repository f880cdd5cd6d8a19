"""Texts that a person keeps under a name to use them again: roles, and prompts with variables."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

LONGEST_TITLE, LONGEST_TEXT, MOST_PRESETS = 60, 8_000, 200


@dataclass(frozen=True, slots=True)
class Preset:
    """A kept text and its name."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class OwnPresets:
    """What a person made of the shipped presets: `own` are new or changed ones, `hidden` the ids of deleted ones."""

    own: tuple[Preset, ...] = ()
    hidden: tuple[str, ...] = ()

    def beside(self, shipped: Sequence[Preset]) -> tuple[Preset, ...]:
        """All that there are: the shipped ones, changed or not, then the person's own."""
        own = {preset.id: preset for preset in self.own}
        ids = {preset.id for preset in shipped}
        first = (own.get(preset.id, preset) for preset in shipped if preset.id not in self.hidden)
        return (*first, *(preset for preset in self.own if preset.id not in ids))

    def with_preset(self, preset: Preset) -> OwnPresets:
        """One more, or the same one changed."""
        if any(other.id == preset.id for other in self.own):
            return replace(self, own=tuple(preset if other.id == preset.id else other for other in self.own))
        return replace(self, own=(*self.own, preset))

    def without(self, preset_id: str, shipped: Sequence[Preset]) -> OwnPresets:
        """One less; a shipped one is hidden."""
        own = tuple(preset for preset in self.own if preset.id != preset_id)
        hidden = {*self.hidden, preset_id} & {preset.id for preset in shipped}
        return OwnPresets(own, tuple(sorted(hidden)))

    def restored(self, shipped: Sequence[Preset]) -> OwnPresets:
        """Every shipped one is back as it was shipped; the person's own stay."""
        ids = {preset.id for preset in shipped}
        return OwnPresets(tuple(preset for preset in self.own if preset.id not in ids))

    def changes(self, shipped: Sequence[Preset]) -> bool:
        """Whether a shipped one was changed or deleted."""
        return self != self.restored(shipped)


def bounded(preset: Preset) -> Preset:
    """The same in one line of title and within the bounds."""
    return Preset(preset.id, " ".join(preset.title.split())[:LONGEST_TITLE], preset.text.strip()[:LONGEST_TEXT])
