"""What the tests of the worker share: requests, models that are scripts, and workers that are not ours."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import psutil

from app.domain.messages import Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage
from app.engine.command import worker_command
from app.engine.session import Patience
from app.engine.worker import ALLOW_SCRIPTED

ROOT = Path(__file__).parents[2]

SCRIPTED_WORKER = worker_command(ALLOW_SCRIPTED)

IMPATIENT = Patience(cancel=0.3, silence=30, goodbye=0.3)


def scripted(options: str = "") -> ModelSpec:
    """A model that is a script."""
    return ModelSpec("script", f"scripted:{options}")


def ask(text: str = "Hello #short") -> ChatRequest:
    """A chat of one prompt."""
    return ChatRequest((PromptMessage(Role.USER, text),))


def fake_worker(code: str) -> list[str]:
    """A program that pretends to be a worker. `out` is its stdout."""
    start = f"import sys, time\nsys.path.insert(0, {str(ROOT)!r})\nout = sys.stdout.buffer\n"
    return [sys.executable, "-I", "-c", start + code]


NAMES_ITS_ENVIRONMENT = fake_worker("""
import os
from app.domain.events import Failed
from app.engine.channel import Channel
channel = Channel(0, 1)
channel.send(channel.receive()[0], Failed("Environment", " ".join(sorted(os.environ)), "", 1))
""")


def is_gone(pid: int) -> bool:
    """Whether a process ended within a generous while."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.02)
    return False
