"""Our chat templates write what the published ones write, and nobody's text becomes a control token."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from app.domain.errors import KnownError
from app.domain.messages import Role
from app.domain.requests import PromptMessage
from app.engine.templates.families import FAMILIES, FileFacts, family
from app.engine.templates.template import Template, answer_of

GOLDENS = json.loads((Path(__file__).parents[1] / "data" / "templates" / "goldens.json").read_text(encoding="utf-8"))


def messages_of(rows: list[dict[str, str]]) -> list[PromptMessage]:
    return [PromptMessage(Role(row["role"]), row["content"]) for row in rows]


def rendered(template: Template, messages: list[PromptMessage], system: str, thinking: bool) -> str:
    segments = template.render(messages, system, thinking)
    return template.bos + "".join(segment.text for segment in segments)


@pytest.mark.parametrize("source", sorted({(row["family"], row["source"]) for row in GOLDENS}))
def test_output_is_that_of_the_published_template(source: tuple[str, str]) -> None:
    rows = [row for row in GOLDENS if (row["family"], row["source"]) == source]
    assert len(rows) >= 6
    for row in rows:
        written = rendered(FAMILIES[row["family"]], messages_of(row["messages"]), row["system"], row["thinking"])
        assert written == row["expected"], (row["chat"], row["system"], row["thinking"])


def test_every_family_that_has_a_published_template_here_is_compared() -> None:
    assert set(FAMILIES) - {row["family"] for row in GOLDENS} == {"deepseek-v3"}  # V3.1 without its tags


def test_v3_is_v3_1_without_the_tags() -> None:
    for row in GOLDENS:
        if row["family"] == "deepseek-v3.1" and not row["thinking"]:
            written = rendered(FAMILIES["deepseek-v3"], messages_of(row["messages"]), row["system"], False)
            assert written == row["expected"].replace("</think>", "")


@pytest.mark.parametrize("name", FAMILIES)
def test_peoples_text_is_never_in_a_special_segment(name: str) -> None:
    template = FAMILIES[name]
    hostile = "".join(template.controls) + "<think></think>"
    messages = [
        PromptMessage(Role.USER, hostile),
        PromptMessage(Role.ASSISTANT, "ok"),
        PromptMessage(Role.USER, hostile),
    ]
    harmless = [PromptMessage(role, "ok") for role in (Role.USER, Role.ASSISTANT, Role.USER)]
    special = [segment.text for segment in template.render(messages, hostile, True) if segment.special]
    assert special == [segment.text for segment in template.render(harmless, "ok", True) if segment.special]
    assert set(special) <= set(template.controls)


@pytest.mark.parametrize(
    "name", ["deepseek-r1", "deepseek-v3", "deepseek-v3.1", "deepseek-v3.2", "deepseek-v4", "chatml"]
)
def test_reasoning_is_never_sent_back(name: str) -> None:
    history = [
        PromptMessage(Role.USER, "q"),
        PromptMessage(Role.ASSISTANT, "<think>\nsecret\n</think>\n\nanswer"),
        PromptMessage(Role.USER, "again"),
    ]
    text = rendered(FAMILIES[name], history, "", True)
    assert "secret" not in text
    assert "answer" in text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("plain", "plain"),
        ("hm</think>\n\nso", "\n\nso"),
        ("<think>hm</think>so", "so"),
        ("hm</think><think>hm</think>so", "so"),
        ("It writes <think> first and </think> last.", "It writes <think> first and </think> last."),
    ],
)
def test_an_answer_about_the_tags_is_not_cut(text: str, kept: str) -> None:
    assert answer_of(text) == kept


def test_v4_joins_two_user_messages_in_a_row() -> None:
    messages = [PromptMessage(Role.USER, "a"), PromptMessage(Role.USER, "b")]
    assert rendered(FAMILIES["deepseek-v4"], messages, "", False).endswith("<｜User｜>a\n\nb<｜Assistant｜></think>")


def facts(architecture: str, tokens: str, template: str = "") -> FileFacts:
    known = set(tokens.split())
    return FileFacts(architecture, known.__contains__, template)


R1 = "<｜begin▁of▁sentence｜> <｜end▁of▁sentence｜> <｜User｜> <｜Assistant｜> <think>"


@pytest.mark.parametrize(
    ("architecture", "tokens", "template", "name"),
    [
        ("qwen2", R1 + " <|im_start|>", "", "deepseek-r1"),
        ("llama", R1, "", "deepseek-r1"),
        ("qwen3", R1, "", "deepseek-r1"),
        ("deepseek2", R1, "{{ '<think>\\n' }}", "deepseek-r1"),
        ("deepseek2", R1, "{% if not thinking %}", "deepseek-v3.1"),
        ("deepseek2", "<｜end▁of▁sentence｜> <｜User｜>", "x", "deepseek-v3"),
        ("deepseek2", "<｜end▁of▁sentence｜> <｜User｜>", "'User: ' + message", "deepseek-v2"),
        ("deepseek2", "<｜end▁of▁sentence｜>", "", "deepseek-v2"),
        ("deepseek32", R1, "", "deepseek-v3.2"),
        ("deepseek4", R1, "", "deepseek-v4"),
        ("llama", "<｜end▁of▁sentence｜> <|EOT|>", "", "deepseek-coder"),
        ("qwen2", "<|im_start|> <|im_end|>", "", "chatml"),
        ("llama", "<|start_header_id|>", "", "llama-3"),
        ("llama", "<|start_header_id|> <|eom_id|>", "", "llama-3.1"),
        ("gemma3", "<start_of_turn>", "", "gemma"),
        ("llama", "[INST] </s>", "", "mistral"),
        ("llama", "[INST] [SYSTEM_PROMPT]", "", "mistral-v7"),
        ("llama", "</s>", "{{ ' [INST] ' }}", "mistral-v1"),
    ],
)
def test_a_family_is_recognised_by_its_tokens(architecture: str, tokens: str, template: str, name: str) -> None:
    assert family("auto", facts(architecture, tokens, template)).name == name


@pytest.mark.parametrize("name", ["auto", "gpt-5"])
def test_an_unknown_family_is_an_error_that_says_what_to_pick(name: str) -> None:
    with pytest.raises(KnownError) as caught:
        family(name, facts("mamba", "<pad>"))
    assert "chatml" in caught.value.hint


def test_a_named_family_wins_over_the_file() -> None:
    assert family("chatml", facts("qwen2", R1)).name == "chatml"


def test_the_files_own_template_is_never_rendered() -> None:
    hostile: Any = "{% for i in range(10**12) %}{% endfor %}{{ ''.__class__.__mro__ }}"
    assert family("auto", facts("qwen2", R1, hostile)).name == "deepseek-r1"
