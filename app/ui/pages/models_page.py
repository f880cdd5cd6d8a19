"""Which models there are: the built-in one, the person's own files, and what is to come, honestly."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from app.models.library import ModelEntry
from app.models.memory import memory_bytes
from app.ui.buttons import button
from app.ui.labels import label
from app.ui.pages.page import GAP, Page
from app.ui.theme import mark

_INTRODUCTION = "Chats run offline. Nothing on this page connects to anything."
_DISTILLS = (("1.5B", 2.0), ("7B", 5.9), ("8B", 6.3), ("14B", 10.9), ("32B", 21.5), ("70B", 44.0))
"""R1's distills as Q4_K_M, and the memory in GB that each needs with an 8k context."""
_SHARE = 0.75
_HOW = (
    "Fetch a GGUF file (Q4_K_M) in your browser and choose “Use a GGUF file…”. "
    "Downloads inside Carrel, with a check of every byte, come with the next version."
)


def fitting(memory_gb: float) -> str:
    """Which of DeepSeek's distills this computer's memory has room for, leaving some to other programs."""
    sizes = [size for size, needed in _DISTILLS if needed <= memory_gb * _SHARE]
    if not sizes:
        return f"This computer has {memory_gb:.0f} GB of memory. That is too little for R1's distills."
    names = sizes[0] if len(sizes) == 1 else f"{', '.join(sizes[:-1])} and {sizes[-1]}"
    return f"This computer has {memory_gb:.0f} GB of memory. Of DeepSeek-R1's distills, {names} fit."


class ModelsPage(Page):
    """Cards of models. `use_requested(id)`, `file_chosen(path)`; `remove_requested(id)` only forgets a file."""

    use_requested = Signal(str)
    file_chosen = Signal(str)
    remove_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__("Models")
        self.choose = button("Use a GGUF file…", clicked=self._choose)
        self.head.addWidget(self.choose)
        self._cards = QVBoxLayout()
        self._cards.setSpacing(GAP)
        self.body.addWidget(label(_INTRODUCTION, "small", wrap=True))
        self.body.addLayout(self._cards)

    def fill(self, entries: Sequence[ModelEntry], chosen: str) -> None:
        """Show the models, the one in use with the accent."""
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for entry in entries:
            self._cards.addWidget(self._card(entry, entry.id == chosen))
        self._cards.addWidget(_note_card())

    def _card(self, entry: ModelEntry, chosen: bool) -> QFrame:
        built_in = entry.state == "built-in"
        badge = "Built in" if built_in else "Your file"
        card, words, actions = _empty_card(entry.name, badge)
        card.setAccessibleName(entry.name)
        words.addWidget(label(entry.description or f"A file on this computer: {entry.path.name}", "small", wrap=True))
        words.addWidget(label(_facts(entry), "small", wrap=True))
        if not built_in:
            forget = button("Forget", "quiet", name=f"Forget {entry.name}; the file stays")
            forget.clicked.connect(lambda _checked=False: self.remove_requested.emit(entry.id))
            actions.addWidget(forget, 0, Qt.AlignmentFlag.AlignTop)
        use = button("In use" if chosen else "Use", name=f"Use {entry.name}")
        use.setEnabled(not chosen)
        use.clicked.connect(lambda _checked=False: self.use_requested.emit(entry.id))
        actions.addWidget(use, 0, Qt.AlignmentFlag.AlignTop)
        return card

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Use a GGUF file", "", "Models (*.gguf)")
        if name:
            self.file_chosen.emit(name)


def _note_card() -> QFrame:
    card, words, _ = _empty_card("DeepSeek on this computer", "")
    words.addWidget(label(f"{fitting(memory_bytes() / 1e9)} {_HOW}", "small", wrap=True))
    return card


def _empty_card(title: str, badge: str) -> tuple[QFrame, QVBoxLayout, QHBoxLayout]:
    card = QFrame()
    mark(card, "card")
    row = QHBoxLayout(card)
    row.setContentsMargins(18, 14, 18, 14)
    row.setSpacing(16)
    words = QVBoxLayout()
    words.setSpacing(4)
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(label(title, "title"))
    if badge:
        line.addWidget(label(badge, "badge"), 0, Qt.AlignmentFlag.AlignVCenter)
    line.addStretch(1)
    words.addLayout(line)
    actions = QHBoxLayout()
    actions.setSpacing(4)
    row.addLayout(words, 1)
    row.addLayout(actions)
    return card, words, actions


def _facts(entry: ModelEntry) -> str:
    size = f"{entry.bytes / 1e9:.2f} GB" if entry.bytes >= 1e9 else f"{entry.bytes / 1e6:.0f} MB"
    return " · ".join(part for part in (size, entry.quantization, entry.licence) if part)
