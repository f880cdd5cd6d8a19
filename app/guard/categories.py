"""The one table of what the guard can tell apart.

`sources` names the hazard in MLCommons AILuminate and the category in Llama Guard that a row stands for. A `floor` is
never turned off by a policy. `note` is the sentence that a person reads beside a text of this category.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.i18n import QT_TR_NOOP, tr


class Kind(StrEnum):
    """What a category says: something does HARM, is a SIGN of an attack, is personal DATA, or deserves a NOTE."""

    HARM = "harm"
    SIGN = "sign"
    DATA = "data"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Category:
    """A row of the table; `id` is what events, policies and `carrel guard check` call it, `name` what people read."""

    id: str
    name: str
    kind: Kind
    note: str
    sources: tuple[str, ...] = ()
    floor: bool = False


_ROWS = (
    Category(
        "hate",
        QT_TR_NOOP("Hate and discrimination"),
        Kind.HARM,
        QT_TR_NOOP("This may demean a group of people."),
        ("hte", "S10"),
    ),
    Category("harassment", QT_TR_NOOP("Harassment"), Kind.HARM, QT_TR_NOOP("This may be meant to hurt a person.")),
    Category(
        "violence",
        QT_TR_NOOP("Violence and crime"),
        Kind.HARM,
        QT_TR_NOOP("This may be about hurting people or breaking the law."),
        ("vcr", "ncr", "S1", "S2"),
    ),
    Category(
        "malware",
        QT_TR_NOOP("Malicious code"),
        Kind.HARM,
        QT_TR_NOOP("This may harm computers. Use it only where you have permission."),
        ("S14",),
    ),
    Category(
        "cbrn",
        QT_TR_NOOP("Weapons of mass harm"),
        Kind.HARM,
        QT_TR_NOOP("This touches on weapons of mass harm."),
        ("iwp", "S9"),
        floor=True,
    ),
    Category("self_harm", QT_TR_NOOP("Self-harm"), Kind.HARM, QT_TR_NOOP("This touches on self-harm."), ("ssh", "S11")),
    Category(
        "sexual", QT_TR_NOOP("Sexual content"), Kind.HARM, QT_TR_NOOP("This may be sexually explicit."), ("sxc", "S12")
    ),
    Category(
        "minors",
        QT_TR_NOOP("Sexual content with minors"),
        Kind.HARM,
        QT_TR_NOOP("This may be sexual content with minors."),
        ("cse", "S4"),
        floor=True,
    ),
    Category(
        "privacy",
        QT_TR_NOOP("Personal data"),
        Kind.DATA,
        QT_TR_NOOP("There is personal data in this text. It stays here."),
        ("prv", "S7"),
    ),
    Category(
        "jailbreak",
        QT_TR_NOOP("An attempt to switch off the rules"),
        Kind.SIGN,
        QT_TR_NOOP("Parts of this text try to change how the model behaves, or are hidden from the eye."),
    ),
    Category(
        "advice_medical",
        QT_TR_NOOP("Medical advice"),
        Kind.NOTE,
        QT_TR_NOOP(
            "Medical advice. A language model can be wrong here. Check with a pharmacist or doctor before you act "
            "on it."
        ),
        ("spc", "S6"),
    ),
    Category(
        "advice_legal",
        QT_TR_NOOP("Legal advice"),
        Kind.NOTE,
        QT_TR_NOOP("Legal advice. A language model can be wrong here. Check with a lawyer or an advice centre first."),
        ("spc", "S6"),
    ),
    Category(
        "advice_financial",
        QT_TR_NOOP("Financial advice"),
        Kind.NOTE,
        QT_TR_NOOP(
            "Financial advice. A language model can be wrong here. Check with an independent adviser before you act "
            "on it."
        ),
        ("spc", "S6"),
    ),
    Category(
        "decision_on_people",
        QT_TR_NOOP("A decision about a person"),
        Kind.NOTE,
        QT_TR_NOOP(
            "A decision about a person. A language model can be biased; a human should decide, and be able to say why."
        ),
    ),
    Category(
        "state_narrative",
        QT_TR_NOOP("A topic with a state narrative"),
        Kind.NOTE,
        QT_TR_NOOP(
            "DeepSeek's models often repeat the Chinese government's view on this topic. Compare with other sources."
        ),
    ),
    Category(
        "insecure_code",
        QT_TR_NOOP("Possibly insecure code"),
        Kind.NOTE,
        QT_TR_NOOP("This code may be insecure. Review it before you run it on data that matters."),
    ),
    Category(
        "factual",
        QT_TR_NOOP("Facts to check"),
        Kind.NOTE,
        QT_TR_NOOP("A language model can state wrong facts. Check what matters."),
    ),
)

CATEGORIES: dict[str, Category] = {row.id: row for row in _ROWS}
HARMS = frozenset(row.id for row in _ROWS if row.kind is Kind.HARM)
FLOORS = frozenset(row.id for row in _ROWS if row.floor)


PRIVACY = "privacy"
"""The category of personal data."""

LANGUAGE, NO_OPINION = "language", "second_opinion"
_CONDITIONS = {
    "guard_failed": QT_TR_NOOP("The check could not be made"),
    LANGUAGE: QT_TR_NOOP("A language that the guard can't read"),
    NO_OPINION: QT_TR_NOOP("No second opinion"),
}
"""What notices speak of that is not in the text: no scores, no thresholds."""


LIST, SCOPE = "list:", "scope:"
"""What categories of people's own begin with; the name of the list or of the scope follows."""


def category_name(category: str) -> str:
    """What people read for a category id; conditions of the guard and unknown ids read as what they are."""
    if category.startswith(LIST):
        return tr("Your list “{name}”").format(name=category.removeprefix(LIST))
    if category.startswith(SCOPE):
        return tr("Not about “{name}”").format(name=category.removeprefix(SCOPE))
    known = CATEGORIES.get(category)
    return tr(known.name if known else _CONDITIONS.get(category, category))
