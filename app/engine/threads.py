"""How many threads to compute with: llama.cpp's threads wait for each other in a loop and collapse on busy cores."""

from __future__ import annotations

import os

from app.config.processor import physical_cores


def automatic_threads() -> int:
    """The physical cores that this process may use, less those that are busy now; at least half of them."""
    cores = physical_cores()
    return max(cores - round(_busy()), (cores + 1) // 2, 1)


def _busy() -> float:
    """Processes that ran or waited for a core in the last minute; 0 where the system does not say."""
    try:
        return os.getloadavg()[0]
    except (AttributeError, OSError):
        return 0.0
