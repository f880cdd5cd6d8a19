"""The data flow, from a prompt to the events that a person sees. Runs in the worker."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.decisions import Decision
from app.domain.events import Event, Progress, Started
from app.domain.requests import ChatRequest
from app.engine.backend import Backend, Control, Piece, PromptRead, Stop, Usage
from app.engine.gate import Gate
from app.engine.guarding import Judges
from app.engine.measuring import LONGEST_TOKEN
from app.engine.reasoning import ReasoningSplitter
from app.engine.recorder import Recorder, Tell
from app.engine.seam import Seam
from app.engine.stopwatch import Stopwatch
from app.guard.consultation import Consultant
from app.guard.policy import Policy


def _untold(_decision: Decision) -> None:
    """Where nobody keeps records."""


def respond(
    request: ChatRequest,
    backend: Backend,
    policy: Policy,
    control: Control,
    judges: Judges,
    tell: Tell = _untold,
    consultant: Consultant | None = None,
) -> Iterator[Event]:
    """Check the prompt, run the model, separate reasoning from answer, check both; `Finished` is last, exactly once.

    `tell` gets what the guard decided, to be recorded: each `Decision` after the events that it led to.
    `consultant` gives second opinions, where the policy wants them; `judges` give the scores.

    Raises:
        KnownError: the prompt does not fit the context; nothing was generated.
    """
    watch = Stopwatch()
    recorder = Recorder(policy, backend.info.id, tell, consultant.id if consultant else "")
    gate = Gate(request, policy, control, watch, recorder, judges, consultant)
    if len(gate.request.messages[-1].text) > LONGEST_TOKEN * backend.info.context:
        backend.prepare(gate.request, policy.instructions)  # refuses it: the guard would first read for minutes
    yield from gate.admit()
    if gate.reason is not None:
        yield watch.finished(gate.reason, Usage())
        return
    prompt = backend.prepare(gate.request, policy.instructions)
    info = backend.info
    yield Started(info.id, info.context, policy.name, len(prompt.tokens), request.older + prompt.left_out_messages)
    splitter = ReasoningSplitter(prompt.starts_thinking, prompt.resumes)
    seam = Seam(request.begun)
    stop = Stop("end", Usage())
    try:
        for chunk in backend.generate(prompt, request, gate):
            match chunk:
                case PromptRead(done, total):
                    yield Progress("reading", done, total)
                case Piece(text, tokens):
                    watch.generated(tokens, in_reasoning=splitter.in_reasoning)
                    for part, untrusted_text in splitter.feed(seam.feed(text)):
                        yield from gate.release(part, untrusted_text)
                case Stop():
                    stop = chunk
        for part, untrusted_text in splitter.finish():
            yield from gate.release(part, untrusted_text)
        yield from gate.finish()
    finally:
        gate.record()
    yield watch.finished(gate.reason or stop.reason, stop.usage)
