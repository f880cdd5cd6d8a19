"""What an answer is made of while it is being made: the events of docs/cli.md, as values.

The worker sends them as JSON frames, `carrel chat --json` prints them as lines, the window shows them. Every request
ends with exactly one `Finished` or `Failed`, and nothing comes after it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from app.domain import codec


@dataclass(frozen=True, slots=True)
class Started:
    """The prompt fits and is about to be read; `left_out_messages` were too old to fit the context."""

    model: str
    context: int
    policy: str
    prompt_tokens: int
    left_out_messages: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """`phase` is "loading" (per mille of the file) or "reading" (tokens of the prompt)."""

    phase: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ReasoningDelta:
    """More of the reasoning, checked."""

    text: str


@dataclass(frozen=True, slots=True)
class TextDelta:
    """More of the answer, checked."""

    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """A sentence of the guard beside the text; nothing is held back. `direction`: prompt, reasoning or answer."""

    direction: str
    category: str
    text: str


@dataclass(frozen=True, slots=True)
class Ask:
    """The guard holds text in the worker until the person decides (`Decide` of engine/protocol.py)."""

    direction: str
    category: str


@dataclass(frozen=True, slots=True)
class Redacted:
    """`count` pieces of personal data of one `kind` were replaced."""

    direction: str
    kind: str
    count: int


@dataclass(frozen=True, slots=True)
class Retracted:
    """The last `characters` of what was released of `part` ("reasoning" or "text") are taken back."""

    characters: int
    part: str


@dataclass(frozen=True, slots=True)
class Withheld:
    """The guard kept something from the person and erased it in the worker."""

    direction: str
    category: str
    scores: dict[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Support:
    """A supportive message with places to turn to, instead of a refusal."""

    region: str
    text: str


@dataclass(frozen=True, slots=True)
class Tried:
    """Whether the model complied with a prompt of the self-test while the guard was off; its text stays behind."""

    complied: bool


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of an answer, with what it cost. Times in milliseconds, speeds in tokens per second."""

    stop_reason: str
    prompt_tokens: int = 0
    reused_tokens: int = 0
    generated_tokens: int = 0
    reasoning_tokens: int = 0
    first_token_ms: float = 0.0
    first_text_ms: float = 0.0
    prompt_tokens_per_s: float = 0.0
    tokens_per_s: float = 0.0
    guard_ms: float = 0.0


@dataclass(frozen=True, slots=True)
class Failed:
    """The end of a request that could not be answered; `code` is the exit code of the command line."""

    title: str
    message: str
    hint: str
    code: int


Event = (
    Started
    | Progress
    | ReasoningDelta
    | TextDelta
    | Note
    | Ask
    | Redacted
    | Retracted
    | Withheld
    | Support
    | Tried
    | Finished
    | Failed
)

_NAMES: dict[str, type[Any]] = {
    "started": Started,
    "progress": Progress,
    "reasoning": ReasoningDelta,
    "text": TextDelta,
    "note": Note,
    "ask": Ask,
    "redacted": Redacted,
    "retracted": Retracted,
    "withheld": Withheld,
    "support": Support,
    "tried": Tried,
    "finished": Finished,
    "failed": Failed,
}
_NAME_OF = {kind: name for name, kind in _NAMES.items()}


def event_to_json(event: Event) -> dict[str, Any]:
    """The event as the JSON object of docs/cli.md, its name under "event"."""
    return {"event": _NAME_OF[type(event)], **asdict(event)}


def event_from_json(untrusted_value: object) -> Event:
    """Type-check an object from a pipe and make it an event.

    Raises:
        ValueError: unknown name, missing or additional field, or a field of the wrong type.
    """
    if not isinstance(untrusted_value, dict):
        raise ValueError("an event is a JSON object")
    kind = _NAMES.get(str(untrusted_value.get("event")))
    if kind is None:
        raise ValueError("unknown event")
    event: Event = codec.from_json(kind, {key: value for key, value in untrusted_value.items() if key != "event"})
    return event
