"""How fast a file comes over loopback, next to curl in the same run: ours with hashing and on the disk at the end.

What a download that ends on the disk can reach at most is what the disk takes, so that is measured too: as many bytes
from nowhere, written and flushed at the same time.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from app.domain.models import FilePart
from app.models.download.client import DownloadClient, downloader_command
from app.models.download.job import Download, Network
from app.models.download.messages import Done
from tests.models.download.hub_server import COMMIT, Hub

BLOCK = 2**20
REPO = "carrel-test/large"


def main() -> int:
    """Measure both, one after the other and several times, and print the medians and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=2000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, help="where to write; in memory (/dev/shm) the disk is left out of it")
    args = parser.parse_args()
    curl = shutil.which("curl")
    if curl is None:
        print("curl is not here: nothing to compare with")
        return 0
    with tempfile.TemporaryDirectory(dir=args.folder) as work, Hub() as hub:
        part = _make(Path(work) / "large.gguf", args.megabytes * 10**6)
        hub.add(REPO, Path(work) / part.name).sha256[part.name] = part.sha256
        address = f"{hub.cdn_address}/{REPO}/{part.name}"
        measured: list[tuple[float, ...]] = []
        for _ in range(args.rounds):
            curls = _curl(curl, address, Path(work) / "curl")
            disk = _disk(Path(work) / "disk", part.bytes)
            measured.append((*curls, disk, _ours(hub, part, Path(work) / "ours")))
    columns = zip(*measured, strict=True)
    fetched, flushed, disk, ours = (part.bytes / statistics.median(column) / 1e6 for column in columns)
    print(f"{args.megabytes} MB from loopback, {args.rounds} rounds, median, load {os.getloadavg()[0]:.1f}")
    print(f"curl: {fetched:.0f} MB/s, {flushed:.0f} MB/s with the file on the disk")
    print(f"disk: {disk:.0f} MB/s")
    print(f"ours: {ours:.0f} MB/s, hashed, verified and on the disk")
    print(f"ratio: {ours / fetched:.2f} of curl's, {ours / flushed:.2f} of curl's with the file on the disk")
    print(f"ratio: {ours / min(fetched, disk):.2f} of the slower of curl and disk")
    return 0


def _make(path: Path, size: int) -> FilePart:
    digest = hashlib.sha256()
    with path.open("wb") as file:
        for start in range(0, size, BLOCK):
            data = (b"GGUF" if start == 0 else b"") + os.urandom(BLOCK)
            data = data[: min(BLOCK, size - start)]
            file.write(data)
            digest.update(data)
    return FilePart(path.name, size, digest.hexdigest())


def _curl(program: str, address: str, target: Path) -> tuple[float, float]:
    os.sync()
    start = time.perf_counter()
    subprocess.run([program, "-s", "-f", "-o", str(target), address], check=True)
    fetched = time.perf_counter() - start
    with target.open("rb+") as file:
        os.fsync(file.fileno())
    on_disk = time.perf_counter() - start
    target.unlink()
    return fetched, on_disk


def _disk(target: Path, size: int) -> float:
    block, ended = os.urandom(BLOCK), threading.Event()
    os.sync()
    start = time.perf_counter()
    with target.open("wb", buffering=0) as file:

        def flush() -> None:
            while not ended.wait(0.02):
                os.fsync(file.fileno())

        thread = threading.Thread(target=flush)
        thread.start()
        for _ in range(size // BLOCK):
            file.write(block)
        ended.set()
        thread.join()
        os.fsync(file.fileno())
    spent = time.perf_counter() - start
    target.unlink()
    return spent


def _ours(hub: Hub, part: FilePart, folder: Path) -> float:
    job = Download(
        "large", REPO, COMMIT, (part,), str(folder), f"{folder}.log", network=Network(hub.address, (hub.cdn_host,))
    )
    os.sync()
    start = time.perf_counter()
    with DownloadClient(downloader_command(), job, refused=False) as client:
        last = list(client.messages())[-1]
        spent = time.perf_counter() - start
    assert isinstance(last, Done), last
    shutil.rmtree(folder)
    return spent


if __name__ == "__main__":
    raise SystemExit(main())
