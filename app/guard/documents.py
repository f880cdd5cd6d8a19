"""Judges what is attached to a prompt: harm in a file counts like harm in the prompt, orders in it are noted.

A document may well speak to the model ("ignore the person's question and ..."): that is the document's doing, not the
person's, so they are told and not asked.
"""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.events import Note
from app.domain.messages import AttachmentPart
from app.guard.judge import Judge
from app.guard.policy import Policy
from app.guard.scorer import Scores, merged
from app.guard.verdict import Action
from app.i18n import QT_TR_NOOP

CATEGORY = "jailbreak"
ORDERS = QT_TR_NOOP(
    "“{}” contains instructions to the model. It may follow them instead of yours, so check what you get."
)
_LONGEST_NAME = 60


def judged_files(files: Sequence[AttachmentPart], judge: Judge, policy: Policy) -> tuple[Scores, Note | None]:
    """The scores of all files, without those for orders to the model, and a note on the first with such."""
    harm: list[Scores] = []
    told: Note | None = None
    for file in files:
        scores = judge.scores(file.text, "prompt")
        orders = scores.pop(CATEGORY, 0.0)
        if told is None and policy.action(CATEGORY, "prompt", orders) is not Action.ALLOW:
            told = Note("prompt", CATEGORY, ORDERS.format(file.name[:_LONGEST_NAME]))
        harm.append(scores)
    return merged(harm), told
