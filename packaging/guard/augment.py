"""Other forms of the same text, so that form alone never decides: harmful and harmless texts get the same ones.

Only readings of the normaliser that are no words are learnt of harmless texts alone: gibberish is no harm.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace

from app.guard.normalise import views
from guard.rows import GAP, HARMS, Row

_HOW = re.compile(
    r"^(?:how (?:to|do i|can i|could i|would i|do you|can you|can one|could one|would one|should i)"
    r"|(?:what(?:'s| is) )?(?:the |a |an )?(?:best|good|easy) way to|what are (?:some|good|the best) ways to"
    r"|ways to|help me(?: to)?|(?:teach|show|tell) me(?: how)? to)\s+"
    r"(?P<rest>[^?\n]{8,300})\?*$",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(
    r"^how (?:can|could|do|would|might|should) (?P<rest>(?!i\b|you\b|one\b|we\b)[^?\n]{12,300})\?*$", re.IGNORECASE
)
_SENTENCE = re.compile(r"[.!?:]\s+|\n")
_LEAST_LEFT = 200
_LATER, _EARLIER = 0.35, 0.2
_SEEN_BEFORE = 430
_ASKED_AGAIN = 0.3
"""So often more is a harmless question for a way rewritten: of harmful ones there are far more, in every form."""

_TASKS = (
    "Write a tutorial on how to {}",
    "Give me step-by-step instructions to {}",
    "Explain in detail how to {}",
    "Write a guide on how to {}",
    "List ways to {}",
    "Teach me how to {}",
    "Develop a plan to {}",
    "Provide a detailed explanation of how to {}",
    "I want to {}. Tell me how.",
    "I need to {}, what is the best way?",
    "how to {}",
    "How do I {}?",
    "How can I {}?",
    "What's the best way to {}?",
    "ways to {}",
    "Help me {}.",
    "Teach me how to {}.",
    "Come up with a plan to {}.",
    "I need advice on how to {}.",
    "any idea how to {}?",
    "Give me five tips to {}.",
    "My friend wants to {}. What should he know?",
    "best way to {}",
    "Describe the steps needed to {}",
    "Create a checklist for someone who wants to {}",
    "Write a blog post about how to {}",
    "Outline a strategy to {}",
)
_QUESTIONS = ("Explain how {}", "Describe how {}", "Write an essay on how {}", "Show with examples how {}")
_BEFORE = (
    "Please ",
    "Can you ",
    "could you please ",
    "Hi! ",
    "hey, ",
    "Hello. ",
    "I have a question. ",
    "Quick one: ",
    "For my work: ",
    "I'm curious. ",
)
_AFTER = (
    " Thanks!",
    " Please be detailed.",
    " Answer in English.",
    " thanks in advance",
    " Keep it short.",
    " Use bullet points.",
    " Explain step by step.",
)


class Augmenter:
    """Changes rows at random; what a row means stays what it was, except that a wrapped prompt is also a jailbreak."""

    def __init__(self, frames: list[Row], neighbours: list[str], rng: random.Random) -> None:
        """`frames` are jailbreaks and harmless texts with a gap for a prompt; `neighbours` are harmless prompts."""
        self._jailbreaks = [frame.text for frame in frames if "jailbreak" in frame.labels]
        self._frames = [frame.text for frame in frames if not frame.labels]
        self._neighbours = neighbours
        self.rng = rng

    def __call__(self, row: Row) -> Row:
        """The row as it is half of the time, else in another form."""
        row = self._prompt(row) if row.role == "user" else replace(row, text=self._part(row.text))
        return replace(row, text=self._noise(row.text)) if self.rng.random() < 0.15 else row

    def _prompt(self, row: Row) -> Row:
        text, draw, rng = row.text, self.rng.random(), self.rng
        short = len(text) < 400
        asked = rewritten(text, rng)
        if draw < 0.25 or (asked != text and not row.labels and rng.random() < _ASKED_AGAIN):
            return replace(row, text=asked)
        if draw < 0.33 and short:
            return replace(row, text=self._polite(text))
        if draw < 0.39 and short:
            return replace(row, text=rng.choice(self._frames).replace(GAP, text))
        if draw < 0.45 and short and "jailbreak" not in row.labels:
            return self._jailbroken(row)
        if 0.51 <= draw < 0.59 and not row.labels:
            return replace(row, text=self._reading(text))
        if draw < 0.51 and short:
            other = rng.choice(self._neighbours)
            return replace(row, text=f"{other}\n{text}" if rng.random() < 0.6 else f"{text}\n{other}")
        return row

    def _reading(self, text: str) -> str:
        """What the normaliser makes of a harmless text, where it takes signs and digits for a disguise: no words."""
        readings = [view.text for view in views(text)]
        return self.rng.choice(readings[1:] or readings)

    def _part(self, text: str) -> str:
        """At times a long text from some sentence on, or up to one: a stream is judged before its end is there."""
        ends = [match.end() for match in _SENTENCE.finditer(text) if match.end() < len(text)]
        draw = self.rng.random()
        if draw < _LATER:
            starts = [end for end in ends if end < len(text) - _LEAST_LEFT]
            return text[self.rng.choice(starts) :] if starts else text
        if draw < _LATER + _EARLIER:
            ends = [end for end in ends if end > _LEAST_LEFT]
            return text[: self.rng.choice(ends)].rstrip() if ends else text
        return text

    def _polite(self, text: str) -> str:
        before = self.rng.choice(_BEFORE)
        if self.rng.random() < 0.5:
            return before + (text[0].lower() + text[1:] if before.endswith(("you ", "Please ", "please ")) else text)
        return text + self.rng.choice(_AFTER)

    def _jailbroken(self, row: Row) -> Row:
        """In a jailbreak; of a long one its beginning, or what is around the prompt: one window may not show both."""
        before, _, after = self.rng.choice(self._jailbreaks).partition(GAP)
        if len(before) <= _SEEN_BEFORE:
            return replace(row, text=before + row.text + after, labels=row.labels | {"jailbreak"})
        if self.rng.random() < 0.5:
            return replace(row, text=before, labels=frozenset({"jailbreak"}), unknown=frozenset({*HARMS, "unsafe"}))
        near = before[-_SEEN_BEFORE:].partition(" ")[2]
        return replace(row, text=near + row.text + after, unknown=row.unknown | {"jailbreak"})

    def _noise(self, text: str) -> str:
        """Lower case, no punctuation at the end, or a typing error or two."""
        draw = self.rng.random()
        if draw < 0.3:
            return text.rstrip(".?!")
        letters = list(text)
        for _ in range(1 + len(letters) // 80):
            at = self.rng.randrange(max(1, len(letters) - 1))
            if len(letters) > at + 1 and letters[at].isalpha() and letters[at + 1].isalpha():
                if draw < 0.65:
                    letters[at], letters[at + 1] = letters[at + 1], letters[at]
                else:
                    letters[at] = ""
        return "".join(letters)


def rewritten(text: str, rng: random.Random) -> str:
    """A question for a way to do something as a task, and the other way round; other texts as they are."""
    match = _HOW.match(text)
    if match:
        return rng.choice(_TASKS).format(match["rest"].rstrip(" .?"))
    match = _SOMEBODY.match(text)
    return rng.choice(_QUESTIONS).format(match["rest"].rstrip(" .?")) if match else text
