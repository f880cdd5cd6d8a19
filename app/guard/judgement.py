"""From scores to what is done: the same for prompts, reasoning and answers."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.events import Note
from app.guard.categories import CATEGORIES
from app.guard.normalise import views
from app.guard.own_rules import own_sentence
from app.guard.personal import personal_score
from app.guard.policy import Direction, Policy
from app.guard.scorer import Scorer, Scores, merged
from app.guard.verdict import Action


@dataclass(frozen=True, slots=True)
class Finding:
    """One category of a text that something is done about."""

    category: str
    score: float
    action: Action
    stops: bool


def scores_of(
    text: str, direction: Direction, scorers: tuple[Scorer, ...], given: frozenset[str] = frozenset()
) -> Scores:
    """The scores of `text`, the maximum over its views and all `scorers`, with personal data but what was `given`."""
    seen = views(text)
    scores = merged(scorer.score(seen, direction) for scorer in scorers)
    personal = personal_score(text, given)
    return merged((scores, {"privacy": personal})) if personal else scores


def findings(scores: Scores, direction: Direction, policy: Policy) -> list[Finding]:
    """What the policy does about these scores, the strictest first."""
    found = [
        Finding(category, score, policy.action(category, direction, score), policy.stops(category, direction, score))
        for category, score in scores.items()
    ]
    active = [finding for finding in found if finding.action is not Action.ALLOW]
    return sorted(active, key=lambda finding: (finding.stops, finding.action.severity, finding.score), reverse=True)


def note(category: str, direction: Direction) -> Note:
    """The sentence about a category, as an event."""
    known = CATEGORIES.get(category)
    return Note(direction, category, known.note if known else own_sentence(category))
