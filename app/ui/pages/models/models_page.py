"""The page of models: what this computer is, what fits it, what is here, and what can be fetched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from app.chat.shelf_items import Group, ShelfItem
from app.i18n import QT_TR_NOOP, tr
from app.ui.banners import BannerArea
from app.ui.buttons import button, describe
from app.ui.labels import label
from app.ui.pages.models.card import ModelCard
from app.ui.pages.models.card_list import CardList, Section
from app.ui.pages.models.card_view import Act, CardView, view_of
from app.ui.pages.page import Page
from app.ui.theme import Theme

PROMISE = QT_TR_NOOP("Chats run offline; only a download that you start connects.")
_SECTIONS = {
    Group.MORE: QT_TR_NOOP("More sizes and quantizations"),
    Group.GUARD: QT_TR_NOOP("Guard models"),
    Group.LARGE: QT_TR_NOOP("Too large for this computer"),
}
_HUB_HINT = QT_TR_NOOP("hf:OWNER/REPO/FILE.gguf, or a pasted link")


class ModelsPage(Page):
    """Shows ShelfItems. `acted(model id, act)` is a button of a card; everything is done by who listens."""

    acted = Signal(str, str)
    import_requested = Signal()
    found_requested = Signal()
    hub_requested = Signal(str)
    never_connect_requested = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Models"))
        self.banners = BannerArea(theme)
        self._items: dict[str, ShelfItem] = {}
        self._connects = True
        self.choose = button(tr("Import a file…"), clicked=self.import_requested.emit, shortcut="Ctrl+O")
        self.never = button(tr("Never connect: off"))
        self.never.clicked.connect(lambda: self.never_connect_requested.emit(self._connects))
        self.head.addWidget(self.choose)
        self.head.addWidget(self.never)
        self.introduction = label(tr(PROMISE), "small", wrap=True)
        self.work = label(kind="small", wrap=True)
        self.work.hide()
        self.first = CardList()
        self.found = ModelCard()
        self.found.acted.connect(lambda _act: self.found_requested.emit())
        self.found.hide()
        self.sections = {group: Section(tr(title)) for group, title in _SECTIONS.items()}
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr(_HUB_HINT))
        self.address.setAccessibleName(tr("A model of the hub"))
        self.look_up = button(tr("Look up…"), clicked=self._look_up, name=tr("Look up a model of the hub"))
        self._lay_out()

    def show_machine(self, words: str) -> None:
        """Say what this computer has, such as "16 GB memory (11.2 free), 8 cores, no GPU"."""
        here = tr("This computer: {words}.").format(words=words) + " " if words else ""
        self.introduction.setText(here + tr(PROMISE))

    def show_items(self, items: Sequence[ShelfItem]) -> None:
        """Show these models, in this order within their group."""
        self._items = {item.id: item for item in items}
        self._fill()

    def show_item(self, item: ShelfItem) -> None:
        """Show one model as it is now."""
        self._items[item.id] = item
        view = view_of(item, connects=self._connects)
        self.first.update_card(item.id, view)
        for section in self.sections.values():
            section.update_card(item.id, view)

    def show_never_connect(self, never: bool) -> None:
        """Say whether a download may be started at all."""
        self._connects = not never
        text = tr("Never connect: on") if never else tr("Never connect: off")
        self.never.setText(text)
        describe(self.never, text)
        self._fill()

    def show_found(self, words: str) -> None:
        """Offer what other programs left on this computer, in a sentence; "" hides the card."""
        offer = Act("found", tr("Use in place…"), hint=tr("Nothing is copied; the other program keeps its files."))
        self.found.show_view(
            CardView(words, (), tr("Models of other programs can be used where they lie."), "", acts=(offer,))
        )
        self.found.setVisible(bool(words))

    def show_work(self, words: str) -> None:
        """Say what is being done with a file that has no card yet, such as "Copying model.gguf… 34 %"."""
        self.work.setText(words)
        self.work.setVisible(bool(words))

    def show_hub_words(self, words: str) -> None:
        """Say how far the look-up is."""
        self.look_up.setText(words or tr("Look up…"))
        self.look_up.setEnabled(not words)

    def card(self, model_id: str) -> ModelCard | None:
        """The card of a model, where it is made already."""
        lists = (self.first, *(section.list for section in self.sections.values()))
        return next((part.cards[model_id] for part in lists if model_id in part.cards), None)

    def _fill(self) -> None:
        views = [(item, view_of(item, connects=self._connects)) for item in self._items.values()]
        self.first.fill([(item.id, view) for item, view in views if item.group is Group.FIRST])
        for group, section in self.sections.items():
            section.fill([(item.id, view) for item, view in views if item.group is group])

    def _look_up(self) -> None:
        if self.address.text().strip():
            self.hub_requested.emit(self.address.text().strip())

    def _lay_out(self) -> None:
        self.body.addWidget(self.introduction)
        self.body.addWidget(self.work)
        self.body.addWidget(self.banners)
        self.body.addWidget(self.first)
        self.body.addWidget(self.found)
        for section in self.sections.values():
            self.body.addWidget(section)
        hub = QVBoxLayout()
        hub.setSpacing(8)
        hub.addWidget(label(tr("Any other model of the hub"), "tiny"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.address, 1)
        row.addWidget(self.look_up, 0, Qt.AlignmentFlag.AlignVCenter)
        hub.addLayout(row)
        self.body.addLayout(hub)
        for part in self.first, *(section.list for section in self.sections.values()):
            part.acted.connect(self.acted)
        self.address.returnPressed.connect(self._look_up)
