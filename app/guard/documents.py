"""Judges what is attached to a prompt: harm in a file counts like harm in the prompt, orders in it are noted, and so is
a language that the guard can't read.

A document may well speak to the model ("ignore the person's question and ..."): that is the document's doing, not the
person's, so they are told and not asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.events import Note
from app.domain.messages import AttachmentPart
from app.guard.categories import LANGUAGE
from app.guard.judge import Judge
from app.guard.language import READ, language_of
from app.guard.language_names import language_name
from app.guard.policy import Policy
from app.guard.scorer import Scores, merged
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP

CATEGORY = "jailbreak"
ORDERS = QT_TR_NOOP(
    "“{}” contains instructions to the model. It may follow them instead of yours, so check what you get."
)
UNREAD_FILE = QT_TR_NOOP(
    "What is attached looks like {}, where Carrel's own guard misses nearly everything. Check what you get."
)
_LONGEST_NAME = 60


def judged_files(files: Sequence[AttachmentPart], judge: Judge, policy: Policy) -> tuple[Scores, tuple[Note, ...]]:
    """The scores of all files without those for orders to the model, and notes: on the first file with orders, and on
    the first in a language that the guard can't read."""
    harm: list[Scores] = []
    notes: dict[str, Note] = {}
    for file in files:
        scores = judge.scores(file.text, "prompt")
        orders = scores.pop(CATEGORY, 0.0)
        if policy.action(CATEGORY, "prompt", orders) is not Action.ALLOW:
            notes.setdefault(CATEGORY, Note("prompt", CATEGORY, ORDERS.format(file.name[:_LONGEST_NAME])))
        language = language_of(file.text)
        if language not in READ:
            notes.setdefault(LANGUAGE, Note("prompt", LANGUAGE, UNREAD_FILE.format(language_name(language))))
        harm.append(scores)
    return merged(harm), tuple(notes.values())
