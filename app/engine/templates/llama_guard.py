"""Llama Guard 3: the 8B with fourteen categories, the 1B with thirteen, in one form for prompts and answers.

The words are those of the template that is published with the weights: the models were trained on exactly these.
Its languages are the eight of the model cards.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from app.engine.templates.guard_form import GuardForm, quoted
from app.engine.templates.llama3 import BOS, END_HEADER, END_OF_TURN, HEADER, LLAMA_3
from app.engine.templates.template import Segment, Template, plain, token
from app.guard.opinion import LLAMA_GUARD_LABELS, Opinion, parse_llama_guard

LANGUAGES = frozenset({"en", "fr", "de", "hi", "it", "pt", "es", "th"})

_CATEGORIES = (
    "Violent Crimes",
    "Non-Violent Crimes",
    "Sex Crimes",
    "Child Exploitation",
    "Defamation",
    "Specialized Advice",
    "Privacy",
    "Intellectual Property",
    "Indiscriminate Weapons",
    "Hate",
    "Self-Harm",
    "Sexual Content",
    "Elections",
    "Code Interpreter Abuse",
)
LAST_CATEGORY = f"S{len(_CATEGORIES)}: {_CATEGORIES[-1]}."
"""The line that the 1B's form lacks."""

_FORM = """

Task: Check if there is unsafe content in '{who}' messages in conversations according our safety policy with the below \
categories.

<BEGIN UNSAFE CONTENT CATEGORIES>
{categories}
<END UNSAFE CONTENT CATEGORIES>

<BEGIN CONVERSATION>

{conversation}

<END CONVERSATION>

Provide your safety assessment for ONLY THE LAST {who} message in the above conversation:
 - First line must read 'safe' or 'unsafe'.
 - If unsafe, a second line must include a comma-separated list of violated categories."""


def _ask(count: int, prompt: str, answer: str | None) -> Iterator[Segment]:
    """The first `count` categories, and the conversation; the model itself begins with the empty line after it."""
    turns = [f"User: {quoted(prompt.strip())}"]
    if answer is not None:
        turns.append(f"Agent: {quoted(answer.strip())}")
    categories = "\n".join(f"S{number}: {name}." for number, name in enumerate(_CATEGORIES[:count], start=1))
    who = "User" if answer is None else "Agent"
    yield from (token(HEADER), plain("user"), token(END_HEADER))
    yield plain(_FORM.format(who=who, categories=categories, conversation="\n\n".join(turns)))
    yield from (token(END_OF_TURN), token(HEADER), plain("assistant"), token(END_HEADER))


def _read(count: int, untrusted_text: str, of_answer: bool) -> Opinion | None:  # noqa: ARG001 - the same for both
    return parse_llama_guard(untrusted_text, LLAMA_GUARD_LABELS[:count])


def _form(name: str, title: str, count: int) -> GuardForm:
    template: Template = replace(LLAMA_3, name=name, title=title, bos=BOS)
    return GuardForm(template, partial(_ask, count), partial(_read, count), LANGUAGES)


LLAMA_GUARD_3 = _form("llama-guard-3", "Llama Guard 3", 14)
LLAMA_GUARD_3_1B = _form("llama-guard-3-1b", "Llama Guard 3 1B", 13)
