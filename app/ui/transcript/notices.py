"""What the guard says in the transcript: a bar for a note, a card for what it held back. Calm words, never red."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.messages import Notice
from app.guard.categories import category_name
from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import label, rule
from app.ui.theme import mark
from app.ui.transcript import notice_words as words
from app.ui.transcript.buttons import ActionButton
from app.ui.transcript.style import Style

NARROW = 520
"""Below this width, in pixels, a note's buttons stand below its words."""


class NoticeWidget(QFrame):
    """Base of all looks: knows its notice and how tall its layout is at a width."""

    action = Signal(str)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.gap = 10
        self.report: ActionButton | None = None

    def take_notice(self, notice: Notice) -> None:
        """The same notice, explained."""
        self.notice = notice

    def show_reported(self) -> None:
        """It is in the queue of the review."""
        if self.report is not None:
            self.report.setText(tr("Reported"))
            self.report.setEnabled(False)

    def take_state(self, older: QWidget) -> None:
        """Stand in for the same notice as it was before: what was reported stays so."""
        if isinstance(older, NoticeWidget) and older.report is not None and not older.report.isEnabled():
            self.show_reported()

    def add_actions(self, row: QHBoxLayout) -> None:
        """The last buttons of a row: why, and that the guard is wrong here. Only where it decided something."""
        about = category_name("self_harm" if self.notice.kind == "support" else self.notice.category)
        if words.explainable(self.notice):
            why = ActionButton(tr("Why?"), tr("Why: what the guard saw. {about}").format(about=about))
            why.clicked.connect(lambda: self.action.emit("why"))
            row.addWidget(why)
        if words.reportable(self.notice):
            self.report = ActionButton(tr("Report as wrong"), tr("Report this notice of the guard as wrong"))
            self.report.clicked.connect(lambda: self.action.emit("report"))
            row.addWidget(self.report)

    def height_for(self, width: int) -> int:
        """What the layout needs at `width`."""
        layout = self.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def apply_style(self, style: Style) -> None:
        """The application's style sheet colours the labels."""


class NoteBar(NoticeWidget):
    """A sentence beside an answer, on the warm ground with a bar at its left; nothing was held back."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(notice, parent)
        mark(self, "note-bar")
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(label(words.heading(notice), "note-title", wrap=True))
        said.addWidget(label(words.body(notice), "note", wrap=True, selectable=True))
        actions = QHBoxLayout()
        actions.setSpacing(8)
        self.add_actions(actions)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(15, 8, 12, 8)
        self._row.setSpacing(12)
        self._row.addLayout(said, 1)
        self._row.addLayout(actions)
        self._row.setAlignment(actions, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(tr("Note. {sentence}").format(sentence=words.sentence(notice)))

    def height_for(self, width: int) -> int:
        """Beside each other, or below where that is too narrow to read."""
        narrow = width < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._row.setDirection(direction)
        self._row.setSpacing(4 if narrow else 12)
        return super().height_for(width)


class NoticeCard(NoticeWidget):
    """Stands where text was held back: what happened, the categories with their scores, and what to do next."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(notice, parent)
        mark(self, "card")
        self.setAccessibleName(f"{words.title(notice)}. {words.sentence(notice)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 17, 17, 15)
        column.setSpacing(8)
        column.addWidget(label(words.title(notice), "title", wrap=True))
        self._sentence = label(words.sentence(notice), "small", wrap=True, selectable=True)
        column.addWidget(self._sentence)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addSpacing(4)
        column.addLayout(self._button_row())
        self.fill_rows()

    def take_notice(self, notice: Notice) -> None:
        """The scores are known now, or their thresholds."""
        super().take_notice(notice)
        self.fill_rows()

    def rows(self) -> list[tuple[str, str]]:
        """What stands below each other at the left and at the right."""
        return words.score_rows(self.notice)

    def fill_rows(self) -> None:
        """Show the rows as they are now."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        for left, right in self.rows():
            line = _line(left, right)
            self._rows.addWidget(line)
            line.show()  # at once: what is shown later counts for nothing when the card is measured now
        self._rows.invalidate()

    def _button_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for action, text in words.buttons(self.notice):
            row.addWidget(button(text, clicked=partial(self.action.emit, action)))
        row.addStretch(1)
        self.add_actions(row)
        return row


def _line(left: str, right: str) -> QWidget:
    line = QWidget()
    column = QVBoxLayout(line)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(rule())
    row = QHBoxLayout()
    row.setContentsMargins(0, 6, 0, 6)
    row.setSpacing(12)
    row.addWidget(label(left, "cell", wrap=True), 1)
    said = label(right, "small", wrap=True, selectable=True)
    said.setAlignment(Qt.AlignmentFlag.AlignRight)
    row.addWidget(said, 1)
    column.addLayout(row)
    return line
