"""What can make an answer: the protocol between the pipeline and whatever runs a model, and the values they exchange.

`LlamaBackend` (llama.cpp) and `ScriptedBackend` (tests, screenshots) are the two that exist.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

from app.domain.requests import ChatRequest, Sampling

LoadingProgress = Callable[[int, int], None]
"""Called while a model loads, with done and total per mille."""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """What is known of a loaded model.

    `family` names the pinned template that is used, `context` is in tokens (what was really allocated), `thinks` says
    whether the model reasons before it answers, `system` is llama.cpp's line about CPU features and back ends,
    `devices` what it can compute on. `gpu_layers` are computed on a graphics processor (-1: all); where that was wished
    for and failed, `gpu_note` says why. `sampling` are the values that hold where a request names none.
    """

    id: str
    family: str
    context: int
    description: str = ""
    thinks: bool = False
    parameters: int = 0
    bytes: int = 0
    threads: int = 0
    system: str = ""
    devices: tuple[str, ...] = ()
    gpu_layers: int = 0
    gpu_note: str = ""
    sampling: Sampling = field(default_factory=Sampling)


@dataclass(frozen=True, slots=True)
class Prompt:
    """A chat as the tokens that the model reads.

    `left_out_messages` were too old to fit the context; `starts_thinking` says that the template itself opened the
    reasoning, so that the stream begins inside it. `resumes` is the part that goes on where an answer is continued:
    "reasoning" or "text".
    """

    tokens: tuple[int, ...]
    left_out_messages: int = 0
    starts_thinking: bool = False
    resumes: str = ""


@dataclass(frozen=True, slots=True)
class Usage:
    """What an answer cost. Counts in tokens, times in milliseconds of the backend's own work (guard excluded)."""

    prompt_tokens: int = 0
    reused_tokens: int = 0
    generated_tokens: int = 0
    prompt_ms: float = 0.0
    generation_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class PromptRead:
    """`done` of `total` prompt tokens are in the model's memory, those reused from the last request included."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Piece:
    """More raw text of the model, whole characters only, and how many tokens it took."""

    text: str
    tokens: int


@dataclass(frozen=True, slots=True)
class Stop:
    """The last chunk. `reason`: end, stopped, context, repetition, max_tokens or max_thinking."""

    reason: str
    usage: Usage


Chunk = PromptRead | Piece | Stop


class Control(Protocol):
    """How the person steers an answer that is being made."""

    def cancelled(self) -> bool:
        """Whether to stop now. Cheap: asked at every token, and by llama.cpp while it reads the prompt."""
        ...

    def decision(self) -> bool | None:
        """Wait for the person's answer to an `Ask`: show or not; None where the request was cancelled instead."""
        ...


class Backend(Protocol):
    """A loaded model, used by one thread and for one request at a time."""

    @property
    def info(self) -> ModelInfo:
        """What was loaded."""
        ...

    def prepare(self, request: ChatRequest, instructions: str) -> Prompt:
        """Render the chat with the pinned template, the guard's `instructions` first, and fit it to the context.

        Raises:
            KnownError: the last message alone does not fit.
        """
        ...

    def count(self, request: ChatRequest, instructions: str) -> int:
        """The tokens of the whole request, whether they fit or not."""
        ...

    def generate(self, prompt: Prompt, request: ChatRequest, control: Control) -> Iterator[Chunk]:
        """Read the prompt, then write: `PromptRead` at least once, `Piece`s, and exactly one `Stop`, last.

        Ends with `Stop("stopped")` soon after `control.cancelled()`. The backend counts `max_thinking` and
        `max_tokens`: only it can close the reasoning when its budget is spent and go on to the answer.
        """
        ...

    def close(self) -> None:
        """Free the model."""
        ...
