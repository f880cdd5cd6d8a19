"""The foot's words about connections, and what happens when a downloader ends after the window's work."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from app.chat.connection_watch import ConnectionWatch


def test_a_downloader_that_ends_after_closing_is_no_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    watch = ConnectionWatch(tmp_path / "connections.log")
    watch.set_hosts(["huggingface.co"])
    assert watch.words == "Downloading from huggingface.co"
    watch.close()
    watch.set_hosts(())
    assert watch.words == "Offline. 0 connections"
