"""Segments of a template to tokens: BOS exactly once, and nobody's text as a control token."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.engine.llama.vocabulary import Vocabulary
from app.engine.templates.template import Segment, Template


class PromptEncoder:
    """Tokenizes what one family's template rendered, for one vocabulary."""

    def __init__(self, vocabulary: Vocabulary, template: Template) -> None:
        self._vocabulary = vocabulary
        controls = template.controls
        self._controls = {text: token for text in controls if (token := vocabulary.control(text)) is not None}
        self._begin = [vocabulary.bos] if vocabulary.bos is not None and (template.bos or vocabulary.adds_bos) else []
        self._cut = re.compile("|".join(f"(?<={re.escape(text[0])})(?={re.escape(text[1:])})" for text in controls))

    def encode(self, segments: Sequence[Segment]) -> list[int]:
        """A whole prompt, BOS first where the family or the file has one."""
        return self._begin + self.encode_more(segments)

    def encode_more(self, segments: Sequence[Segment]) -> list[int]:
        """What follows a text that has begun already."""
        tokens: list[int] = []
        for segment in segments:
            control = self._controls.get(segment.text) if segment.special else None
            tokens += self.plain(segment.text) if control is None else [control]
        return tokens

    def plain(self, text: str) -> list[int]:
        """The tokens of plain text.

        Some files mark control tokens as ordinary added words, which are found in any text. So a text that quotes one
        is cut after its first character.
        """
        return [token for part in self._cut.split(text) for token in self._vocabulary.tokens(part)]
