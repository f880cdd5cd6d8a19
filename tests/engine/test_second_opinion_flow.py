"""The second opinion on its way through the pipeline and the worker, with models that are scripts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from app.domain.decisions import Decision
from app.domain.events import Ask, Event, Finished, Note, Started, TextDelta, Withheld
from app.domain.requests import ChatRequest, ModelSpec, SecondModel
from app.engine.client import EngineClient
from app.engine.guarding import RULES_ALONE
from app.engine.inbox import Steering
from app.engine.pipeline import respond
from app.engine.scripted_backend import ScriptedBackend
from app.engine.scripted_consultant import ScriptedConsultant
from app.guard.categories import LANGUAGE, NO_OPINION
from app.guard.consultation import Consultant
from app.guard.opinion import Opinion
from app.guard.policy import load_policy
from tests.engine.workers import SCRIPTED_WORKER, ask, scripted

FRENCH = "Je cherche une recette simple avec des œufs, de la farine et du lait. #short"
SAFE, UNSAFE = "Safety: Safe|Categories: None", "Safety: Unsafe|Categories: Violent"
UNSAFE_ANSWER = f"{UNSAFE}|Refusal: No"


CHINESE = "请用简单的话告诉我，今天晚上怎么用面粉和牛奶做一个好吃的蛋糕。 #short"


def says(words: str, family: str = "qwen3guard") -> ScriptedConsultant:
    return ScriptedConsultant(SecondModel("guard", f"scripted:{words}", family=family))


@dataclass
class Run:
    """An answer's events, and what was recorded."""

    events: list[Event]
    decisions: list[Decision]

    @property
    def end(self) -> Finished:
        assert isinstance(self.events[-1], Finished)
        return self.events[-1]

    def kinds(self) -> list[tuple[str, str]]:
        """What the guard said: name of the event and category."""
        return [
            (type(event).__name__, event.category) for event in self.events if isinstance(event, Note | Ask | Withheld)
        ]


def run(
    text: str,
    consultant: Consultant | None,
    policy: str = "strict",
    when: str = "",
    steering: Steering | None = None,
) -> Run:
    decisions: list[Decision] = []
    preset = load_policy(policy)
    rules = replace(preset, second_opinion=preset.second_opinion.asked(when))
    backend = ScriptedBackend(scripted("think=off"), lambda done, total: None)
    events = list(respond(ask(text), backend, rules, steering or Steering(), RULES_ALONE, decisions.append, consultant))
    return Run(events, decisions)


def test_an_unsafe_prompt_in_another_language_never_reaches_the_model() -> None:
    made = run(FRENCH, says(UNSAFE))
    assert made.kinds() == [("Withheld", "violence")]
    assert made.end.stop_reason == "withheld"
    assert not any(isinstance(event, Started) for event in made.events)
    assert made.decisions[0].scores["violence"] == 0.8


def test_an_unsafe_answer_is_taken_back() -> None:
    made = run(FRENCH, says(f"{SAFE}//{UNSAFE_ANSWER}"), when="always")
    assert made.kinds() == [("Note", LANGUAGE), ("Withheld", "violence")]
    assert made.end.stop_reason == "withheld"
    assert [decision.direction for decision in made.decisions] == ["prompt", "answer"]
    assert made.decisions[1].action == "withhold"


@pytest.mark.parametrize("family", ["llama-guard-3", "llama-guard-3-1b"])
def test_llama_guard_is_heard_on_prompts_and_answers(family: str) -> None:
    unsafe = run(FRENCH, says("unsafe|S2", family))
    assert unsafe.kinds() == [("Withheld", "violence")]
    assert run(FRENCH, says("safe", family)).kinds() == [("Note", LANGUAGE)]
    taken_back = run(FRENCH, says("safe//unsafe|S1,S6", family), when="always")
    assert taken_back.kinds() == [("Note", LANGUAGE), ("Withheld", "violence")]


def test_what_llama_guard_says_of_a_floor_holds_in_every_policy() -> None:
    for policy in ("permissive", "balanced", "strict"):
        made = run(FRENCH, says("unsafe|S4", "llama-guard-3"), policy, when="always")
        assert made.kinds() == [("Withheld", "minors")]


def test_llama_guard_is_not_asked_in_a_language_that_it_does_not_know() -> None:
    made = run(CHINESE, says("unsafe|S1", "llama-guard-3"), "balanced")
    assert made.kinds() == [("Note", LANGUAGE)]
    assert run(CHINESE, says(UNSAFE)).kinds() == [("Withheld", "violence")]


def test_a_safe_one_is_answered() -> None:
    made = run(FRENCH, says(SAFE))
    assert made.kinds() == [("Note", LANGUAGE)]
    assert made.end.stop_reason == "end"
    assert any(isinstance(event, TextDelta) for event in made.events)


@pytest.mark.parametrize("consultant", [None, says("Sure!")])
def test_strict_asks_where_there_is_no_opinion_and_goes_on_when_told(consultant: Consultant | None) -> None:
    steering = Steering()
    steering.decide(True)
    made = run(FRENCH, consultant, steering=steering)
    assert ("Ask", LANGUAGE) in made.kinds()
    assert (("Note", NO_OPINION) in made.kinds()) is (consultant is not None)
    assert made.end.stop_reason == "end"
    assert (made.decisions[0].action, made.decisions[0].category) == ("ask", LANGUAGE)
    assert [decision for decision in made.decisions if decision.direction == "prompt"][-1].overridden


def test_balanced_says_so_and_goes_on() -> None:
    made = run(FRENCH, None, "balanced")
    assert made.kinds() == [("Note", LANGUAGE)]
    assert made.end.stop_reason == "end"


def test_records_name_the_model_beside_the_guard() -> None:
    assert run(FRENCH, says(SAFE)).decisions[0].guard.endswith("+guard")
    assert "+" not in run(FRENCH, None, "balanced").decisions[0].guard


def test_a_cancel_while_it_thinks_stops_the_answer_without_a_question() -> None:
    steering = Steering()

    class Slow:
        id = "slow"

        def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:
            steering.cancel()
            assert cancelled()
            return None

        def reads(self, language: str) -> bool:
            return True

    made = run(FRENCH, Slow(), steering=steering)
    assert made.kinds() == []
    assert made.end.stop_reason == "stopped"


def test_its_time_counts_as_the_guards() -> None:
    class Slow:
        id = "slow"

        def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:
            import time

            time.sleep(0.1)
            return None

        def reads(self, language: str) -> bool:
            return True

    assert run(FRENCH, Slow(), "balanced").end.guard_ms >= 100


def worker_events(words: str, when: str, request: ChatRequest) -> list[Event]:
    spec = ModelSpec("script", "scripted:think=off", second=SecondModel("guard", f"scripted:{words}", when=when))
    with EngineClient(SCRIPTED_WORKER, spec) as client:
        assert client.start().second == "guard"
        return list(client.respond(request))


def test_the_persons_choice_reaches_the_worker() -> None:
    request = replace(ask("What is a carrel? #short"), policy="permissive")
    asked = worker_events(f"{SAFE}//{UNSAFE_ANSWER}", "always", request)
    assert any(isinstance(event, Note) and event.category == "violence" for event in asked)
    unasked = worker_events(f"{SAFE}//{UNSAFE_ANSWER}", "", request)
    assert not any(isinstance(event, Note) for event in unasked)
