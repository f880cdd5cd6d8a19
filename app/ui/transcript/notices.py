"""What the guard says in the transcript: a bar for a note, a card for what it held back. Calm words, never red."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.messages import Notice
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.theme import mark
from app.ui.transcript.style import Style

CATEGORY_TITLES = {
    "hate": "Hate and discrimination",
    "harassment": "Harassment",
    "violence": "Violence",
    "malware": "Malware",
    "cbrn": "Weapons of mass harm",
    "self_harm": "Self-harm",
    "sexual": "Sexual content",
    "minors": "Harm to minors",
    "privacy": "Personal data",
    "jailbreak": "Attempt to get around the rules",
    "advice_medical": "Medical advice",
    "advice_legal": "Legal advice",
    "advice_financial": "Financial advice",
    "decision_on_people": "A decision about people",
    "state_narrative": "One-sided account",
    "insecure_code": "Insecure code",
    "factual": "Facts may be wrong",
}

_HELD_BACK = {
    "prompt": "Carrel did not pass this message on",
    "reasoning": "Carrel held this reasoning back",
    "answer": "Carrel held this answer back",
}
_BUTTONS = {
    "withheld": (("rephrase", "Rephrase"), ("report", "Report as wrong"), ("policy", "Policy…")),
    "retracted": (("rephrase", "Rephrase"), ("report", "Report as wrong"), ("policy", "Policy…")),
    "ask": (("allow", "Show it"), ("deny", "Keep it back")),
}


def category_title(category: str) -> str:
    """A category's id in words."""
    return CATEGORY_TITLES.get(category, category.replace("_", " ").capitalize())


def notice_title(notice: Notice) -> str:
    """The headline of a notice's card."""
    if notice.kind == "ask":
        return "Carrel would like to ask first"
    if notice.kind == "support":
        return "You are not alone with this"
    if notice.kind == "retracted":
        return "Carrel took a part of this back"
    return _HELD_BACK.get(notice.direction, _HELD_BACK["answer"])


def notice_plain(notice: Notice) -> str:
    """The notice in one sentence, for screen readers."""
    return f"{notice_title(notice)}. {category_title(notice.category)}. {notice.text}"


class NoticeWidget(QFrame):
    """Base of both looks: knows its notice and how tall its layout is at a width."""

    action = Signal(str)

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = notice
        self.gap = 10

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
        title = label(f"{category_title(notice.category)}.", "note-title")
        row.addWidget(title, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(notice.text, "note", wrap=True, selectable=True), 1)
        self.setAccessibleName(f"Note. {category_title(notice.category)}. {notice.text}")


class NoticeCard(NoticeWidget):
    """Stands where text was held back: what happened, the categories with their scores, and what to do next."""

    def __init__(self, notice: Notice, parent: QWidget | None = None) -> None:
        super().__init__(notice, parent)
        mark(self, "card")
        self.setAccessibleName(notice_plain(notice))
        column = QVBoxLayout(self)
        column.setContentsMargins(17, 17, 17, 15)
        column.setSpacing(8)
        column.addWidget(label(notice_title(notice), "title"))
        subject = f"{category_title(notice.category)}. {notice.text}" if notice.category else notice.text
        column.addWidget(label(subject, "small", wrap=True, selectable=True))
        column.addLayout(self._rows(notice))
        buttons = _BUTTONS.get(notice.kind, ())
        if buttons:
            column.addSpacing(4)
            column.addLayout(self._button_row(buttons))

    def _rows(self, notice: Notice) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(0)
        for category, score in sorted(notice.scores, key=lambda item: -item[1]):
            rule = QFrame()
            mark(rule, "rule")
            line = QHBoxLayout()
            line.setContentsMargins(0, 6, 0, 6)
            line.addWidget(label(category_title(category), "cell"))
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
        return row


def make_notice(notice: Notice, parent: QWidget | None = None) -> NoticeWidget:
    """The widget for a notice of any kind."""
    return NoteBar(notice, parent) if notice.kind == "note" else NoticeCard(notice, parent)
