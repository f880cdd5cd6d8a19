"""What our decode loop costs on top of llama.cpp: `python -m tests.bench.decode [MODEL] [--tokens N] [--rounds N]`.

Times the whole of `LlamaBackend.generate`, and inside it the calls of llama.cpp that any program must make (decode and
sample); the ratio of the two is the overhead. Each round's prompt differs at its beginning, so nothing is reused.
Without a MODEL, a random one of Carrel Guide's shape is written to a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import llama_cpp

from app.domain.messages import Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage, Sampling
from app.engine.backend import Stop
from app.engine.llama_backend import LlamaBackend
from tests.engine.tiny_gguf import write_tiny_gguf

TEXT = "What do you make of this, and why would anybody ask for it? " * 12


class Idle:
    """A `Control` that never cancels."""

    def cancelled(self) -> bool:
        return False

    def decision(self) -> bool | None:
        return None


class Inside:
    """Seconds spent in some functions of llama_cpp."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def timed(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def around(*arguments: Any) -> Any:
            begin = time.perf_counter()
            try:
                return call(*arguments)
            finally:
                self.seconds += time.perf_counter() - begin

        return around

    @contextmanager
    def watching(self, *names: str) -> Iterator[None]:
        originals = {name: getattr(llama_cpp, name) for name in names}
        for name, call in originals.items():
            setattr(llama_cpp, name, self.timed(call))
        try:
            yield
        finally:
            for name, call in originals.items():
                setattr(llama_cpp, name, call)


def one_answer(backend: LlamaBackend, tokens: int, seed: int) -> tuple[Stop, float, float]:
    """The end of an answer, its generation's milliseconds and those inside llama.cpp."""
    sampling = Sampling(temperature=1.0, top_p=0.95, top_k=40, seed=seed)
    message = PromptMessage(Role.USER, f"{seed} {TEXT}")
    request = ChatRequest((message,), thinking=False, max_tokens=tokens, sampling=sampling)
    inside = Inside()
    chunks = backend.generate(backend.prepare(request, ""), request, Idle())
    before = 0.0
    with inside.watching("llama_decode", "llama_sampler_sample"):
        for chunk in chunks:
            if isinstance(chunk, Stop):
                return chunk, chunk.usage.generation_ms, (inside.seconds - before) * 1000
            if not hasattr(chunk, "text"):
                before = inside.seconds
    raise AssertionError("no Stop")


def measure(path: Path, tokens: int, rounds: int) -> dict[str, float]:
    """The medians of some rounds; the ratio is taken of each round, as the machine's load changes."""
    backend = LlamaBackend(ModelSpec("bench", str(path), family="deepseek-r1", threads=1), lambda done, total: None)
    one_answer(backend, 8, 0)
    results = [one_answer(backend, tokens, seed) for seed in range(1, rounds + 1)]
    backend.close()
    return {
        "overhead_ratio": statistics.median(total / inside for _, total, inside in results),
        "overhead_us_per_token": statistics.median(
            (total - inside) * 1000 / stop.usage.generated_tokens for stop, total, inside in results
        ),
        "tokens_per_s": statistics.median(stop.usage.generated_tokens / total * 1000 for stop, total, _ in results),
        "prompt_tokens_per_s": statistics.median(
            (stop.usage.prompt_tokens - stop.usage.reused_tokens) / stop.usage.prompt_ms * 1000
            for stop, _, _ in results
        ),
    }


def main() -> None:
    """Print the numbers and the machine's load as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?")
    parser.add_argument("--tokens", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = args.model or write_tiny_gguf(Path(folder) / "shape.gguf", layers=12, width=320)
        numbers = measure(path, args.tokens, args.rounds)
    print(json.dumps({key: round(value, 3) for key, value in numbers.items()} | {"load": os.getloadavg()[0]}))


if __name__ == "__main__":
    main()
