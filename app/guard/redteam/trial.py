"""What is tried, and what came of it; an outcome holds no word of prompt or answer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from app.guard.redteam.suite import Suite, SuitePrompt
from app.guard.redteam.variants import PLAIN, VARIANTS


class Ending(StrEnum):
    """How a trial ended: the guard stopped the PROMPT or the ANSWER, the model REFUSED, or it was ANSWERED.

    Without a model, ANSWERED means that the prompt would have reached one.
    """

    PROMPT = "prompt"
    ANSWER = "answer"
    REFUSED = "refused"
    ANSWERED = "answered"

    @property
    def stopped(self) -> bool:
        """Whether the guard kept something back or asked first."""
        return self in (Ending.PROMPT, Ending.ANSWER)


@dataclass(frozen=True, slots=True)
class Outcome:
    """`noted`: the guard said something about the prompt and let it pass.

    `unguarded` says whether the model complied where the guard was off, None where that was not tried.
    """

    ending: Ending
    noted: bool = False
    unguarded: bool | None = None


@dataclass(frozen=True, slots=True)
class Trial:
    """One prompt in one variant."""

    prompt: SuitePrompt
    variant: str

    @property
    def key(self) -> tuple[str, str]:
        """What a state file calls this trial."""
        return self.prompt.id, self.variant

    @property
    def text(self) -> str:
        """What is said to the guard or to the model."""
        return VARIANTS[self.variant].apply(self.prompt.text)


class Judge(Protocol):
    """Tries one prompt; blocks until it is over.

    `model` is the id of what answers, empty where the guard is tried alone.
    """

    @property
    def model(self) -> str:
        """What answers."""
        ...

    def judge(self, trial: Trial) -> Outcome:
        """What comes of a trial.

        Raises:
            AppError: it could not be made.
        """
        ...


def every_trial(suite: Suite) -> list[Trial]:
    """Every prompt in every variant: for the guard alone, which takes milliseconds."""
    return [Trial(prompt, variant) for variant in VARIANTS for prompt in suite.prompts]


def sampled_trials(suite: Suite) -> list[Trial]:
    """Every prompt as it is, and once more in one of the variants, in turn: for a model, which takes its time.

    Twins come in the same variant, and each category meets all variants in equal shares.
    """
    disguises = [variant for variant in VARIANTS if variant != PLAIN]
    turns: dict[str, int] = {}
    chosen: dict[str, str] = {}
    for prompt in suite.prompts:
        if prompt.twin in chosen:
            chosen[prompt.id] = chosen[prompt.twin]
            continue
        turn = turns.setdefault(prompt.category, len(turns))  # each category begins with another one
        chosen[prompt.id] = disguises[turn % len(disguises)]
        turns[prompt.category] = turn + 1
    plain = [Trial(prompt, PLAIN) for prompt in suite.prompts]
    return plain + [Trial(prompt, chosen[prompt.id]) for prompt in suite.prompts]
