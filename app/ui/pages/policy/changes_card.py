"""What would change: the sample prompts that the shown policy decides otherwise than the one in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from app.chat.trial import Difference
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP, tr
from app.ui.labels import ElidedLabel, label
from app.ui.theme import mark

MOST = 12
WORKING = QT_TR_NOOP("Trying both on sample prompts…")
FAILED = QT_TR_NOOP("The sample prompts could not be tried. The policy works all the same.")
_WORDS = {
    Action.ALLOW: QT_TR_NOOP("let pass"),
    Action.NOTE: QT_TR_NOOP("noted"),
    Action.SUPPORT: QT_TR_NOOP("help shown"),
    Action.REDACT: QT_TR_NOOP("replaced"),
    Action.ASK: QT_TR_NOOP("asked about"),
    Action.WITHHOLD: QT_TR_NOOP("held back"),
}


class ChangesCard(QFrame):
    """Shows at most a dozen of them, the largest steps first."""

    def __init__(self) -> None:
        super().__init__()
        mark(self, "card")
        self.words = label(tr(WORKING), "small", wrap=True)
        self.rows = QWidget()
        self._grid = QGridLayout(self.rows)
        self._grid.setContentsMargins(0, 4, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(4)
        column.addWidget(label(tr("What would change"), "title"))
        column.addWidget(self.words)
        column.addWidget(self.rows)
        self.rows.hide()
        self._shown: list[Difference] | None = None

    def show_words(self, words: str) -> None:
        """Say why there is nothing to compare (yet)."""
        self.words.setText(words)
        self.rows.hide()
        self._shown = None

    def show_differences(self, found: Sequence[Difference], tried: int, now: str) -> None:
        """List what is decided otherwise than by the policy that is called `now`."""
        if list(found) == self._shown:
            return
        self._shown = list(found)
        self.words.setText(_counted(len(found), tried, now))
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line, difference in enumerate(found[:MOST]):
            text = ElidedLabel("cell")
            text.show_text(difference.text)
            self._grid.addWidget(text, line, 0)
            self._grid.addWidget(label(tr(_WORDS[difference.before]), "small"), line, 1)
            self._grid.addWidget(label("→", "small"), line, 2)
            stricter = difference.after.severity > difference.before.severity
            self._grid.addWidget(label(tr(_WORDS[difference.after]), "badge-warn" if stricter else "badge"), line, 3)
        self.rows.setVisible(bool(found))


def _counted(found: int, tried: int, now: str) -> str:
    told = (
        tr("Of {tried} sample prompts, %n would be decided differently from “{now}”, which is in use.", "", found)
        if found
        else tr("Of {tried} sample prompts, none would be decided differently from “{now}”, which is in use.")
    ).format(tried=tried, now=now)
    return " ".join((told, tr("Here are the first {count}.").format(count=MOST))) if found > MOST else told
