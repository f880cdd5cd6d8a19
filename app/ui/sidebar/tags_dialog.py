"""Asks which tags a chat has: those that there are as buttons, others typed with commas between them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.i18n import tr
from app.ui.buttons import button
from app.ui.labels import field_name, label

OFFERED = 8
LONGEST_TAG = 24


class TagsDialog(QDialog):
    """`tags` is what was typed; accepted with none too, which takes all tags away."""

    def __init__(self, parent: QWidget, title: str, tags: Sequence[str], known: Sequence[str]) -> None:
        super().__init__(parent)
        self.setWindowTitle("Carrel")
        self.setMinimumWidth(420)
        self.field = QLineEdit(", ".join(tags))
        self.field.setPlaceholderText(tr("lease, papers"))
        self.offered = [self._offer(tag) for tag in known[:OFFERED]]
        self.keep = button(tr("Cancel"), clicked=self.reject)
        self.action = button(tr("Save"), "primary", clicked=self.accept)
        self.action.setDefault(True)
        self.field.textChanged.connect(self._show_offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(10)
        column.addWidget(label(tr("Tags of this chat"), "title"))
        column.addWidget(label(title, "small", wrap=True))
        column.addWidget(field_name(tr("Tags, with commas between them"), self.field))
        column.addWidget(self.field)
        for start in range(0, len(self.offered), 4):
            row = QHBoxLayout()
            for choice in self.offered[start : start + 4]:
                row.addWidget(choice)
            row.addStretch(1)
            column.addLayout(row)
        answers = QHBoxLayout()
        answers.setContentsMargins(0, 8, 0, 0)
        answers.addStretch(1)
        answers.addWidget(self.keep)
        answers.addWidget(self.action)
        column.addLayout(answers)
        self._show_offered()

    @property
    def tags(self) -> tuple[str, ...]:
        """What is typed now, each tag once."""
        parts = (" ".join(part.split())[:LONGEST_TAG] for part in self.field.text().split(","))
        return tuple(dict.fromkeys(part for part in parts if part))

    def _offer(self, tag: str) -> QPushButton:
        choice = button(
            tag.replace("&", "&&"), "choice", clicked=lambda: self._toggle(tag), name=tr("Tag {tag}").format(tag=tag)
        )
        choice.setCheckable(True)
        return choice

    def _toggle(self, tag: str) -> None:
        kept = [one for one in self.tags if one != tag]
        self.field.setText(", ".join(kept if tag in self.tags else [*kept, tag]))

    def _show_offered(self) -> None:
        for choice in self.offered:
            choice.setChecked(choice.text().replace("&&", "&") in self.tags)


def tags_asked(parent: QWidget, title: str, tags: Sequence[str], known: Sequence[str]) -> tuple[str, ...] | None:
    """The tags that the person wants, None where they gave up."""
    dialog = TagsDialog(parent, title, tags, known)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    wanted = dialog.tags
    dialog.deleteLater()
    return wanted if accepted else None
