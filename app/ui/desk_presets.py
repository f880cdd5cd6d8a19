"""Roles and prompts on the desk: their pages, connected with what keeps them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.chat.presets import Presets
from app.domain.presets import LONGEST_TITLE, Preset
from app.i18n import tr
from app.ui.confirm import confirmed
from app.ui.desk import Desk
from app.ui.pages.presets.preset_dialog import preset_asked
from app.ui.pages.presets.presets_page import PresetsPage
from app.ui.pages.presets.words import Words
from app.ui.theme import Theme


class DeskPresets(QObject):
    """One page: roles or prompts."""

    trouble = Signal(object)

    def __init__(self, desk: Desk, presets: Presets, words: Words, theme: Theme) -> None:
        super().__init__(desk)
        self._desk = desk
        self._presets = presets
        self._words = words
        self.page = PresetsPage(theme, words)
        desk.pages.addWidget(self.page)
        self.page.closed.connect(desk.show_chat)
        self.page.new_requested.connect(self._new)
        self.page.restore_requested.connect(presets.restore)
        self.page.edit_requested.connect(self._edit)
        self.page.copy_requested.connect(self._copy)
        self.page.delete_requested.connect(self._delete)
        self._stale = True
        presets.changed.connect(self._changed)
        presets.trouble.connect(self.trouble)

    def show(self) -> None:
        """Go to the page."""
        if self._stale:
            self._fill()
        self._desk.pages.setCurrentWidget(self.page)
        self.page.new.setFocus()

    def _changed(self) -> None:
        """Nobody waits for the cards of a page that is not seen."""
        self._stale = True
        if self._desk.pages.currentWidget() is self.page:
            self._fill()

    def _fill(self) -> None:
        presets, self._stale = self._presets, False
        self.page.show_presets(presets.all, presets.shipped, changed=presets.changes_shipped)

    def _new(self) -> None:
        given = preset_asked(self.page, self._words, tr(self._words.new))
        if given:
            self._presets.add(*given)

    def _edit(self, preset_id: str) -> None:
        preset = self._presets.get(preset_id)
        if preset is None:
            return
        given = preset_asked(
            self.page, self._words, tr("Edit {one}").format(one=tr(self._words.one)), preset.title, preset.text
        )
        if given:
            self._presets.keep(Preset(preset_id, *given))

    def _copy(self, preset_id: str) -> None:
        preset = self._presets.get(preset_id)
        if preset is None:
            return
        title = tr("{title} copy").format(title=tr(preset.title)[: LONGEST_TITLE - 5].rstrip())
        given = preset_asked(self.page, self._words, tr(self._words.new), title, preset.text)
        if given:
            self._presets.add(*given)

    def _delete(self, preset_id: str) -> None:
        preset = self._presets.get(preset_id)
        if preset and confirmed(
            self.page,
            tr("Delete “{title}”?").format(title=tr(preset.title)),
            tr(self._words.deleted),
            tr("Delete"),
            tr("Keep"),
        ):
            self._presets.delete(preset_id)
