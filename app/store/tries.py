"""How long to wait after wrong passphrases: nothing for a slip, ever longer for a guesser; never a lock-out."""

from __future__ import annotations

import contextlib
from pathlib import Path

from app.config.files import write_atomically

FREE_TRIES = 2
LONGEST_SECONDS = 30.0
_NAME = "tries"


def delay_after(failures: int) -> float:
    """Seconds to wait before the next try, after so many wrong ones in a row: 0, 0, 1, 2, 4 ... 30."""
    return 0.0 if failures <= FREE_TRIES else min(LONGEST_SECONDS, 2.0 ** (min(failures, 20) - FREE_TRIES - 1))


def failures(folder: Path) -> int:
    """Wrong passphrases in a row, kept in the vault's folder so that a restart does not forget them."""
    try:
        return max(0, int((folder / _NAME).read_text(encoding="ascii")[:6]))
    except (OSError, ValueError):
        return 0


def record_failure(folder: Path) -> float:
    """Count one more wrong passphrase; the seconds to wait now."""
    count = failures(folder) + 1
    with contextlib.suppress(OSError):
        write_atomically(folder / _NAME, str(count).encode())
    return delay_after(count)


def clear(folder: Path) -> None:
    """The right passphrase came: start counting anew."""
    with contextlib.suppress(OSError):
        (folder / _NAME).unlink()
