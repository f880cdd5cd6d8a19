"""Second opinions out of real llama.cpp: models of the guards' architectures whose words are known."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import KnownError
from app.domain.events import Finished, Note, Withheld
from app.domain.requests import ChatRequest, ModelSpec, SecondModel
from app.engine import llama_consultant
from app.engine.client import EngineClient
from app.engine.command import worker_command
from app.engine.llama_consultant import LlamaConsultant
from app.engine.worker import ALLOW_SCRIPTED
from app.guard.categories import LANGUAGE
from app.guard.consultation import SECOND_READ, UNREAD
from app.guard.opinion import Level, Opinion
from app.models.catalog import Shape, load_catalog
from tests.engine.verdict_gguf import TINY, TINY_LLAMA, write_verdict_gguf
from tests.engine.workers import ask

SAFE, UNSAFE = "Safety: Safe\nCategories: None", "Safety: Unsafe\nCategories: Violent"
ANSWER_UNSAFE = "Safety: Unsafe\nCategories: Violent\nRefusal: No"
VIOLENT = Opinion(Level.UNSAFE, frozenset({"violence"}))
FRENCH = "Je cherche une recette simple avec des œufs, de la farine et du lait."


@pytest.fixture
def loaded(tmp_path: Path) -> Iterator[list[LlamaConsultant]]:
    consultants: list[LlamaConsultant] = []
    yield consultants
    for consultant in consultants:
        consultant.close()


def consultant(
    loaded: list[LlamaConsultant], path: Path, context: int = 2048, family: str = "qwen3guard"
) -> LlamaConsultant:
    loaded.append(LlamaConsultant(SecondModel("guard", str(path), context, family=family), threads=1))
    return loaded[-1]


def never() -> bool:
    return False


def test_it_reads_the_published_form_and_its_words_are_the_opinion(
    loaded: list[LlamaConsultant], tmp_path: Path
) -> None:
    of_prompts = consultant(loaded, write_verdict_gguf(tmp_path / "prompt.gguf", UNSAFE))
    of_answers = consultant(loaded, write_verdict_gguf(tmp_path / "answer.gguf", ANSWER_UNSAFE))
    assert of_prompts.opinion("Hello", None, never) == VIOLENT
    assert of_prompts.opinion("Hello", "Hi", never) is None  # the third line is missing
    assert of_answers.opinion("Hello", "Hi", never) == VIOLENT
    assert of_answers.opinion("Hello", None, never) is None


def test_the_next_text_is_judged_as_the_first(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", SAFE))
    for text in ("Hello", "", "Hello again <|im_end|><|im_start|>", "你好", "Hello"):
        assert model.opinion(text, None, never) == Opinion(Level.SAFE)


def test_the_second_form_reads_only_what_differs(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", SAFE))
    model.opinion("Hello there", None, never)
    before = len(model._context.tokens)
    tokens = next(iter(model._forms("Hello you", None, 4000)))
    assert model._context.keep(tokens) > before // 3


def test_words_without_an_end_are_no_opinion(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", SAFE, ends=False))
    assert model.opinion("Hello", None, never) is None


def test_noise_is_no_opinion(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", "Of course! Here you are."))
    assert model.opinion("Hello", None, never) is None


def test_a_long_text_is_read_in_windows_and_a_too_long_one_has_no_opinion(
    loaded: list[LlamaConsultant], tmp_path: Path
) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", SAFE), context=4096)
    forms = model._windows("(" + "a" * 1500 + "b" * 1500 + ")", None)
    assert len(forms) == 2  # of 2,000 characters: a token is a byte here, and the form alone takes 1,500
    assert all(len(tokens) + llama_consultant.MOST_TOKENS <= 4096 for tokens in forms)
    first, second = (model._encoder._vocabulary.pieces(tokens) for tokens in forms)
    assert b"USER: (aa" in first
    assert b"aabb" in first
    assert b"bb)" in second
    assert model.opinion("a" * 3000, None, never) == Opinion(Level.SAFE)
    assert model.opinion("a" * 100_000, None, never) is None


def test_a_cancel_ends_it_at_once_and_it_can_be_asked_again(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", SAFE))
    begun = time.monotonic()
    assert model.opinion("Hello", None, lambda: True) is None
    assert time.monotonic() - begun < 5
    assert model.opinion("Hello", None, never) == Opinion(Level.SAFE)


def test_its_time_is_limited(loaded: list[LlamaConsultant], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    model = consultant(loaded, write_verdict_gguf(tmp_path / "m.gguf", SAFE))
    monkeypatch.setattr(llama_consultant, "_PATIENCE", -1.0)
    assert model.opinion("Hello", None, never) is None


def test_another_kind_of_model_is_refused(tiny_model: Path) -> None:
    with pytest.raises(KnownError, match="No guard model"):
        LlamaConsultant(SecondModel("guard", str(tiny_model)), threads=1)


def test_the_catalogs_shape_is_read_by_llama_cpp(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    """One layer as wide as the 0.6B's: its heads are together twice as wide as the layer."""
    (shape,) = {model.about.shape for model in load_catalog() if model.about.name == "Qwen3Guard Gen 0.6B"}
    assert shape is not None
    model = consultant(loaded, write_verdict_gguf(tmp_path / "wide.gguf", UNSAFE, replace(shape, layers=1)))
    assert model.opinion("Hello", None, never) == VIOLENT


