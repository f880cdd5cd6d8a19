"""Where an export is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from app.chat.export_files import MARKDOWN
from app.ui.desk_session import DeskSession


def test_a_file_is_not_replaced_unasked(session: DeskSession, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "notes.md").write_text("mine")
    chosen = tmp_path / "notes"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(chosen), ""))
    assert session.exchange._ask_target(MARKDOWN, ("a",)) == tmp_path / "notes-2.md"
    chosen = tmp_path / "notes.md"  # the dialog has asked about it
    assert session.exchange._ask_target(MARKDOWN, ("a",)) == tmp_path / "notes.md"
