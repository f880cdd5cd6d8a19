"""One decision in the review: what was done, to which words, and whether that was right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.reviews import Mark, ReviewItem
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.labels import ElidedLabel, label
from app.ui.pages.review import words
from app.ui.theme import mark

NARROW = 520
"""Below this width, in pixels, the head has no room for the time."""
_NO_WORDS = QT_TR_NOOP("The text is not here: it was never kept, or its chat was deleted.")


class ReviewCard(QFrame):
    """Shows a ReviewItem. `marked` carries the mark that the person wants, None to take it back."""

    marked = Signal(object)
    opened = Signal(str)
    """The id of the chat to open."""
    height_changed = Signal()

    def __init__(self, item: ReviewItem, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured: tuple[int, int] | None = None
        mark(self, "card")
        self._item = item
        self.badge = label(kind="badge-quiet")
        self.reported = label(tr("Reported"), "badge-warn")
        self.title = ElidedLabel("title")
        self.time = label(kind="small")
        self.facts = label(kind="small", wrap=True)
        self.words = label(wrap=True, selectable=True)
        self.missing = label(tr(_NO_WORDS), "small", wrap=True)
        self.scores = label(kind="small", wrap=True)
        self.after = label(kind="small", wrap=True)
        self.right = self._choice(tr("Right"), tr("Mark this decision as right"), Mark.RIGHT)
        self.wrong = self._choice(tr("Wrong"), tr("Mark this decision as wrong"), Mark.WRONG)
        self.open = button(tr("Open the chat"), "quiet", clicked=lambda: self.opened.emit(self._item.record.chat or ""))
        self._lay_out()
        self.show_item(item)

    @property
    def item(self) -> ReviewItem:
        """What is shown."""
        return self._item

    def show_item(self, item: ReviewItem) -> None:
        """Take the item as it is now."""
        self._item = item
        record = item.record
        self.badge.setText(tr(words.ACTIONS.get(record.decision.action, record.decision.action)))
        self.reported.setVisible(record.reported is not None)
        self.title.show_text(words.title(record))
        self.time.setText(words.when(record.time))
        self.facts.setText(words.facts(record))
        _say(self.scores, words.scores(record))
        excerpt = words.excerpt(item)
        self.words.setText(excerpt)
        self._ground.setVisible(bool(excerpt))
        self.missing.setVisible(not excerpt)
        self.right.setChecked(record.mark is Mark.RIGHT)
        self.wrong.setChecked(record.mark is Mark.WRONG)
        _say(self.after, words.after_mark(record, has_words=bool(excerpt)) if record.mark is Mark.WRONG else "")
        self.open.setVisible(record.chat is not None)
        self.setAccessibleName(f"{self.badge.text()}: {words.title(record)}, {self.time.text()}")

    def height_at(self, width: int) -> int:
        """What the content needs at `width`; measured once, until it changes."""
        layout = self.layout()
        assert layout is not None
        if self._measured is None or self._measured[0] != width:
            self.ensurePolished()
            self._measured = (width, layout.totalHeightForWidth(width))
        return self._measured[1]

    def event(self, event: QEvent) -> bool:
        """Measure again when the layout says that something in it has changed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._measured = None
            self.height_changed.emit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Leave out the time where it would push the name out of sight."""
        super().resizeEvent(event)
        self.time.setVisible(self.width() >= NARROW)

    def _choice(self, text: str, name: str, wanted: Mark) -> QPushButton:
        result = button(text, "choice", name=name)
        result.setCheckable(True)
        result.clicked.connect(lambda on: self.marked.emit(wanted if on else None))
        return result

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(8)
        for part in (self.title, self.badge, self.reported):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.time)
        column.addLayout(head)
        column.addWidget(self.facts)
        self._ground = QFrame()
        mark(self._ground, "code")
        inner = QVBoxLayout(self._ground)
        inner.setContentsMargins(12, 8, 12, 8)
        inner.addWidget(self.words)
        for block in (self._ground, self.missing, self.scores):
            column.addWidget(block)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 4, 0, 0)
        foot.setSpacing(8)
        foot.addWidget(self.right)
        foot.addWidget(self.wrong)
        foot.addStretch(1)
        foot.addWidget(self.open)
        column.addLayout(foot)
        column.addWidget(self.after)


def _say(where: QLabel, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))
