"""What a person marked as wrongly flagged, for whoever gives scores."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol


class Exceptions(Protocol):
    """Texts that were flagged and should not have been. Kept in the vault (store/exceptions.py); never of a floor."""

    def exceptions(self) -> Sequence[tuple[str, str]]:
        """(category, text), the oldest first: what comes near to one of them is no case of that category."""
        ...
