"""Which heading of the sidebar a chat stands under."""

from __future__ import annotations

from datetime import datetime

from app.i18n import QT_TR_NOOP

TODAY, YESTERDAY, WEEK, OLDER = (
    QT_TR_NOOP("Today"),
    QT_TR_NOOP("Yesterday"),
    QT_TR_NOOP("Previous 7 days"),
    QT_TR_NOOP("Older"),
)


def day_group(updated: datetime, now: datetime) -> str:
    """The heading for a chat last used at `updated`, by the calendar days of the person's own time zone."""
    days = (now.astimezone().date() - updated.astimezone().date()).days
    if days <= 0:
        return TODAY
    if days == 1:
        return YESTERDAY
    return WEEK if days <= 7 else OLDER
