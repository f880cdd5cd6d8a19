"""What the next prompt takes of the context, and what is left out of it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from app.chat.context_use import ContextScale, ContextUse, Known
from app.domain.messages import AttachmentPart, Message, ReasoningPart, Role, TextPart
from app.domain.requests import ChatRequest, PromptMessage
from app.engine.prompt import build_prompt
from app.engine.templates.families import FAMILIES
from app.engine.templates.template import Segment

NOW = datetime(2026, 5, 1, tzinfo=UTC)


def branch(*words: int) -> list[Message]:
    """Messages of so many words each, the person's and the model's in turn."""
    roles = (Role.USER, Role.ASSISTANT)
    return [
        Message(f"m{index}", None, roles[index % 2], NOW, (TextPart("word " * count),))
        for index, count in enumerate(words)
    ]


def use(
    messages: list[Message], draft: str = "", context: int = 1000, known: Known | None = None, instructions: str = ""
) -> ContextUse:
    """The use of a context with no limits of a chat."""
    return ContextScale().use(messages, draft, instructions, ChatRequest(()), known, context=context)


def test_an_empty_chat_takes_its_instructions_and_the_draft() -> None:
    found = use([], "word " * 40, instructions="rule " * 20)
    assert (found.sent, found.left_out, found.exact) == (0, 0, False)
    assert 15 < found.instructions < 40
    assert 40 < found.draft < 70
    assert found.used == found.instructions + found.draft
    assert found.reserve == 250


def test_reasoning_is_not_sent_and_files_are() -> None:
    plain = use(branch(10, 10)).used
    thought = Message("a", None, Role.ASSISTANT, NOW, (ReasoningPart("hmm " * 500), TextPart("word " * 10)))
    assert use([branch(10)[0], thought]).used == plain
    asked = Message("u", None, Role.USER, NOW, (AttachmentPart("a.txt", "line " * 100), TextPart("word " * 10)))
    with_file = use([asked, thought])
    assert with_file.files == 1
    assert with_file.used > plain + 100


def test_withheld_messages_without_text_do_not_count() -> None:
    empty = Message("e", None, Role.ASSISTANT, NOW, ())
    assert use([*branch(10), empty]).sent == 1


def test_what_does_not_fit_is_left_out_by_whole_turns() -> None:
    messages = branch(200, 200, 200, 200, 20, 20)
    found = use(messages, "word")
    assert found.left_out in (2, 4)
    assert found.first_sent == f"m{found.left_out}"
    assert found.sent == 6 - found.left_out
    assert found.used + found.reserve <= 1000
    assert found.warns


def test_older_messages_that_are_not_looked_at_count_as_left_out() -> None:
    messages = branch(*[200] * 40, 20, 20)
    whole = use(messages, "word")
    part = ContextScale().use(messages[32:], "word", "", ChatRequest(()), None, context=1000, older=32)
    assert part.left_out > 32
    assert (part.first_sent, part.sent, part.used) == (whole.first_sent, whole.sent, whole.used)
    known = ContextScale().use(messages[32:], "", "", ChatRequest(()), Known(77, 38), context=1000, older=32)
    assert (known.left_out, known.first_sent, known.sent, known.used) == (38, "m38", 4, 77)


def test_the_worker_counts_better() -> None:
    messages = branch(10, 10)
    assert use(messages, known=Known(77, 0), instructions="x" * 38) == ContextUse(
        1000, 250, instructions=10, history=67, sent=2, exact=True
    )
    typed = use(messages, "word " * 40, known=Known(77, 0))
    assert not typed.exact
    assert typed.used == 77 + typed.draft


@pytest.mark.parametrize(("used", "warns"), [(599, False), (600, True)])
def test_it_warns_at_eighty_per_cent_of_what_a_prompt_may_take(used: int, warns: bool) -> None:
    assert ContextUse(1000, 250, history=used).warns is warns


def test_a_counted_prompt_makes_the_estimate_better() -> None:
    scale = ContextScale()
    text = "word " * 400
    before = scale.tokens(text)
    scale.learn([text], 803)
    assert before < 650
    assert scale.tokens(text) == pytest.approx(800, abs=10)


def test_the_estimate_of_what_is_left_out_follows_the_workers_rule() -> None:
    """Where every word is a token, the estimate leaves out what the worker leaves out."""
    scale = ContextScale()
    messages = branch(90, 60, 80, 120, 30, 70, 40, 50, 15, 15)
    text = "".join(message.text for message in messages)
    scale.learn([text], len(text.split()) + 3)
    prompt = PromptMessage(Role.USER, "word " * 10)
    request = ChatRequest((*(PromptMessage(item.role, item.text) for item in messages), prompt))

    def tokenize(segments: Sequence[Segment]) -> list[int]:
        return [0] * sum(len(segment.text.split()) for segment in segments)

    left_out = {}
    for context in (200, 400, 700, 900):
        built = build_prompt(request, FAMILIES["deepseek-r1"], tokenize, context, "")
        found = scale.use(messages, prompt.text, "", request, None, context=context)
        left_out[context] = (built.left_out_messages, found.left_out)
    assert [about for _exact, about in left_out.values()] == [exact for exact, _about in left_out.values()]
    assert min(exact for exact, _about in left_out.values()) < max(exact for exact, _about in left_out.values())
