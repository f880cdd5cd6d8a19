"""One model on the page: words at the left, buttons at the right, a thin bar while it is fetched."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button, describe
from app.ui.labels import ElidedLabel, label
from app.ui.pages.models.card_view import Act, CardView
from app.ui.pages.models.facts import Facts
from app.ui.theme import mark

BAR_WIDTH, BAR_STEPS = 420, 1000
NARROW = 560
"""Below this width, in pixels, words and buttons are stacked."""
_EMPTY = CardView("", (), "", "")


class ModelCard(QFrame):
    """Shows a CardView, `view`, and changes only what differs: progress neither flickers nor takes the focus away."""

    acted = Signal(str)
    """The id of an Act."""

    def __init__(self) -> None:
        super().__init__()
        self.view = _EMPTY
        self._narrow = False
        self.title = ElidedLabel("title")
        self.about = label(kind="small", wrap=True)
        self.facts = label(kind="small", wrap=True)
        self.state = label(kind="small", wrap=True)
        self.bar = QProgressBar()
        self.bar.setRange(0, BAR_STEPS)
        self.bar.setTextVisible(False)
        self.bar.setMaximumWidth(BAR_WIDTH)
        self.buttons: dict[str, QPushButton] = {}
        self._badges = QHBoxLayout()
        self._badges.setSpacing(4)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(4)
        self._head = QHBoxLayout()
        self._row = QHBoxLayout(self)
        self.details = Facts()
        self.details.hide()
        self._lay_out()
        mark(self, "card")

    def show_view(self, view: CardView) -> None:
        """Take another view of the model."""
        before, self.view = self.view, view
        if view == before:
            return
        self._show_words(view, before)
        if view.badges != before.badges:
            _clear(self._badges)
            for text, kind in view.badges:
                self._badges.addWidget(label(text, kind))
            self._badges.addStretch(1)
        if (view.acts, view.menu) != (before.acts, before.menu):
            self._show_acts(view)
        mark(self, "card-accent" if view.accent else "card")

    def show_details(self, rows: Sequence[tuple[str, str]]) -> None:
        """Open the facts below the words, or close them where they are open."""
        self.details.fill(rows)
        self.details.setVisible(self.details.isHidden())

    def _show_words(self, view: CardView, before: CardView) -> None:
        if view.title != before.title:  # the same one would lay out the page anew
            self.setAccessibleName(view.title)
            self.title.show_text(view.title)
            self.bar.setAccessibleName(tr("Progress of {title}").format(title=view.title))
        for part, text in ((self.about, view.about), (self.facts, view.facts), (self.state, view.state)):
            part.setText(text)
            part.setVisible(bool(text))
        mark(self.state, view.state_kind)
        self.bar.setVisible(view.share is not None)
        self.bar.setValue(round(BAR_STEPS * (view.share or 0)))

    def _show_acts(self, view: CardView) -> None:
        focused = any(item.hasFocus() for item in self.buttons.values())
        _clear(self._acts)
        self.buttons = {}
        for act in view.acts:
            self._add(act, self._button(act))
        if view.menu:
            more = button("⋯", name=tr("More about {title}").format(title=view.title))
            more.setMenu(self._menu(view.menu, more))
            self.buttons["more"] = more
            self._acts.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        self._acts.addStretch(1)
        if focused and self.buttons:
            next(iter(self.buttons.values())).setFocus()

    def _button(self, act: Act) -> QPushButton:
        result = button(act.text, act.kind, clicked=lambda: self.acted.emit(act.id))
        describe(result, f"{act.text}: {self.view.title}")
        if act.hint:
            result.setToolTip(act.hint)
            result.setAccessibleDescription(act.hint)
        result.setEnabled(act.enabled)
        return result

    def _add(self, act: Act, part: QPushButton) -> None:
        self.buttons[act.id] = part
        self._acts.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)

    def _menu(self, acts: Sequence[Act], parent: QWidget) -> QMenu:
        menu = QMenu(parent)
        for act in acts:
            menu.addAction(act.text).triggered.connect(lambda _checked=False, act=act: self.acted.emit(act.id))
        return menu

    def _lay_out(self) -> None:
        self._head.setSpacing(8)
        self._head.addWidget(self.title)
        self._head.addLayout(self._badges, 1)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addLayout(self._head)
        for part in (self.about, self.facts, self.state, self.bar, self.details):
            words.addWidget(part)
        words.addStretch(1)
        self._row.setContentsMargins(18, 12, 18, 14)
        self._row.setSpacing(16)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._acts)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """On a narrow page the badges go below the name and the buttons below the words."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW
        if narrow == self._narrow:
            return  # every change makes the page lay itself out anew
        self._narrow = narrow
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        for layout, spacing in ((self._row, 12), (self._head, 4)):
            layout.setDirection(down if narrow else across)
            layout.setSpacing(spacing if narrow else 16 if layout is self._row else 8)


def _clear(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
