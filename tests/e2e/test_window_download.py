"""The real window fetches a model from a hub on loopback, is killed in the middle, goes on, loads it and answers."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import psutil
import pytest

from app.config.settings import Settings, save_settings
from tests.e2e.conftest import ROOT
from tests.engine.tiny_gguf import write_tiny_gguf
from tests.models.download.hub_server import COMMIT, Hub
from tests.ui.small_catalog import MODEL, catalog_of

MOST_FETCHED_AGAIN = 8 * 2**20
WIDTH = 512
PACE = 8 * 2**20
"""Bytes a second, so that there is a middle to be killed in."""


@pytest.mark.timeout(240)
@pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
def test_a_killed_window_goes_on_with_its_download(vault: Path, profile: Path, tmp_path: Path) -> None:
    assert vault
    source = write_tiny_gguf(tmp_path / "tiny-q4.gguf", width=WIDTH, layers=4)
    catalog = tmp_path / "catalog.json"
    catalog.write_text(json.dumps(catalog_of(source, COMMIT)))
    size = source.stat().st_size
    with Hub() as hub:
        hub.add("carrel-test/tiny", source)
        hub.pace = PACE
        save_settings(profile / "settings.json", Settings(hub=hub.address, allow_hosts=(hub.cdn_host,)))
        killed_at = _kill_in_the_middle(profile, catalog, size)
        lines = _run_to_the_end(profile, catalog)
        sent = sum(asked.sent for asked in hub.requests if asked.method == "GET" and asked.server == "cdn")
    assert 0 < killed_at < size
    assert any(line.get("goes_on", 0) > 0 for line in lines), "it goes on without a click"
    assert sent <= size + MOST_FETCHED_AGAIN
    assert lines[-1]["answer"] >= 2
    assert lines[-1]["network"] == [], "the window never imports what could connect"


def _start(profile: Path, catalog: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.e2e.download_driver", str(profile), str(catalog), MODEL]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def _kill_in_the_middle(profile: Path, catalog: Path, size: int) -> int:
    done = 0
    with _start(profile, catalog) as window:
        assert window.stdout is not None
        for line in window.stdout:
            done = json.loads(line).get("done", 0)
            if done > size // 3:
                break
        children = psutil.Process(window.pid).children()
        window.send_signal(signal.SIGKILL)
    _, alive = psutil.wait_procs(children, timeout=20)
    assert children
    assert not alive, "worker and downloader end with the window"
    return done


def _run_to_the_end(profile: Path, catalog: Path) -> list[dict[str, Any]]:
    with _start(profile, catalog) as window:
        assert window.stdout is not None
        return [json.loads(line) for line in window.stdout]
