"""Write what the published chat templates make of a set of conversations: tests/data/templates/goldens.json.

The templates come out of the source distribution of llama-cpp-python, which carries copies of the published ones; they
are rendered here, on a developer's machine, with the settings that transformers uses. Only the output is kept. Where a
copy differs from what the authors publish, the difference is undone below and named.

Use: goldens.py SDIST_DIR [OUT.json]
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2.sandbox import ImmutableSandboxedEnvironment

OUT = Path(__file__).resolve().parents[2] / "tests" / "data" / "templates" / "goldens.json"
Chat = list[dict[str, str]]


def user(text: str) -> dict[str, str]:
    """A user's turn."""
    return {"role": "user", "content": text}


def assistant(text: str) -> dict[str, str]:
    """An assistant's turn."""
    return {"role": "assistant", "content": text}


CHATS: dict[str, Chat] = {
    "one turn": [user("Hello")],
    "two turns": [user("Hello"), assistant("Hi there"), user("Who are you?")],
    "four turns": [user("a"), assistant("b"), user("c"), assistant("d"), user("e"), assistant("f"), user("g")],
    "spaces at the ends": [user("  Hello \n"), assistant("   I am an assistant   "), user("\tAnother question\n\n ")],
    "several scripts": [user("¿Qué tal? 你好 🙂"), assistant("很好 — e\u0301 ✓"), user("Ünïcödé\u00a0\u200b?")],
    "code": [user("```python\nprint('<b>')\n```"), assistant("```\n{{ x }} {% y %}\n```"), user("{{ 1 + 1 }}")],
}
REASONED: Chat = [user("1+1?"), assistant("<think>\nOne and one.\n</think>\n\n2"), user("And 2+2?")]
SYSTEMS = ("", "You are calm.\nAnswer briefly.")


@dataclass(frozen=True)
class Published:
    """Where a family's template is, and how its input is written."""

    family: str
    source: str
    bos: str
    eos: str
    systems: tuple[str, ...] = SYSTEMS
    system_end: str = ""
    system_in_user: bool = False
    trimmed: bool = False
    thinking: tuple[bool, ...] = (False,)
    strips_reasoning: bool = False
    repair: Callable[[str], str] = str
    amend: Callable[[str, bool], str] = lambda text, thinking: text  # noqa: ARG005


def without_opening(source: str) -> str:
    """The authors' form of V3.1: a lone `</think>`."""
    return source.replace("<think></think>", "</think>")


def without_opening_at_end(text: str, thinking: bool) -> str:
    """The authors' form of V3.2 without thinking."""
    return text if thinking else re.sub(r"<think></think>$", "</think>", text)


def without_reasoning(text: str, thinking: bool) -> str:
    """R1 without thinking: the empty reasoning that its authors' later templates write."""
    return text if thinking else text + "\n</think>\n\n"


def endless(source: str) -> str:
    """llama.cpp's switch at the end of the Qwen distills' template is not the authors'."""
    return source.replace("{% if not enable_thinking %}{{- '</think>' -}}{% endif %}", "")


