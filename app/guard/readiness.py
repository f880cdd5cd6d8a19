"""Makes the guard ready before the worker seals itself: behind the seal nothing can be imported."""

from __future__ import annotations

import codecs

from app.guard.input_guard import check_prompt
from app.guard.language import language_of
from app.guard.policy import PRESETS, load_policy
from app.guard.rules.scorer import RuleScorer


def prepare() -> None:
    """Import the codec that decoding uses and whatever judging a first text needs."""
    codecs.lookup("utf-8")
    language_of("Comment lire cela avec ce programme ?")
    for preset in PRESETS:
        check_prompt("Hello. How do I read this?", (), load_policy(preset), (RuleScorer(),))
