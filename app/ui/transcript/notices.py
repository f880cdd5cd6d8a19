"""What the guard says in the transcript: a bar for a note, a card for what it held back. Calm words, never red."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.messages import Notice
from app.guard.categories import CATEGORIES, category_name
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.theme import mark
from app.ui.transcript.buttons import ActionButton
from app.ui.transcript.style import Style

ROWS, LOWEST_SCORE = 4, 0.2
ASK_TEXT = "The text is held in memory until you decide. Nothing of it was stored."

_HELD_BACK = {
    "prompt": "Carrel did not pass this message on",
    "reasoning": "Carrel held this reasoning back",
    "answer": "Carrel held this answer back",
}
_BUTTONS = {
    "withheld": (("rephrase", "Rephrase"), ("policy", "Policy…")),
    "retracted": (("rephrase", "Rephrase"), ("policy", "Policy…")),
    "ask": (("allow", "Show it"), ("deny", "Keep it back")),
}


def notice_title(notice: Notice) -> str:
    """The headline of a notice's card."""
    if notice.kind == "ask":
        return "Carrel would like to ask first"
    if notice.kind == "support":
        return "You are not alone with this"
    if notice.kind == "retracted":
        return "Carrel took a part of this back"
    return _HELD_BACK.get(notice.direction, _HELD_BACK["answer"])


def notice_sentence(notice: Notice) -> str:
    """What happened, with the category in words; support names a region instead and speaks for itself."""
    text = notice.text or (ASK_TEXT if notice.kind == "ask" else "")
    return text if notice.kind == "support" else f"{category_name(notice.category)}. {text}"


class NoticeWidget(QFrame):
    """Base of both looks: knows its notice and how tall its layout is at a width."""

    action = Signal(str)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.gap = 10
        self.report: ActionButton | None = None

    def show_reported(self) -> None:
        """It is in the queue of the review."""
        if self.report is not None:
            self.report.setText("Reported")
            self.report.setEnabled(False)

    def take_state(self, older: QWidget) -> None:
        """Stand in for the same notice as it was before: what was reported stays so."""
        if isinstance(older, NoticeWidget) and older.report is not None and not older.report.isEnabled():
            self.show_reported()

    def add_report(self, row: QHBoxLayout, alignment: Qt.AlignmentFlag) -> None:
        """The last button of a row: say that the guard is wrong here. Only where it decided something."""
        if reportable(self.notice):
            self.report = ActionButton("Report as wrong", "Report this notice of the guard as wrong")
            self.report.clicked.connect(lambda: self.action.emit("report"))
            row.addWidget(self.report, 0, alignment)

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
        row = QHBoxLayout(self)
        row.setContentsMargins(15, 8, 12, 8)
        row.setSpacing(4)
        title = label(f"{category_name(notice.category)}.", "note-title")
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(notice.text, "note", wrap=True, selectable=True), 1)
        self.add_report(row, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(f"Note. {notice_sentence(notice)}")


class NoticeCard(NoticeWidget):
    """Stands where text was held back: what happened, the categories with their scores, and what to do next."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(notice, parent)
        mark(self, "card")
        self.setAccessibleName(f"{notice_title(notice)}. {notice_sentence(notice)}")
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 17, 17, 15)
        column.setSpacing(8)
        column.addWidget(label(notice_title(notice), "title"))
        column.addWidget(label(notice_sentence(notice), "small", wrap=True, selectable=True))
        column.addLayout(self._rows(notice))
        buttons = _BUTTONS.get(notice.kind, ())
        if buttons or reportable(notice):
            column.addSpacing(4)
            column.addLayout(self._button_row(buttons))

    def _rows(self, notice: Notice) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        telling = [item for item in notice.scores if item[1] >= LOWEST_SCORE]
        for category, score in sorted(telling, key=lambda item: -item[1])[:ROWS]:
            rule = QFrame()
            mark(rule, "rule")
            line = QHBoxLayout()
            line.setContentsMargins(0, 6, 0, 6)
            line.addWidget(label(category_name(category), "cell"))
            line.addStretch(1)
            line.addWidget(label(f"{score:.2f}", "small"))
            rows.addWidget(rule)
            rows.addLayout(line)
        return rows

    def _button_row(self, buttons: tuple[tuple[str, str], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        for action, text in buttons:
            row.addWidget(button(text, clicked=partial(self.action.emit, action)))
        row.addStretch(1)
        self.add_report(row, Qt.AlignmentFlag.AlignVCenter)
        return row


def reportable(notice: Notice) -> bool:
    """Whether the guard decided something here, and the person is not being asked about it."""
    return notice.kind == "support" or (notice.kind != "ask" and notice.category in CATEGORIES)


def make_notice(notice: Notice, parent: QWidget | None = None) -> NoticeWidget:
    """The widget for a notice of any kind."""
    return NoteBar(notice, parent) if notice.kind == "note" else NoticeCard(notice, parent)
