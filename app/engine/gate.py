"""What stands between the model and the pipe: the guards of one answer, closed where one of them breaks.

Unchecked text never crosses the pipe. An exception in a guard therefore ends the answer as a verdict would.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from app.domain.events import Ask, Event, ReasoningDelta, TextDelta, Withheld
from app.domain.messages import Role
from app.domain.requests import ChatRequest
from app.engine.backend import Control
from app.engine.failures import as_app_error
from app.engine.files import with_files
from app.engine.guarding import Judges
from app.engine.prompt import system_text
from app.engine.recorder import Recorder
from app.engine.stopwatch import Stopwatch
from app.guard.consultation import Consultant, Consultation
from app.guard.encoder import Interrupted
from app.guard.evidence import evidence_on_prompt
from app.guard.input_guard import check_prompt
from app.guard.output_guard import OutputGuard
from app.guard.policy import Policy
from app.guard.redaction import redacted_request, with_redactions
from app.guard.scope import off_topic
from app.guard.verdict import Verdict

GUARD_FAILED = "guard_failed"

_log = logging.getLogger(__name__)


class Gate:
    """Checks the prompt, then each part of the answer; a `Control` for the backend, as a closed gate ends the work too.

    `reason` is why the answer has to end, None while the gate is open. `request` is what the model may read.
    """

    def __init__(
        self,
        request: ChatRequest,
        policy: Policy,
        control: Control,
        watch: Stopwatch,
        recorder: Recorder,
        judges: Judges,
        consultant: Consultant | None = None,
    ) -> None:
        self.reason: str | None = None
        allowed, self._replaced = redacted_request(request, policy.redact_prompt)
        self._said = allowed.messages[-1]
        self.request = with_files(allowed)
        self._judges = judges
        self._policy = policy
        self._control = control
        self._watch = watch
        self._recorder = recorder
        self._consultation = Consultation(policy, consultant, self._said.text, control.cancelled)
        self._verdict: Verdict | None = None
        self._part = ""
        self._direction: Literal["reasoning", "answer"] = "answer"
        self._guard: OutputGuard | None = None

    def cancelled(self) -> bool:
        """Whether the backend should stop: the gate closed, or the person asked for it."""
        return self.reason is not None or self._control.cancelled()

    def decision(self) -> bool | None:
        """The person's answer to an `Ask`."""
        return self._control.decision()

    def admit(self) -> Iterator[Event]:
        """Check the prompt, and wait for the person where the policy says to ask."""
        earlier, last = [message.text for message in self.request.messages[:-1]], self._said.text
        system = system_text(self.request, "")
        prompt = f"{system}\n\n{last}" if system else last
        scorers = self._judges.until(self._control.cancelled).scorers
        try:
            with self._watch.guarding():
                off = off_topic(self._policy.scopes, last, self._asked_before(), self._judges.embedder)
                checked = check_prompt(
                    prompt,
                    earlier,
                    self._policy,
                    scorers,
                    self._consultation,
                    off_topic=off,
                    files=self._said.files,
                    said=last,
                )
                verdict = with_redactions(self._consultation.completed(checked, earlier), self._replaced)
                evidence = evidence_on_prompt(prompt, verdict, self._policy, scorers)
        except Interrupted:
            self.reason = "stopped"
            return
        except Exception as error:  # noqa: BLE001 - whatever broke, an unchecked prompt does not pass
            yield self._failed("prompt", error)
            return
        self._verdict = verdict
        if self.cancelled():
            self.reason = "stopped"  # perhaps before the second model had said anything
            return
        yield from verdict.events
        show: bool | None = False
        if verdict.stops:
            self.reason = "withheld"
        elif any(isinstance(event, Ask) for event in verdict.events):
            self._recorder.prompt(verdict, evidence, asking=True)
            show = self.decision()
            if not show:
                self.reason = "stopped" if show is None else "withheld"
        self._recorder.prompt(verdict, evidence, overridden=bool(show))

    def release(self, part: str, text: str) -> Iterator[Event]:
        """Check more of the "reasoning" or of the "text" and yield what may be seen."""
        if part != self._part:
            yield from self.finish()
            self._part = part
            self._direction = "reasoning" if part == "reasoning" else "answer"
            self._guard = self._new_guard() if self.reason is None else None
        yield from self._checked(lambda guard: guard.feed(text))

    def finish(self) -> Iterator[Event]:
        """Check and yield what the guard of the current part still holds; its part is over."""
        yield from self._checked(lambda guard: guard.finish())
        self.record()

    def record(self) -> None:
        """Tell what was decided about the current part, unless that was told: also where the answer broke off."""
        guard, self._guard = self._guard, None
        if guard is not None:
            self._recorder.part(self._direction, guard.summary)

    def _asked_before(self) -> list[str]:
        return [message.text for message in self.request.messages[:-1] if message.role is Role.USER]

    def _new_guard(self) -> OutputGuard:
        assert self._verdict is not None, "the prompt is checked before the answer"
        prompt = self.request.messages[-1].text
        scorers, consultation = self._judges.scorers, self._consultation
        guard = OutputGuard(
            self._policy, self._direction, prompt, self._verdict, scorers=scorers, consultation=consultation
        )
        begun = self.request.begun
        if begun is not None and begun.part == self._part:
            guard.resume(begun.text if self._part == "text" else begun.reasoning)
        return guard

    def _checked(self, step: Callable[[OutputGuard], Sequence[Event]]) -> Iterator[Event]:
        guard = self._guard
        if guard is None or self.reason is not None:
            return
        try:
            with self._watch.guarding():
                events = step(guard)
        except Exception as error:  # noqa: BLE001 - whatever broke, unchecked text does not pass
            yield self._failed(self._direction, error)
            return
        if any(isinstance(event, ReasoningDelta | TextDelta) for event in events):
            self._watch.released()
        yield from events
        yield from self._consultation.remarks()
        if guard.withheld:
            self.reason = "withheld"
            self.record()
        elif guard.waiting:
            yield from self._asked(guard)

    def _asked(self, guard: OutputGuard) -> Iterator[Event]:
        self._recorder.part(self._direction, guard.summary, asking=True)
        show = self.decision()
        if show is None:
            self.reason = "stopped"  # what is held is dropped
        else:
            yield from self._checked(lambda guard: guard.resolve(show))

    def _failed(self, direction: str, error: Exception) -> Event:
        _log.error("The guard failed. %s", as_app_error(error).message)
        self.reason = "withheld"
        self._recorder.failed(direction, GUARD_FAILED)
        self._guard = None
        return Withheld(direction, GUARD_FAILED)
