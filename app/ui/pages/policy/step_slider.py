"""A slider that speaks in words: how early something happens. Its numbers are in the tooltip."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from app.guard.steps import WORDS
from app.i18n import tr
from app.ui.labels import label

NAME_WIDTH, WORD_WIDTH = 88, 76


class StepSlider(QWidget):
    """`chosen` carries the place of the word in WORDS when the person moved it."""

    chosen = Signal(int)

    def __init__(self, name: str, described: str, scores: Sequence[float]) -> None:
        super().__init__()
        self._scores = scores
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, len(WORDS) - 1)
        self.slider.setPageStep(1)
        self.slider.setAccessibleName(f"{described}: {name}")
        self.slider.setMinimumWidth(60)
        self.word = label(kind="small")
        self.word.setFixedWidth(WORD_WIDTH)
        title = label(name, "cell")
        title.setFixedWidth(NAME_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(title)
        row.addWidget(self.slider, 1)
        row.addWidget(self.word)
        self.slider.valueChanged.connect(self._moved)

    def show_step(self, step: int, score: float) -> None:
        """Show the word nearest to `score`, and that score in the tooltip."""
        self.slider.blockSignals(True)
        self.slider.setValue(step)
        self.slider.blockSignals(False)
        self._tell(step, score)

    def _moved(self, step: int) -> None:
        self._tell(step, self._scores[step])
        self.chosen.emit(step)

    def _tell(self, step: int, score: float) -> None:
        self.word.setText(tr(WORDS[step]))
        words = (
            tr("Never") if math.isinf(score) else tr("From a score of {score:.2f} on, of 0 to 1").format(score=score)
        )
        self.setToolTip(words)
        self.slider.setAccessibleDescription(f"{tr(WORDS[step])}. {words}")


class CalmSlider(QSlider):
    """The wheel scrolls the page, not the slider that happens to lie under the pointer."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Leave it to the page."""
        event.ignore()
