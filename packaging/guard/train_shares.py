"""How often a text is drawn in training."""

from __future__ import annotations

from guard.rows import Row

FLOORS = frozenset({"cbrn", "minors"})
RARE = 2.5
"""How often a row of these is drawn against others: there are few, and nothing may slip through."""

# How often a row of these is drawn, against 1 for the others: sources that are large, alike or noisy.
SHARES = {
    "answers": 2.0,
    "aart": 0.3,
    "tweets": 0.35,
    "slurs": 0.15,
    "beginnings": 0.4,
    "odd_texts": 2.0,
    "code": 0.5,
    "library-code": 1.5,
    "code_pieces": 3.0,
    "openai_mod": 7.0,
    "passages": 4.5,
    "statements": 2.2,
    "jailbreaks": 3.0,
    "contrast": 1.5,
    "everyday_harm": 1.5,
    "wrappers_more": 2.0,
    "articles": 3.0,
    "encyclopedia": 2.0,
    "daily_tasks": 1.5,
    "sums_and_sports": 2.0,
    "full_answers": 2.0,
    "long_answers": 2.0,
    "long_asks": 2.0,
    "plain_words": 1.5,
    "requests": 1.5,
    "answers_more": 2.0,
    "asks_more": 1.5,
    "hard_asks": 2.0,
    "deceit": 2.0,
    "delicate": 2.0,
    "openers": 2.0,
    "long_tail": 2.0,
    "wrapped_shapes": 3.0,
    "school_science": 1.5,
    "plain_questions": 1.5,
    "split_answers": 2.0,
    "short_answers": 2.0,
    "double_meanings": 0.8,
    "blunt_asks": 2.5,
    "written_asks": 2.5,
    "plain_roles": 2.5,
    "code_asks": 2.0,
    "groups_and_deeds": 3.0,
    "told_asks": 3.0,
    "games_and_rules": 3.0,
    "posts": 5.0,
    "plain_asks_more": 2.5,
    "posts_more": 4.0,
    "answers_mixed": 3.0,
    "roles_more": 2.5,
    "openers_more": 2.0,
    "tasks_more": 1.5,
    "scraps": 4.0,
    "characters": 3.0,
    "plain_pairs": 2.5,
    "everyday_tasks": 2.5,
    "errands": 4.0,
    "parts": 4.0,
    "hidden": 5.0,
    "replies": 4.0,
    "pieces": 5.0,
    "desk": 3.5,
    "brief_asks": 4.0,
    "orders": 5.0,
    "days": 4.0,
    "long_parts": 4.0,
    "guide": 0.6,
    "ordinary": 1.6,
    "everyday_benign": 1.5,
    "problems": 1.5,
    "behaviours": 1.5,
}


def weight(row: Row) -> float:
    """How often this row is drawn, against 1 for an ordinary one."""
    return SHARES.get(row.source.partition("/")[0], 1.0) * (RARE if row.labels & FLOORS else 1.0)
