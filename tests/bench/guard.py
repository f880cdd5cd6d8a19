"""What the guard costs: `python -m tests.bench.guard [--rounds N] [--tokens N]`.

First how many windows of 100 tokens the encoder reads in a second on two threads, alone and four together. Then the
speed of whole answers at the shape of DeepSeek R1 1.5B with random weights, with the guard as it ships and with one
that sees nothing, in turn; the ratio is taken of each pair.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

from app.domain.events import Finished
from app.domain.messages import Role
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage, Sampling
from app.engine.guarding import Judges, shipped_judges
from app.engine.llama.guard_encoder import GuardEncoder
from app.engine.llama_backend import LlamaBackend
from app.engine.pipeline import respond
from app.guard.policy import Policy
from tests.bench.decode import Idle
from tests.bench.memory import SHAPES
from tests.bench.shapes import write_shape

SECONDS = 3.0
SENTENCE = "The old man walked to the market with his dog, bought bread and fish, and told everybody about the war. "
NOTHING = Judges(())


def windows_per_second(encoder: GuardEncoder, together: int) -> float:
    """How many windows of about 100 tokens it reads."""
    text = (SENTENCE * 5)[:470]
    begin, count = time.perf_counter(), 0
    while time.perf_counter() - begin < SECONDS:
        count += sum(map(len, encoder.states([text] * together)))
    return count / (time.perf_counter() - begin)


def speed(backend: LlamaBackend, judges: Judges, tokens: int, seed: int) -> tuple[float, float]:
    """Tokens a second from the first to the last of an answer, and the guard's milliseconds a token."""
    request = ChatRequest(
        (PromptMessage(Role.USER, f"{seed} {SENTENCE}"),),
        thinking=False,
        max_tokens=tokens,
        sampling=Sampling(temperature=1.0, seed=seed),
    )
    policy = Policy("none", "None", "", {}, {})
    *_, last = respond(request, backend, policy, Idle(), judges)
    assert isinstance(last, Finished)
    return last.tokens_per_s, last.guard_ms / last.generated_tokens


def main() -> None:
    """Print the numbers with the machine's load."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tokens", type=int, default=160)
    args = parser.parse_args()
    encoder = GuardEncoder(2)
    for together in (1, 4):
        print(f"windows a second, {together} together: {windows_per_second(encoder, together):.1f}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        shape = next(shape for shape, *_ in SHAPES if "1.5B" in shape.name)
        path = write_shape(Path(folder) / "shape.gguf", shape)
        backend = LlamaBackend(
            ModelSpec("bench", str(path), family="deepseek-r1", context=1024, threads=2), lambda done, total: None
        )
        judges = shipped_judges(2)
        speed(backend, judges, 8, 0)
        pairs = [
            (speed(backend, judges, args.tokens, seed), speed(backend, NOTHING, args.tokens, seed))
            for seed in range(1, args.rounds + 1)
        ]
        backend.close()
    ratio = statistics.median(guarded / free for (guarded, _), (free, _) in pairs)
    cost = statistics.median(cost for (_, cost), _ in pairs)
    print(f"speed of an answer with the guard to one without: {ratio:.3f}; guard {cost:.2f} ms a token")
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
