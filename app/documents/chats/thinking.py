"""Reasoning that a program left inside the text of an answer, between think tags."""

from __future__ import annotations

from app.domain.messages import Part, ReasoningPart, TextPart

_BEGIN, _END = "<think>", "</think>"


def split_thinking(spoken: str) -> tuple[Part, ...]:
    """An answer as its reasoning, if it begins with some, and its text. R1 writes no opening tag of its own."""
    head = spoken.lstrip()
    end = head.find(_END)
    if end >= 0 and (head.startswith(_BEGIN) or _BEGIN not in head[:end]):
        thought = head[:end].removeprefix(_BEGIN).strip()
        rest = head[end + len(_END) :].strip("\n")
        thoughts: tuple[Part, ...] = (ReasoningPart(thought),) if thought else ()
        return (*thoughts, TextPart(rest)) if rest.strip() else thoughts
    if head.startswith(_BEGIN):  # cut short while it thought
        thought = head.removeprefix(_BEGIN).strip()
        return (ReasoningPart(thought),) if thought else ()
    return (TextPart(spoken),) if spoken.strip() else ()
