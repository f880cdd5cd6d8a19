"""Where somebody who speaks of self-harm finds a person: lines of the country, and no refusal."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.messages import Notice
from app.guard import support
from app.i18n import tr
from app.ui.buttons import button
from app.ui.transcript.notices import NoticeCard


class SupportCard(NoticeCard):
    """Lines of `country`, an ISO code, or of the place that the notice names where that is empty."""

    def __init__(self, notice: Notice, country: str = "", parent: QWidget | None = None) -> None:
        self._country = country
        super().__init__(notice, parent)
        self._show_words()

    def show_country(self, country: str) -> None:
        """The person lives elsewhere."""
        self._country = country
        self.fill_rows()
        self._show_words()

    def rows(self) -> list[tuple[str, str]]:
        """Who listens, and how to reach them."""
        page = self._page()
        lines = [(tr(line.name), ", ".join(line.reached())) for line in page.lines]
        return [*lines, (tr("In danger"), tr(page.emergency))]

    def _page(self) -> support.HelpPage:
        return support.help_for(self._country or self.notice.category)

    def _show_words(self) -> None:
        page = self._page()
        self._sentence.setText(f"{tr(support.INTRO)}\n{tr(support.CHECK)}")
        self.setAccessibleName(
            tr("You are not alone with this. {country}. {help_text}").format(
                country=tr(page.country), help_text=support.help_text(page)
            )
        )

    def _button_row(self) -> QHBoxLayout:
        row = super()._button_row()
        other = button(
            tr("Another country…"), clicked=lambda: self.action.emit("country"), name=tr("Lines of another country")
        )
        row.insertWidget(0, other)
        return row
