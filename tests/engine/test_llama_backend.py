"""A real model, loaded and asked: reading, writing, limits, cancelling, and the memory that is kept in between."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import llama_cpp
import pytest

from app.domain.errors import BugError
from app.domain.requests import ModelSpec, Sampling
from app.engine.backend import Piece
from app.engine.llama.context import Context
from app.engine.llama.vocabulary import Vocabulary
from app.engine.llama_backend import LlamaBackend
from app.engine.templates.families import FAMILIES
from tests.engine.answers import LoadTiny, Steering, ask, chat
from tests.engine.tiny_gguf import CONTEXT

Script = Callable[..., list[int]]
LONG = "How are you today, and what is the time? " * 12


def test_the_info_says_what_was_loaded(load_tiny: LoadTiny) -> None:
    info = load_tiny().info
    assert (info.id, info.family, info.context, info.thinks, info.threads) == ("tiny", "deepseek-r1", CONTEXT, True, 1)
    assert info.parameters > 100_000
    assert info.bytes > 400_000
    assert "qwen2" in info.description
    assert "CPU" in info.system


def test_loading_is_reported_to_its_end(tiny_model: Path) -> None:
    progress: list[tuple[int, int]] = []
    LlamaBackend(
        ModelSpec("tiny", str(tiny_model), threads=1), lambda done, total: progress.append((done, total))
    ).close()
    assert progress == sorted(set(progress))
    assert progress[-1] == (1000, 1000)


def test_a_smaller_context_is_respected(load_tiny: LoadTiny) -> None:
    assert load_tiny(context=512).info.context == 512


def test_nothing_is_printed_while_loading_and_writing(load_tiny: LoadTiny, capfd: pytest.CaptureFixture[str]) -> None:
    ask(load_tiny(), chat("Hello", max_tokens=5))
    captured = capfd.readouterr()
    assert captured.out == captured.err == ""


def test_the_prompt_is_read_in_steps_and_the_counts_add_up(load_tiny: LoadTiny) -> None:
    answer = ask(load_tiny(), chat(LONG, max_tokens=7))
    total = answer.usage.prompt_tokens
    assert [read.total for read in answer.reads] == [total] * len(answer.reads)
    assert len(answer.reads) > 3
    assert [read.done for read in answer.reads] == sorted(read.done for read in answer.reads)
    assert answer.reads[0].done == 0
    assert answer.reads[-1].done == total
    assert answer.usage.generated_tokens == sum(piece.tokens for piece in answer.pieces) == 7
    assert answer.reason == "max_tokens"
    assert answer.usage.prompt_ms > 0
    assert answer.usage.generation_ms > 0


def test_temperature_zero_repeats_itself_and_seeds_decide_otherwise(load_tiny: LoadTiny) -> None:
    backend = load_tiny()

    def answer(seed: int | None, temperature: float) -> str:
        return ask(backend, chat("Hello", max_tokens=40, sampling=Sampling(temperature, 1.0, 0, 0.0, seed))).text

    assert answer(None, 0.0) == answer(1, 0.0)
    assert answer(1, 1.0) == answer(1, 1.0)
    assert len({answer(seed, 1.0) for seed in (1, 2, 3)}) == 3
    assert len({answer(None, 1.0) for _ in range(3)}) == 3


def test_only_what_is_new_is_read_and_the_answer_is_that_of_a_fresh_memory(load_tiny: LoadTiny) -> None:
    backend = load_tiny()
    first = ask(backend, chat(LONG, max_tokens=20))
    assert first.usage.reused_tokens == 0
    follow_up = chat(LONG, first.text, "And then?", max_tokens=20)
    second = ask(backend, follow_up)
    assert second.usage.reused_tokens > len(LONG) // 2
    assert second.reads[0].done == second.usage.reused_tokens
    fresh = ask(load_tiny(), follow_up)
    assert fresh.usage.reused_tokens == 0
    assert second.text == fresh.text


def test_the_same_prompt_again_reads_one_token(load_tiny: LoadTiny) -> None:
    backend = load_tiny()
    first = ask(backend, chat(LONG, max_tokens=20))
    again = ask(backend, chat(LONG, max_tokens=20))
    assert again.usage.reused_tokens == again.usage.prompt_tokens - 1
    assert again.text == first.text


def test_a_memory_that_cannot_be_rolled_back_is_cleared(load_tiny: LoadTiny, monkeypatch: pytest.MonkeyPatch) -> None:
    backend = load_tiny()
    ask(backend, chat(LONG, max_tokens=5))
    monkeypatch.setattr(llama_cpp, "llama_memory_seq_rm", lambda *_: False)
    again = ask(backend, chat(LONG + "Go on.", max_tokens=20))
    monkeypatch.undo()
    assert again.usage.reused_tokens == 0
    assert again.text == ask(load_tiny(), chat(LONG + "Go on.", max_tokens=20)).text


@pytest.mark.parametrize("cancel_at", [1, 2, 30, 200])
def test_cancelling_while_reading_leaves_a_memory_that_can_be_used(load_tiny: LoadTiny, cancel_at: int) -> None:
    backend = load_tiny()
    ask(backend, chat("Hello", max_tokens=3))
    cancelled = ask(backend, chat(LONG), Steering(cancel_at))
    assert cancelled.reason == "stopped"
    assert cancelled.pieces == []
    assert cancelled.reads[-1].done < cancelled.usage.prompt_tokens
    assert cancelled.usage.prompt_ms == 0
    context = backend._context
    assert llama_cpp.llama_memory_seq_pos_max(context._memory, 0) == len(context.tokens) - 1
    after = ask(backend, chat(LONG, max_tokens=25))
    assert after.text == ask(load_tiny(), chat(LONG, max_tokens=25)).text


def test_llama_cpp_itself_asks_while_it_reads(load_tiny: LoadTiny) -> None:
    control = Steering()
    answer = ask(load_tiny(), chat(LONG, max_tokens=0), control)
    assert control.asked > 10 * len(answer.reads)


def test_cancelling_between_tokens(load_tiny: LoadTiny) -> None:
    backend = load_tiny()
    request = chat(LONG, max_tokens=60)
    whole = Steering()
    ask(backend, request, whole)
    fresh = load_tiny()
    control = Steering()
    ask(fresh, chat(LONG, max_tokens=0), control)
    stopped = ask(load_tiny(), request, Steering(control.asked + 20))
    assert stopped.reason == "stopped"
    assert 10 < stopped.usage.generated_tokens < 30


def test_an_answer_that_is_dropped_midway_leaves_a_memory_that_can_be_used(load_tiny: LoadTiny) -> None:
    backend = load_tiny()
    request = chat(LONG, max_tokens=50)
    chunks = backend.generate(backend.prepare(request, ""), request, Steering())
    for chunk in chunks:
        if isinstance(chunk, Piece):
            break
    del chunks
    again = ask(backend, request)
    assert again.usage.reused_tokens == again.usage.prompt_tokens - 1
    assert again.text == ask(load_tiny(), request).text


def test_a_failing_computation_is_an_error_and_leaves_a_memory_that_can_be_used(
    load_tiny: LoadTiny, monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = load_tiny()
    monkeypatch.setattr(llama_cpp, "llama_decode", lambda *_: -3)
    with pytest.raises(BugError):
        ask(backend, chat(LONG))
    monkeypatch.undo()
    assert ask(backend, chat(LONG, max_tokens=20)).text == ask(load_tiny(), chat(LONG, max_tokens=20)).text


def test_the_context_ends_an_answer(load_tiny: LoadTiny) -> None:
    answer = ask(load_tiny(context=256), chat("Hello", sampling=Sampling(1.0, 1.0, 0, 0.0, 1)))
    assert answer.reason == "context"
    assert answer.usage.prompt_tokens + answer.usage.generated_tokens == 256


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Script:
    """Sets what the model writes next, control texts as their token; all but the choice is real."""
    written: list[int] = []

    def write(backend: LlamaBackend, *texts: str) -> list[int]:
        vocabulary = Vocabulary(backend._model.vocabulary)
        written.clear()
        for text in texts:
            control = vocabulary.control(text)
            written.extend(vocabulary.tokens(text) if control is None else [control])
        return written

    monkeypatch.setattr(Context, "choose", lambda context, sampler: written.pop(0))
    return write


EOS = "<｜end▁of▁sentence｜>"


def test_the_end_token_ends_and_is_not_text(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "Well.", EOS)
    answer = ask(backend, chat("Hello"))
    assert (answer.text, answer.reason) == ("Well.", "end")


def test_opening_the_users_turn_ends_too(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "Well.", "<｜User｜>")
    answer = ask(backend, chat("Hello"))
    assert (answer.text, answer.reason) == ("Well.", "end")


def test_characters_come_whole_and_broken_ones_once(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "é🙂", EOS)
    answer = ask(backend, chat("Hello"))
    assert [piece.text for piece in answer.pieces if piece.text] == ["é", "🙂"]
    assert sum(piece.tokens for piece in answer.pieces) == 6
    del script(backend, "🙂a", EOS)[1]
    assert ask(backend, chat("Hello")).text.count("\ufffd") == 1


def test_think_tags_reach_the_text_and_thinking_ends_by_itself(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "Hm.\n", "</think>", "\n\nYes.", EOS)
    answer = ask(backend, chat("Hello", thinking=True, max_thinking=50, max_tokens=7))
    assert (answer.text, answer.reason) == ("Hm.\n</think>\n\nYes.", "end")


def test_a_spent_budget_closes_the_reasoning_and_the_answer_follows(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "Hm, let", "Yes.", EOS)
    answer = ask(backend, chat("Hello", thinking=True, max_thinking=7))
    assert (answer.text, answer.reason) == ("Hm, let\n</think>\n\nYes.", "end")
    assert answer.usage.generated_tokens == 11


def test_half_a_character_of_the_reasoning_does_not_spoil_the_answer(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    tokens = script(backend, "Hm \U0001f642", "Yes.", EOS)
    del tokens[5:7]
    assert ask(backend, chat("Hello", thinking=True, max_thinking=5)).text == "Hm \n</think>\n\nYes."


def test_max_tokens_counts_the_answer_only(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "Hm, let me think", "</think>", "Yes, surely.", EOS)
    answer = ask(backend, chat("Hello", thinking=True, max_thinking=100, max_tokens=4))
    assert (answer.text, answer.reason) == ("Hm, let me think</think>Yes,", "max_tokens")


def test_max_thinking_is_the_reason_where_no_answer_can_follow(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny(context=256)
    request = chat("Hello", thinking=True, max_thinking=10_000)
    room = 256 - len(backend.prepare(request, "").tokens)
    script(backend, "x1y2z3a4" * 100)
    answer = ask(backend, chat("Hello", thinking=True, max_thinking=room - 3))
    assert answer.reason == "max_thinking"
    assert "</think>" not in answer.text


def test_without_a_limit_some_room_is_kept_for_the_answer(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny(context=256)
    script(backend, "".join(map(str, range(1000))))
    answer = ask(backend, chat("Hello", thinking=True))
    reasoning, _, text = answer.text.partition("</think>")
    assert answer.reason == "context"
    assert len(reasoning) > len(text) > 20


def test_a_loop_is_ended_with_its_reason(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny()
    script(backend, "Wait, again: " * 100)
    answer = ask(backend, chat("Hello"))
    assert answer.reason == "repetition"
    assert answer.usage.generated_tokens < 300


def test_stops_that_are_no_tokens_here_work_as_text(load_tiny: LoadTiny, script: Script) -> None:
    backend = load_tiny(family="chatml")
    assert backend.info.family == "chatml"
    script(backend, "Well <|im", "_end|>", "more")
    answer = ask(backend, chat("Hello"))
    assert (answer.text, answer.reason) == ("Well ", "end")
    script(backend, "Well <|im", EOS)
    answer = ask(backend, chat("Hello"))
    assert (answer.text, answer.reason) == ("Well <|im", "end")


def test_every_family_can_be_picked_for_any_file(load_tiny: LoadTiny) -> None:
    for name in FAMILIES:
        backend = load_tiny(family=name)
        assert ask(backend, chat("Hello", "Hi", "Well?", max_tokens=3)).reason in ("max_tokens", "end"), name


def test_threads_are_chosen_where_none_are_named(tiny_model: Path) -> None:
    backend = LlamaBackend(ModelSpec("tiny", str(tiny_model)), lambda done, total: None)
    assert 1 <= backend.info.threads <= (os.cpu_count() or 1)
    backend.close()
    backend.close()  # harmless
