"""What is exported, as what, and that it is not encrypted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from app.chat.export_files import ARCHIVE, HTML, JSON, MARKDOWN, PDF
from app.domain.messages import ConversationSummary
from app.i18n import QT_TR_NOOP, tr
from app.rendering.exporting.outline import ExportOptions
from app.ui.check_box import CheckBox, RadioButton
from app.ui.labels import label
from app.ui.pages.export.chat_choice import ChatChoice
from app.ui.pages.export.new_passphrase import NewPassphrase
from app.ui.pages.models.dialog import ModelDialog

KINDS = (
    (ARCHIVE, QT_TR_NOOP("Carrel file, encrypted"), QT_TR_NOOP("For another Carrel. Has its own passphrase.")),
    (MARKDOWN, "Markdown", QT_TR_NOOP("Plain text with its marks, for any editor.")),
    (PDF, "PDF", QT_TR_NOOP("To print, or to hand on.")),
    (HTML, QT_TR_NOOP("Web page"), QT_TR_NOOP("One file for any browser. It loads nothing.")),
    (JSON, QT_TR_NOOP("JSON lines"), QT_TR_NOOP("For programs, like `carrel vault export`.")),
)
_OPEN = QT_TR_NOOP("Not encrypted: whoever gets this file can read it, and so can other programs on this computer.")
_SAFE = QT_TR_NOOP("Encrypted. A passphrase that is lost can't be found again.")


class ExportDialog(ModelDialog):
    """`agreed()`, then `ids`, `kind`, `options` and `passphrase`. Without given ids the person chooses the chats."""

    def __init__(
        self, parent: QWidget, chats: Sequence[ConversationSummary], opened: str | None, ids: Sequence[str] = ()
    ) -> None:
        title = tr("Export chats") if not ids else tr("Export %n chat(s)", "", len(ids))
        title = tr("Export this chat") if len(ids) == 1 else title
        super().__init__(parent, title, tr("Choose a place…"))
        self._ids = tuple(ids)
        self.chats = ChatChoice(chats, opened)
        self.chats.setVisible(not ids)
        self.chats.changed.connect(self._refresh)
        self.kinds: dict[str, RadioButton] = {}
        self._group = QButtonGroup(self)
        self.reasoning = CheckBox(tr("With what the model thought"))
        self.reasoning.setChecked(True)
        self.branches = CheckBox(tr("Every version of edited and repeated messages"))
        self.secret = NewPassphrase()
        self.secret.changed.connect(self._refresh)
        self.warning = label(wrap=True)
        self._lay_out()
        self.kinds[ARCHIVE].setChecked(True)
        self._refresh()

    @property
    def ids(self) -> tuple[str, ...]:
        """The chats that are exported."""
        return self._ids or self.chats.ids

    @property
    def kind(self) -> str:
        """What they are exported as (chat/export_files.py)."""
        return next(kind for kind, radio in self.kinds.items() if radio.isChecked())

    @property
    def options(self) -> ExportOptions:
        """What of them is written; an archive has everything."""
        everything = self.kind == ARCHIVE
        return ExportOptions(everything or self.reasoning.isChecked(), everything or self.branches.isChecked())

    @property
    def passphrase(self) -> str:
        """The passphrase of an archive."""
        return self.secret.text() if self.kind == ARCHIVE else ""

    def _lay_out(self) -> None:
        self.body.addWidget(self.chats)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (kind, name, words) in enumerate(KINDS):
            radio = RadioButton(tr(name))
            radio.setAccessibleDescription(tr(words))
            radio.toggled.connect(self._refresh)
            self.kinds[kind] = radio
            self._group.addButton(radio)
            grid.addWidget(radio, row, 0)
            grid.addWidget(label(tr(words), "small", wrap=True), row, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(grid)
        self.body.addSpacing(4)
        for part in (self.reasoning, self.branches, self.secret, self.warning):
            self.body.addWidget(part)

    def _refresh(self) -> None:
        if len(self.kinds) < len(KINDS) or self._group.checkedButton() is None:
            return
        archive = self.kind == ARCHIVE
        for box in (self.reasoning, self.branches):
            box.setVisible(not archive)
        self.secret.setVisible(archive)
        self.warning.setText(tr(_SAFE if archive else _OPEN))
        self.warning.setProperty("kind", "small" if archive else "warn")
        self.warning.style().unpolish(self.warning)
        self.warning.style().polish(self.warning)
        self.confirm.setEnabled(bool(self.ids) and (not archive or self.secret.good))
        self.fit()
