"""The guard tried alone: what a policy does with a prompt, without a model behind it."""

from __future__ import annotations

from app.guard.input_guard import check_prompt
from app.guard.policy import Policy
from app.guard.redteam.trial import Ending, Outcome, Trial
from app.guard.scorer import Scorer
from app.guard.verdict import Action, Verdict

_STOPPED = (Action.ASK, Action.WITHHOLD, Action.SUPPORT)


class PolicyJudge:
    """Judges as the worker would, before it runs a model."""

    model = ""

    def __init__(self, policy: Policy, scorers: tuple[Scorer, ...]) -> None:
        self._policy = policy
        self._scorers = scorers

    def judge(self, trial: Trial) -> Outcome:
        """Whether the prompt would have reached a model."""
        return outcome_of(check_prompt(trial.text, (), self._policy, self._scorers))


def outcome_of(verdict: Verdict) -> Outcome:
    """A verdict as what came of a trial. Help counts as stopped too: the person does not simply get an answer."""
    if verdict.stops or verdict.action in _STOPPED:
        return Outcome(Ending.PROMPT)
    return Outcome(Ending.ANSWERED, noted=verdict.action is Action.NOTE)
