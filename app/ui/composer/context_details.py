"""What the next prompt is made of, and what stays behind: the popover of the context meter."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from app.chat.context_use import ContextUse
from app.i18n import QT_TR_NOOP, localized, tr
from app.ui.composer.context_meter import warning
from app.ui.labels import label, rule

WIDTH, PARTS = 348, 4
_NEVER = QT_TR_NOOP("Never sent: what the model thought before earlier answers, and what the guard held back.")


class ContextDetails(QWidget):
    """A bar of parts and a line for each, in tokens; then what is left out."""

    def __init__(self) -> None:
        super().__init__()
        self.bar = _PartsBar()
        self.title = label(tr("What the model reads next"), "title")
        self.total = label(kind="small")
        self.warning = label(kind="warn", wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self.lines = [self._line(row) for row in range(PARTS)]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.total)
        column.addWidget(self.bar)
        column.addLayout(self._grid)
        column.addWidget(self.warning)
        column.addWidget(rule())
        column.addWidget(label(tr(_NEVER), "small", wrap=True))

    def show_use(self, use: ContextUse, role: str) -> None:
        """Show another prompt; `role` is the name of the chat's role."""
        words = tr("{used:,} of {context:,} tokens") if use.exact else tr("About {used:,} of {context:,} tokens")
        self.total.setText(words.format(used=use.used, context=use.context))
        parts = _parts(use, role)
        self.bar.show_parts(use.context, tuple(tokens for _words, tokens in parts))
        for (name, number), (words, tokens) in zip(self.lines, parts, strict=True):
            name.setText(words)
            number.setText(localized(f"{tokens:,}"))
        self.warning.setText(tr("{words}.").format(words=warning(use)) if use.warns else "")
        self.warning.setVisible(use.warns)

    def _line(self, row: int) -> tuple[QLabel, QLabel]:
        name, number = label(kind="cell"), label(kind="cell")
        number.setAlignment(Qt.AlignmentFlag.AlignRight)
        for column, part in enumerate((_Dot(row), name, number)):
            self._grid.addWidget(part, row, column)
        return name, number


def _parts(use: ContextUse, role: str) -> tuple[tuple[str, int], ...]:
    sent = tr("%n message(s)", "", use.sent)
    if use.files:
        sent = tr("{messages}, %n file(s)", "", use.files).format(messages=sent)
    return (
        (tr("Instructions, {role}").format(role=role) if role else tr("Instructions"), use.instructions),
        (sent, use.history),
        (tr("What you are writing"), use.draft),
        (tr("Kept free for the answer"), use.reserve),
    )


def _colours(palette: QPalette) -> tuple[QColor, ...]:
    accent, muted = palette.color(QPalette.ColorRole.Highlight), palette.color(QPalette.ColorRole.PlaceholderText)
    faint = QColor(accent)
    faint.setAlphaF(0.45)
    quiet = QColor(muted)
    quiet.setAlphaF(0.35)
    return muted, accent, faint, quiet


class _Dot(QWidget):
    """The colour of a part beside its name."""

    def __init__(self, part: int) -> None:
        super().__init__()
        self._part = part
        self.setFixedSize(8, 16)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colours(self.palette())[self._part])
        painter.drawEllipse(0, 4, 8, 8)
        painter.end()


class _PartsBar(QWidget):
    """The parts beside each other, as wide as their tokens; what is kept free for the answer stands at the end."""

    def __init__(self) -> None:
        super().__init__()
        self._context = 1
        self._parts: tuple[int, ...] = ()
        self.setFixedHeight(8)

    def show_parts(self, context: int, parts: tuple[int, ...]) -> None:
        """Show other parts."""
        self._context, self._parts = max(1, context), parts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Draw them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))
        left, scale = 0.0, self.width() / self._context
        for tokens, colour in zip(self._parts[:-1], _colours(self.palette()), strict=False):
            painter.fillRect(QRectF(left, 0, tokens * scale, self.height()), colour)
            left += tokens * scale
        if self._parts:
            reserve = self._parts[-1] * scale
            place = QRectF(max(left, self.width() - reserve), 0, reserve, self.height())
            painter.fillRect(place, _colours(self.palette())[3])
        painter.end()
