"""ChatML: Qwen and many others."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.messages import Role
from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.template import Segment, Template, answer_of, plain, token

START = "<|im_start|>"
END = "<|im_end|>"


def _write(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    if system:
        yield from _turn("system", system)
    for message in messages:
        text = message.text if message.role is Role.USER else answer_of(message.text)
        yield from _turn(message.role.value, text)
    yield from (token(START), plain("assistant\n"))


def _turn(role: str, text: str) -> Iterator[Segment]:
    yield from (token(START), plain(f"{role}\n{text}"), token(END), plain("\n"))


CHATML = Template(
    name="chatml",
    title="ChatML (Qwen and many others)",
    write=_write,
    bos="",
    stops=(END, START),
    controls=(START, END, "<|endoftext|>"),
    sampling=Sampling(temperature=0.7, top_p=0.8, top_k=20, min_p=0.0),
)
