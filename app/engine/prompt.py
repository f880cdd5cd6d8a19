"""Fits a chat into the context: what is too old is left out, whole turns at a time, and counted."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Sequence

from app.domain.errors import BugError, KnownError
from app.domain.messages import Role
from app.domain.requests import ChatRequest
from app.engine.backend import Prompt
from app.engine.templates.template import Segment, Template
from app.i18n import tr

Tokenize = Callable[[Sequence[Segment]], list[int]]
_LEAST_ANSWER = 128


def build_prompt(
    request: ChatRequest, template: Template, tokenize: Tokenize, context: int, instructions: str
) -> Prompt:
    """The request in the template's form, with room for the answer in a context of `context` tokens.

    `instructions` are the guard's; they come before the chat's own. A turn is a user's message with what was answered
    to it. The last turn always stays; an answer without a question before it goes first.

    Raises:
        KnownError: the last message alone leaves no room for an answer, or the answer that was begun can't go on.
        BugError: the request holds no user's message.
    """
    system = system_text(request, instructions)
    messages = [message for message in request.messages if message.role is not Role.SYSTEM]
    starts = [index for index, message in enumerate(messages) if message.role is Role.USER]
    if not starts:
        raise BugError(tr("Nothing to answer"), tr("A request without a message of the person was sent to the model."))

    begun = request.begun
    if begun is not None and not template.continues(begun):
        raise _no_way_on()

    def tokens(start: int) -> list[int]:
        return tokenize(template.render(messages[start:], system, request.thinking, begun))

    room = answer_room(request, context)
    start = starts[first_turn(lambda turn: len(tokens(starts[turn])), len(starts) - 1, context, room)]
    prompt = tokens(start)
    if len(prompt) + min(room, _LEAST_ANSWER) > context:
        raise _too_long(len(prompt), context)
    return Prompt(tuple(prompt), start, template.thinks and request.thinking, begun.part if begun else "")


def prompt_size(request: ChatRequest, template: Template, tokenize: Tokenize, instructions: str) -> int:
    """The tokens of the whole request, however many there are."""
    messages = [message for message in request.messages if message.role is not Role.SYSTEM]
    return len(tokenize(template.render(messages, system_text(request, instructions), request.thinking)))


def first_turn(size_from: Callable[[int], int], last: int, context: int, room: int) -> int:
    """The turn to begin with, of turns 0 to `last`.

    Where turns have to go, they go a quarter of the context at a time: the place of the cut then stays the same for
    some turns, and the model's memory of what follows it can be used again instead of being read anew each time.
    """
    fits = bisect_left(range(last), True, key=lambda turn: size_from(turn) + room <= context)
    if fits == 0:
        return 0
    whole = size_from(0)
    step = max(context // 4, 1)
    wanted = -((size_from(fits) - whole) // step) * step
    return bisect_left(range(last), wanted, key=lambda turn: whole - size_from(turn))


def system_text(request: ChatRequest, instructions: str) -> str:
    """All instructions, the guard's first, with empty lines between them."""
    asked = (message.text for message in request.messages if message.role is Role.SYSTEM)
    return "\n\n".join(text for text in (instructions, request.system, *asked) if text.strip())


def answer_room(request: ChatRequest, context: int) -> int:
    """Tokens kept free for reasoning and answer: what was asked for, at most a quarter of the context."""
    quarter = max(context // 4, 1)
    if request.max_tokens is None or (request.thinking and request.max_thinking is None):
        return quarter
    return min(quarter, request.max_tokens + (request.max_thinking or 0 if request.thinking else 0))


def _no_way_on() -> KnownError:
    return KnownError(
        tr("This model can't go on from there"),
        tr("The answer was stopped while a model was thinking, and this one has no place for thoughts in its prompt."),
        tr("Make the answer again, or choose the model that began it."),
    )


def _too_long(tokens: int, context: int) -> KnownError:
    return KnownError(
        tr("This is too long for the model"),
        tr(
            "The message has {tokens} tokens with its instructions; the model reads {context}, its answer included."
        ).format(tokens=tokens, context=context),
        tr("Shorten the message, attach less, or give the model a larger context."),
    )
