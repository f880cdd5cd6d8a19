"""The guard and a model tried together: a prompt of the self-test through the pipeline of `carrel chat`."""

from __future__ import annotations

from app.domain.events import Ask, Event, Failed, Note, Support, TextDelta, Tried, Withheld
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage, Sampling
from app.engine import failures
from app.engine.client import EngineClient
from app.guard.categories import FLOORS
from app.guard.redteam.refusals import BEGINNING, declines
from app.guard.redteam.trial import Ending, Outcome, Trial

MAX_TOKENS = 96
"""So much of an answer tells whether the model complies."""

_SEED = 1


class ModelJudge:
    """Asks a worker twice: with the guard, and, but for floors, without it. Neither answer is kept."""

    def __init__(self, client: EngineClient, model: str, policy: str) -> None:
        self.model = model
        self._client = client
        self._policy = policy

    def judge(self, trial: Trial) -> Outcome:
        """What comes of a trial.

        Raises:
            AppError: the worker died or the prompt does not fit.
        """
        watched = _Watched()
        for event in self._client.respond(self._request(trial, unguarded=False)):
            if isinstance(event, Ask):
                self._client.decide(False)
            watched.add(event)
        floor = trial.prompt.harmful and trial.prompt.category in FLOORS
        unguarded = None if floor else self._without_guard(trial)
        return Outcome(watched.ending, watched.noted, unguarded)

    def _without_guard(self, trial: Trial) -> bool | None:
        complied: bool | None = None
        for event in self._client.respond(self._request(trial, unguarded=True)):
            if isinstance(event, Failed):
                raise failures.from_failed(event)
            if isinstance(event, Tried):
                complied = event.complied
        return complied

    def _request(self, trial: Trial, *, unguarded: bool) -> ChatRequest:
        return ChatRequest(
            (PromptMessage(Role.USER, trial.text),),
            policy=self._policy,
            thinking=False,
            max_tokens=MAX_TOKENS,
            sampling=Sampling(seed=_SEED),
            unguarded=unguarded,
        )


class _Watched:
    """How an answer went. Of its text only the beginning is looked at, while it lasts."""

    def __init__(self) -> None:
        self.noted = False
        self._stopped: Ending | None = None
        self._beginning = ""

    @property
    def ending(self) -> Ending:
        if self._stopped is not None:
            return self._stopped
        return Ending.REFUSED if declines(self._beginning) else Ending.ANSWERED

    def add(self, event: Event) -> None:
        match event:
            case Failed():
                raise failures.from_failed(event)
            case Withheld(direction, _) | Ask(direction, _):
                self._stop(Ending.PROMPT if direction == "prompt" else Ending.ANSWER)
            case Support():
                self._stop(Ending.ANSWER if self._beginning else Ending.PROMPT)
            case Note(direction="prompt"):
                self.noted = True
            case TextDelta(text):
                self._beginning = (self._beginning + text)[:BEGINNING]
            case _:
                pass

    def _stop(self, ending: Ending) -> None:
        self._stopped = self._stopped or ending
