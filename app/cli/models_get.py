"""`carrel models get`: says what will be fetched from where, asks, and follows the downloader to its end."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

from app.cli.model_library import network_of
from app.cli.model_lines import gigabytes, say
from app.cli.progress_bar import ProgressBar
from app.config.settings import Settings
from app.domain.errors import EXIT_INTERRUPTED, KnownError, UsageError
from app.models.download.client import DownloadClient, downloader_command
from app.models.download.job import HubFile, Job, Lookup, Network
from app.models.download.messages import (
    Connecting,
    Done,
    DownloadFailed,
    Found,
    Message,
    Paused,
    Progressed,
    Verifying,
    Waiting,
)
from app.models.entry import ModelEntry
from app.models.library import Library
from app.models.references import is_reference, parse_reference


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The flags of `get`."""
    parser.add_argument(
        "id", metavar="ID|hf:OWNER/REPO/FILE[@COMMIT]", help="a model of the list, or a file of the hub"
    )
    parser.add_argument("--yes", action="store_true", help="don't ask")
    add_network(parser)


def add_network(parser: argparse.ArgumentParser) -> None:
    """The flags that say how to connect; the environment is never asked."""
    parser.add_argument("--hub", metavar="URL", help="a mirror of the hub")
    parser.add_argument("--allow-host", metavar="H", action="append", help="a further host that it may redirect to")
    parser.add_argument("--ca", metavar="FILE", type=Path, help="further certificates to trust")
    parser.add_argument("--proxy", metavar="URL")
    parser.add_argument("--limit", metavar="BYTES", type=_limit, help="bytes a second at most, 0 for no limit")


