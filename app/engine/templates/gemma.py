"""Gemma 1 to 3: no system role, the assistant is called "model"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.messages import Role
from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.template import Segment, Template, plain, system_in_first_turn, token

START = "<start_of_turn>"
END = "<end_of_turn>"


def _write(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    trimmed = [PromptMessage(message.role, message.text.strip()) for message in messages]
    for message in system_in_first_turn(trimmed, system):
        role = "user" if message.role is Role.USER else "model"
        yield from (token(START), plain(f"{role}\n{message.text}"), token(END), plain("\n"))
    yield from (token(START), plain("model\n"))


GEMMA = Template(
    name="gemma",
    title="Gemma 1 to 3",
    write=_write,
    bos="<bos>",
    stops=(END, "<eos>", START),
    controls=("<bos>", "<eos>", START, END),
    sampling=Sampling(temperature=1.0, top_p=0.95, top_k=64, min_p=0.0),
)
