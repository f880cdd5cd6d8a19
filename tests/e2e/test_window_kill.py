"""kill -9 of the window at random moments while it streams: no sent prompt is lost, and at most half a second of text.

`make test-slow` runs fifty rounds (CARREL_ROUNDS).
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.domain.messages import Conversation, Message, MessageState, Role
from app.store import conversations
from app.store.database import open_database
from app.store.vault import unlock
from tests.e2e.conftest import PASSPHRASE, ROOT, files_of
from tests.e2e.window_driver import DRAFT, PROMPT

ROUNDS = int(os.environ.get("CARREL_ROUNDS", "3"))
MOST_LOST_SECONDS = 0.5


@pytest.mark.timeout(60 + 30 * ROUNDS)
@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_killed_window_loses_no_prompt_and_half_a_second_of_text(vault: Path, profile: Path) -> None:
    assert vault
    chance = random.Random(7)
    for _ in range(ROUNDS):
        log, killed_at = _stream_and_kill(profile, chance.uniform(0.3, 3.0))
        chats = _reopened(profile)
        messages = [message for chat in chats for message in chat.messages]
        _all_prompts_are_there(log, messages)
        _little_text_is_lost(log, killed_at, messages)
        _no_word_is_readable(profile)


def _stream_and_kill(profile: Path, seconds: float) -> tuple[list[dict[str, Any]], float]:
    command = [sys.executable, "-m", "tests.e2e.window_driver", str(profile), "100"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as window:
        assert window.stdout is not None
        lines = []
        for line in window.stdout:
            lines.append(json.loads(line))
            if "released" in lines[-1]:
                break
        workers = psutil.Process(window.pid).children()
        time.sleep(seconds)
        killed_at = time.monotonic()
        window.send_signal(signal.SIGKILL)
        lines += [json.loads(line) for line in window.stdout if line.endswith("\n")]
    _, alive = psutil.wait_procs(workers, timeout=10)
    assert workers
    assert not alive, "the worker ends with the window"
    return lines, killed_at


def _reopened(profile: Path) -> list[Conversation]:
    database = open_database(unlock(profile / "vault", PASSPHRASE))
    try:
        connection = database.connection
        return [
            conversations.load_conversation(connection, row.id) for row in conversations.list_conversations(connection)
        ]
    finally:
        database.close()


def _all_prompts_are_there(log: list[dict[str, Any]], messages: list[Message]) -> None:
    stored = {message.text for message in messages if message.role is Role.USER}
    sent = {f"{PROMPT} number {line['sent']}" for line in log if "sent" in line}
    assert sent
    assert sent <= stored


def _little_text_is_lost(log: list[dict[str, Any]], killed_at: float, messages: list[Message]) -> None:
    stored = {message.id: message for message in messages}
    released = [line for line in log if "released" in line]
    due = {line["answer"]: line["released"] for line in released if line["t"] <= killed_at - MOST_LOST_SECONDS}
    for answer, characters in due.items():
        message = stored[answer]
        assert len(message.reasoning) + len(message.text) >= characters
    last = stored.get(released[-1]["answer"])
    assert last is None or last.state in (MessageState.INTERRUPTED, MessageState.COMPLETE)


def _no_word_is_readable(profile: Path) -> None:
    for path in files_of(profile):
        data = path.read_bytes()
        for text in (PROMPT, DRAFT, "binary search"):
            assert text.encode() not in data, path.name
            assert text.encode("utf-16-le") not in data, path.name
