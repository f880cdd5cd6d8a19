"""A second opinion without a model, for tests and screenshots: what it says stands in its path."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.requests import SecondModel
from app.engine.scripted_backend import SCRIPTED
from app.engine.templates.guard_families import GUARD_FORMS
from app.engine.templates.qwen3guard import QWEN3GUARD_FORM
from app.guard.opinion import Opinion


class ScriptedConsultant:
    """Says the same of every text: `scripted:WORDS` with a `|` for each new line, other words on answers after `//`."""

    def __init__(self, model: SecondModel) -> None:
        self.id = model.id
        self._form = GUARD_FORMS[model.family]
        of_prompt, _, of_answer = model.path.removeprefix(SCRIPTED).replace("|", "\n").partition("//")
        third_line = "\nRefusal: No" if self._form is QWEN3GUARD_FORM else ""
        self._words = {False: of_prompt, True: of_answer or of_prompt + third_line}

    def opinion(self, prompt: str, answer: str | None, cancelled: Callable[[], bool]) -> Opinion | None:  # noqa: ARG002
        """The words of the path, read as a guard model's are."""
        of_answer = answer is not None
        return self._form.read(self._words[of_answer], of_answer)

    def reads(self, language: str) -> bool:
        """As the family that it plays."""
        return self._form.reads(language)
