"""What a model's card says and offers, worked out without a widget."""

from __future__ import annotations

from dataclasses import dataclass

from app.chat import amounts
from app.chat.shelf_items import Group, ShelfItem
from app.chat.transfer import Transfer
from app.i18n import QT_TR_NOOP, tr

NEEDS_NETWORK = QT_TR_NOOP("Carrel is set to never connect. A click says more.")
_RUNNING = {
    "queued": QT_TR_NOOP("Queued"),
    "connecting": QT_TR_NOOP("Downloading"),
    "running": QT_TR_NOOP("Downloading"),
    "waiting": QT_TR_NOOP("Waiting"),
}
_BADGES = {
    **_RUNNING,
    "verifying": QT_TR_NOOP("Verifying"),
    "paused": QT_TR_NOOP("Paused"),
    "failed": QT_TR_NOOP("Stopped"),
}
_STATES = {
    "built-in": (QT_TR_NOOP("Built in"), "badge"),
    "installed": (QT_TR_NOOP("Installed"), "badge"),
    "damaged": (QT_TR_NOOP("Damaged"), "badge-danger"),
    "unverifiable": (QT_TR_NOOP("Not verifiable yet"), "badge-warn"),
    "workstation": (QT_TR_NOOP("Workstation"), "badge-quiet"),
}


@dataclass(frozen=True, slots=True)
class Act:
    """One button. `kind` is a mark of the theme's sheet; `hint` says why it is off, or what else is to be known."""

    id: str
    text: str
    kind: str = ""
    enabled: bool = True
    hint: str = ""


@dataclass(frozen=True, slots=True)
class CardView:
    """A card's words and buttons. `badges` are (text, mark); `share` is the progress from 0 to 1, None for no bar."""

    title: str
    badges: tuple[tuple[str, str], ...]
    about: str
    facts: str
    state: str = ""
    state_kind: str = "small"
    share: float | None = None
    acts: tuple[Act, ...] = ()
    menu: tuple[Act, ...] = ()
    accent: bool = False


def view_of(item: ShelfItem, *, connects: bool = True) -> CardView:
    """The card of a model; `connects` is False while Carrel is set to never connect."""
    entry, transfer = item.entry, item.transfer
    state, kind = _state(item)
    return CardView(
        title=entry.name,
        badges=_badges(item),
        about=" ".join(tr(part) for part in (entry.description, entry.weaknesses) if part),
        facts=" · ".join(part for part in (_size(item), entry.quantization, entry.licence, _fit_words(item)) if part),
        state=state,
        state_kind=kind,
        share=amounts.share(transfer.done, transfer.total) if transfer and transfer.total else None,
        acts=_acts(item, connects),
        menu=_menu(item),
        accent=item.recommended,
    )


def progress_words(transfer: Transfer) -> str:
    """Such as "huggingface.co · 0.71 of 1.12 GB · 24 MB/s · 17 s left"."""
    done = amounts.progress(transfer.done, transfer.total) if transfer.total else ""
    if transfer.phase == "running":
        left = tr("{time} left").format(time=amounts.duration(transfer.left)) if transfer.left else ""
        speed = amounts.speed(transfer.rate) if transfer.rate else ""
        return _dotted(transfer.host, done, speed, left)
    if transfer.phase == "verifying":
        return _dotted(tr("Verifying"), done)
    if transfer.phase == "waiting":
        again = tr("Trying again in {wait}.").format(wait=amounts.duration(transfer.wait))
        return f"{transfer.words} {again}".strip()
    if transfer.phase == "paused":
        return _dotted(done, tr("what is there is kept"))
    if transfer.phase == "failed":
        return " ".join(part for part in (transfer.words, transfer.hint) if part)
    if transfer.phase == "queued":
        return _dotted(tr("Waits until the other download is done"), done)
    return _dotted(tr("Connecting to {host}").format(host=transfer.host), done)


