"""How smooth the window is while it downloads: `QT_QPA_PLATFORM=offscreen python -m tests.bench.download_window`.

The real window fetches a model from a hub on loopback, as fast as it goes, with its page of models open; then it
installs and lists it. Prints the longest and the 99th percentile of the time that the Qt loop was away.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer

from app.config.paths import Profile
from app.config.settings import Settings, save_settings
from app.ui.pages.models.consent_dialog import ConsentDialog
from app.ui.program import Program
from tests.bench.heartbeat import Heartbeat
from tests.bench.shapes import Shape, write_shape
from tests.e2e.conftest import PASSPHRASE, ROOT, command
from tests.e2e.driving import unlocked, wait
from tests.models.download.hub_server import COMMIT
from tests.ui.small_catalog import MODEL, catalog_of

SHAPE = Shape("large", "qwen2", 24, 1536, 12, 2, 128, 8960, 32_000)
REPO = f"carrel-test/{MODEL}"


@contextmanager
def _hub(folder: Path) -> Iterator[tuple[str, str]]:
    """A hub in a process of its own, as it would take the window's interpreter: its address and its CDN's host."""
    program = [sys.executable, "-u", "-m", "tests.models.download.hub_server", "--folder", str(folder)]
    with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        words = next(line for line in process.stdout if line.startswith("--hub")).split()
        yield words[1], words[3]
        process.kill()


def _make_vault(root: Path) -> None:
    (root / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    arguments = ["vault", "create", "--passphrase-file", str(root / "passphrase")]
    subprocess.run(command(root / "profile", *arguments), cwd=ROOT, check=True, capture_output=True)


def _agree(program: Program) -> None:
    dialog = program.application.activeModalWidget()
    if isinstance(dialog, ConsentDialog):
        dialog.confirm.click()
    else:
        QTimer.singleShot(10, lambda: _agree(program))


def _measure(folder: Path, catalog: Path) -> tuple[Heartbeat, float]:
    program, session = unlocked(folder, catalog)
    session.desk.show_models()
    page = session.desk.models
    wait(lambda: page.card(MODEL) is not None and session.model.usable)
    card = page.card(MODEL)
    assert card is not None
    heartbeat, began = Heartbeat(), time.perf_counter()
    QTimer.singleShot(10, lambda: _agree(program))
    card.buttons["download"].click()
    wait(lambda: "use" in card.buttons)
    seconds = time.perf_counter() - began
    QTimer.singleShot(0, program.quit)
    program.application.exec()
    return heartbeat, seconds


def main() -> int:
    """Make a model, fetch it, and print the numbers."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    with tempfile.TemporaryDirectory() as work:
        root = Path(work)
        (root / "hub").mkdir()
        file = write_shape(root / "hub" / f"{MODEL}.gguf", SHAPE)
        catalog = root / "catalog.json"
        catalog.write_text(json.dumps(catalog_of(file, COMMIT, REPO)), encoding="utf-8")
        profile = Profile(root / "profile")
        profile.ensure()
        _make_vault(root)
        with _hub(root / "hub") as (address, cdn):
            save_settings(profile.settings, Settings(hub=address, allow_hosts=(cdn,)))
            heartbeat, seconds = _measure(profile.root, catalog)
        megabytes = file.stat().st_size / 1e6
    stalls = heartbeat.stalls
    print(f"{megabytes:.0f} MB in {seconds:.1f} s, load {os.getloadavg()[0]:.1f}")
    print(f"longest stall {stalls.longest:.1f} ms, 99th percentile {stalls.at(0.99):.1f} ms")
    print(f"longest turn of the loop {heartbeat.work.longest:.1f} ms of CPU")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
