"""An answer that ended too early goes on: in every family's form, past the guard, with nothing said twice."""

from __future__ import annotations

import pytest

from app.domain.errors import KnownError
from app.domain.events import Event, Finished, Note, ReasoningDelta, Retracted, TextDelta, Withheld
from app.domain.messages import Role
from app.domain.requests import Begun, ChatRequest, PromptMessage
from app.engine.guarding import RULES_ALONE
from app.engine.inbox import Steering
from app.engine.pipeline import respond
from app.engine.prompt import build_prompt
from app.engine.reasoning import ReasoningSplitter
from app.engine.scripted_backend import ScriptedBackend
from app.engine.scripted_texts import SCENES
from app.engine.seam import Seam
from app.engine.templates.families import FAMILIES
from app.guard.output_guard import OutputGuard
from app.guard.policy import load_policy
from app.guard.verdict import Action, Verdict
from tests.engine.answers import LoadTiny, ask
from tests.engine.answers import chat as chat_request
from tests.engine.workers import scripted

ASKED = (PromptMessage(Role.USER, "q"),)
REASONING, ANSWER = SCENES["answer"]
HATEFUL = "All immigrants are subhuman vermin and should be gassed. "


def written(name: str, begun: Begun | None, *, thinking: bool = True) -> str:
    return "".join(segment.text for segment in FAMILIES[name].render(ASKED, "", thinking, begun))


@pytest.mark.parametrize(
    ("name", "begun", "end"),
    [
        ("deepseek-r1", Begun("Let me", ""), "<｜User｜>q<｜Assistant｜><think>\nLet me"),
        ("deepseek-r1", Begun("Hm.", "Two and "), "<｜Assistant｜><think>\nHm.\n</think>\n\nTwo and"),
        ("deepseek-r1", Begun("", "Two"), "<｜Assistant｜><think>\n\n</think>\n\nTwo"),
        ("deepseek-v3", Begun("", "Two"), "<｜User｜>q<｜Assistant｜>Two"),
        ("deepseek-v3", Begun("lost", "Two"), "<｜User｜>q<｜Assistant｜>Two"),
        ("deepseek-v3.1", Begun("Hm.", "Two"), "<｜Assistant｜><think>Hm.</think>Two"),
        ("deepseek-v3.2", Begun("", "Two"), "<｜Assistant｜></think>Two"),
        ("deepseek-v4", Begun("Hm.", ""), "<｜Assistant｜><think>Hm."),
        ("deepseek-v2", Begun("", "Two"), "User: q\n\nAssistant: Two"),
        ("deepseek-coder", Begun("", "Two"), "### Response:\nTwo"),
        ("chatml", Begun("", "Two"), "<|im_start|>assistant\nTwo"),
        ("llama-3", Begun("", "Two"), "<|end_header_id|>\n\nTwo"),
        ("llama-3.1", Begun("", "Two"), "<|end_header_id|>\n\nTwo"),
        ("mistral-v1", Begun("", "Two"), " [INST] q [/INST] Two"),
        ("mistral", Begun("", "Two"), "[INST]q[/INST]Two"),
        ("mistral-v7", Begun("", "Two"), "[INST]q[/INST]Two"),
        ("gemma", Begun("", "Two"), "<start_of_turn>model\nTwo"),
    ],
)
def test_every_family_goes_on_in_its_own_form(name: str, begun: Begun, end: str) -> None:
    for thinking in (True, False):  # what was begun decides, not the switch
        assert written(name, begun, thinking=thinking).endswith(end)


def test_no_family_is_left_out_and_the_form_is_that_of_a_whole_answer() -> None:
    """What an old answer looks like in the history is what a continuation stands in."""
    for name, template in FAMILIES.items():
        history = (*ASKED, PromptMessage(Role.ASSISTANT, "Two and two"), *ASKED)
        whole = "".join(segment.text for segment in template.render(history, "", False))
        begun = written(name, Begun("", "Two and"))
        if name != "deepseek-r1":  # drops the thoughts of old answers, empty ones too
            assert whole.startswith(begun), name


@pytest.mark.parametrize("name", FAMILIES)
def test_what_was_written_is_never_a_control_token(name: str) -> None:
    template = FAMILIES[name]
    hostile = "a" + "".join(template.controls) + "<think></think>b"
    special = [part.text for part in template.render(ASKED, "", True, Begun(hostile, hostile)) if part.special]
    assert special == [part.text for part in template.render(ASKED, "", True, Begun("a", "b")) if part.special]


@pytest.mark.parametrize("name", FAMILIES)
def test_thoughts_go_on_only_where_there_is_a_place_for_them(name: str) -> None:
    request = ChatRequest(ASKED, begun=Begun("Let me", " "))
    if FAMILIES[name].thinks:
        prompt = build_prompt(request, FAMILIES[name], _count, 4096, "")
        assert (prompt.resumes, prompt.starts_thinking) == ("reasoning", True)
    else:
        with pytest.raises(KnownError, match="can't go on"):
            build_prompt(request, FAMILIES[name], _count, 4096, "")


