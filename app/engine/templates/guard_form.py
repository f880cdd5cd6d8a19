"""What a family of guard models is: not a chat but a task with the conversation in it, and words that are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.engine.templates.template import Segment, Template
from app.guard.opinion import Opinion

_CONVERSATION_END = "<END CONVERSATION>"

Ask = Callable[[str, str | None], Iterator[Segment]]
Read = Callable[[str, bool], Opinion | None]


@dataclass(frozen=True, slots=True)
class GuardForm:
    """How a family is asked for an opinion and how its answer is read.

    `template` says how its words become tokens and where they end; no guard model is ever asked to chat. `ask` writes
    what it reads: on the prompt, or on the answer where there is one. `read` takes its words and whether they are about
    an answer. `languages` are those that its authors vouch for (ISO 639-1); empty: more than Carrel knows.
    """

    template: Template
    ask: Ask
    read: Read
    languages: frozenset[str] = frozenset()

    def reads(self, language: str) -> bool:
        """Whether its opinion on a text in `language` counts."""
        return not self.languages or language in self.languages


def quoted(text: str) -> str:
    """A text that can't end the conversation that it stands in: the only words that the forms give a meaning."""
    return text.replace(_CONVERSATION_END, "END CONVERSATION")
