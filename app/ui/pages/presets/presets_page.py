"""A page of roles, or of prompts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from app.domain.presets import Preset
from app.i18n import tr
from app.ui.banners import BannerArea
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import Page
from app.ui.pages.presets.preset_card import PresetCard
from app.ui.pages.presets.words import Words
from app.ui.theme import Theme


class PresetsPage(Page):
    """Shows what there is and says what the person wants done."""

    new_requested = Signal()
    restore_requested = Signal()
    edit_requested = Signal(str)
    copy_requested = Signal(str)
    delete_requested = Signal(str)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__(tr(words.title))
        self.banners = BannerArea(theme)
        self.new = button(tr(words.new), "primary", clicked=self.new_requested.emit)
        self.restore = button(tr("Restore what came with Carrel"), clicked=self.restore_requested.emit)
        self.restore.hide()
        self.head.addWidget(self.new)
        self.cards: dict[str, PresetCard] = {}
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.empty = label(
            tr("There is nothing here yet. Write {one}, or restore what came with Carrel.").format(one=tr(words.one)),
            "muted",
        )
        self.body.addWidget(self.banners)
        self.body.addWidget(label(tr(words.intro), "small", wrap=True))
        self.body.addLayout(self._column)
        self.body.addWidget(self.empty)
        self.body.addWidget(self.restore)

    def show_presets(self, presets: Sequence[Preset], shipped: Sequence[Preset], *, changed: bool) -> None:
        """Show these; `changed` says that what came with Carrel is not as it came."""
        for card in self.cards.values():
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {preset.id: self._card(preset, _badge(preset, shipped)) for preset in presets}
        self.empty.setVisible(not presets)
        self.restore.setVisible(changed)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.banners.set_theme(theme)

    def _card(self, preset: Preset, badge: str) -> PresetCard:
        card = PresetCard(preset, badge)
        card.edit_requested.connect(self.edit_requested)
        card.copy_requested.connect(self.copy_requested)
        card.delete_requested.connect(self.delete_requested)
        self._column.addWidget(card)
        return card


def _badge(preset: Preset, shipped: Sequence[Preset]) -> str:
    if preset in shipped:
        return ""
    return tr("Changed") if any(other.id == preset.id for other in shipped) else tr("Yours")
