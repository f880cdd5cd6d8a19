"""`carrel bench`: how fast a model reads and writes here, and (`--tune`) with how many threads it writes fastest."""

from __future__ import annotations

import argparse
import random
import statistics
from collections.abc import Iterator
from dataclasses import dataclass, replace

from app.chat.weighing import layers_on_gpu, look_at_machine
from app.cli.model_library import open_library, ready_to_load
from app.cli.model_lines import say
from app.config.processor import physical_cores
from app.config.settings import Settings, load_settings, save_settings
from app.domain.errors import KnownError
from app.domain.events import Failed, Finished
from app.domain.messages import Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage, Sampling
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.engine.threads import automatic_threads, busy_cores, fewest_good_threads
from app.models.starting import spec_for

_TEXT = "Explain in a few paragraphs how a lens bends light, and why a prism shows colours. " * 12
_TOKENS = 64
_ROUNDS = 3


@dataclass(frozen=True, slots=True)
class Speed:
    """One answer's speeds, in tokens per second."""

    threads: int
    reading: float
    writing: float


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe `carrel bench`."""
    parser.add_argument("--model", metavar="ID|FILE", help="default: the last used, else guide")
    parser.add_argument("--tune", action="store_true", help="find the best number of threads and keep it")
    parser.add_argument("--rounds", metavar="N", type=int, choices=range(1, 101), default=_ROUNDS, help="default: 3")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")


def run(args: argparse.Namespace) -> int:
    """Measure, print each answer and the medians; with `--tune` write the number of threads to the settings."""
    settings = load_settings(args.profile.settings).settings
    entry = ready_to_load(open_library(args.profile, settings), args.model or settings.model)
    layers = layers_on_gpu(entry, settings, look_at_machine(gpu=settings.gpu))
    spec = spec_for(entry, threads=settings.threads, gpu_layers=layers, settings=settings.of_model(entry.id))
    if args.tune:
        return _tune(args, spec, settings)
    speeds = list(_told(args, _measured(spec, args.rounds)))
    reading, writing = _medians(speeds)
    words = f"{entry.name}: reads {reading:.1f} and writes {writing:.1f} tokens/s with {_count(speeds[0].threads)}."
    say({"event": "benched", "model": spec.id, **_values(speeds[0].threads, reading, writing)}, words, args.json)
    return 0


def _tune(args: argparse.Namespace, spec: ModelSpec, settings: Settings) -> int:
    busy = busy_cores()
    if busy >= 1:
        words = f"Other programs keep about {busy:.0f} cores busy; what is measured now holds for such times."
        say({"event": "busy", "cores": round(busy, 1)}, words, args.json)
    speeds = list(_told(args, _in_random_order(spec, args.rounds)))
    writing: dict[int, list[float]] = {}
    for speed in speeds:
        writing.setdefault(speed.threads, []).append(speed.writing)
    best = fewest_good_threads(writing)
    args.profile.ensure()
    save_settings(args.profile.settings, replace(settings, threads=best))
    medians = {str(count): round(statistics.median(found), 2) for count, found in sorted(writing.items())}
    words = f"Best with {_count(best)}, which is kept in the settings."
    say({"event": "tuned", "model": spec.id, "threads": best, "tokens_per_s": medians}, words, args.json)
    return 0


def _in_random_order(spec: ModelSpec, rounds: int) -> Iterator[Speed]:
    """A load that comes and goes must not meet the same number of threads in every round."""
    counts = list(range(1, physical_cores() + 1))
    for number in range(rounds):
        random.shuffle(counts)
        for count in counts:
            yield from _measured(replace(spec, threads=count), 1, number)


def _measured(spec: ModelSpec, rounds: int, first: int = 0) -> Iterator[Speed]:
    """A worker's answers. A short one that is not counted comes first: it touches all weights."""
    threads = spec.threads or automatic_threads()
    with EngineClient(worker_command(), replace(spec, threads=threads)) as client:
        client.start()
        _answer(client, "Hello.", 4)
        for number in range(first, first + rounds):
            done = _answer(client, f"{number}. {_TEXT}", _TOKENS)
            yield Speed(threads, done.prompt_tokens_per_s, done.tokens_per_s)


def _answer(client: EngineClient, text: str, tokens: int) -> Finished:
    """One answer. Each prompt begins differently, so that nothing of the last is reused.

    Raises:
        KnownError: the model did not answer.
    """
    sampling = Sampling(temperature=1.0, top_p=0.95, seed=1)
    message = PromptMessage(Role.USER, text)
    request = ChatRequest((message,), policy="permissive", thinking=False, max_tokens=tokens, sampling=sampling)
    for event in client.respond(request):
        if isinstance(event, Failed):
            raise KnownError(event.title, event.message, event.hint)
        if isinstance(event, Finished):
            return event
    raise KnownError("No answer", "The model ended without one.")


def _told(args: argparse.Namespace, speeds: Iterator[Speed]) -> Iterator[Speed]:
    for speed in speeds:
        words = f"{_count(speed.threads):>10}: reads {speed.reading:8.1f}, writes {speed.writing:7.1f} tokens/s"
        say({"event": "round", **_values(speed.threads, speed.reading, speed.writing)}, words, args.json)
        yield speed


def _medians(speeds: list[Speed]) -> tuple[float, float]:
    return statistics.median(one.reading for one in speeds), statistics.median(one.writing for one in speeds)


def _values(threads: int, reading: float, writing: float) -> dict[str, float]:
    return {"threads": threads, "prompt_tokens_per_s": reading, "tokens_per_s": writing}


def _count(threads: int) -> str:
    return "1 thread" if threads == 1 else f"{threads} threads"
