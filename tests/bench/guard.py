"""What the guard costs: `python -m tests.bench.guard [--rounds N]`.

First how many windows of 100 tokens the encoder reads in a second on one thread and on two, and how many such texts
`carrel guard check` judges in a second with two threads that have an encoder each. Then, in turn, what a token of an
answer costs to write at the shape of DeepSeek R1 1.5B with random weights, and what it costs to check: a random model
writes noise, so what is checked is an English text that comes in as it would from the model, in pieces of four
characters.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

from app.cli.guard_rows import Row, ThreadScorers, judged
from app.cli.in_order import in_order
from app.domain.requests import ModelSpec
from app.engine.guarding import Judges, shipped_judges
from app.engine.llama.guard_encoder import GuardEncoder
from app.engine.llama_backend import LlamaBackend
from app.guard.output_guard import OutputGuard
from app.guard.policy import load_policy
from app.guard.verdict import Verdict
from tests.bench.decode import one_answer
from tests.bench.memory import SHAPES
from tests.bench.shapes import write_shape

SECONDS = 3.0
CHECKS = 300
TOKENS = 160
IN_A_TOKEN = 4
TEXT = (
    "Bread needs only four things: flour, water, salt and time. Mix them in the evening, and let the dough rest "
    "until the next day. A wet dough gives larger holes, but it is harder to shape. Heat the oven with a stone "
    "inside, as hot as it goes. Fold the dough twice, put it into a basket, and give it another hour. Then bake "
    "it under a lid for half an hour, and without the lid until the crust is as dark as you like it. Let it "
    "cool before you cut it, however good it smells. If it is dense, give it more time before the oven; if it "
    "is flat, use a little less water or a stronger flour. "
)


def windows_per_second(encoder: GuardEncoder) -> float:
    """How many windows of about 100 tokens it reads, one after the other."""
    begin, count = time.perf_counter(), 0
    while time.perf_counter() - begin < SECONDS:
        count += len(encoder.states([TEXT[:440]])[0])
    return count / (time.perf_counter() - begin)


def checks_per_second(threads: int) -> float:
    """How many texts of about 100 tokens `carrel guard check` judges, with the loading of its encoders."""
    policy, scorers = load_policy("balanced"), ThreadScorers()
    row = Row(1, TEXT[:440], "user", "", ())
    begin = time.perf_counter()
    in_order(range(CHECKS), lambda _: judged(row, policy, scorers.own(), stream=False), lambda _: None, threads)
    return CHECKS / (time.perf_counter() - begin)


def writing_ms(backend: LlamaBackend, seed: int) -> float:
    """Milliseconds to write a token."""
    stop, total, _ = one_answer(backend, TOKENS, seed)
    return total / stop.usage.generated_tokens


def checking_ms(judges: Judges) -> float:
    """Milliseconds to check what a token says."""
    guard = OutputGuard(load_policy("balanced"), "answer", "", Verdict(), judges.scorers)
    begin = time.perf_counter()
    for start in range(0, len(TEXT), IN_A_TOKEN):
        guard.feed(TEXT[start : start + IN_A_TOKEN])
    guard.finish()
    return 1000 * (time.perf_counter() - begin) * IN_A_TOKEN / len(TEXT)


def main() -> None:
    """Print the numbers with the machine's load."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    for threads in (1, 2):
        print(f"windows a second, {threads} threads: {windows_per_second(GuardEncoder(threads)):.1f}", flush=True)
    print(f"texts a second by guard check, 2 threads: {checks_per_second(2):.1f}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        shape = next(shape for shape, *_ in SHAPES if "1.5B" in shape.name)
        path = write_shape(Path(folder) / "shape.gguf", shape)
        spec = ModelSpec("bench", str(path), family="deepseek-r1", context=1024, threads=2)
        backend, judges = LlamaBackend(spec, lambda done, total: None), shipped_judges(2)
        writing_ms(backend, 0)
        pairs = [(writing_ms(backend, seed), checking_ms(judges)) for seed in range(1, rounds + 1)]
        backend.close()
    ratio = statistics.median(write / (write + check) for write, check in pairs)
    write, check = (statistics.median(column) for column in zip(*pairs, strict=True))
    print(f"a token: {write:.1f} ms to write, {check:.2f} ms to check; speed with the guard to without {ratio:.3f}")
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
