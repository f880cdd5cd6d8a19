"""A labelled text, and the labels there are."""

from __future__ import annotations

from dataclasses import dataclass

HARMS = ("hate", "harassment", "violence", "malware", "cbrn", "self_harm", "sexual", "minors", "privacy")
"""The categories of harm that have a head of their own."""

NOTES = ("advice_medical", "advice_legal", "advice_financial", "decision_on_people", "state_narrative")
OTHER = "harm"
"""A harm that fits none of the categories, or whose category the source does not tell."""

PROMPT_HEADS = ("unsafe", *HARMS, "jailbreak", *NOTES)
ANSWER_HEADS = ("unsafe", *HARMS)
HEADS = (*(f"prompt.{name}" for name in PROMPT_HEADS), *(f"answer.{name}" for name in ANSWER_HEADS))
"""What the network puts out, in this order."""

LABELS = frozenset({*HARMS, *NOTES, OTHER, "jailbreak"})
GAP = "[INSERT PROMPT HERE]"
"""Where a request goes in a frame."""

ROLES = ("user", "assistant", "text")


@dataclass(frozen=True, slots=True)
class Row:
    """A text and what it is.

    `role`: a prompt ("user"), an answer ("assistant") or a passage that may be either ("text"). `labels` are of LABELS,
    none for a harmless text. `unknown` are labels of which the source says nothing. `weight` is how much it counts.
    """

    text: str
    role: str
    labels: frozenset[str]
    source: str
    unknown: frozenset[str] = frozenset()
    weight: float = 1.0

    @property
    def unsafe(self) -> bool:
        """Whether the text does or asks for harm."""
        return bool(self.labels & {*HARMS, OTHER})

    def targets(self) -> tuple[list[float], list[float]]:
        """For each of HEADS what it should say, and how much it counts here."""
        wanted, counts = [], []
        for head in HEADS:
            side, _, name = head.partition(".")
            wanted.append(float(self.unsafe if name == "unsafe" else name in self.labels))
            counts.append(self.weight * (self._speaks_of(side) and self._knows(name)))
        return wanted, counts

    def _speaks_of(self, side: str) -> bool:
        return self.role == "text" or (self.role == "user") == (side == "prompt")

    def _knows(self, name: str) -> bool:
        if name in HARMS and OTHER in self.labels:
            return name in self.labels
        return name not in self.unknown
