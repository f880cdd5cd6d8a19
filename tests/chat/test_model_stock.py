"""Order, parts of the page and recommendation; and how messages of the downloader become words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from app.chat import amounts
from app.chat.shelf_items import Group
from app.chat.stock import arranged, machine_words, next_smaller, recommended, with_transfers
from app.chat.transfer import Transfer, followed
from app.chat.weighing import weigh
from app.config.settings import ModelSettings
from app.models.catalog import load_catalog
from app.models.download import messages
from app.models.entry import ModelEntry, catalog_entry
from app.models.fit import Fit
from app.models.hardware import Machine

GB = 1_000_000_000
Weighed = list[tuple[ModelEntry, Fit | None]]


def stock_of(memory: float, free: float) -> Weighed:
    """The real catalog on a computer with so many GB."""
    machine = Machine(int(memory * GB), int(free * GB), 8)
    entries = [catalog_entry(model, Path("/models") / model.id) for model in load_catalog()]
    return [(entry, weigh(entry, ModelSettings(), machine)) for entry in entries]


@pytest.mark.parametrize(
    ("memory", "free", "starts"),
    [(2, 0.4, ""), (4, 2.5, "r1-distill-qwen-1.5b"), (64, 60, "r1-distill-llama-70b"), (32, 28, "r1-distill-qwen-32b")],
)
def test_the_largest_that_fits_well_is_recommended(memory: float, free: float, starts: str) -> None:
    chosen = recommended(stock_of(memory, free))
    assert chosen.startswith(starts)
    assert bool(chosen) is bool(starts)


def test_a_sixteen_gigabyte_laptop_gets_a_7b_or_8b() -> None:
    weighed = stock_of(16, 11.2)
    entry = next(entry for entry, _ in weighed if entry.id == recommended(weighed))
    assert 7e9 < entry.parameters < 9e9
    assert entry.thinks
    assert entry.state == "available"


def test_the_page_begins_with_few_and_hides_nothing() -> None:
    weighed = stock_of(16, 11.2)
    items = arranged(weighed)
    assert items[0].recommended
    assert len([item for item in items if item.group is Group.FIRST]) <= 4
    assert {item.id for item in items} == {entry.id for entry, _ in weighed}
    for item in items:
        if item.entry.state == "workstation":
            assert item.group is Group.LARGE
        if item.fit is not None and item.fit.light == "red" and item.entry.kind == "chat":
            assert item.group is Group.LARGE
            assert item.fit.why


def test_what_is_fetched_moves_to_the_top() -> None:
    items = arranged(stock_of(16, 11.2))
    other = next(item for item in items if item.group is Group.MORE)
    shown = with_transfers(items, {other.id: Transfer("running")}, "")
    assert next(item for item in shown if item.id == other.id).group is Group.FIRST
    assert shown[1].id == other.id


def test_a_smaller_model_is_named() -> None:
    items = arranged(stock_of(16, 11.2))
    large = next(item for item in items if item.entry.name.endswith("70B"))
    smaller = next_smaller(items, large.id)
    assert smaller is not None
    assert smaller.fit is not None
    assert smaller.fit.light == "green"


def test_the_computer_in_words() -> None:
    assert machine_words(Machine(16 * GB, int(11.2 * GB), 8)) == "16 GB memory (11.2 free), 8 cores, no GPU"


def test_a_transfer_follows_the_messages() -> None:
    transfer = Transfer("queued", "hub.example", 0, 100)
    transfer = followed(transfer, messages.Connecting("cdn.example"))
    transfer = followed(transfer, messages.Progressed(40, 100, 10, 6))
    assert (transfer.phase, transfer.host, transfer.done, transfer.left) == ("running", "cdn.example", 40, 6)
    waiting = followed(transfer, messages.Waiting(8, "The connection broke off.", 2))
    assert (waiting.phase, waiting.wait, waiting.done, waiting.runs) == ("waiting", 8, 40, True)
    failed = followed(transfer, messages.DownloadFailed("The disk is full", "No room.", "Make space.", kept=True))
    assert (failed.phase, failed.runs, failed.done, failed.hint) == ("failed", False, 40, "Make space.")
    assert followed(transfer, messages.Paused(41, 100)) == replace(transfer, phase="paused", done=41, rate=0, left=0)


def test_amounts_read_as_people_write_them() -> None:
    assert amounts.size(4_683_073_504) == "4.68 GB"
    assert amounts.progress(710_000_000, 1_117_320_800) == "0.71 of 1.12 GB"
    assert amounts.speed(24_000_000) == "24 MB/s"
    assert [amounts.duration(seconds) for seconds in (17, 240, 4800)] == ["17 s", "4 min", "1 h 20 min"]
