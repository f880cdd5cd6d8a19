"""A second opinion without a model, for tests and screenshots: what it says stands in its path."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.requests import SecondModel
from app.engine.scripted_backend import SCRIPTED
from app.guard.opinion import Opinion, parse_opinion


class ScriptedConsultant:
    """Says the same of every text: `scripted:WORDS` with a `|` for each new line, other words on answers after `//`."""

    def __init__(self, model: SecondModel) -> None:
        self.id = model.id
        of_prompt, _, of_answer = model.path.removeprefix(SCRIPTED).replace("|", "\n").partition("//")
        self._words = {False: of_prompt, True: of_answer or f"{of_prompt}\nRefusal: No"}

    def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:  # noqa: ARG002
        """The words of the path, read as a guard model's are."""
        of_answer = answer is not None
        return parse_opinion(self._words[of_answer], of_answer=of_answer)