_BOS, _EOS = "<｜begin▁of▁sentence｜>", "<｜end▁of▁sentence｜>"
_FOLDER = "models/templates/"
_TESTS = "tests/test-chat-template.cpp#"
_BOTH = (True, False)
PUBLISHED = (
    Published(
        "deepseek-r1",
        _FOLDER + "deepseek-ai-DeepSeek-R1-Distill-Qwen-32B.jinja",
        _BOS,
        _EOS,
        system_in_user=True,
        thinking=_BOTH,
        strips_reasoning=True,
        repair=endless,
        amend=without_reasoning,
    ),
    Published(
        "deepseek-r1",
        _FOLDER + "deepseek-ai-DeepSeek-R1-Distill-Llama-8B.jinja",
        _BOS,
        _EOS,
        system_in_user=True,
        thinking=_BOTH,
        strips_reasoning=True,
        amend=without_reasoning,
    ),
    Published(
        "deepseek-v3.1",
        _FOLDER + "deepseek-ai-DeepSeek-V3.1.jinja",
        _BOS,
        _EOS,
        thinking=_BOTH,
        repair=without_opening,
    ),
    Published(
        "deepseek-v3.2",
        _FOLDER + "deepseek-ai-DeepSeek-V3.2.jinja",
        _BOS,
        _EOS,
        thinking=_BOTH,
        amend=without_opening_at_end,
    ),
    Published("deepseek-v4", _FOLDER + "deepseek-ai-DeepSeek-V4.jinja", _BOS, _EOS, thinking=_BOTH),
    Published("deepseek-v4", _FOLDER + "deepseek-ai-DeepSeek-V4-Flash-0731.jinja", _BOS, _EOS, thinking=_BOTH),
    Published("deepseek-v2", _TESTS + "DeepSeek-V2", _BOS, _EOS),
    Published(
        "deepseek-coder",
        _TESTS + "deepseek-ai/deepseek-coder-33b-instruct",
        _BOS,
        _EOS,
        systems=SYSTEMS[1:],
        system_end="\n",  # as the authors' own system prompt ends
    ),
    Published("chatml", _TESTS + "teknium/OpenHermes-2.5-Mistral-7B", "", ""),
    Published("chatml", _FOLDER + "Qwen-Qwen2.5-7B-Instruct.jinja", "", "", systems=SYSTEMS[1:]),
    Published("llama-3", _TESTS + "Llama-3", "<|begin_of_text|>", ""),
    Published("llama-3.1", _FOLDER + "meta-llama-Llama-3.3-70B-Instruct.jinja", "<|begin_of_text|>", ""),
    Published("llama-3.1", _FOLDER + "meta-llama-Llama-3.1-8B-Instruct.jinja", "<|begin_of_text|>", ""),
    Published(
        "mistral-v1",
        _TESTS + "mistralai/Mistral-7B-Instruct-v0.2 (mistralai 'v1' template with a system prompt)",
        "<s>",
        "</s>",
    ),
    Published("mistral", _FOLDER + "mistralai-Mistral-Nemo-Instruct-2407.jinja", "<s>", "</s>"),
    Published("mistral-v7", _FOLDER + "Mistral-Small-3.2-24B-Instruct-2506.jinja", "<s>", "</s>", systems=SYSTEMS[1:]),
    Published("gemma", _FOLDER + "google-gemma-2-2b-it.jinja", "<bos>", "<eos>", system_in_user=True, trimmed=True),
)


def template_source(llama_cpp: Path, source: str) -> str:
    """The text of a published template: a file, or a string constant of llama.cpp's own test (`file#name`)."""
    path, _, name = source.partition("#")
    text = (llama_cpp / path).read_text(encoding="utf-8")
    if not name:
        return text
    constant = re.search(re.escape(f'"{name}"') + r',\s*/\* \.template_str= \*/ "((?:[^"\\]|\\.)*)"', text)
    if constant is None:
        raise SystemExit(f"{path} has no template called {name}")
    return str(json.loads(f'"{constant[1]}"'.replace("\\'", "'")))


def chat_with_system(published: Published, chat: Chat, system: str) -> Chat:
    """The messages as they are given to the template, its authors' advice on instructions followed."""
    if not system:
        return chat
    if published.system_in_user:
        first = chat[0]["content"].strip() if published.trimmed else chat[0]["content"]
        return [user(f"{system}\n\n{first}"), *chat[1:]]
    return [{"role": "system", "content": system + published.system_end}, *chat]


def fail(message: str) -> None:
    """What templates call `raise_exception`."""
    raise ValueError(message)


def goldens(llama_cpp: Path, published: Published) -> list[dict[str, Any]]:
    """All conversations in one family's form."""
    environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True)
    environment.globals.update(raise_exception=fail, strftime_now=lambda _: "2026-01-01")
    template = environment.from_string(published.repair(template_source(llama_cpp, published.source)))
    chats = {**CHATS, "reasoning in the history": REASONED} if published.strips_reasoning else CHATS
    rows = []
    for name, chat in chats.items():
        for system in published.systems:
            for thinking in published.thinking:
                text = template.render(
                    messages=chat_with_system(published, chat, system),
                    add_generation_prompt=True,
                    enable_thinking=thinking,
                    bos_token=published.bos,
                    eos_token=published.eos,
                )
                rows.append(
                    {
                        "family": published.family,
                        "source": published.source,
                        "chat": name,
                        "messages": chat,
                        "system": system,
                        "thinking": thinking,
                        "expected": published.amend(text, thinking),
                    }
                )
    return rows


def main() -> None:
    """Write the file."""
    llama_cpp = Path(sys.argv[1]) / "vendor" / "llama.cpp"
    out = Path(sys.argv[2]) if len(sys.argv) > 2 else OUT
    rows = [row for published in PUBLISHED for row in goldens(llama_cpp, published)]
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{len(rows)} conversations of {len({row['family'] for row in rows})} families in {out.name}")


if __name__ == "__main__":
    main()
