"""How this chat is answered: thinking, limits and sampling, with the recommended values."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.chat_options import ChatOptions
from app.domain.requests import Sampling
from app.domain.sampling import MOST_TOKENS, RANGES, WHOLE
from app.i18n import QT_TR_NOOP, tr
from app.ui.buttons import button
from app.ui.check_box import CheckBox
from app.ui.labels import field_name, label
from app.ui.number_field import NumberField

WIDTH = 384
PAUSE_MS = 250
_TEXT = QT_TR_NOOP("Holds in this chat from the next answer on. An empty field takes the value that it shows in grey.")
_NAMES = {
    "temperature": (
        QT_TR_NOOP("Temperature"),
        QT_TR_NOOP("How freely it chooses words: 0 always takes the likeliest."),
    ),
    "top_p": (
        QT_TR_NOOP("Top-p"),
        QT_TR_NOOP("Chooses among the likeliest words that together have this probability."),
    ),
    "top_k": (QT_TR_NOOP("Top-k"), QT_TR_NOOP("Chooses among this many of the likeliest words; 0 for all.")),
    "min_p": (
        QT_TR_NOOP("Min-p"),
        QT_TR_NOOP("Leaves out words that are less likely than this share of the likeliest one's probability."),
    ),
    "repeat_penalty": (
        QT_TR_NOOP("Repeat penalty"),
        QT_TR_NOOP("Makes words that it just used less likely; 1 is off."),
    ),
    "presence_penalty": (
        QT_TR_NOOP("Presence penalty"),
        QT_TR_NOOP("The same by a fixed amount for each word that came; 0 is off."),
    ),
    "frequency_penalty": (
        QT_TR_NOOP("Frequency penalty"),
        QT_TR_NOOP("The same, more for each time that a word came; 0 is off."),
    ),
    "seed": (QT_TR_NOOP("Seed"), QT_TR_NOOP("The same seed, prompt and settings give the same answer again.")),
}


class SamplingPanel(QWidget):
    """Shows a ChatOptions and emits `changed` with another one a moment after the person changed it."""

    changed = Signal(object)
    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._value = ChatOptions()
        self._default_thinking = True
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._tell)
        self.numbers = {name: _number(name) for name in _NAMES}
        self.thinking = CheckBox(tr("Think before answering"))
        self.max_tokens = NumberField(tr("Longest answer"), tr("no limit"), 1, MOST_TOKENS)
        self.max_thinking = NumberField(tr("Longest thinking"), tr("automatic"), 0, MOST_TOKENS)
        self.reset = button(tr("Reset to recommended"), "link", clicked=self._reset)
        self.finish = button(tr("Done"), clicked=self.done.emit)
        self._lay_out()
        for field in (*self.numbers.values(), self.max_tokens, self.max_thinking):
            field.textEdited.connect(lambda _text: self._pause.start())
            field.returnPressed.connect(self.done)
        self.thinking.clicked.connect(lambda _on: self._tell())

    def show_options(
        self, options: ChatOptions, recommended: Sampling, of_model: Sampling, *, thinking: bool, thinks: bool
    ) -> None:
        """Show what was chosen, with the values that hold else: the person's for this model, or the recommended ones.

        `thinking` is what holds where the chat says nothing; `thinks` whether the model has a reasoning mode at all.
        """
        self._value, self._default_thinking = options, thinking
        for name, field in self.numbers.items():
            own, best = getattr(of_model, name), getattr(recommended, name)
            field.setPlaceholderText(_hint(name, own, best))
            field.show_value(getattr(options.sampling, name))
        self.max_tokens.show_value(options.max_tokens)
        self.max_thinking.show_value(options.max_thinking)
        self.thinking.setChecked(thinking if options.thinking is None else options.thinking)
        self.thinking.setEnabled(thinks)
        self.max_thinking.setEnabled(thinks)
        self.thinking.setToolTip("" if thinks else tr("This model has no reasoning mode"))

    def value(self) -> ChatOptions:
        """The options as they stand; role and instructions are those that were shown."""
        numbers = {name: field.whole() if name in WHOLE else field.value() for name, field in self.numbers.items()}
        on = self.thinking.isChecked()
        kept = self._value.thinking is not None or on != self._default_thinking
        return ChatOptions(
            role=self._value.role,
            instructions=self._value.instructions,
            thinking=on if kept else None,
            max_thinking=self.max_thinking.whole(),
            max_tokens=self.max_tokens.whole(),
            sampling=Sampling(**numbers),  # type: ignore[arg-type]
        )

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What was typed last counts too."""
        super().hideEvent(event)
        if self._pause.isActive():
            self._tell()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        places = [(tr(_NAMES[name][0]), field) for name, field in self.numbers.items()]
        limits = [
            (tr("Longest answer, in tokens"), self.max_tokens),
            (tr("Longest thinking, in tokens"), self.max_thinking),
        ]
        for number, (name, field) in enumerate([*places, *limits]):
            line, column = divmod(number, 2)
            grid.addWidget(field_name(name, field), 3 * line, column)
            grid.addWidget(field, 3 * line + 1, column)
            grid.setRowMinimumHeight(3 * line + 2, 4)
            grid.setColumnStretch(column, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.reset)
        foot.addStretch(1)
        foot.addWidget(self.finish)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(18, 10, 18, 8)
        whole.setSpacing(8)
        whole.addWidget(label(tr("How this chat is answered"), "title"))
        whole.addWidget(label(tr(_TEXT), "small", wrap=True))
        whole.addWidget(self.thinking, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addLayout(grid)
        whole.addLayout(foot)

    def _reset(self) -> None:
        for field in (*self.numbers.values(), self.max_tokens, self.max_thinking):
            field.show_value(None)
        self._value = ChatOptions(self._value.role, self._value.instructions)
        self.thinking.setChecked(self._default_thinking)
        self._tell()

    def _tell(self) -> None:
        self._pause.stop()
        self._value = self.value()
        self.changed.emit(self._value)


def _number(name: str) -> NumberField:
    title, words = map(tr, _NAMES[name])
    least, most = RANGES[name]
    field = NumberField(title, tr("recommended"), least, most, decimals=0 if name in WHOLE else 2)
    field.setToolTip("\n".join((words, tr("{least:g} to {most:,.10g}").format(least=least, most=most))))
    field.setAccessibleDescription(words)
    return field


def _hint(name: str, own: float | None, best: float | None) -> str:
    if own is not None:
        return tr("{value:g} (set for this model)").format(value=own)
    if best is not None:
        return tr("{value:g} (recommended)").format(value=best)
    return tr("by chance") if name == "seed" else tr("recommended")
