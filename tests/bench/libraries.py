"""Whether the packaged llama.cpp decodes as fast as one built for this computer alone.

`python -m tests.bench.libraries MODEL NATIVE PACKAGED [--rounds N]`; the last two are folders that hold a `llama_cpp`
package each. They take turns, one process a round, on one thread; what counts is the processor's time a token, which a
busy machine disturbs less than the clock's, and the median of the ratios of neighbours. Goal: at most 1.03.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

TOKENS = 48
_DECODE = """
import ctypes, sys, time
sys.path.insert(0, sys.argv[1])
import llama_cpp as llama
from pathlib import Path
quiet = llama.llama_log_callback(lambda level, text, data: None)
llama.llama_log_set(quiet, None)
folder = Path(llama.__file__).parent / "lib"
llama.llama_cpp._lib.ggml_backend_load_all_from_path(str(folder).encode())
llama.llama_backend_init()
model = llama.llama_model_load_from_file(sys.argv[2].encode(), llama.llama_model_default_params())
parameters = llama.llama_context_default_params()
parameters.n_ctx, parameters.n_threads, parameters.n_threads_batch = 512, 1, 1
context = llama.llama_init_from_model(model, parameters)
def decode(token):
    tokens = (llama.llama_token * 1)(token)
    assert llama.llama_decode(context, llama.llama_batch_get_one(tokens, 1)) == 0
for token in range(100, 104):
    decode(token)
begin = time.process_time()
for token in range(200, 200 + int(sys.argv[3])):
    decode(token)
print((time.process_time() - begin) / int(sys.argv[3]) * 1000)
"""


def main() -> None:
    """Print milliseconds a token of both and their ratio as JSON."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path)
    parser.add_argument("folders", type=Path, nargs=2)
    parser.add_argument("--rounds", type=int, default=9)
    args = parser.parse_args()
    times: tuple[list[float], list[float]] = ([], [])
    for number in range(args.rounds):
        order = (0, 1) if number % 2 else (1, 0)
        for which in order:
            times[which].append(_milliseconds(args.folders[which], args.model))
    ratios = [packaged / native for native, packaged in zip(*times, strict=True)]
    result = {
        "native_ms": round(statistics.median(times[0]), 2),
        "packaged_ms": round(statistics.median(times[1]), 2),
        "ratio_of_medians": round(statistics.median(times[1]) / statistics.median(times[0]), 3),
        "ratio_of_best": round(min(times[1]) / min(times[0]), 3),
        "median_ratio": round(statistics.median(ratios), 3),
    }
    print(json.dumps(result | {"rounds": args.rounds, "load": os.getloadavg()[0]}))


def _milliseconds(folder: Path, model: Path) -> float:
    command = [sys.executable, "-c", _DECODE, str(folder), str(model), str(TOKENS)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


if __name__ == "__main__":
    main()
