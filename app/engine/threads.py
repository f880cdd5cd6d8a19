"""How many threads to compute with: llama.cpp's threads wait for each other in a loop and collapse on busy cores."""

from __future__ import annotations

import os
import statistics
from collections.abc import Mapping, Sequence

from app.config.processor import physical_cores

_WORTH_IT = 1.05
"""More threads must be faster by this factor: they warm the laptop, and take cores from other programs."""


def automatic_threads() -> int:
    """The physical cores that this process may use, less those that are busy now; at least half of them."""
    cores = physical_cores()
    return max(cores - round(busy_cores()), (cores + 1) // 2, 1)


def busy_cores() -> float:
    """Processes that ran or waited for a core in the last minute; 0 where the system does not say."""
    try:
        return os.getloadavg()[0]
    except (AttributeError, OSError):
        return 0.0


def fewest_good_threads(speeds: Mapping[int, Sequence[float]]) -> int:
    """The number of threads to take, from measured speeds of each: more only where they are faster beyond the noise.

    Noise is how far the measurements of one number lie from their median, and never less than 5 %.
    """
    best, *others = sorted(speeds)
    for count in others:
        noise = max(_WORTH_IT, 1 + _spread(speeds[best]), 1 + _spread(speeds[count]))
        if statistics.median(speeds[count]) > statistics.median(speeds[best]) * noise:
            best = count
    return best


def _spread(speeds: Sequence[float]) -> float:
    """The median distance from the median, as a part of it."""
    middle = statistics.median(speeds)
    return statistics.median(abs(speed - middle) for speed in speeds) / middle if middle else 0.0
