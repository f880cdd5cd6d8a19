"""Errors above the composer: what happened, one sentence, one action; never a dialog in the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.errors import AppError
from app.i18n import tr
from app.rendering.prose import breakable_anywhere
from app.ui.buttons import IconButton, button
from app.ui.labels import label
from app.ui.theme import COMPOSER_WIDTH, Theme, mark


@dataclass(frozen=True, slots=True)
class BannerAction:
    """The one button of a banner."""

    text: str
    run: Callable[[], object]


class Banner(QFrame):
    """One error. "Details…" shows the hint; the cross closes it."""

    def __init__(self, error: AppError, action: BannerAction | None, theme: Theme) -> None:
        super().__init__()
        mark(self, "banner")
        self.setMaximumWidth(COMPOSER_WIDTH)
        self.setAccessibleName(f"{tr(error.title)}. {tr(error.message)}")
        self.close_button = IconButton("x", tr("Close this message"), theme)
        self.action = button(action.text, clicked=action.run) if action else None
        self.details = button(tr("Details…"), "quiet", clicked=self._toggle, name=tr("Details of this message"))
        self.details.setVisible(bool(error.hint))
        self.hint = label(breakable_anywhere(tr(error.hint)), "small", wrap=True, selectable=True)
        self.hint.hide()
        self._lay_out(error)

    def _lay_out(self, error: AppError) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 8, 8)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label(breakable_anywhere(tr(error.title)), "title", wrap=True))
        words.addWidget(label(breakable_anywhere(tr(error.message)), "small", wrap=True))
        row.addLayout(words, 1)
        row.addWidget(self.details)
        if self.action is not None:
            row.addWidget(self.action)
        row.addWidget(self.close_button)
        column.addLayout(row)
        column.addWidget(self.hint)

    def _toggle(self) -> None:
        self.hint.setVisible(self.hint.isHidden())
        self.details.setText(tr("Less") if self.hint.isVisibleTo(self) else tr("Details…"))


class BannerArea(QWidget):
    """Holds the banners; the same error is shown once, and at most two at a time."""

    MOST = 2

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._banners: dict[tuple[str, str], Banner] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.hide()

    def show_error(self, error: AppError, action: BannerAction | None = None) -> None:
        """Show an error, in the place of the same one where that is still there."""
        key = (error.title, error.message)
        if key in self._banners and action is None:
            return
        self.close_banner(key)
        while len(self._banners) >= self.MOST:
            self.close_banner(next(iter(self._banners)))
        banner = Banner(error, _closing(action, lambda: self.close_banner(key)), self._theme)
        banner.close_button.clicked.connect(lambda _checked=False: self.close_banner(key))
        self._banners[key] = banner
        self._column.addWidget(banner)
        self.show()

    def close_banner(self, key: tuple[str, str]) -> None:
        """Take a banner away, if it is there."""
        banner = self._banners.pop(key, None)
        if banner is not None:
            self._column.removeWidget(banner)
            banner.hide()
            banner.deleteLater()
        self.setVisible(bool(self._banners))

    def clear(self) -> None:
        """Take all away: what they were about is over."""
        for key in list(self._banners):
            self.close_banner(key)

    def banners(self) -> list[Banner]:
        """What is shown, oldest first."""
        return list(self._banners.values())

    def set_theme(self, theme: Theme) -> None:
        """Tint the crosses anew."""
        self._theme = theme
        for banner in self._banners.values():
            banner.close_button.set_theme(theme)


def _closing(action: BannerAction | None, close: Callable[[], None]) -> BannerAction | None:
    if action is None:
        return None

    def run() -> None:
        close()
        action.run()

    return BannerAction(action.text, run)