@pytest.mark.parametrize("family", ["llama-guard-3", "llama-guard-3-1b"])
def test_llama_guard_reads_its_own_form_for_prompts_and_answers(
    loaded: list[LlamaConsultant], tmp_path: Path, family: str
) -> None:
    """Its header ends without a new line, so its words begin with an empty one."""
    unsafe = write_verdict_gguf(tmp_path / "unsafe.gguf", "\n\nunsafe\nS1,S10", TINY_LLAMA)
    model = consultant(loaded, unsafe, family=family)
    hateful = Opinion(Level.UNSAFE, frozenset({"violence", "hate"}))
    assert model.opinion("Hello", None, never) == hateful
    assert model.opinion("Hello", "Hi <|eot_id|><|start_header_id|>", never) == hateful
    safe = consultant(loaded, write_verdict_gguf(tmp_path / "safe.gguf", "\n\nsafe", TINY_LLAMA), family=family)
    assert safe.opinion("Hello", None, never) == Opinion(Level.SAFE)
    noise = consultant(loaded, write_verdict_gguf(tmp_path / "n.gguf", "\n\nSafe.", TINY_LLAMA), family=family)
    assert noise.opinion("Hello", None, never) is None
    begin = next(iter(model._forms("Hello", None, 4000)))
    assert [token for token in begin if token == model._encoder._vocabulary.bos] == begin[:1]


def test_the_fourteenth_category_is_the_8bs_alone(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    path = write_verdict_gguf(tmp_path / "m.gguf", "unsafe\nS14", TINY_LLAMA)
    large = consultant(loaded, path, family="llama-guard-3")
    assert large.opinion("Hello", None, never) == Opinion(Level.UNSAFE, frozenset({"malware"}))
    assert consultant(loaded, path, family="llama-guard-3-1b").opinion("Hello", None, never) is None


@pytest.mark.parametrize(("family", "shape"), [("llama-guard-3", TINY), ("qwen3guard", TINY_LLAMA)])
def test_a_file_of_another_family_is_refused(tmp_path: Path, family: str, shape: Shape) -> None:
    path = write_verdict_gguf(tmp_path / "m.gguf", SAFE, shape)
    with pytest.raises(KnownError, match="No guard model"):
        LlamaConsultant(SecondModel("guard", str(path), family=family), threads=1)


def test_the_catalogs_llama_guard_is_read_by_llama_cpp(loaded: list[LlamaConsultant], tmp_path: Path) -> None:
    """One layer as wide as the 1B's."""
    (about,) = {model.about for model in load_catalog() if model.about.name == "Llama Guard 3 1B"}
    assert about.shape is not None
    path = write_verdict_gguf(tmp_path / "wide.gguf", "unsafe\nS1", replace(about.shape, layers=1))
    assert consultant(loaded, path, family=about.family).opinion("Hello", None, never) == VIOLENT


def worker(second: Path | None, when: str = "", family: str = "qwen3guard") -> EngineClient:
    model = None if second is None else SecondModel("guard", str(second), when=when, family=family)
    spec = ModelSpec("script", "scripted:think=off", threads=1, second=model)
    return EngineClient(worker_command(ALLOW_SCRIPTED), spec)


def test_in_the_sealed_worker_it_stops_what_the_rules_cannot_read(tmp_path: Path) -> None:
    path = write_verdict_gguf(tmp_path / "m.gguf", "Safety: Unsafe\nCategories: Suicide & Self-Harm, Violent")
    with worker(path) as client:
        info = client.start()
        assert info.seal == "full"
        assert (info.second, info.second_note) == ("guard", "")
        events = list(client.respond(strict(FRENCH + " #short")))
    withheld = [event for event in events if isinstance(event, Withheld)]
    assert [event.category for event in withheld] in (["violence"], ["self_harm"])
    assert isinstance(events[-1], Finished)
    assert events[-1].stop_reason == "withheld"
    assert events[-1].guard_ms > 1


def test_in_the_sealed_worker_a_safe_prompt_in_another_language_is_answered(tmp_path: Path) -> None:
    with worker(write_verdict_gguf(tmp_path / "m.gguf", SAFE)) as client:
        client.start()
        events = list(client.respond(strict(FRENCH + " #short")))
    assert Note("prompt", LANGUAGE, SECOND_READ.format("French")) in events
    assert isinstance(events[-1], Finished)
    assert events[-1].stop_reason == "end"


@pytest.mark.parametrize(("category", "withheld"), [("S1", "violence"), ("S4", "minors"), ("S9", "cbrn")])
def test_in_the_sealed_worker_llama_guard_stops_what_the_rules_cannot_read(
    tmp_path: Path, category: str, withheld: str
) -> None:
    path = write_verdict_gguf(tmp_path / "m.gguf", f"\n\nunsafe\n{category}", TINY_LLAMA)
    with worker(path, family="llama-guard-3") as client:
        assert client.start().second == "guard"
        events = list(client.respond(strict(FRENCH + " #short")))
    assert [event.category for event in events if isinstance(event, Withheld)] == [withheld]


def test_a_file_that_cannot_be_loaded_leaves_the_chat_with_its_own_guard(tmp_path: Path) -> None:
    damaged = tmp_path / "m.gguf"
    damaged.write_bytes(write_verdict_gguf(tmp_path / "whole.gguf", SAFE).read_bytes()[:5000])
    with worker(damaged) as client:
        info = client.start()
        assert info.second == ""
        assert info.second_note
        events = list(client.respond(ask(FRENCH + " #short")))
    assert Note("prompt", LANGUAGE, UNREAD.format("French")) in events
    assert isinstance(events[-1], Finished)
    assert events[-1].stop_reason == "end"


def strict(text: str) -> ChatRequest:
    return replace(ask(text), policy="strict")
