"""How much of what the model can read at once the next prompt takes, and which messages are left out.

The exact number is known once the worker has read a prompt. Before that it is estimated, and told as "about".
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from app.domain.messages import AttachmentPart, Message, Role
from app.domain.requests import ChatRequest
from app.engine.prompt import answer_room, first_turn

WARN_AT = 0.8
BYTES_A_TOKEN = 3.8
"""What a token of a Western or Chinese text takes in UTF-8, until a prompt of this model was counted."""
_AROUND_A_MESSAGE = 3


@dataclass(frozen=True, slots=True)
class Known:
    """What the worker counted for a branch: its tokens, and how many messages it left out."""

    tokens: int
    left_out: int


@dataclass(frozen=True, slots=True)
class ContextUse:
    """The next prompt, in tokens: instructions, earlier messages with their files, and what is being written.

    `reserve` is kept free for the answer. `sent` and `left_out` count messages, `files` the attachments among those
    that are sent; `first_sent` is the id of the first of them where older ones are left out.
    """

    context: int
    reserve: int
    instructions: int = 0
    history: int = 0
    files: int = 0
    draft: int = 0
    sent: int = 0
    left_out: int = 0
    first_sent: str | None = None
    exact: bool = False

    @property
    def used(self) -> int:
        """Everything that would be sent."""
        return self.instructions + self.history + self.draft

    @property
    def warns(self) -> bool:
        """Whether older messages are left out, or soon will be."""
        room = max(1, self.context - self.reserve)
        return self.left_out > 0 or self.used >= WARN_AT * min(room, self.context)


class ContextScale:
    """Estimates tokens from the length of a text; each prompt that was really counted makes it better."""

    def __init__(self) -> None:
        self._bytes_a_token = BYTES_A_TOKEN

    def tokens(self, text: str) -> int:
        """About how many tokens a text has."""
        return round(_size(text) / self._bytes_a_token) if text else 0

    def learn(self, texts: Sequence[str], tokens: int) -> None:
        """These texts made a prompt of so many tokens."""
        net = tokens - _AROUND_A_MESSAGE * len(texts)
        size = sum(_size(text) for text in texts)
        if net > 0 and size > 200:  # a short prompt says little
            self._bytes_a_token = min(max(size / net, 1.0), 8.0)

    def use(
        self,
        branch: Sequence[Message],
        draft: str,
        instructions: str,
        request: ChatRequest,
        known: Known | None,
        *,
        context: int,
        older: int = 0,
    ) -> ContextUse:
        """The use of a context by the next prompt after `branch`; `request` has the limits that will hold.

        `known` is what was counted for exactly this branch, and `older` how many messages before it can't fit.
        """
        messages = [message for message in branch if message.text or _files(message)]
        weights = [self._weight(message) for message in messages]
        rules, written = self.tokens(instructions), self._of_draft(draft)
        reserve = answer_room(request, context)
        left_out = older + _left_out(messages, weights, rules + written, context, reserve)
        if known is not None:
            left_out = max(left_out, known.left_out) if draft.strip() else known.left_out
        first = max(0, left_out - older)
        sent = messages[first:]
        history = sum(weights[first:]) if known is None else max(0, known.tokens - rules)
        return ContextUse(
            context=context,
            reserve=reserve,
            instructions=rules,
            history=history,
            files=sum(len(_files(message)) for message in sent),
            draft=written,
            sent=len(sent),
            left_out=left_out,
            first_sent=sent[0].id if left_out and sent else None,
            exact=known is not None and not written,
        )

    def _weight(self, message: Message) -> int:
        return sum(self.tokens(file.text) for file in _files(message)) + self._of_draft(message.text)

    def _of_draft(self, text: str) -> int:
        return self.tokens(text) + _AROUND_A_MESSAGE if text.strip() else 0


def _left_out(messages: Sequence[Message], weights: Sequence[int], rest: int, context: int, reserve: int) -> int:
    """The number of messages that the worker will leave out, by the rule that it follows itself."""
    starts = [index for index, message in enumerate(messages) if message.role is Role.USER]
    if not messages or messages[-1].role is not Role.USER:
        starts.append(len(messages))  # the prompt that is being written
    before = [0, *accumulate(weights)]  # what the messages before each one weigh
    return starts[first_turn(lambda turn: before[-1] - before[starts[turn]] + rest, len(starts) - 1, context, reserve)]


def _files(message: Message) -> list[AttachmentPart]:
    return [part for part in message.parts if isinstance(part, AttachmentPart)]


def _size(text: str) -> int:
    return len(text.encode("utf-8", "replace"))
