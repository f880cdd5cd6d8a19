"""Personal data that a policy replaces: in what a person wrote, before it is read, and in what a model writes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from app.domain.events import Redacted
from app.domain.messages import Role
from app.domain.requests import ChatRequest, PromptMessage
from app.guard.personal import redacted
from app.guard.verdict import Action, Verdict

Counts = dict[str, int]


_KEY_BEGINS = re.compile(r"-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----(?!.*-----END )", re.DOTALL)
_KEY_ENDS = re.compile(r".*-----END [A-Z ]{0,20}PRIVATE KEY-----", re.DOTALL)
_KEY_GOES_ON = re.compile(r"[ \t]*(?:[A-Za-z0-9+/=\\]*|(?:Proc-Type|DEK-Info):[^\n]*)\s*")


class Redactor:
    """Replaces personal data in a text that comes in pieces; a private key is gone to its last line."""

    def __init__(self, kinds: frozenset[str], given: frozenset[str]) -> None:
        self._kinds = kinds
        self._given = given
        self._in_key = False

    def __call__(self, piece: str) -> tuple[str, Counts]:
        """The next piece as it may be shown, and what was replaced in it."""
        begins = "key" in self._kinds and _KEY_BEGINS.search(piece) is not None
        shown, counts = redacted(self._after_key(piece), self._kinds, self._given)
        self._in_key = self._in_key or begins
        return shown, counts

    def _after_key(self, piece: str) -> str:
        if not self._in_key:
            return piece
        end = _KEY_ENDS.match(piece)
        if end is None and _KEY_GOES_ON.fullmatch(piece):
            return ""
        self._in_key = False
        return piece[end.end() :] if end else piece


def redacted_request(request: ChatRequest, kinds: frozenset[str]) -> tuple[ChatRequest, Counts]:
    """The request as the model may read it, and what was replaced in its last message; earlier ones are replaced too.

    The vault keeps what was written, so that every request of a chat has to go through here.
    """
    if not kinds:
        return request, {}
    system, _ = redacted(request.system, kinds)
    last = request.messages[-1]
    counts: Counts = {}
    for text in (last.text, *(file.text for file in last.files)):
        for kind, count in redacted(text, kinds)[1].items():
            counts[kind] = counts.get(kind, 0) + count
    return replace(request, system=system, messages=tuple(_redacted(request.messages, kinds))), counts


def with_redactions(verdict: Verdict, counts: Counts) -> Verdict:
    """The verdict on a prompt, saying what was replaced; it is the decision where nothing stricter was done."""
    if not counts:
        return verdict
    events = (*(Redacted("prompt", kind, count) for kind, count in counts.items()), *verdict.events)
    if verdict.stops or verdict.action.severity >= Action.REDACT.severity:
        return replace(verdict, events=events)
    return replace(verdict, action=Action.REDACT, category="privacy", events=events)


def _redacted(messages: Sequence[PromptMessage], kinds: frozenset[str]) -> list[PromptMessage]:
    def without(text: str) -> str:
        return redacted(text, kinds)[0]

    def clean(message: PromptMessage) -> PromptMessage:
        files = tuple(replace(file, text=without(file.text)) for file in message.files)
        return replace(message, text=without(message.text), files=files)

    return [message if message.role is Role.ASSISTANT else clean(message) for message in messages]
