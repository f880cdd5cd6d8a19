"""Which widget a notice gets."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.messages import Notice
from app.ui.transcript.notices import NoteBar, NoticeCard, NoticeWidget
from app.ui.transcript.support_card import SupportCard


def make_notice(notice: Notice, country: str = "", parent: QWidget | None = None) -> NoticeWidget:
    """The widget for a notice of any kind; `country` is where the person looks for support."""
    if notice.kind == "support":
        return SupportCard(notice, country, parent)
    return NoteBar(notice, parent) if notice.kind == "note" else NoticeCard(notice, parent)
