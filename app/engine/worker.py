"""The worker: a child process with one model, no network, no files but that model, and no way to start programs.

It reads `Load`, seals itself, loads the model and answers requests until stdin ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.decisions import Decision
from app.domain.events import Event, Progress
from app.domain.frames import ProtocolError
from app.domain.requests import ChatRequest, ModelSpec
from app.engine.backend import Backend, LoadingProgress
from app.engine.channel import Channel
from app.engine.child import prepare_process
from app.engine.consulting import consultant_loader
from app.engine.failures import as_failed
from app.engine.guarding import Judges, judges_loader, rules_alone
from app.engine.inbox import Inbox, Job
from app.engine.measuring import Measured, measure
from app.engine.pipeline import respond
from app.engine.protocol import Load, Measure, Ready, WorkerInfo
from app.engine.recorder import Tell
from app.engine.sandbox import seal
from app.engine.scripted_backend import SCRIPTED, ScriptedBackend
from app.engine.unguarded import try_unguarded
from app.guard.consultation import Consultant
from app.guard.policy import Policy, load_policy
from app.guard.policy_text import from_text
from app.guard.readiness import prepare

ALLOW_SCRIPTED = "--allow-scripted"
"""Argument of tests and screenshots: a path that begins with "scripted:" gets the scripted backend."""

BackendLoader = Callable[[ModelSpec, LoadingProgress], Backend]


def main(arguments: Sequence[str]) -> int:
    """Be a worker: serve the client on stdin and stdout, and end with it. Returns the exit code."""
    prepare_process()
    channel = Channel.over_stdio()
    try:
        return _serve(channel, allow_scripted=ALLOW_SCRIPTED in arguments)
    except (ProtocolError, OSError):
        return 1  # the client is gone or not ours


def _serve(channel: Channel, *, allow_scripted: bool) -> int:
    message = channel.receive()
    if message is None:
        return 0
    load_id, load = message
    if not isinstance(load, Load):
        raise ProtocolError("the first request loads the model")
    try:
        inbox, info, models = _load(channel, load_id, load.spec, allow_scripted)
    except Exception as error:  # noqa: BLE001 - told to the person
        channel.send(load_id, as_failed(error))
        return 1
    channel.send(load_id, Ready(info))
    while True:
        _answer(channel, inbox, inbox.take(), models)


@dataclass(frozen=True, slots=True)
class _Models:
    """The chat's model, what the guard judges with, and when a second opinion is asked ("": as the policy says)."""

    backend: Backend
    judges: Judges
    consultant: Consultant | None
    when: str

    def policy(self, request: ChatRequest) -> Policy:
        policy = from_text(request.policy, request.terms) if request.terms else load_policy(request.policy)
        return replace(policy, second_opinion=policy.second_opinion.asked(self.when))


def _load(channel: Channel, load_id: int, spec: ModelSpec, allow_scripted: bool) -> tuple[Inbox, WorkerInfo, _Models]:
    """Import, seal, load: in this order, as nothing can be imported behind the seal."""
    loader, graphics = _backend_loader(spec, allow_scripted)
    load_consultant = consultant_loader(spec, allow_scripted=allow_scripted)
    load_judges = rules_alone if loader is ScriptedBackend else judges_loader(spec.threads)
    prepare()
    sealed = seal(Path(spec.path), *_other_files(spec), graphics=graphics)
    inbox = Inbox(channel)
    inbox.start()
    backend = loader(spec, lambda done, total: channel.send(load_id, Progress("loading", done, total)))
    consultant, why_none = load_consultant()
    info = WorkerInfo(sealed.state, sealed.probes, backend.info, consultant.id if consultant else "", why_none)
    return inbox, info, _Models(backend, load_judges(), consultant, spec.second.when if spec.second else "")


def _other_files(spec: ModelSpec) -> Iterator[Path]:
    """What is read beside the chat's model."""
    yield from (Path(adapter.path) for adapter in spec.adapters)
    if spec.second is not None:
        yield Path(spec.second.path)


def _backend_loader(spec: ModelSpec, allow_scripted: bool) -> tuple[BackendLoader, bool]:
    """What loads the model, and whether it will need the devices of a graphics processor."""
    if allow_scripted and spec.path.startswith(SCRIPTED):
        return ScriptedBackend, False
    from app.engine.llama.processor import check_processor

    check_processor()
    from app.engine.llama import library  # heavy, of no use to scripted tests, and only for a processor that suits it
    from app.engine.llama_backend import LlamaBackend

    library.start()
    return LlamaBackend, library.gpu_layers(spec.gpu_layers) != 0


def _answer(channel: Channel, inbox: Inbox, job: Job, models: _Models) -> None:
    def tell(decision: Decision) -> None:
        channel.send(job.request_id, decision)

    try:
        for reply in _replies(job, models, tell):
            channel.send(job.request_id, reply)
    except Exception as error:  # noqa: BLE001 - told to the person; the worker lives on
        channel.send(job.request_id, as_failed(error))
    finally:
        inbox.done(job)


def _replies(job: Job, models: _Models, tell: Tell) -> Iterator[Event | Measured]:
    if isinstance(job.request, Measure):
        asked = job.request.request
        yield measure(asked, models.backend, models.policy(asked).instructions)
        return
    policy = models.policy(job.request)
    if job.request.unguarded:
        yield from try_unguarded(job.request, models.backend, policy, job.steering, models.judges)
        return
    judges = models.judges.exempting(job.request.exceptions)
    yield from respond(job.request, models.backend, policy, job.steering, judges, tell, models.consultant)
