"""Hostile messages in the real transcript: no file, no host, no program, no warning, nothing that hangs."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from pytestqt.qtbot import QtBot

from app.domain.messages import Message
from app.ui.transcript.answer import AnswerMessage
from app.ui.transcript.pane import TextPane
from app.ui.transcript.view import TranscriptView
from tests.rendering import hostile_corpus
from tests.rendering.hostile_corpus import corpus

Say = Callable[..., Message]
ROOT = Path(__file__).resolve().parents[3]
PROBE = "/nowhere/carrel-probe"
PATIENCE_MS, STREAMED, PIECE = 100_000, 20_000, 500
HARD = {
    **hostile_corpus.SIZES,
    **hostile_corpus.DEPTHS,
    **hostile_corpus.MATHS,
    **hostile_corpus.EYES,
    **hostile_corpus.FENCES,
}
HARMLESS_SOCKETS = re.compile(r"socket\((AF_UNIX|AF_LOCAL|AF_NETLINK)")


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every resource that a text document asks for."""
    seen: list[str] = []
    answer = TextPane.loadResource

    def watch(self: TextPane, kind: int, name: QUrl | str) -> object:
        seen.append(str(name))
        return answer(self, kind, name)

    monkeypatch.setattr(TextPane, "loadResource", watch)
    return seen


def complete(view: TranscriptView) -> bool:
    found = [answer for answer in view.findChildren(AnswerMessage) if isinstance(answer, AnswerMessage)]
    return all(answer.body.up_to_date for answer in found)


@pytest.mark.parametrize("name", HARD)
def test_a_hard_message_is_shown_and_streamed(
    view: TranscriptView, say: Say, qtbot: QtBot, asked: list[str], name: str
) -> None:
    text = HARD[name]
    view.show_messages([say("a", text, answer=True)])
    qtbot.waitUntil(lambda: complete(view), timeout=PATIENCE_MS)
    view.grab()
    view.show_messages([])
    view.begin_answer(say("b", "", answer=True))
    for start in range(0, min(len(text), STREAMED), PIECE):
        view.add_text(text[start : start + PIECE])
        qtbot.wait(1)
    qtbot.waitUntil(lambda: complete(view), timeout=PATIENCE_MS)
    view.end_answer(say("b", text[:STREAMED], answer=True))
    view.grab()
    assert asked == []


def test_messages_that_name_files_and_hosts_ask_for_nothing(view: TranscriptView, say: Say, asked: list[str]) -> None:
    for name, text in corpus(PROBE).items():
        if name not in HARD:
            view.show_messages([say("q", text), say("a", text, answer=True)])
            view.grab()
    assert asked == []


@pytest.mark.timeout(600)
@pytest.mark.skipif(shutil.which("strace") is None, reason="strace is not installed")
def test_the_system_sees_no_file_no_host_and_no_program(tmp_path: Path) -> None:
    probe, log = tmp_path / "probe.png", tmp_path / "calls"
    probe.write_bytes(b"\x89PNG\r\n\x1a\n")
    calls = "trace=open,openat,stat,statx,access,readlink,socket,connect,execve,execveat,fork,vfork"
    child = [sys.executable, "-m", "tests.ui.transcript.hostile_child", str(probe)]
    done = subprocess.run(
        ["strace", "-f", "-qq", "-o", str(log), "-e", calls, *child],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=500,
        check=False,
    )
    if "ptrace" in done.stderr.lower():
        pytest.skip("this system lets nobody be traced")
    assert done.stdout.split() == ["begin", "done"], done.stderr
    lines = log.read_text(errors="replace").splitlines()
    assert [line for line in lines if str(probe) in line and "execve(" not in line] == []
    assert [line for line in lines if "socket(" in line and not HARMLESS_SOCKETS.search(line)] == []
    assert sum("execve(" in line for line in lines) == 1
