"""Finds what is typed in all messages of the shown branch, loaded or not, a slice of them at a time."""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.messages import AttachmentPart, Message, Role
from app.rendering.visible import visible_text

SLICE_SECONDS = 0.006


@dataclass(frozen=True, slots=True)
class Match:
    """The `number`-th match, from 0, in the text or in the reasoning of a message."""

    message: str
    thought: bool
    number: int


def found_in(messages: Sequence[Message], finder: re.Pattern[str]) -> Iterator[list[Match]]:
    """Matches from the first message to the last, a list for what was read in a few milliseconds."""
    found: list[Match] = []
    end = time.perf_counter() + SLICE_SECONDS
    for message in messages:
        found += _matches(message, finder)
        if time.perf_counter() > end:
            yield found
            found, end = [], time.perf_counter() + SLICE_SECONDS
    yield found


def _matches(message: Message, finder: re.Pattern[str]) -> Iterator[Match]:
    for thought, text in ((True, message.reasoning), (False, message.text)):
        seen = text if message.role is Role.USER else visible_text(text) if text else ""
        if message.role is Role.USER and not thought:
            names = [f"[{part.name}]" for part in message.parts if isinstance(part, AttachmentPart)]
            seen = "\n".join([*names, seen])
        yield from (Match(message.id, thought, number) for number, _ in enumerate(finder.finditer(seen)))
