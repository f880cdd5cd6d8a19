"""What the worker is asked to do."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.messages import AttachmentPart, Role


@dataclass(frozen=True, slots=True)
class PromptMessage:
    """One message as the model sees it, never its reasoning. `files` are the texts of what is attached to it.

    Role instructions have none. The worker puts them into the text (engine/files.py) once the guard has seen them.
    """

    role: Role
    text: str
    files: tuple[AttachmentPart, ...] = ()


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is chosen. None means: the model's recommended value; for `seed`, by chance.

    The ranges are in domain/sampling.py. `repeat_penalty` 1 and the other penalties 0 change nothing.
    """

    temperature: float | None = None
    top_p: float | None = None
    top_k: int | None = None
    min_p: float | None = None
    seed: int | None = None
    repeat_penalty: float | None = None
    presence_penalty: float | None = None
    frequency_penalty: float | None = None


@dataclass(frozen=True, slots=True)
class Exemption:
    """A text that the person marked as wrongly flagged with `category` (guard/exceptions.py)."""

    category: str
    text: str


@dataclass(frozen=True, slots=True)
class Begun:
    """What was released of an answer before it ended too early: the model goes on from there."""

    reasoning: str = ""
    text: str = ""

    @property
    def part(self) -> str:
        """The part that goes on: "text", or "reasoning" where no word of the answer had come."""
        return "text" if self.text.strip() else "reasoning"


@dataclass(frozen=True, slots=True)
class ChatRequest:
    """One answer to make: the history (oldest first, ending with the user's prompt) and its limits.

    `policy` names a preset. Where it is none, `terms` is the content of that policy (guard/policy_text.py).
    `system` are role instructions of this chat; the guard's own come before it. `max_thinking` and `max_tokens` are in
    tokens, None means the model's default. What is near to one of `exceptions` is not flagged again. `unguarded` asks
    only whether the model would comply without the guard, for the red-team self-test: the reply holds no text.
    `older` counts the messages before these, which were not sent as they are too old to fit.
    """

    messages: tuple[PromptMessage, ...]
    policy: str = "balanced"
    terms: str = ""
    system: str = ""
    thinking: bool = True
    max_thinking: int | None = None
    max_tokens: int | None = None
    sampling: Sampling = field(default_factory=Sampling)
    exceptions: tuple[Exemption, ...] = ()
    unguarded: bool = False
    begun: Begun | None = None
    older: int = 0


@dataclass(frozen=True, slots=True)
class Adapter:
    """A LoRA adapter, a GGUF file that changes a model; `scale` says how much, from 0 (nothing) to 2."""

    path: str
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class SecondModel:
    """A guard model that is asked for a second opinion.

    `when` is one of guard/second_opinion.py, "" as the policy says; `family` one of engine/templates/guard_families.py.
    """

    id: str
    path: str
    context: int = 2048
    when: str = ""
    family: str = "qwen3guard"


@dataclass(frozen=True, slots=True)
class ModelSpec:
    """The model that a worker is started for. Paths are fixed at start: another model means a new worker.

    `family` names the pinned template (engine/templates); "auto" recognises it by the file's special tokens.
    `context` in tokens; `threads` and `gpu_layers` None means automatic. `instructed` False means that the policy's
    role instructions are left out: the built-in guide was trained without them and has its manners from its corpus.
    """

    id: str
    path: str
    family: str = "auto"
    context: int = 8192
    threads: int | None = None
    gpu_layers: int | None = None
    instructed: bool = True
    sampling: Sampling = field(default_factory=Sampling)
    adapters: tuple[Adapter, ...] = ()
    second: SecondModel | None = None
