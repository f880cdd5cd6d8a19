"""How the answers of one chat are made, where the person chose something for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from app.domain.presets import Preset
from app.domain.requests import Sampling
from app.domain.sampling import MOST_TOKENS, within_ranges

LONGEST_INSTRUCTIONS = 8_000


@dataclass(frozen=True, slots=True)
class ChatOptions:
    """What holds in one chat; empty means as in every chat.

    `role` is the id of a kept role, `instructions` are the chat's own where it has none. `thinking` None is what was
    chosen last. `max_thinking` and `max_tokens` are in tokens; None leaves them to the model.
    """

    role: str = ""
    instructions: str = ""
    thinking: bool | None = None
    max_thinking: int | None = None
    max_tokens: int | None = None
    sampling: Sampling = field(default_factory=Sampling)

    def with_role(self, roles: Sequence[Preset]) -> ChatOptions:
        """The same with the text of its role in it; one that is not among `roles` any more is none."""
        role = next((role for role in roles if role.id == self.role), None)
        return replace(self, instructions=role.text) if role else replace(self, role="")

    def bounded(self) -> ChatOptions:
        """The same within the ranges that are allowed."""
        return replace(
            self,
            instructions=self.instructions[:LONGEST_INSTRUCTIONS],
            max_thinking=None if self.max_thinking is None else min(max(self.max_thinking, 0), MOST_TOKENS),
            max_tokens=None if self.max_tokens is None else min(max(self.max_tokens, 1), MOST_TOKENS),
            sampling=within_ranges(self.sampling),
        )
