"""Roles, kept prompts and the settings of a chat on the desk."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from app.chat.answer_options import AnswerOptions
from app.chat.chat_options import OptionsOfChats
from app.chat.controller import ChatController
from app.chat.model_desk import ModelDesk
from app.chat.presets import Presets
from app.chat.prompt_stores import PromptStores
from app.domain.chat_options import ChatOptions
from app.domain.presets import Preset
from app.domain.requests import Sampling
from app.domain.sampling import first_given
from app.i18n import tr
from app.store.presets import ROLES, SNIPPETS
from app.ui.composer.instructions_dialog import InstructionsDialog
from app.ui.composer.popover import Popover
from app.ui.composer.sampling_panel import WIDTH, SamplingPanel
from app.ui.composer.variables_dialog import prompt_asked
from app.ui.desk import Desk
from app.ui.desk_presets import DeskPresets
from app.ui.pages.presets import words
from app.ui.pages.presets.preset_dialog import preset_asked
from app.ui.preferences import Preferences
from app.ui.theme import Theme


class DeskPrompts(QObject):
    """`options_of` is what the controller asks for each answer."""

    trouble = Signal(object)
    changed = Signal()
    """Another role, or another setting, holds in the open chat."""

    def __init__(
        self,
        desk: Desk,
        controller: ChatController,
        model: ModelDesk,
        stores: PromptStores,
        preferences: Preferences,
        theme: Theme,
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._composer = desk.chat.composer
        self._controller = controller
        self._model = model
        self._preferences = preferences
        self.roles = Presets(stores.roles, ROLES, self)
        self.snippets = Presets(stores.snippets, SNIPPETS, self)
        self.options = OptionsOfChats(stores.options, self.roles, self)
        self.roles_page = DeskPresets(desk, self.roles, words.ROLES, theme)
        self.snippets_page = DeskPresets(desk, self.snippets, words.SNIPPETS, theme)
        self.panel = SamplingPanel()
        self._panel_chat = controller.chat.id
        self.popover = Popover(desk, self._composer, self.panel, WIDTH, tr("How this chat is answered"))
        controller.options_of = self.options_of
        self._connect()
        self._fill_snippets()

    def start(self) -> None:
        """Read everything from the vault."""
        self.roles.load()
        self.snippets.load()
        self.options.load()

    def options_of(self, chat: str) -> AnswerOptions:
        """What holds for the next answer of a chat: its own choices, then those for every chat."""
        own, common = self.options.in_force(chat), self._controller.options
        return replace(
            common,
            thinking=common.thinking if own.thinking is None else own.thinking,
            system=own.instructions,
            max_thinking=own.max_thinking,
            max_tokens=own.max_tokens,
            sampling=first_given(own.sampling, common.sampling),
        )

    def role_title(self) -> str:
        """The name of the open chat's role, for where it is told."""
        return self._composer.controls.role.title

    def refresh(self) -> None:
        """Show what holds in the open chat."""
        chosen = self._chosen
        self._composer.controls.role.show_roles(self.roles.all, chosen.role, own=bool(chosen.instructions))
        self._composer.set_thinking(self.options_of(self._controller.chat.id).thinking)
        self.changed.emit()

    def keep(self, chat: str) -> None:
        """A temporary chat is in the vault now: what was chosen for it has a place."""
        self.options.keep(chat)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        for page in (self.roles_page, self.snippets_page):
            page.page.set_theme(theme)

    @property
    def _chosen(self) -> ChatOptions:
        return self.options.of(self._controller.chat.id)

    def _connect(self) -> None:
        controls, controller = self._composer.controls, self._controller
        controls.role.role_chosen.connect(lambda role: self._choose(replace(self._chosen, role=role, instructions="")))
        controls.role.own_requested.connect(self._write_own)
        controls.role.manage_requested.connect(self.roles_page.show)
        controls.sampling.clicked.connect(lambda: self.popover.toggle(controls.sampling))
        self.popover.opened.connect(self._fill_panel)
        for elsewhere in (controller.opened, self._desk.pages.currentChanged):
            elsewhere.connect(lambda _where: self.popover.dismiss())
        self.panel.changed.connect(lambda options: self.options.choose(self._panel_chat, options))
        self.panel.done.connect(self.popover.close_it)
        self._composer.thinking_changed.connect(self._think)
        self._composer.snippets.chosen.connect(self._insert)
        self._composer.snippets.manage_requested.connect(self.snippets_page.show)
        self.snippets.changed.connect(self._fill_snippets)
        self.options.changed.connect(lambda _chat: self.refresh())
        controller.opened.connect(lambda _chat: self.refresh())
        controller.chat_changed.connect(lambda chat: self.options.keep(chat.id))
        for source in (self.options, self.roles_page, self.snippets_page):
            source.trouble.connect(self.trouble)

    def _choose(self, options: ChatOptions) -> None:
        self.options.choose(self._controller.chat.id, options)

    def _think(self, on: bool) -> None:
        """Holds in this chat, and in new ones."""
        self._choose(replace(self._chosen, thinking=on))
        self._preferences.update(thinking=on)

    def _fill_panel(self) -> None:
        self._panel_chat = self._controller.chat.id
        info, settings = self._model.info, self._preferences.value
        best = info.model.sampling if info else Sampling()
        thinks = info.model.thinks if info else True
        common = self._controller.options.sampling
        self.panel.show_options(self._chosen, best, common, thinking=settings.thinking, thinks=thinks)

    def _fill_snippets(self) -> None:
        self._composer.snippets.show_presets(self.snippets.all)

    def _insert(self, preset: Preset) -> None:
        text = prompt_asked(self._desk, preset)
        self._composer.set_text("" if text is None else text)
        self._composer.setFocus()

    def _write_own(self) -> None:
        in_force = self.options.in_force(self._controller.chat.id)
        dialog = InstructionsDialog(self._desk, in_force.instructions)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        text, as_role = dialog.text(), dialog.keep_as_role
        dialog.deleteLater()
        if accepted and as_role:
            self._keep_as_role(text)
        elif accepted:
            self._choose(replace(self._chosen, role="", instructions=text))

    def _keep_as_role(self, text: str) -> None:
        given = preset_asked(self._desk, words.ROLES, tr(words.ROLES.new), "", text)
        role = self.roles.add(*given) if given else ""
        if role:
            self._choose(replace(self._chosen, role=role, instructions=""))
