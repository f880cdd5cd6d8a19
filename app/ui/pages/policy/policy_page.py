"""The page of policies: choose one, see what it does, make one of your own, say which words and topics count."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.guard.categories import CATEGORIES, Category, Kind
from app.guard.own_policies import OwnGuard, with_limit
from app.guard.own_rules import MOST_LISTS, MOST_SCOPES, Scope, WordList
from app.guard.policy import PRESETS, Policy
from app.guard.steps import Level, Scales, Table
from app.i18n import QT_TR_NOOP, tr
from app.ui.banners import BannerArea
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import GAP, Page
from app.ui.pages.policy.category_card import CategoryCard
from app.ui.pages.policy.changes_card import ChangesCard
from app.ui.pages.policy.chooser_card import ChooserCard
from app.ui.pages.policy.list_card import ListCard
from app.ui.pages.policy.personal_card import PersonalCard
from app.ui.pages.policy.rules_section import RulesSection
from app.ui.pages.policy.scope_card import ScopeCard
from app.ui.theme import Theme, mark

INTRODUCTION = QT_TR_NOOP(
    "What the guard lets pass, notes, asks about or holds back. It reads along on this computer only."
)
_GROUPS = {
    Kind.HARM: QT_TR_NOOP("Harm"),
    Kind.SIGN: QT_TR_NOOP("Attacks"),
    Kind.DATA: QT_TR_NOOP("Personal data"),
    Kind.NOTE: QT_TR_NOOP("Notes beside a text"),
}
_LISTS = QT_TR_NOOP("They hold under every policy, for what you write and for what the model writes, disguised or not.")
_SCOPES = QT_TR_NOOP("Binds every chat to a topic. One chat alone is bound in its own menu (…).")
_ONCE_A_CHAT = "factual"


class PolicyPage(Page):
    """Holds what is being written (`draft`) beside what is saved; `saved` carries the OwnGuard to keep."""

    saved = Signal(object)
    used = Signal(str)
    edited = Signal()
    """Another policy is shown, or the shown one is changed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Guard policies"))
        self.shown = PRESETS[1]
        self.in_use = PRESETS[1]
        self.draft = self._kept = OwnGuard()
        self._managed: Policy | None = None
        self._scales = Scales()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._build)
        self.discard = button(
            tr("Discard"), clicked=lambda: self.show_guard(self._kept), name=tr("Discard the changes")
        )
        self.save = button(tr("Save"), "primary", clicked=lambda: self.keep(self.draft), name=tr("Save the changes"))
        self.head.addWidget(self.discard)
        self.head.addWidget(self.save)
        self.banners = BannerArea(theme)
        self.chooser = ChooserCard()
        self.locked = QFrame()
        self.locked_words = label(kind="note", wrap=True)
        self.changes = ChangesCard()
        self.cards: dict[str, CategoryCard] = {}
        self._groups = {kind: QVBoxLayout() for kind in _GROUPS}
        self.personal = PersonalCard()
        self.lists = RulesSection(
            tr("Your words"), tr(_LISTS), tr("Add a list"), ListCard, WordList("", ()), MOST_LISTS
        )
        self.scopes = RulesSection(tr("Topics"), tr(_SCOPES), tr("Add a topic"), ScopeCard, Scope("", ""), MOST_SCOPES)
        self._lay_out()
        self._connect()
        self.show_guard(self.draft)

    # What is shown

    def show_guard(self, guard: OwnGuard) -> None:
        """Show what is saved; what was being written is dropped."""
        self.draft = self._kept = guard
        if self.shown not in guard.titles():
            self.shown = self.in_use if self.in_use in guard.titles() else PRESETS[1]
        self.lists.fill(guard.lists)
        self.scopes.fill(guard.scopes)
        self._refresh()

    def show_use(self, chosen: str) -> None:
        """Tell which policy is in use."""
        if chosen == self.in_use:
            return
        if self.shown == self.in_use and chosen in self.draft.titles():
            self.shown = chosen
        self.in_use = chosen
        self._refresh()

    def show_managed(self, policy: Policy, sentence: str) -> None:
        """An administrator set the policy: show it, locked."""
        self._managed = policy
        self.locked_words.setText(sentence)
        self._refresh()

    def show_policy(self, chosen: str) -> None:
        """Look at another one."""
        if chosen in self.draft.titles():
            self.shown = chosen
            self._refresh()

    @property
    def policy(self) -> Policy:
        """The one that is shown, as it is being written."""
        return self._managed or self.draft.policy(self.shown)

    @property
    def editable(self) -> bool:
        """Whether it is the person's own."""
        return self._managed is None and self.shown not in PRESETS

    def keep(self, guard: OwnGuard) -> None:
        """Save: it holds for the next message."""
        self.draft = self._kept = guard
        self._refresh()
        self.saved.emit(guard)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of another theme."""
        self.banners.set_theme(theme)

    # How it is made

    def _lay_out(self) -> None:
        mark(self.locked, "note-bar")
        row = QHBoxLayout(self.locked)
        row.setContentsMargins(15, 8, 12, 8)
        row.addWidget(self.locked_words)
        for part in (
            self.banners,
            self.locked,
            label(tr(INTRODUCTION), "small", wrap=True),
            self.chooser,
            self.changes,
        ):
            self.body.addWidget(part)
        for kind, group in self._groups.items():
            group.setSpacing(8)
            group.addWidget(label(tr(_GROUPS[kind]), "tiny"))
            self.body.addLayout(group)
            if kind is Kind.DATA:
                self.body.addWidget(self.personal)
        self.body.addWidget(self.lists)
        self.body.addWidget(self.scopes)
        self.body.setSpacing(GAP)

    def _connect(self) -> None:
        self.chooser.shown.connect(self.show_policy)
        self.chooser.used.connect(lambda: self.used.emit(self.shown))
        self.personal.chosen.connect(lambda field, kinds: self._change(replace(self.policy, **{field: kinds})))
        for section in (self.lists, self.scopes):
            section.changed.connect(self._rules_changed)

    def _build(self) -> None:
        """Make one card of a category, and come back for the next: no turn of the loop is long."""
        category = next(self._missing(), None)
        if category is None:
            return
        card = self.cards[category.id] = CategoryCard(category, self._scales)
        card.show_policy(self.policy, editable=self.editable)
        card.chosen.connect(lambda table, level, score: self._set(category.id, table, level, score))
        self._groups[category.kind].addWidget(card)
        self._timer.start(0)

    def _missing(self) -> Iterator[Category]:
        return (item for item in CATEGORIES.values() if item.id not in self.cards and item.id != _ONCE_A_CHAT)

    # What the person does

    def _set(self, category: str, table: Table, level: Level, score: float) -> None:
        self._change(with_limit(self.policy, category, table, level, score), category)

    def _change(self, policy: Policy, category: str = "") -> None:
        self.draft = self.draft.with_policy(self.shown, policy)
        if category:
            self.cards[category].show_policy(policy, editable=True)
        self._tell()

    def _rules_changed(self) -> None:
        self.draft = replace(self.draft, lists=self.lists.values(), scopes=self.scopes.values())
        self._tell()

    def _refresh(self) -> None:
        locked = self._managed is not None
        self.locked.setVisible(locked)
        self.chooser.setVisible(not locked)
        self.changes.setVisible(not locked)
        for section in (self.lists, self.scopes):
            section.setVisible(not locked)
        self.chooser.show_policies(self.draft.titles(), self.shown, self.in_use)
        policy, editable = self.policy, self.editable
        for card in self.cards.values():
            card.show_policy(policy, editable=editable)
        self.personal.show_policy(policy, editable=editable)
        self._timer.start(0)
        self._tell()

    def _tell(self) -> None:
        changed = self.draft != self._kept
        for part in (self.save, self.discard):
            part.setVisible(changed)
        self.edited.emit()
