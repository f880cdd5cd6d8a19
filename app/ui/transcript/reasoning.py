"""What the model thought before it answered: one line, which opens."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygon
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.i18n import tr
from app.rendering.hidden import reveal
from app.ui.transcript.body import Body
from app.ui.transcript.stack import Stack
from app.ui.transcript.style import Style

INDENT = 15
PREVIEW = 160


class Disclosure(QAbstractButton):
    """A triangle, a title and a preview in one muted line; click, Space or Enter opens and closes."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gap = 0
        self._style = style
        self._preview = ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, title: str, preview: str = "") -> None:
        """Change the words."""
        self.setText(title)
        self._preview = preview
        words = tr("{title}, reasoning, expanded") if self.isChecked() else tr("{title}, reasoning, collapsed")
        self.setAccessibleName(words.format(title=title))
        self.update()

    def height_for(self, width: int) -> int:
        """One line."""
        del width
        return self._style.px(22)

    def apply_style(self, style: Style) -> None:
        """Take fonts and colours."""
        self._style = style
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """A line of the column's width."""
        return QSize(200, self._style.px(22))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter works like Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Triangle, title in medium weight, the preview cut to the width, a ring when focused."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._style.theme
        colour = QColor(theme.text if self.underMouse() else theme.muted)
        self._paint_triangle(painter, colour)
        painter.setPen(colour)
        title_font = QFont(self._style.small)
        title_font.setWeight(QFont.Weight.Medium)
        left = self._style.px(INDENT)
        left = self._paint_text(painter, title_font, left, self.text())
        if self._preview and not self.isChecked():
            self._paint_text(painter, self._style.small, left + self._style.px(8), f"· {self._preview}")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 6, 6)
        painter.end()

    def _paint_triangle(self, painter: QPainter, colour: QColor) -> None:
        middle, size = self.height() // 2, self._style.px(3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        x = 1
        if self.isChecked():
            points = [
                QPoint(x, middle - size + 1),
                QPoint(x + 2 * size, middle - size + 1),
                QPoint(x + size, middle + size),
            ]
        else:
            points = [QPoint(x, middle - size), QPoint(x + 2 * size - 1, middle), QPoint(x, middle + size)]
        painter.drawPolygon(QPolygon(points))

    def _paint_text(self, painter: QPainter, font: QFont, left: int, text: str) -> int:
        metrics = QFontMetrics(font)
        room = max(0, self.width() - left - 4)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(font)
        painter.drawText(QRect(left, 0, room, self.height()), Qt.AlignmentFlag.AlignVCenter, shown)
        return left + metrics.horizontalAdvance(shown)


class ReasoningBlock(Stack):
    """The reasoning of one answer, collapsed; its text is only made into blocks when it is opened.

    While it streams the line counts the seconds. It is never part of what Copy takes.
    """

    copy_requested = Signal(str)
    link_activated = Signal(str)

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, parent)
        self.text = ""
        self._seconds: float | None = None
        self._began: float | None = None
        self._body: Body | None = None
        self._line = Disclosure(style, self)
        self._line.toggled.connect(self._toggle)
        self.insert(self._line)
        self._clock = QTimer(self, interval=1_000)
        self._clock.timeout.connect(self._describe)

    @property
    def expanded(self) -> bool:
        """Whether the text is shown."""
        return self._line.isChecked()

    @property
    def up_to_date(self) -> bool:
        """Whether the text is open and all of it is shown."""
        return self._body is not None and self._body.up_to_date

    @property
    def title(self) -> str:
        """What the line says first."""
        return self._line.text()

    def set_expanded(self, expanded: bool) -> None:
        """Open or close it, as a click would."""
        self._line.setChecked(expanded)

    def show_text(self, text: str, seconds: float | None) -> None:
        """Show finished reasoning."""
        self.text, self._seconds = text, seconds
        self._describe()

    def feed(self, text: str) -> None:
        """Add streamed reasoning."""
        if self._began is None:
            self._began = time.monotonic()
            self._clock.start()
        self.text += text
        if self._body is not None:
            self._body.feed(text)
        if len(self.text) == len(text):
            self._describe()

    def render_tail(self) -> None:
        """Show what was fed, where the block is open."""
        if self._body is not None and self.expanded:
            self._body.render_tail(caret=False)

    def retract(self, characters: int) -> None:
        """Take back the last `characters`."""
        self.text = self.text[: max(0, len(self.text) - characters)]
        if self._body is not None:
            self._body.retract(characters)
        self._describe()

    def finish(self, seconds: float | None = None) -> None:
        """The reasoning is over; `seconds` is how long it took where that is known better than here."""
        if self._clock.isActive() and self._began is not None:
            self._clock.stop()
            self._seconds = time.monotonic() - self._began
            if self._body is not None:
                self._body.finish()
        self._seconds = self._seconds if seconds is None else seconds
        self._describe()

    def _lay_out(self, width: int) -> int:
        """The line, and the indented text below where it is open."""
        line = self._line.height_for(width)
        self._line.setGeometry(0, 0, width, line)
        if self._body is None or not self.expanded:
            return line
        indent, gap = self._style.px(INDENT), self._style.px(6)
        height = self._body.height_for(width - indent)
        self._body.setGeometry(indent, line + gap, width - indent, height)
        return line + gap + height

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A thin line beside the open text."""
        super().paintEvent(event)
        if self._body is not None and self.expanded:
            painter = QPainter(self)
            painter.fillRect(3, self._body.y(), 2, self._body.height(), QColor(self._style.theme.line))
            painter.end()

    def _toggle(self, opened: bool) -> None:
        if opened and self._body is None:
            self._body = self._make_body()
        if self._body is not None:
            self._body.setVisible(opened)
            if opened:
                self.render_tail()
        self._describe()
        self.height_changed.emit()

    def _make_body(self) -> Body:
        body = Body(self._style, self)
        body.copy_requested.connect(self.copy_requested)
        body.link_activated.connect(self.link_activated)
        body.height_changed.connect(self.height_changed)
        if self._clock.isActive():
            body.feed(self.text)
        else:
            body.show_text(self.text)
        return body

    def apply_style(self, style: Style) -> None:
        """Hand theme and zoom down."""
        super().apply_style(style)
        if self._body is not None:
            self._body.apply_style(style)

    def _describe(self) -> None:
        if self._clock.isActive() and self._began is not None:
            self._line.say(tr("Thinking… {seconds} s").format(seconds=int(time.monotonic() - self._began)))
            return
        title = (
            tr("Thoughts")
            if self._seconds is None
            else tr("Thought for {seconds} s").format(seconds=max(1, round(self._seconds)))
        )
        self._line.say(title, " ".join(reveal(self.text[:PREVIEW]).split()))
