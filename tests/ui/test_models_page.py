"""Choosing a model: the built-in one, a file, a file that is none."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton

from app.models import library
from app.ui.desk_session import DeskSession
from app.ui.pages.models_page import fitting
from app.ui.program import Program

Open = Callable[..., Program]


def session_of(program: Program) -> DeskSession:
    """The session of the open vault."""
    assert program.session is not None
    return program.session


@pytest.mark.parametrize(("memory", "words"), [(1, "too little"), (4, "1.5B fit"), (16, "1.5B, 7B, 8B and 14B fit")])
def test_it_says_what_fits(memory: float, words: str) -> None:
    assert words in fitting(memory)


def test_a_file_that_is_no_model_is_refused_with_a_banner(open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    before = session.model.entry
    file = tmp_path / "page.gguf"
    file.write_text("<html>not found</html>")
    session.use_file(str(file))
    (banner,) = session.desk.chat.banners.banners()
    assert "Not a model file" in banner.accessibleName()
    assert session.model.entry is before
    assert session.preferences.value.model_files == ()


def test_a_file_is_remembered_and_can_be_forgotten(open_desk: Open, tmp_path: Path) -> None:
    session = session_of(open_desk())
    file = tmp_path / "my-model.gguf"
    file.write_bytes(b"GGUF" + bytes(100))
    session.use_file(str(file))
    assert session.preferences.value.model == str(file)
    assert list(session.preferences.value.model_files) == [str(file)]
    names = [button.accessibleName() for button in session.desk.models.findChildren(QPushButton)]
    assert "Use my-model" in names
    session.desk.models.remove_requested.emit(str(file))
    assert list(session.preferences.value.model_files) == []
    assert session.model.model_id == library.GUIDE
    assert file.exists()