def _limit(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError("must be 0 or more bytes a second")
    return int(text)


def run(args: argparse.Namespace, settings: Settings, library: Library) -> int:
    """Fetch the model; 130 where Ctrl+C paused it."""
    refuse_if_never(settings)
    network = network_of(args, settings)
    if not args.yes and not sys.stdin.isatty():
        raise UsageError("Not agreed to", "There is no terminal to ask on.", "Use --yes.")
    log = args.profile.connections
    args.profile.ensure()
    entry = _looked_up(args, library, network) if is_reference(args.id) else library.find(args.id)
    if entry.usable:
        say(_installed(entry), f"{entry.name} is here already: {entry.path}", args.json)
        return 0
    library.job(entry, log, network)  # refuses before anybody is asked
    _agree(args, _offer(entry, network))
    entry = _with_commit(entry, args, network)
    last = _follow(library.job(entry, log, network), entry.name, args)
    if isinstance(last, Paused):
        say({"event": "paused", "bytes": last.done, "total": last.total}, _paused_words(args, last), args.json)
        return EXIT_INTERRUPTED
    if not isinstance(last, Done):
        raise KnownError("The download stopped", "The downloader ended without a word.", "Start it again; it goes on.")
    here = library.installed(last, entry)
    say(_installed(here), f"{here.name} is here, verified: {here.path}", args.json)
    return 0


def refuse_if_never(settings: Settings) -> None:
    """Keep the promise of the settings.

    Raises:
        KnownError: "Never connect" is set.
    """
    if settings.never_connect:
        hint = "Switch it off in the settings, or bring the file yourself: `carrel models import FILE`."
        raise KnownError("Never connect is on", "Nothing was started and nothing asked for.", hint)


def ask_hub(lookup: Lookup) -> HubFile:
    """What the hub says about a file.

    Raises:
        KnownError: it could not be asked, or has no such file.
    """
    with DownloadClient(downloader_command(), lookup, refused=False) as client:
        for message in client.messages():
            if isinstance(message, Found):
                return message.file
            _raise_failure(message)
    raise KnownError("The hub was not asked", "The downloader ended without a word.", "Try again.")


def _looked_up(args: argparse.Namespace, library: Library, network: Network) -> ModelEntry:
    wanted = parse_reference(args.id)
    _agree(args, f"{_host(network)} is asked what {wanted.repo}/{wanted.file} is: its size, hash and licence.")
    log = str(args.profile.connections)
    found = ask_hub(Lookup(wanted.repo, wanted.file, log, wanted.commit, network))
    if found.gated:
        message = f"{found.repo} is given only to people who signed an agreement at the hub; Carrel never signs in."
        raise KnownError("This model asks for an account", message, "Fetch it with a browser and import it.")
    return library.pin(found)


def _with_commit(entry: ModelEntry, args: argparse.Namespace, network: Network) -> ModelEntry:
    """The entry held to one commit: where the catalog names none, to what `main` is now; size and hash stay pinned."""
    if entry.commit:
        return entry
    file = "/".join(filter(None, (entry.folder_in_repo, entry.parts[0].name)))
    commit = ask_hub(Lookup(entry.repo, file, str(args.profile.connections), "", network)).commit
    say({"event": "resolved", "repo": entry.repo, "commit": commit}, f"{entry.repo} is at commit {commit}", args.json)
    return replace(entry, commit=commit)


def _offer(entry: ModelEntry, network: Network) -> str:
    lines = [
        f"{entry.name} ({entry.quantization or 'not from the catalog'}), {gigabytes(entry.bytes)},",
        f"  from      {_host(network)}: {entry.repo}@{entry.commit or 'main'}",
        f"  licence   {entry.licence} {entry.licence_url}".rstrip(),
        *(f"  sha256    {part.sha256}  {part.name}" for part in entry.parts),
    ]
    return "\n".join(lines)


def _agree(args: argparse.Namespace, words: str) -> None:
    """Ask on the terminal, unless --yes.

    Raises:
        UsageError: the person does not want it.
    """
    if args.yes:
        return
    print(f"{words}\nConnect? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise UsageError("Not agreed to", "Nothing was started.")


def _follow(job: Job, name: str, args: argparse.Namespace) -> Message | None:
    """Show what the downloader says; its last message.

    Raises:
        KnownError: it failed.
    """
    bar = ProgressBar(name, sys.stderr)
    last: Message | None = None
    with DownloadClient(downloader_command(), job, refused=False) as client, _paused_by_ctrl_c(client):
        try:
            for last in client.messages():
                _show(last, bar, args.json)
        finally:
            bar.end()
    if last is not None:
        _raise_failure(last)
    return last


@contextmanager
def _paused_by_ctrl_c(client: DownloadClient) -> Iterator[None]:
    """The first Ctrl+C pauses, so that the good part is kept and told of; a second one ends the downloader."""
    pressed = False

    def stop(*_: object) -> None:
        nonlocal pressed
        if pressed:
            client.close()
            raise KeyboardInterrupt
        pressed = True
        client.pause()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _show(message: Message, bar: ProgressBar, as_lines: bool) -> None:
    match message:
        case Progressed(done, total, rate, left):
            bar.show(done, total, rate, left)
            line: dict[str, object] = {"event": "progress", "bytes": done, "total": total, "bytes_per_s": rate}
        case Connecting(host):
            bar.say(f"connecting to {host}")
            line = {"event": "connecting", "host": host}
        case Waiting(seconds, reason, attempt):
            bar.say(f"{reason} Next try in {seconds} s")
            line = {"event": "waiting", "seconds": seconds, "reason": reason, "attempt": attempt}
        case Verifying(done, total):
            bar.say(f"verifying {100 * done // max(1, total)} %")
            line = {"event": "verifying", "bytes": done, "total": total}
        case _:
            return
    if as_lines:
        say(line, "", as_lines)


def _raise_failure(message: Message) -> None:
    if isinstance(message, DownloadFailed):
        raise KnownError(message.title, message.message, message.hint)


def _installed(entry: ModelEntry) -> dict[str, object]:
    return {"event": "installed", "id": entry.id, "path": str(entry.path), "sha256": entry.sha256}


def _paused_words(args: argparse.Namespace, last: Paused) -> str:
    there = f"{gigabytes(last.done)} of {gigabytes(last.total)} are kept"
    return f"Paused; {there}. `carrel models get {args.id}` goes on with it."


def _host(network: Network) -> str:
    return urlsplit(network.hub).netloc or network.hub
