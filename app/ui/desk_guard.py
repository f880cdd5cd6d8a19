"""What the guard has to say on the desk: why it did something, whom to call, what it can and can't do."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.config.settings import Settings
from app.domain.messages import Message, Notice, Role
from app.i18n import tr
from app.ui.desk import Desk
from app.ui.guard_words import TITLE, guard_words
from app.ui.pages.guard.guard_settings import system_country
from app.ui.pages.guard.why_dialog import WhyDialog
from app.ui.pages.models.dialog import ModelDialog
from app.ui.preferences import Preferences


class DeskGuard(QObject):
    """Connects transcript and settings. The card about the guard comes before the first message, the tour after it."""

    def __init__(self, desk: Desk, preferences: Preferences) -> None:
        super().__init__(desk)
        self._desk = desk
        self._preferences = preferences
        transcript = desk.chat.transcript
        transcript.why_requested.connect(self.explain)
        transcript.card_read.connect(self.close_card)
        transcript.empty.tour_read.connect(self.close_tour)
        transcript.action_requested.connect(self._act)
        desk.settings.guard.about_requested.connect(self.tell_about)
        preferences.changed.connect(self._take)
        self._take(preferences.value)

    def explain(self, notice: Notice) -> None:
        """The scores and thresholds behind a notice."""
        dialog = WhyDialog(self._desk, notice, self._desk.chat.transcript.theme)
        dialog.exec()
        dialog.deleteLater()

    def tell_about(self) -> None:
        """What the guard can and can't do, once more."""
        dialog = ModelDialog(self._desk, tr(TITLE), cancel=tr("Close"))
        dialog.body.addLayout(guard_words())
        dialog.exec()
        dialog.deleteLater()

    def close_card(self) -> None:
        """The card was read; the composer is next."""
        self._preferences.update(guard_card_read=True)
        self._desk.chat.composer.setFocus()

    def close_tour(self) -> None:
        """The tour was put away for good."""
        self._preferences.update(tour_read=True)
        self._desk.chat.composer.setFocus()

    def sent(self, message: Message) -> None:
        """The first message was sent past the card: that is enough of it."""
        if message.role is Role.USER:
            self._preferences.update(guard_card_read=True)

    def _act(self, _message_id: str, action: str) -> None:
        if action == "country":
            self._desk.show_settings()
            self._desk.settings.guard.country.setFocus()

    def _take(self, settings: Settings) -> None:
        transcript = self._desk.chat.transcript
        transcript.set_country(settings.country or system_country())
        transcript.empty.show_card(not settings.guard_card_read)
        transcript.empty.show_tour(not settings.tour_read)
