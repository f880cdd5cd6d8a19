"""The line above the conversation: which model, how strict the guard, and everything else."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton

from app.chat.model_desk import ModelStatus
from app.i18n import tr
from app.ui import icons
from app.ui.buttons import IconButton, button, describe
from app.ui.labels import label
from app.ui.theme import SMALL, Theme, mark, ui_font

HEIGHT = 52
DOT = 16
LONGEST_NAME = 44
NARROW = 520
"""Below this width, in pixels, the buttons say less."""
POLICIES = ("permissive", "balanced", "strict")


@dataclass(frozen=True, slots=True)
class PickerRow:
    """A model in the picker: `words` are its size and state, `colour` that of the dot which tells whether it fits."""

    id: str
    name: str
    words: str
    colour: str = ""


class Header(QFrame):
    """Shows the model and its state; the menus are filled by the window."""

    policy_chosen = Signal(str)
    policies_requested = Signal()
    review_requested = Signal()
    models_requested = Signal()
    model_chosen = Signal(str)
    unload_requested = Signal()
    sidebar_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        mark(self, "header")
        self.setFixedHeight(HEIGHT)
        self.panel = IconButton("panel-left", tr("Show or hide the chats"), theme, shortcut="Ctrl+B")
        self.panel.clicked.connect(self.sidebar_requested)
        self.panel.hide()
        self.model = ModelButton()
        self.model_menu = QMenu(self)
        self.model.setMenu(self.model_menu)
        self.temporary = button(tr("Temporary"), "chip", name=tr("This chat is temporary: keep it, or end it"))
        self.temporary.hide()
        self._theme = theme
        self._guard_words = ""
        self._narrow = False
        self.guard = button(tr("Guard"), name=tr("Guard policy"))
        self.policy_menu = QMenu(self)
        self.guard.setMenu(self.policy_menu)
        self.set_policies({policy: tr(policy.capitalize()) for policy in POLICIES}, POLICIES[1])
        self.more = IconButton("ellipsis", tr("More"), theme, kind="")
        self.more.setPopupMode(IconButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.more.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        row.addWidget(self.panel)
        row.addWidget(self.model)
        row.addStretch(1)
        row.addWidget(self.temporary)
        row.addWidget(self.guard)
        row.addWidget(self.more)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Say less where there is little room."""
        super().resizeEvent(event)
        if self._narrow != (self.width() < NARROW):
            self._narrow = not self._narrow
            self._fit()

    def _fit(self) -> None:
        self.guard.setText(tr("Guard") if self._narrow else self._guard_words)
        self.temporary.setText("" if self._narrow else tr("Temporary"))
        self.temporary.setIcon(icons.icon("hourglass", self._theme.warn) if self._narrow else QIcon())
        self.model.show_state(not self._narrow)

    def set_theme(self, theme: Theme) -> None:
        """Tint the icons anew."""
        self._theme = theme
        self._fit()
        self.panel.set_theme(theme)
        self.more.set_theme(theme)

    def set_policies(self, titles: Mapping[str, str], chosen: str) -> None:
        """Offer these policies by their names, and show which of them holds; an unknown one means Strict."""
        title = titles.get(chosen, tr(POLICIES[-1].capitalize()))
        self._guard_words = tr("Guard: {title}").format(title=_plain(title))
        self._fit()
        describe(self.guard, tr("Guard policy: {title}").format(title=title))
        self.policy_menu.clear()
        for policy, words in titles.items():
            action = self.policy_menu.addAction(_plain(words))
            action.setCheckable(True)
            action.setChecked(policy == chosen)
            action.triggered.connect(_emitting(self.policy_chosen.emit, policy))
        self.policy_menu.addSeparator()
        self.policy_menu.addAction(tr("Policies, words, topics…"), self.policies_requested.emit)
        self.policy_menu.addAction(tr("Review what it did…"), self.review_requested.emit)

    def fill_models(self, rows: Sequence[PickerRow], chosen: str, *, loaded: bool) -> None:
        """Offer the models that are here, a way to free the chosen one's memory, and the page of models."""
        self.model_menu.clear()
        for row in rows:
            action = self.model_menu.addAction(f"{_plain(_short(row.name))}\t{_plain(row.words)}")
            action.setIcon(_dot(row.colour))
            action.setCheckable(True)
            action.setChecked(row.id == chosen)
            action.triggered.connect(_emitting(self.model_chosen.emit, row.id))
        self.model_menu.addSeparator()
        self.unload = self.model_menu.addAction(tr("Unload: free its memory"), self.unload_requested.emit)
        self.unload.setEnabled(loaded)
        self.model_menu.addAction(tr("Models…"), self.models_requested.emit)

    def add_action(self, action: QAction) -> None:
        """One more line of the "…" menu."""
        self.menu.addAction(action)


class ModelButton(QPushButton):
    """The model's name in bold, its state beside it in grey."""

    def __init__(self) -> None:
        super().__init__()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMinimumHeight(32)
        self.name = label()
        self.name.setFont(ui_font(SMALL, 600))
        self.state = label(kind="small")
        arrow = label("▾", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 0)
        row.setSpacing(8)
        for part in (self.name, self.state, arrow):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            row.addWidget(part)
        self.show_status(ModelStatus())

    def show_status(self, status: ModelStatus) -> None:
        """Tell name and state."""
        name = self.fontMetrics().elidedText(status.name or tr("No model"), Qt.TextElideMode.ElideMiddle, 280)
        self.name.setText(name)
        self.state.setText(status.words if status.name else tr("choose one"))
        describe(self, tr("Model: {name}, {state}").format(name=name, state=self.state.text()))
        self._fit()

    def show_state(self, on: bool) -> None:
        """Show the state beside the name, or only tell it to those who ask."""
        self.state.setVisible(on)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.setMinimumWidth(layout.sizeHint().width())


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME // 2]}…{name[-LONGEST_NAME // 2 :]}"


def _dot(colour: str) -> QIcon:
    picture = QPixmap(DOT, DOT)
    picture.fill(Qt.GlobalColor.transparent)
    if colour:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(DOT // 4, DOT // 4, DOT // 2, DOT // 2)
        painter.end()
    return QIcon(picture)


def _plain(text: str) -> str:
    return text.replace("&", "&&")


def _emitting(emit: Callable[[str], object], value: str) -> Callable[[], None]:
    def run() -> None:
        emit(value)

    return run
