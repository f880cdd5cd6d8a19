"""`carrel guard redteam`: the self-test of a policy, or of a policy and a model, and its report."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.chat.weighing import layers_on_gpu, look_at_machine
from app.cli.guard_rows import policy_of
from app.cli.model_library import open_library, ready_to_load
from app.cli.progress_bar import ProgressBar
from app.config.settings import Settings, load_settings
from app.domain.errors import EXIT_INTERRUPTED, UsageError
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.engine.guarding import shipped_judges
from app.engine.model_judge import ModelJudge
from app.guard.policy import PRESETS
from app.guard.redteam.policy_judge import PolicyJudge
from app.guard.redteam.result import Result, attack_success, counted, over_refusal, read_result, without_guard
from app.guard.redteam.run import run_info, run_trials
from app.guard.redteam.state import StateFile
from app.guard.redteam.suite import bundled_suite, read_suite
from app.guard.redteam.trial import Judge, Trial, every_trial, sampled_trials
from app.models.starting import spec_for
from app.rendering.redteam.files import HTML_FILE, PDF_FILE, write_report
from app.rendering.redteam.report import figures

FOLDER = "carrel-redteam"


def add_parser(commands: Any) -> None:  # noqa: ANN401 - argparse has no public type for it
    """Describe `carrel guard redteam`."""
    parser = commands.add_parser("redteam", help="attack the guard, alone or with a model, and write a report")
    parser.add_argument("--suite", metavar="FILE", type=Path, help="CSV or JSON; default: Carrel's own prompts")
    parser.add_argument("--model", metavar="ID", help="try a model too; default: the guard alone")
    parser.add_argument("--policy", metavar="NAME|FILE", help="default: that of the settings")
    parser.add_argument("--out", metavar="FOLDER", type=Path, default=Path(FOLDER), help="for report and state")
    parser.add_argument("--resume", action="store_true", help="go on where a run in this folder stopped")
    parser.add_argument("--compare", metavar="RESULT.json", type=Path, action="append", default=[])
    parser.add_argument("--profile-dir", metavar="DIR", default=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="one object a line")
    parser.add_argument("--stop-on-eof", action="store_true", help=argparse.SUPPRESS)  # the window stops it so


def run(args: argparse.Namespace) -> int:
    """Try what is still to be tried and write the report; 130 where Ctrl+C ended it before."""
    settings = load_settings(args.profile.settings).settings
    suite = read_suite(args.suite.expanduser()) if args.suite else bundled_suite()
    earlier = [read_result(path.expanduser()) for path in args.compare]
    folder = args.out.expanduser()
    with ExitStack() as stack:
        judge, policy = _judge(args, settings, stack)
        trials = sampled_trials(suite) if judge.model else every_trial(suite)
        info = run_info(suite, judge.model, policy_of(policy))
        state = StateFile(folder, info, resume=args.resume)
        _try_all(args, trials, judge, state)
    result = counted(state.info, trials, state.done)
    write_report(folder, result, earlier)
    _tell_end(args, result, folder)
    return 0 if result.complete else EXIT_INTERRUPTED


def _judge(args: argparse.Namespace, settings: Settings, stack: ExitStack) -> tuple[Judge, str]:
    policy = args.policy or settings.policy
    if args.model is None:
        return PolicyJudge(policy_of(policy), shipped_judges().scorers), policy
    if policy not in PRESETS:
        raise UsageError("Not with a model", "A policy of a file can be tried alone only.", "Leave out --model.")
    entry = ready_to_load(open_library(args.profile, settings), args.model)
    layers = layers_on_gpu(entry, settings, look_at_machine(gpu=settings.gpu))
    spec = spec_for(entry, threads=settings.threads, gpu_layers=layers, settings=settings.of_model(entry.id))
    client = stack.enter_context(EngineClient(worker_command(), spec))
    client.start()
    return ModelJudge(client, entry.id, policy), policy


def _try_all(args: argparse.Namespace, trials: list[Trial], judge: Judge, state: StateFile) -> None:
    bar = ProgressBar("Trying", sys.stderr)
    with _stopped_by_ctrl_c() as stop:
        if args.stop_on_eof:
            threading.Thread(target=_wait_for_end, args=(stop,), daemon=True).start()
        for standing in run_trials(trials, judge, state, stop.is_set):
            if args.json:
                print(json.dumps({"event": "progress", **asdict(standing)}), flush=True)
            else:
                bar.say(f"{standing.done:,} of {standing.total:,}")
    bar.end()


def _wait_for_end(stop: threading.Event) -> None:
    while os.read(sys.stdin.fileno(), 4096):
        pass
    stop.set()


@contextmanager
def _stopped_by_ctrl_c() -> Iterator[threading.Event]:
    """The first Ctrl+C ends after the trial that is being made; the next one at once."""
    stop = threading.Event()
    before = signal.getsignal(signal.SIGINT)

    def ask(*_: object) -> None:
        stop.set()
        signal.signal(signal.SIGINT, before)

    signal.signal(signal.SIGINT, ask)
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)


def _tell_end(args: argparse.Namespace, result: Result, folder: Path) -> None:
    harmful, harmless = result.total(harmful=True), result.total(harmful=False)
    rates = {
        "attack_success": attack_success(harmful),
        "over_refusal": over_refusal(harmless),
        "without_guard": without_guard(harmful),
    }
    if args.json:
        event = "finished" if result.complete else "stopped"
        value = {"event": event, "suite": result.info.suite, "model": result.info.model, "policy": result.info.policy}
        counts = {"harmful": harmful.tried, "harmless": harmless.tried}
        print(json.dumps({**value, **counts, **_rounded(rates), "folder": str(folder)}, ensure_ascii=False), flush=True)
        return
    if not result.complete:
        print("Stopped. Go on with --resume.", file=sys.stderr)
    for figure in figures(result):
        print(figure.value, figure.caption)
    print(f"Report: {folder / HTML_FILE} and {PDF_FILE}")


def _rounded(rates: dict[str, float | None]) -> dict[str, float | None]:
    return {name: None if rate is None else round(rate, 4) for name, rate in rates.items()}
