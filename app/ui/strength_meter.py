"""How long a guess of the passphrase would take: a bar and a sentence."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.i18n import QT_TR_NOOP, tr
from app.ui.labels import label

MINIMUM_SCORE = 2
_SAYINGS = (
    QT_TR_NOOP("Too easy to guess. Add a few unrelated words."),
    QT_TR_NOOP("Weak. Add another word or two."),
    QT_TR_NOOP("Fair. Another word would make it strong."),
    QT_TR_NOOP("Good. A guess would take years."),
    QT_TR_NOOP("Strong. A guess would take centuries."),
)


@dataclass(frozen=True, slots=True)
class Strength:
    """`score` from 0 to 4 as zxcvbn gives it, and the sentence for it."""

    score: int
    saying: str


def strength(passphrase: str) -> Strength:
    """Rate a passphrase. zxcvbn is imported here, because its word lists cost a quarter of a second at start."""
    if not passphrase:
        return Strength(0, tr("Four or five unrelated words are easy to keep and hard to guess."))
    from zxcvbn import zxcvbn

    score = int(zxcvbn(passphrase[:72], max_length=72)["score"])
    return Strength(score, tr(_SAYINGS[score]))


class StrengthMeter(QWidget):
    """The bar and the sentence below a new passphrase."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 100)
        self.bar.setAccessibleName(tr("Strength of the passphrase"))
        self.saying = label(kind="small", wrap=True)
        column.addWidget(self.bar)
        column.addWidget(self.saying)
        self.rate("")

    def rate(self, passphrase: str) -> Strength:
        """Show and return the strength of what was typed."""
        result = strength(passphrase)
        self.bar.setValue(min(100, 18 + 16 * result.score + min(len(passphrase), 18)) if passphrase else 0)
        self.saying.setText(result.saying)
        self.bar.setAccessibleDescription(result.saying)
        return result
