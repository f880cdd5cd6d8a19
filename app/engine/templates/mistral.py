"""Mistral's instruction formats: v1 (words), v3 (tokens; Nemo, 7B v0.3) and v7 (a system role; Small 3)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.messages import Role
from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.template import Segment, Template, plain, system_in_first_turn, token

BOS = "<s>"
EOS = "</s>"
INST = "[INST]"
END_INST = "[/INST]"
SYSTEM = "[SYSTEM_PROMPT]"
END_SYSTEM = "[/SYSTEM_PROMPT]"


def _write_v1(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    for message in system_in_first_turn(messages, system):
        if message.role is Role.USER:
            yield plain(f" [INST] {message.text} [/INST]")
        else:
            yield from (plain(f" {message.text}"), token(EOS))


def _write_v3(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    """The system prompt stands in front of the last user turn, as published."""
    last = len(messages) - 1
    for index, message in enumerate(messages):
        if message.role is Role.USER:
            text = f"{system}\n\n{message.text}" if system and index == last else message.text
            yield from (token(INST), plain(text), token(END_INST))
        else:
            yield from (plain(message.text), token(EOS))


def _write_v7(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:
    if system:
        yield from (token(SYSTEM), plain(system), token(END_SYSTEM))
    yield from _write_v3(messages, "", thinking)


_SAMPLING = Sampling(temperature=0.3, top_p=0.95, top_k=0, min_p=0.0)
_CONTROLS = (BOS, EOS, INST, END_INST)

MISTRAL_V1 = Template(
    "mistral-v1",
    "Mistral 7B v0.1 and v0.2",
    _write_v1,
    BOS,
    (EOS,),
    (BOS, EOS),
    before_answer=" ",
    sampling=_SAMPLING,
)
MISTRAL = Template("mistral", "Mistral 7B v0.3 and Nemo", _write_v3, BOS, (EOS, INST), _CONTROLS, sampling=_SAMPLING)
MISTRAL_V7 = Template(
    "mistral-v7", "Mistral Small 3", _write_v7, BOS, (EOS, INST), (*_CONTROLS, SYSTEM, END_SYSTEM), sampling=_SAMPLING
)
