"""Which models there are, in which order and part of the page, and which one suits this computer best."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.chat import amounts
from app.chat.shelf_items import Group, ShelfItem
from app.chat.transfer import Transfer
from app.i18n import tr
from app.models.entry import ModelEntry
from app.models.fit import Fit
from app.models.hardware import Machine

_HERE = ("built-in", "installed", "damaged", "downloading")
_BEST = "Q4_K_M"
"""The quantization that is recommended: the others trade quality for size, or size for quality."""


def recommended(weighed: Sequence[tuple[ModelEntry, Fit | None]]) -> str:
    """The id of the largest reasoning model of the catalog that fits well, "" where none does."""
    fitting = [entry for entry, fit in weighed if fit is not None and fit.light == "green" and _recommendable(entry)]
    return max(fitting, key=lambda entry: entry.parameters).id if fitting else ""


def arranged(weighed: Sequence[tuple[ModelEntry, Fit | None]]) -> tuple[ShelfItem, ...]:
    """Every model with its part of the page; the recommended one and those that are here come first."""
    best = recommended(weighed)
    nearby = _nearby(weighed, best)
    items = [
        ShelfItem(entry, _group(entry, fit, first=entry.id == best or entry.id in nearby), fit, entry.id == best)
        for entry, fit in weighed
    ]
    return tuple(sorted(items, key=_rank))


def with_transfers(items: Sequence[ShelfItem], transfers: dict[str, Transfer], in_use: str) -> tuple[ShelfItem, ...]:
    """The items with what is going on now; what is being fetched moves to the first part."""
    shown = [
        replace(
            item,
            transfer=transfers.get(item.id),
            in_use=item.id == in_use,
            group=Group.FIRST if item.id in transfers else item.group,
        )
        for item in items
    ]
    return tuple(sorted(shown, key=_rank))


def machine_words(machine: Machine) -> str:
    """Such as "16 GB memory (11.2 free), 8 cores, no GPU"."""
    gpus = [device.description or device.name for device in machine.devices if device.kind in ("gpu", "integrated")]
    memory, free = machine.memory / amounts.GIGA, machine.free / amounts.GIGA
    told = tr("{memory:.0f} GB memory ({free:.1f} free)").format(memory=memory, free=free)
    return ", ".join((told, tr("%n core(s)", "", machine.cores), tr(" and ").join(gpus) or tr("no GPU")))


def next_smaller(items: Sequence[ShelfItem], model_id: str) -> ShelfItem | None:
    """The largest model that fits well and needs less than the given one; one that is here, where there is one."""
    item = next((item for item in items if item.id == model_id), None)
    if item is None:
        return None
    needs = item.fit.needs if item.fit is not None else item.entry.bytes
    smaller = [
        other
        for other in items
        if other.fit is not None and other.fit.light == "green" and other.fit.needs < needs and _chats(other.entry)
    ]
    return max(smaller, key=lambda other: (other.here, other.fit.needs if other.fit else 0), default=None)


def _recommendable(entry: ModelEntry) -> bool:
    return entry.source == "catalog" and entry.thinks and entry.quantization == _BEST and _chats(entry)


def _chats(entry: ModelEntry) -> bool:
    return entry.kind != "guard" and entry.state not in ("unverifiable", "workstation", "damaged")


def _nearby(weighed: Sequence[tuple[ModelEntry, Fit | None]], best: str) -> set[str]:
    """The next smaller and the next larger one beside the recommended: the choice that most people have."""
    fits = [entry for entry, fit in weighed if fit is not None and fit.light != "red" and _recommendable(entry)]
    row = sorted(fits, key=lambda entry: entry.parameters)
    place = next((index for index, entry in enumerate(row) if entry.id == best), None)
    if place is None:
        return {entry.id for entry in row[:2]}
    return {entry.id for entry in row[max(0, place - 1) : place + 2]}


def _group(entry: ModelEntry, fit: Fit | None, *, first: bool) -> Group:
    if entry.kind == "guard":
        return Group.GUARD
    if first or entry.state in _HERE:
        return Group.FIRST
    large = entry.state == "workstation" or (fit is not None and fit.light == "red")
    return Group.LARGE if large else Group.MORE


def _rank(item: ShelfItem) -> tuple[bool, bool, bool, bool, bool, int, str]:
    downloading = item.transfer is not None
    built_in = item.entry.state == "built-in"
    order = item.entry.parameters or item.entry.bytes
    return (
        not item.recommended,
        not downloading,
        not item.in_use,
        not (item.here and not built_in),
        not built_in,
        order,
        item.entry.quantization,
    )
