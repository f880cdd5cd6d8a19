"""Asking a backend in tests: requests, a control that can cancel, and what came back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage, Sampling
from app.engine.backend import Backend, Piece, PromptRead, Stop, Usage
from app.engine.llama_backend import LlamaBackend

LoadTiny = Callable[..., LlamaBackend]
GREEDY = Sampling(temperature=0.0)


@dataclass
class Steering:
    """A `Control` that cancels at the `cancel_at`-th question whether to stop."""

    cancel_at: int | None = None
    asked: int = 0

    def cancelled(self) -> bool:
        self.asked += 1
        return self.cancel_at is not None and self.asked >= self.cancel_at

    def decision(self) -> bool | None:
        return None


@dataclass
class Answer:
    """All chunks of an answer."""

    reason: str = ""
    usage: Usage = field(default_factory=Usage)
    pieces: list[Piece] = field(default_factory=list)
    reads: list[PromptRead] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


def chat(*texts: str, thinking: bool = False, sampling: Sampling = GREEDY, **fields: object) -> ChatRequest:
    """A request of alternating messages, the first and the last by the user."""
    roles = (Role.USER, Role.ASSISTANT)
    messages = tuple(PromptMessage(roles[index % 2], text) for index, text in enumerate(texts))
    return ChatRequest(messages, thinking=thinking, sampling=sampling, **fields)  # type: ignore[arg-type]


def ask(backend: Backend, request: ChatRequest, control: Steering | None = None) -> Answer:
    """Run a request to its end."""
    answer = Answer()
    for chunk in backend.generate(backend.prepare(request, ""), request, control or Steering()):
        assert not answer.reason, "nothing comes after Stop"
        if isinstance(chunk, PromptRead):
            answer.reads.append(chunk)
        elif isinstance(chunk, Piece):
            answer.pieces.append(chunk)
        elif isinstance(chunk, Stop):
            answer.reason, answer.usage = chunk.reason, chunk.usage
    assert answer.reason
    return answer
