"""Policies on the desk: the page, the header's menu, and what the next message is judged by."""

from __future__ import annotations

from uuid import uuid4

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.policies import Policies
from app.chat.trial import Trial, differences
from app.config.settings import Settings
from app.domain.errors import KnownError
from app.guard.own_policies import MOST_POLICIES, OwnGuard
from app.i18n import tr
from app.ui.confirm import confirmed
from app.ui.desk import Desk
from app.ui.pages.policy import changes_card
from app.ui.pages.policy.chat_topic import topic_asked
from app.ui.pages.policy.name_dialog import name_asked
from app.ui.preferences import Preferences


class DeskPolicy(QObject):
    """The page writes, `Policies` keeps; the samples are scored when the page is first looked at."""

    trouble = Signal(object)
    changed = Signal()
    """Another policy holds from the next message on."""

    def __init__(self, desk: Desk, policies: Policies, trial: Trial, preferences: Preferences) -> None:
        super().__init__(desk)
        self._desk = desk
        self._page = desk.policy
        self.policies = policies
        self.trial = trial
        self._preferences = preferences
        self._compare = QTimer(self)
        self._compare.setSingleShot(True)
        self._compare.setInterval(0)
        self._connect()

    def start(self) -> None:
        """Read what the person made; say so where an administrator decides."""
        managed = self.policies.managed
        if managed is not None:
            self._page.show_managed(managed.policy, managed.sentence)
            if managed.trouble is not None:
                self.trouble.emit(managed.trouble)
        self.policies.load()
        self._take_settings(self._preferences.value)

    def show(self) -> None:
        """Go to the page."""
        self.trial.start()
        self._desk.show_policy()

    def bind_chat(self, chat: str) -> None:
        """Ask which topic a chat is bound to."""
        managed = self.policies.managed
        if managed is not None:
            self.trouble.emit(KnownError(tr("The policy is locked"), managed.sentence))
            return
        before = self.policies.chat_scope(chat)
        scope, agreed = topic_asked(self._desk, before)
        if agreed and scope != before:
            self.policies.bind_chat(chat, scope)

    def instructions(self, chat: str) -> str:
        """What the policy in force tells the model in a chat."""
        return self.policies.policy(self._preferences.value.policy, chat).instructions

    def close(self) -> None:
        """End what runs."""
        self.trial.close()

    def _connect(self) -> None:
        page, chooser, header = self._page, self._page.chooser, self._desk.chat.header
        page.saved.connect(self.policies.save)
        page.used.connect(lambda chosen: self._preferences.update(policy=chosen))
        page.edited.connect(self._compare.start)
        self._compare.timeout.connect(self._show_changes)
        chooser.copied.connect(self._copy)
        chooser.renamed.connect(self._rename)
        chooser.deleted.connect(self._delete)
        chooser.reset.connect(self._reset)
        header.policies_requested.connect(self.show)
        self.policies.changed.connect(self._on_policies)
        self.policies.trouble.connect(self.trouble)
        self.trial.done.connect(self._show_changes)
        self.trial.failed.connect(lambda: page.changes.show_words(changes_card.FAILED))
        self._preferences.changed.connect(self._take_settings)

    def _on_policies(self) -> None:
        if self.policies.guard is not self._page.draft:
            self._page.show_guard(self.policies.guard)
        self._take_settings(self._preferences.value)

    def _take_settings(self, settings: Settings) -> None:
        managed = self.policies.managed
        titles = {"managed": managed.policy.title} if managed else self.policies.guard.titles()
        titles = {name: tr(title) for name, title in titles.items()}
        chosen = "managed" if managed else settings.policy
        self._desk.chat.header.set_policies(titles, chosen)
        self._desk.settings.set_policies(titles, chosen, locked=managed is not None)
        self._page.show_use(settings.policy)
        self._compare.start()
        self.changed.emit()

    def _show_changes(self) -> None:
        if self.trial.samples:
            now = self.policies.guard.policy(self._page.in_use)
            found = differences(self.trial.samples, now, self._page.policy)
            self._page.changes.show_differences(found, len(self.trial.samples), now.title)

    def _copy(self) -> None:
        guard = self._page.draft
        if len(guard.policies) >= MOST_POLICIES:
            self.trouble.emit(_too_many())
            return
        title = tr(guard.titles()[self._page.shown])
        text = tr("It begins as a copy and is yours to change.")
        name = name_asked(
            self._page, tr("A policy of your own"), text, tr("My {title}").format(title=title.lower()), tr("Make it")
        )
        if name:
            new_id = f"own-{uuid4().hex[:12]}"
            self._page.shown, source = new_id, self._page.shown
            self._page.keep(guard.with_copy(source, new_id, name))

    def _rename(self) -> None:
        shown, guard = self._page.shown, self._page.draft
        before = guard.titles()[shown]
        name = name_asked(self._page, tr("Rename the policy"), tr("Only you see the name."), before, tr("Rename"))
        if name and name != before:
            self._page.keep(guard.renamed(shown, name))

    def _delete(self) -> None:
        shown, guard = self._page.shown, self._page.draft
        title = guard.titles()[shown]
        base = next(own.base for own in guard.policies if own.id == shown)
        text = tr("It is gone for good.")
        if shown == self._page.in_use:
            text = tr("It is gone for good. {name} takes its place.").format(name=tr(base.capitalize()))
        question = tr("Delete “{title}”?").format(title=title)
        if confirmed(self._page, question, text, tr("Delete"), tr("Keep")):
            if shown == self._page.in_use:
                self._preferences.update(policy=base)
            self._page.shown = base
            self._page.keep(guard.without(shown))

    def _reset(self) -> None:
        guard: OwnGuard = self._page.draft
        self._page.draft = guard.reset(self._page.shown)
        self._page.show_policy(self._page.shown)


def _too_many() -> KnownError:
    most = tr("There can be {number} of your own.").format(number=MOST_POLICIES)
    return KnownError(tr("No more policies"), most, tr("Delete one first."))
