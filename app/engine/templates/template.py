"""What a chat template is: a function from messages to segments, and the facts of its family."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.domain.messages import Role
from app.domain.requests import Begun, PromptMessage, Sampling
from app.engine.seam import without_end


class Segment(NamedTuple):
    """A stretch of a prompt.

    `special` text is exactly one of the family's control tokens. All else is plain: it is tokenized so that no control
    token can come out of it, whatever a person or a document wrote.
    """

    text: str
    special: bool


def token(text: str) -> Segment:
    """A control token."""
    return Segment(text, special=True)


def plain(text: str) -> Segment:
    """Text that stays text."""
    return Segment(text, special=False)


Write = Callable[[Sequence[PromptMessage], str, bool], Iterator[Segment]]


@dataclass(frozen=True, slots=True)
class Template:
    """A family of models: how it reads a chat, how its answers end, what its authors recommend.

    `name` is what `ModelSpec.family` says, `title` what a person picks from. `bos` is "" for families that begin
    without one; it is never part of what `write` yields. `stops` end an answer: as token where the vocabulary has it,
    else as text. `controls` are all control tokens that people's text must never become. `close_thinking` is written
    into the answer when the budget of the reasoning is spent; a family without it does not think. `before_answer` is
    what the models write first of all, and what so stands before the text of an answer that is continued.
    """

    name: str
    title: str
    write: Write
    bos: str
    stops: tuple[str, ...]
    controls: tuple[str, ...]
    close_thinking: str = ""
    before_answer: str = ""
    sampling: Sampling = field(default_factory=Sampling)

    @property
    def thinks(self) -> bool:
        """Whether the family has a reasoning mode."""
        return bool(self.close_thinking)

    @property
    def closing(self) -> tuple[Segment, ...]:
        """`close_thinking` as segments."""
        before, tag, after = self.close_thinking.partition("</think>")
        return tuple(_joined((plain(before), token(tag), plain(after))))

    def continues(self, begun: Begun) -> bool:
        """Whether an answer of this family can go on from `begun`: reasoning needs a part of its own."""
        return begun.part == "text" or self.thinks

    def render(
        self, messages: Sequence[PromptMessage], system: str, thinking: bool, begun: Begun | None = None
    ) -> tuple[Segment, ...]:
        """The prompt that the answer follows, or the rest of the answer that was `begun`; without BOS.

        `messages` are users' and assistants' turns, ending with the user's; `system` may be empty. Neighbouring plain
        segments are joined, so that they are tokenized as the published template's output is.
        """
        if begun is None:
            return tuple(_joined(self.write(messages, system, thinking)))
        thought = self.thinks and bool(begun.reasoning)
        return tuple(_joined((*self.write(messages, system, thought), *self._begun(begun))))

    def _begun(self, begun: Begun) -> Iterator[Segment]:
        """What the model wrote so far, as plain text: it may quote control tokens."""
        if begun.reasoning and self.thinks:
            yield plain(without_end(begun.reasoning))
        if begun.part == "text":
            if begun.reasoning and self.thinks:
                yield from self.closing
            yield plain(self.before_answer + without_end(begun.text))


def _joined(segments: Iterable[Segment]) -> Iterator[Segment]:
    text = ""
    for segment in segments:
        if not segment.special:
            text += segment.text
            continue
        if text:
            yield plain(text)
            text = ""
        yield segment
    if text:
        yield plain(text)


def answer_of(text: str) -> str:
    """An old answer as it goes back to the model: what follows the reasoning, where a script sent that along.

    An answer that speaks about the tags, and so has words before the first of them, is left whole.
    """
    before, opening, _ = text.partition("<think>")
    if opening and before.strip() and "</think>" not in before:
        return text
    return text.rpartition("</think>")[2]


def system_in_first_turn(messages: Sequence[PromptMessage], system: str) -> Sequence[PromptMessage]:
    """For families without a system role: `system` in front of the first user turn, with an empty line between."""
    for index, message in enumerate(messages):
        if system and message.role is Role.USER:
            first = PromptMessage(Role.USER, f"{system}\n\n{message.text}")
            return (*messages[:index], first, *messages[index + 1 :])
    return messages
