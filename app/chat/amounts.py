"""Sizes, speeds and times in words, as the window writes them."""

from __future__ import annotations

from app.i18n import localized, tr

GIGA, MEGA, KILO = 1e9, 1e6, 1e3


def size(count: float) -> str:
    """Bytes as "4.68 GB", "13.2 GB", "210 MB" or "12 kB"."""
    if count >= 10 * GIGA:
        return localized(f"{count / GIGA:.1f} GB")
    if count >= 0.995 * GIGA:
        return localized(f"{count / GIGA:.2f} GB")
    return f"{count / MEGA:.0f} MB" if count >= 0.995 * MEGA else f"{count / KILO:.0f} kB"


def progress(done: float, total: float) -> str:
    """Two sizes in the unit of the larger: "0.71 of 1.12 GB"."""
    unit, name = (GIGA, "GB") if total >= 0.995 * GIGA else (MEGA, "MB") if total >= 0.995 * MEGA else (KILO, "kB")
    digits = {GIGA: 2, MEGA: 1, KILO: 0}[unit]
    done_words, total_words = (localized(f"{count / unit:.{digits}f}") for count in (done, total))
    return tr("{done} of {total} {unit}").format(done=done_words, total=total_words, unit=name)


def speed(rate: float) -> str:
    """Bytes a second as "24 MB/s"."""
    return f"{rate / MEGA:.0f} MB/s" if rate >= 10 * MEGA else localized(f"{rate / MEGA:.1f} MB/s")


def duration(seconds: int) -> str:
    """Such as "17 s", "4 min" or "1 h 20 min"."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=seconds)
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def share(done: float, total: float) -> float:
    """How much of it is done, 0 to 1."""
    return min(1.0, max(0.0, done / total)) if total > 0 else 0.0
