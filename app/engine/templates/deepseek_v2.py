"""DeepSeek LLM, V2, V2-Lite and Coder-V2, whose roles are written as words; and the first DeepSeek Coder.

Where roles are words, nothing in the vocabulary sets them apart: a person can write "Assistant:" into a prompt. Such a
line is at least a stop of the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.messages import Role
from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.deepseek_r1 import BOS, EOS
from app.engine.templates.template import Segment, Template, plain, token

_EOT = "<|EOT|>"


def _write_v2(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    if system:
        yield plain(f"{system}\n\n")
    for message in messages:
        if message.role is Role.USER:
            yield plain(f"User: {message.text}\n\n")
        else:
            yield from (plain(f"Assistant: {message.text}"), token(EOS))
    yield plain("Assistant:")


def _write_coder(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:  # noqa: ARG001
    if system:
        yield plain(f"{system}\n")
    for message in messages:
        if message.role is Role.USER:
            yield plain(f"### Instruction:\n{message.text}\n")
        else:
            yield from (plain(f"### Response:\n{message.text}\n"), token(_EOT), plain("\n"))
    yield plain("### Response:\n")


DEEPSEEK_V2 = Template(
    name="deepseek-v2",
    title="DeepSeek V2, V2-Lite and Coder-V2",
    write=_write_v2,
    bos=BOS,
    stops=(EOS, "\n\nUser:"),
    controls=(BOS, EOS),
    before_answer=" ",
    sampling=Sampling(temperature=0.3, top_p=0.95, top_k=0, min_p=0.0),
)
DEEPSEEK_CODER = Template(
    name="deepseek-coder",
    title="DeepSeek Coder (first generation)",
    write=_write_coder,
    bos=BOS,
    stops=(EOS, _EOT, "\n### Instruction:"),
    controls=(BOS, EOS, _EOT),
    sampling=Sampling(temperature=0.3, top_p=0.95, top_k=0, min_p=0.0),
)
