"""What a card says and offers in each state."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from app.chat.shelf_items import Group, ShelfItem
from app.chat.transfer import Transfer
from app.models.entry import ModelEntry
from app.models.fit import Fit
from app.ui.pages.models.card_view import view_of

GREEN = Fit("green", 5_900_000_000, "Needs about 5.9 GB: fits well.")
RED = Fit("red", 45_000_000_000, "Needs about 45 GB; this computer has 16 GB.")
ENTRY = ModelEntry(
    "r1", "R1 Distill", "deepseek-r1", Path("/m/r1.gguf"), 4_683_073_504, "available", "Reasoning.", "MIT", "Q4_K_M"
)
ITEM = ShelfItem(replace(ENTRY, source="catalog"), Group.FIRST, GREEN, recommended=True)


def acts(item: ShelfItem) -> list[str]:
    return [act.id for act in view_of(item).acts]


def test_a_recommended_model_has_the_one_primary_button() -> None:
    view = view_of(ITEM)
    assert view.accent
    assert view.badges[0][0] == "Recommended"
    assert view.facts.startswith("4.68 GB · Q4_K_M · MIT · needs about 5.90 GB")
    assert [(act.text, act.kind) for act in view.acts] == [("Download 4.68 GB", "primary")]


def test_what_does_not_fit_is_disabled_with_the_reason() -> None:
    view = view_of(replace(ITEM, fit=RED, recommended=False))
    (download,) = view.acts
    assert not download.enabled
    assert download.hint == RED.why
    assert view.state == RED.why


def test_progress_reads_host_amount_speed_and_time() -> None:
    running = Transfer("running", "huggingface.co", 710_000_000, 1_117_320_800, 24_000_000, 17)
    view = view_of(replace(ITEM, transfer=running))
    assert view.state == "huggingface.co · 0.71 of 1.12 GB · 24 MB/s · 17 s left"
    assert view.share is not None
    assert 0.6 < view.share < 0.7
    assert [act.id for act in view.acts] == ["pause", "cancel"]


def test_each_stop_offers_the_next_step() -> None:
    paused = replace(ITEM, transfer=Transfer("paused", "h", 5, 10))
    assert acts(paused) == ["resume", "cancel"]
    lost = Transfer("failed", "h", 0, 10, words="A wrong file came.", hint="Try later.", kept=False)
    view = view_of(replace(ITEM, transfer=lost))
    assert view.acts[0].text == "Try again"
    assert view.state == "A wrong file came. Try later."
    assert view.state_kind == "danger"
    assert acts(replace(ITEM, transfer=replace(lost, phase="verifying"))) == ["pause", "cancel"]


def test_other_states_offer_what_can_be_done() -> None:
    def in_state(state: str, **changes: object) -> ShelfItem:
        return replace(ITEM, entry=replace(ITEM.entry, state=state), recommended=False, **changes)  # type: ignore[arg-type]

    assert acts(in_state("installed")) == ["use"]
    assert not view_of(in_state("installed", in_use=True)).acts[0].enabled
    assert acts(in_state("damaged"))[0] == "verify"
    assert acts(in_state("unverifiable")) == ["lookup"]
    assert acts(in_state("workstation")) == []
    assert acts(in_state("installed", group=Group.GUARD)) == []
    assert [act.id for act in view_of(in_state("installed")).menu] == ["settings", "verify", "details", "remove"]


def test_never_connect_is_said_on_the_button() -> None:
    assert "never connect" in view_of(ITEM, connects=False).acts[0].hint
