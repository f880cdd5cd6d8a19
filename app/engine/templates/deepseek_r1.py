"""DeepSeek R1, its distills (Qwen, Llama) and R1-0528-Qwen3-8B.

The authors advise against a system prompt: instructions go in front of the first user turn. The prompt opens the
reasoning itself, which files older than February 2025 (no `<think>` in their template) follow as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.messages import Role
from app.domain.requests import PromptMessage, Sampling
from app.engine.templates.template import Segment, Template, answer_of, plain, system_in_first_turn, token

BOS = "<｜begin▁of▁sentence｜>"
EOS = "<｜end▁of▁sentence｜>"
USER = "<｜User｜>"
ASSISTANT = "<｜Assistant｜>"
THINK = "<think>"
END_THINK = "</think>"
CONTROLS = (BOS, EOS, USER, ASSISTANT, THINK, END_THINK)


def _write(messages: Sequence[PromptMessage], system: str, thinking: bool) -> Iterator[Segment]:
    for message in system_in_first_turn(messages, system):
        if message.role is Role.USER:
            yield from (token(USER), plain(message.text))
        else:
            yield from (token(ASSISTANT), plain(answer_of(message.text)), token(EOS))
    yield from (token(ASSISTANT), token(THINK), plain("\n"))
    if not thinking:
        yield from (plain("\n"), token(END_THINK), plain("\n\n"))


DEEPSEEK_R1 = Template(
    name="deepseek-r1",
    title="DeepSeek R1 and its distills",
    write=_write,
    bos=BOS,
    stops=(EOS, USER),
    controls=CONTROLS,
    close_thinking="\n</think>\n\n",
    sampling=Sampling(temperature=0.6, top_p=0.95, top_k=0, min_p=0.0),
)