def _dotted(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def _size(item: ShelfItem) -> str:
    return amounts.size(item.entry.bytes) if item.entry.bytes else ""


def _fit_words(item: ShelfItem) -> str:
    if item.fit is None or item.fit.light != "green" or item.entry.state in ("workstation", "built-in"):
        return ""
    return tr("needs about {needs}: fits\u00a0well").format(needs=amounts.size(item.fit.needs))


def _badges(item: ShelfItem) -> tuple[tuple[str, str], ...]:
    badges: list[tuple[str, str]] = []
    if item.recommended:
        badges.append((tr("Recommended"), "badge"))
    if item.transfer is not None:
        kind = "badge-danger" if item.transfer.phase == "failed" else "badge"
        badges.append((tr(_BADGES[item.transfer.phase]), kind))
    elif item.entry.state == "installed" and not item.entry.from_catalog and item.entry.source != "hub":
        badges.append((tr("Your file"), "badge"))
    elif item.entry.state in _STATES:
        words, kind = _STATES[item.entry.state]
        badges.append((tr(words), kind))
    if item.group is Group.GUARD:
        badges.append((tr("Guard model"), "badge-quiet"))
    if item.fit is not None and item.entry.state not in ("workstation", "built-in"):
        words = {"amber": tr("Tight"), "red": tr("Too large")}.get(item.fit.light, "")
        badges += [(words, "badge-warn")] if words else []
    return tuple(badges)


def _state(item: ShelfItem) -> tuple[str, str]:
    if item.transfer is not None:
        kind = {"failed": "danger", "waiting": "warn"}.get(item.transfer.phase, "small")
        return progress_words(item.transfer), kind
    if item.busy:
        return item.busy, "small"
    if item.trouble is not None:
        return f"{item.trouble.title}. {item.trouble.message} {item.trouble.hint}".strip(), "danger"
    if item.fit is not None and item.fit.light != "green" and item.entry.state != "built-in":
        return item.fit.why, "warn"
    return "", "small"


def _acts(item: ShelfItem, connects: bool) -> tuple[Act, ...]:
    if item.transfer is not None:
        return _transfer_acts(item.transfer, connects)
    if item.busy:
        return ()
    match item.entry.state:
        case "built-in" | "installed":
            if item.group is Group.GUARD:
                return ()
            return (Act("use", tr("In use") if item.in_use else tr("Use"), enabled=not item.in_use),)
        case "damaged":
            again = (Act("download", tr("Download again")),) if item.entry.parts else ()
            return (Act("verify", tr("Check again")), *again)
        case "unverifiable":
            return (_look_up(item),)
        case "workstation":
            return ()
        case _:
            return (_download(item, connects),)


def _download(item: ShelfItem, connects: bool) -> Act:
    text = tr("Download {size}").format(size=amounts.size(item.entry.bytes))
    if item.fit is not None and item.fit.light == "red":
        return Act("download", text, enabled=False, hint=item.fit.why)
    return Act("download", text, "primary" if item.recommended else "", hint="" if connects else tr(NEEDS_NETWORK))


def _look_up(item: ShelfItem) -> Act:
    if item.fit is not None and item.fit.light == "red":
        return Act("lookup", tr("Look up…"), enabled=False, hint=item.fit.why)
    return Act("lookup", tr("Look up…"), hint=tr("Asks the hub for size and checksum first."))


def _transfer_acts(transfer: Transfer, connects: bool) -> tuple[Act, ...]:
    cancel = Act("cancel", tr("Cancel"), hint=tr("Stops it and frees what is there."))
    if transfer.runs:
        return (Act("pause", tr("Pause")), cancel)
    text = tr("Resume") if transfer.kept else tr("Try again")
    return (Act("resume", text, hint="" if connects else tr(NEEDS_NETWORK)), cancel)


def _menu(item: ShelfItem) -> tuple[Act, ...]:
    details = Act("details", tr("Details"))
    if not item.here:
        return (details,)
    settings = () if item.group is Group.GUARD else (Act("settings", tr("Settings…")),)
    if item.entry.state == "built-in":
        return (*settings, details)
    text = tr("Forget…") if item.entry.in_place else tr("Remove…")
    return (*settings, Act("verify", tr("Verify")), details, Act("remove", text, "danger"))
