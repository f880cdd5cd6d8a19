"""Llama 3, and 3.1 to 3.3, whose system turn always begins with two dates."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.template import Segment, Template, plain, token

BOS = "<|begin_of_text|>"
HEADER = "<|start_header_id|>"
END_HEADER = "<|end_header_id|>"
END_OF_TURN = "<|eot_id|>"
_DATES = "Cutting Knowledge Date: December 2023\nToday Date: 26 Jul 2024\n\n"


def _write_3(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    if system:
        yield from _turn("system", system.strip())
    for message in messages:
        yield from _turn(message.role.value, message.text.strip())
    yield from _header("assistant")


def _write_3_1(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:
    yield from _turn("system", _DATES + system.strip())
    yield from _write_3(messages, "", thinking)


def _turn(role: str, text: str) -> Iterator[Segment]:
    yield from (*_header(role), plain(text), token(END_OF_TURN))


def _header(role: str) -> tuple[Segment, ...]:
    return (token(HEADER), plain(role), token(END_HEADER), plain("\n\n"))


_STOPS = (END_OF_TURN, "<|eom_id|>", "<|end_of_text|>", HEADER)
_CONTROLS = (BOS, HEADER, END_HEADER, END_OF_TURN, "<|eom_id|>", "<|end_of_text|>", "<|python_tag|>")
_SAMPLING = Sampling(temperature=0.6, top_p=0.9, top_k=0, min_p=0.0)

LLAMA_3 = Template("llama-3", "Llama 3", _write_3, BOS, _STOPS, _CONTROLS, sampling=_SAMPLING)
LLAMA_3_1 = Template("llama-3.1", "Llama 3.1 to 3.3", _write_3_1, BOS, _STOPS, _CONTROLS, sampling=_SAMPLING)