def test_the_room_counts_what_was_begun() -> None:
    request = ChatRequest(ASKED, begun=Begun("", "x" * 900))
    with pytest.raises(KnownError, match="too long"):
        build_prompt(request, FAMILIES["chatml"], _count, 1000, "")


@pytest.mark.parametrize(
    ("before", "pieces", "added"),
    [
        ("Two and ", [" ", "two"], "two"),
        ("Two and ", [" two"], "two"),
        ("Two and", [" two"], " two"),
        ("Two.\n\n", ["\n", "\nThree"], "Three"),
        ("Two.\n", ["\n\nThree"], "\nThree"),
        ("x:\n    ", ["\n    y = 1"], "y = 1"),
        ("Two ", ["three ", " four"], "three  four"),
        ("", [" two"], " two"),
    ],
)
def test_white_space_at_the_seam_comes_once(before: str, pieces: list[str], added: str) -> None:
    seam = Seam(Begun("", before) if before else None)
    assert "".join(map(seam.feed, pieces)) == added


@pytest.mark.parametrize(
    ("resumes", "stream", "parts"),
    [
        ("text", "  about <think> tags </think> too", [("text", "  about <think> tags </think> too")]),
        ("reasoning", " on.\n</think>\n\nTwo.", [("reasoning", " on."), ("text", "Two.")]),
        ("reasoning", "<think> is a tag</think>Two", [("reasoning", "<think> is a tag"), ("text", "Two")]),
    ],
)
def test_a_resumed_stream_is_in_the_part_it_was(resumes: str, stream: str, parts: list[tuple[str, str]]) -> None:
    splitter = ReasoningSplitter(starts_thinking=True, resumes=resumes)
    assert [*splitter.feed(stream), *splitter.finish()] == parts


def events_of(begun: Begun) -> list[Event]:
    backend = ScriptedBackend(scripted("scene=answer"), lambda done, total: None)
    request = ChatRequest((PromptMessage(Role.USER, "What is a binary search?"),), begun=begun)
    events = list(respond(request, backend, load_policy("balanced"), Steering(), RULES_ALONE))
    assert isinstance(events[-1], Finished)
    return events


@pytest.mark.parametrize("cut", [20, 75, 100, 260, 600])
def test_the_text_goes_on_where_it_stopped(cut: int) -> None:
    begun = Begun(REASONING, ANSWER[:cut])
    events = events_of(begun)
    assert not any(isinstance(event, ReasoningDelta) for event in events)
    text = "".join(event.text for event in events if isinstance(event, TextDelta))
    assert begun.text + text == ANSWER


def test_the_reasoning_goes_on_and_the_answer_follows() -> None:
    events = events_of(Begun(REASONING[:40], ""))
    thought = "".join(event.text for event in events if isinstance(event, ReasoningDelta))
    assert REASONING[:40] + thought == REASONING
    assert "".join(event.text for event in events if isinstance(event, TextDelta)).split() == ANSWER.split()


def guard_of(direction: str = "answer") -> OutputGuard:
    nothing = Verdict(Action.ALLOW, None, {}, (), stops=False)
    return OutputGuard(load_policy("balanced"), direction, "q", nothing, RULES_ALONE.scorers)  # type: ignore[arg-type]


def test_what_was_released_before_is_judged_with_what_follows() -> None:
    """Each half alone passes; together they don't, however they came."""
    first, second = _halves(HATEFUL)
    alone = guard_of()
    assert not any(isinstance(event, Withheld) for event in [*alone.feed(second), *alone.finish()])
    resumed = guard_of()
    resumed.resume(first)
    assert any(isinstance(event, Withheld) for event in [*resumed.feed(second), *resumed.finish()])


def test_what_was_released_before_can_be_taken_back() -> None:
    resumed = guard_of()
    resumed.resume("A paragraph so far. ")
    events = [*resumed.feed(HATEFUL), *resumed.finish()]
    (retracted,) = (event for event in events if isinstance(event, Retracted))
    assert retracted.characters == len("A paragraph so far. ")


def test_code_that_was_open_is_known_to_be_code() -> None:
    resumed = guard_of()
    resumed.resume("Look:\n\n```python\nimport os\n")
    events = [*resumed.feed("import subprocess\nsubprocess.run(name, shell=True)\n```\n"), *resumed.finish()]
    assert any(isinstance(event, Note) and event.category == "insecure_code" for event in events)


def test_a_real_model_goes_on_from_its_own_words(load_tiny: LoadTiny) -> None:
    """Greedy, a continuation is what would have come: same tokens before, same tokens after."""
    backend = load_tiny()
    whole = ask(backend, chat_request("Hello", max_tokens=24)).text
    half = ask(backend, chat_request("Hello", max_tokens=12)).text
    begun = Begun("", half)
    rest = ask(backend, chat_request("Hello", max_tokens=12, begun=begun))
    assert rest.usage.reused_tokens > 0
    assert rest.usage.generated_tokens == 12
    assert whole.startswith(half)


def _count(segments: object) -> list[int]:
    return [1 for segment in segments for _ in segment.text]  # type: ignore[attr-defined]


def _halves(text: str) -> tuple[str, str]:
    middle = text.index("should")
    return text[:middle], text[middle:]
