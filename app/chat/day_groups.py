"""Which heading of the sidebar a chat stands under."""

from __future__ import annotations

from datetime import datetime

TODAY, YESTERDAY, WEEK, OLDER = "Today", "Yesterday", "Previous 7 days", "Older"


def day_group(updated: datetime, now: datetime) -> str:
    """The heading for a chat last used at `updated`, by the calendar days of the person's own time zone."""
    days = (now.astimezone().date() - updated.astimezone().date()).days
    if days <= 0:
        return TODAY
    if days == 1:
        return YESTERDAY
    return WEEK if days <= 7 else OLDER
