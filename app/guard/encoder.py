"""Who turns texts into logits: ONNX Runtime on the processor, with the 8-bit weights of resources/guard/classifier."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from app.config.resources import resource
from app.guard.toxicity import Toxicity

if TYPE_CHECKING:
    import onnxruntime
    from tokenizers import Tokenizer

BATCH = 8
"""So many windows are computed together: padding costs more than a call."""


class Encoder(Protocol):
    """Windows of text to the logits of every head."""

    @property
    def heads(self) -> Sequence[str]:
        """The names of what comes out, as "prompt.hate" or "answer.unsafe"."""
        ...

    def windows(self, text: str) -> list[str]:
        """`text` in overlapping pieces that the encoder can read whole; one where it is short."""
        ...

    def logits(self, windows: Sequence[str]) -> list[list[float]]:
        """For each window, one value for each of `heads`."""
        ...


@dataclass(frozen=True, slots=True)
class OnnxEncoder:
    """MiniLM with Carrel's heads (packaging/guard); `overlap` tokens are read again by the next window."""

    heads: tuple[str, ...]
    longest: int
    overlap: int
    _tokenizer: Tokenizer
    _session: onnxruntime.InferenceSession
    _toxicity: Toxicity

    @classmethod
    def shipped(cls, threads: int = 2) -> OnnxEncoder:
        """The encoder that comes with Carrel; its heavy modules are imported here."""
        import onnxruntime
        from tokenizers import Tokenizer

        onnxruntime.disable_telemetry_events()
        folder = resource("guard", "classifier")
        table = json.loads((folder / "classifier.json").read_text(encoding="utf-8"))
        tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.no_truncation()
        session = _session(folder / "classifier.onnx", threads)
        return cls(
            tuple(table["heads"]), table["longest"], table["longest"] // 4, tokenizer, session, Toxicity.shipped()
        )

    def windows(self, text: str) -> list[str]:
        """Pieces of at most `longest` tokens, each beginning `overlap` tokens before the last one ended."""
        places = self._tokenizer.encode(text, add_special_tokens=False).offsets
        room = self.longest - 2
        if len(places) <= room:
            return [text]
        starts = range(0, len(places) - self.overlap, room - self.overlap)
        return [text[places[start][0] : places[min(start + room, len(places)) - 1][1]] for start in starts]

    def logits(self, windows: Sequence[str]) -> list[list[float]]:
        """Computed in batches of windows of alike length, returned in the order they came."""
        tokens = [encoding.ids[: self.longest] for encoding in self._tokenizer.encode_batch(list(windows))]
        order = sorted(range(len(tokens)), key=lambda at: len(tokens[at]))
        result: list[list[float]] = [[] for _ in tokens]
        for start in range(0, len(order), BATCH):
            part = order[start : start + BATCH]
            rows = self._run([tokens[at] for at in part], [self._toxicity.margin(windows[at]) for at in part])
            for at, row in zip(part, rows, strict=True):
                result[at] = row
        return result

    def _run(self, tokens: list[list[int]], margins: list[float]) -> list[list[float]]:
        import numpy

        width = max(map(len, tokens))
        inputs = {
            "ids": numpy.array([row + [0] * (width - len(row)) for row in tokens], numpy.int64),
            "mask": numpy.array([[1] * len(row) + [0] * (width - len(row)) for row in tokens], numpy.int64),
            "toxicity": numpy.array([[margin] for margin in margins], numpy.float32),
        }
        rows: list[list[float]] = self._session.run(["logits"], inputs)[0].tolist()
        return rows


def _session(file: Path, threads: int) -> onnxruntime.InferenceSession:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")  # the model needs the cores in between
    options.enable_mem_pattern = False  # lengths vary
    return onnxruntime.InferenceSession(str(file), options, providers=["CPUExecutionProvider"])
