"""Counts what attached files take of the context, and how much of one that is too long would fit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from itertools import pairwise

from app.domain.messages import AttachmentPart
from app.domain.requests import ChatRequest
from app.engine.backend import Backend
from app.engine.files import with_files
from app.engine.prompt import answer_room

LONGEST_TOKEN = 24
"""Characters, on average over a long text, that no vocabulary puts into one token."""


@dataclass(frozen=True, slots=True)
class Measured:
    """In tokens: each file of the last message, and all else that is sent with it; `room` is there for all of it.

    `fitting` are the characters of each file that fit: all of it, or, of the first one too many, its beginning.
    """

    tokens: tuple[int, ...]
    fitting: tuple[int, ...]
    rest: int
    room: int
    context: int


def measure(request: ChatRequest, backend: Backend, instructions: str) -> Measured:
    """Measure the last message of `request`; earlier ones are left out where there is no room for them."""
    last = request.messages[-1]

    def count(files: tuple[AttachmentPart, ...]) -> int:
        return backend.count(with_files(replace(request, messages=(replace(last, files=files),))), instructions)

    context = backend.info.context
    room = context - answer_room(request, context)
    sizes, fitting = [count(())], list[int]()
    for index, file in enumerate(last.files):
        before = last.files[:index]
        sizes.append(count((*before, file)))
        fitting.append(_fitting(file, partial(_count_with, count, before), sizes[-2:], room))
    tokens = tuple(after - before for before, after in pairwise(sizes))
    return Measured(tokens, tuple(fitting), sizes[0], room, context)


Files = tuple[AttachmentPart, ...]


def _count_with(count: Callable[[Files], int], before: Files, part: AttachmentPart) -> int:
    return count((*before, part))


def _fitting(file: AttachmentPart, count: Callable[[AttachmentPart], int], sizes: list[int], room: int) -> int:
    before, after = sizes
    if after <= room:
        return len(file.text)
    if before >= room:
        return 0
    longest = min(len(file.text), (room - before) * LONGEST_TOKEN)
    # The length of which the count is the first to be over the room, less one.
    return max(0, bisect_right(range(longest + 1), room, key=lambda length: count(part_of(file, length))) - 1)


def part_of(file: AttachmentPart, length: int) -> AttachmentPart:
    """The first characters of a file."""
    return AttachmentPart(file.name, file.text[:length])
