"""What a server's Retry-After asks for."""

from __future__ import annotations

import time
from contextlib import suppress
from email.utils import parsedate_to_datetime


def retry_after(untrusted_value: str) -> float | None:
    """Seconds to wait, by either of its two forms (RFC 9110, 10.2.3); None where it says nothing."""
    value = untrusted_value.strip()
    if value.isascii() and value.isdigit():
        return float(value[:9])
    with suppress(ValueError, TypeError, OverflowError):
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    return None
