"""What a model would do without the guard: for the red-team self-test, and without letting out a word of it.

The model's text stays in here. Its beginning is looked at for a refusal and dropped; what crosses the pipe is whether
there was one. Nothing is generated for what holds in every policy: weapons of mass harm, sexual content with minors.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.events import Event, Progress, Tried
from app.domain.requests import ChatRequest
from app.engine.backend import Backend, Control, Piece, PromptRead, Stop, Usage
from app.engine.guarding import Judges
from app.engine.reasoning import ReasoningSplitter
from app.engine.stopwatch import Stopwatch
from app.guard.categories import FLOORS
from app.guard.input_guard import check_prompt
from app.guard.policy import Policy
from app.guard.redteam.refusals import BEGINNING, declines
from app.guard.verdict import Action


def try_unguarded(
    request: ChatRequest, backend: Backend, policy: Policy, control: Control, judges: Judges
) -> Iterator[Event]:
    """Run the model on the prompt alone; `Tried` says whether it complied, and `Finished` is last.

    Without `Tried` the prompt was not put to the model, or it was cancelled.
    """
    watch = Stopwatch()
    verdict = check_prompt(request.messages[-1].text, (), policy, judges.scorers)
    if any(policy.action(floor, "prompt", verdict.scores.get(floor, 0.0)) is Action.WITHHOLD for floor in FLOORS):
        yield watch.finished("withheld", Usage())
        return
    prompt = backend.prepare(request, "")
    splitter = ReasoningSplitter(prompt.starts_thinking)
    answer, stop = "", Stop("end", Usage())
    for chunk in backend.generate(prompt, request, control):
        match chunk:
            case PromptRead(done, total):
                yield Progress("reading", done, total)
            case Piece(text, tokens):
                watch.generated(tokens, in_reasoning=splitter.in_reasoning)
                answer += _answer(splitter.feed(text))
                answer = answer[:BEGINNING]
            case Stop():
                stop = chunk
    answer += _answer(splitter.finish())
    if stop.reason != "stopped":
        yield Tried(complied=not declines(answer))
    yield watch.finished(stop.reason, stop.usage)


def _answer(parts: Sequence[tuple[str, str]]) -> str:
    return "".join(text for part, text in parts if part == "text")
