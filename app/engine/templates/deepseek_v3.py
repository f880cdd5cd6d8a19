"""DeepSeek V3, V3.1, V3.2 and V4: the text form, without tools.

V3 does not think. From V3.1 on, one tag after the assistant's token says whether to think, and every old answer is
marked as one without reasoning. This is the form in which the authors published it; llama.cpp's copies of V3.1 and V3.2
write an additional `<think>` before `</think>`, which the models never saw.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from app.domain.messages import Role
from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.deepseek_r1 import ASSISTANT, BOS, CONTROLS, END_THINK, EOS, THINK, USER
from app.engine.templates.template import Segment, Template, answer_of, plain, token


def _write_v3(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    yield plain(system)
    for message in messages:
        if message.role is Role.USER:
            yield from (token(USER), plain(message.text))
        else:
            yield from (token(ASSISTANT), plain(answer_of(message.text)), token(EOS))
    yield token(ASSISTANT)


def _write_v3_1(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:
    yield plain(system)
    for message in messages:
        if message.role is Role.USER:
            yield from (token(USER), plain(message.text))
        else:
            yield from (token(ASSISTANT), token(END_THINK), plain(answer_of(message.text)), token(EOS))
    yield from (token(ASSISTANT), token(THINK if thinking else END_THINK))


def _write_v4(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:
    return _write_v3_1(_merged_users(messages), system, thinking)


def _merged_users(messages: Sequence[PromptMessage]) -> list[PromptMessage]:
    """V4 has one turn where two user messages follow each other, with an empty line between them."""
    merged = list(messages[:1])
    for before, message in pairwise(messages):
        if before.role is message.role is Role.USER:
            merged[-1] = PromptMessage(Role.USER, f"{merged[-1].text}\n\n{message.text}")
        else:
            merged.append(message)
    return merged


_STOPS = (EOS, USER)
_SAMPLING = Sampling(temperature=0.6, top_p=0.95, top_k=0, min_p=0.0)

DEEPSEEK_V3 = Template("deepseek-v3", "DeepSeek V3", _write_v3, BOS, _STOPS, CONTROLS, sampling=_SAMPLING)
DEEPSEEK_V3_1 = Template(
    "deepseek-v3.1", "DeepSeek V3.1", _write_v3_1, BOS, _STOPS, CONTROLS, close_thinking=END_THINK, sampling=_SAMPLING
)
DEEPSEEK_V3_2 = Template(
    "deepseek-v3.2", "DeepSeek V3.2", _write_v3_1, BOS, _STOPS, CONTROLS, close_thinking=END_THINK, sampling=_SAMPLING
)
DEEPSEEK_V4 = Template(
    "deepseek-v4",
    "DeepSeek V4",
    _write_v4,
    BOS,
    _STOPS,
    CONTROLS,
    close_thinking=END_THINK,
    sampling=Sampling(temperature=1.0, top_p=0.95, top_k=0, min_p=0.0),
)
