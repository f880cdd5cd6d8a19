"""The memory estimate beside the truth: `python -m tests.bench.memory [--only NAME]...`.

For each shape a file with random weights is written to a temporary folder. A real worker loads it, reads a prompt of
many slices and writes a few tokens; the most memory that it ever held (VmHWM) is what the estimate is divided by.
"""

from __future__ import annotations

import argparse
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path

from gguf import GGMLQuantizationType as Quant

from app.domain.events import Failed, Finished
from app.domain.messages import Role
from app.domain.models import ModelHeader
from app.domain.requests import ChatRequest, ModelSpec, PromptMessage
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.engine.gguf.header import read_header
from app.models.fit import Estimate, estimate
from tests.bench.shapes import Shape, write_shape

SENTENCE = "The model runs on this computer, and nothing that is written here ever leaves it. "
TOKENS_IN_SENTENCE = 17
WRITTEN = 20

SHAPES = (
    # a Shape, the context, and how many tokens of it are read
    (Shape("small qwen2, Q8_0", "qwen2", 12, 768, 12, 2, 64, 2048, 32_000, Quant.Q8_0, Quant.Q8_0), 8192, 7600),
    (Shape("small qwen2, Q4_K and Q6_K", "qwen2", 24, 1024, 16, 4, 64, 4096, 60_000), 2048, 1000),
    (Shape("DeepSeek R1 1.5B, Q4_K and Q6_K", "qwen2", 28, 1536, 12, 2, 128, 8960, 151_936), 8192, 300),
    (Shape("8 layers of R1 7B, Q4_K and Q6_K", "qwen2", 8, 3584, 28, 4, 128, 18_944, 152_064), 2048, 300),
    (Shape("8 layers of R1 Llama 8B, Q4_0", "llama", 8, 4096, 32, 8, 128, 14_336, 128_256, Quant.Q4_0), 8192, 300),
    (Shape("6 layers of R1 Qwen3 8B, Q4_K and Q6_K", "qwen3", 6, 4096, 32, 8, 128, 12_288, 151_936), 32_768, 300),
    (Shape("Qwen3 0.6B, F16", "qwen3", 28, 1024, 16, 8, 128, 3072, 60_000, Quant.F16, Quant.F16), 8192, 400),
    (Shape("6 layers of V2 Lite", "deepseek2", 6, 2048, 16, 16, 128, 1536, 102_400, latent=512, experts=32), 8192, 400),
    (Shape("new: Llama 1B, Q4_K and Q6_K", "llama", 16, 2048, 32, 8, 64, 8192, 100_000), 16_384, 300),
    (Shape("new: qwen3, Q8_0", "qwen3", 10, 2560, 20, 4, 128, 6912, 40_000, Quant.Q8_0, Quant.Q8_0), 4096, 300),
)
"""The last two were first measured when the numbers of app/models/fit.py stood."""

TINY = (
    (Shape("tiny qwen2, Q8_0", "qwen2", 4, 512, 8, 2, 64, 1536, 16_000, Quant.Q8_0, Quant.Q8_0), 8192, 1200),
    (Shape("tiny deepseek2", "deepseek2", 4, 512, 4, 4, 128, 512, 20_000, latent=256, experts=8), 2048, 900),
)
"""Small enough for a test."""


@dataclass(frozen=True, slots=True)
class Measured:
    """What was estimated, and the most that the worker held, in bytes."""

    estimate: Estimate
    real: int
    prompt_tokens: int

    @property
    def ratio(self) -> float:
        """The estimate as a part of the truth."""
        return self.estimate.total / self.real


def header_of(path: Path) -> ModelHeader:
    """What the file says about itself."""

    def no_parts(_number: int, _count: int) -> None:
        raise OSError

    with path.open("rb") as file:
        return read_header(file, path.stat().st_size, no_parts)  # type: ignore[arg-type]


def measure(path: Path, context: int, tokens: int) -> Measured:
    """Load `path` in a worker, let it read about so many tokens, and see what it took."""
    text = SENTENCE * (tokens // TOKENS_IN_SENTENCE)
    request = ChatRequest((PromptMessage(Role.USER, text),), thinking=False, max_tokens=WRITTEN)
    spec = ModelSpec("bench", str(path), family="deepseek-r1", context=context, threads=1, instructed=False)
    with EngineClient(worker_command(), spec) as client:
        client.start()
        last = list(client.respond(request))[-1]
        if not isinstance(last, Finished):
            raise AssertionError(last.message if isinstance(last, Failed) else last)
        status = Path(f"/proc/{client.pid}/status").read_text(encoding="utf-8")
    found = re.search(r"VmHWM:\s+(\d+) kB", status)
    assert found is not None
    needed = estimate(header_of(path), path.stat().st_size, context)
    return Measured(needed, int(found[1]) * 1024, last.prompt_tokens)


def main() -> None:
    """Print a row for each shape."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="a part of a shape's name")
    args = parser.parse_args()
    print("| shape | file, MB | context | read | estimate, MB | real peak, MB | ratio |\n|---|---|---|---|---|---|---|")
    for shape, context, tokens in SHAPES:
        if args.only and not any(name in shape.name for name in args.only):
            continue
        with tempfile.TemporaryDirectory() as folder:
            path = write_shape(Path(folder) / "shape.gguf", shape)
            done = measure(path, context, tokens)
            size = path.stat().st_size
        row = [f"{size / 1e6:.0f}", f"{context}", f"{done.prompt_tokens}", f"{done.estimate.total / 1e6:.0f}"]
        print(f"| {' | '.join([shape.name, *row, f'{done.real / 1e6:.0f}', f'{done.ratio:.2f}'])} |", flush=True)


if __name__ == "__main__":
    main()
