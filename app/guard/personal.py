"""Personal data in a text: which kind, and where. Checksums keep order numbers and prices out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.i18n import QT_TR_NOOP


@dataclass(frozen=True, slots=True)
class Found:
    """A piece of personal data of one `kind` at text[start:end]."""

    kind: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class _Kind:
    name: str
    label: str
    score: float
    pattern: re.Pattern[str]
    valid: Callable[[str], bool]


def _luhn(number: str) -> bool:
    digits = [int(char) for char in reversed(number) if char.isdigit()]
    doubled = sum(sum(divmod(2 * digit, 10)) for digit in digits[1::2])
    return 13 <= len(digits) <= 19 and len(set(digits)) > 2 and (sum(digits[::2]) + doubled) % 10 == 0


def _iban(number: str) -> bool:
    compact = number.replace(" ", "")
    turned = compact[4:] + compact[:4]
    return 15 <= len(compact) <= 34 and int("".join(str(int(char, 36)) for char in turned)) % 97 == 1


def _phone(number: str) -> bool:
    return 9 <= sum(char.isdigit() for char in number) <= 15


def _always(_: str) -> bool:
    return True


_KINDS = (
    _Kind(
        "key",
        QT_TR_NOOP("secret key"),
        0.85,
        re.compile(
            r"\b(?:sk-[A-Za-z0-9_-]{20,200}|(?:AKIA|ASIA)[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,100}"
            r"|github_pat_[A-Za-z0-9_]{22,100}|glpat-[A-Za-z0-9_-]{20,100}|xox[abeprs]-[0-9A-Za-z-]{20,100}"
            r"|[rs]k_live_[A-Za-z0-9]{20,100}|AIza[A-Za-z0-9_-]{35}|hf_[A-Za-z0-9]{30,60}|npm_[A-Za-z0-9]{36}"
            r"|pypi-[A-Za-z0-9_-]{50,250}|SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}|\d{8,10}:AA[A-Za-z0-9_-]{33}"
            r"|eyJ[A-Za-z0-9_-]{10,2000}\.eyJ[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{20,1000})(?![A-Za-z0-9_-])"
            r"|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----"
            r"(?:(?:[A-Za-z0-9+/=:,\\\s]|-(?!----)){0,8000}+-----END [A-Z ]{0,20}PRIVATE KEY-----"
            r"|(?:(?:\s|\\[nr])+[A-Za-z0-9+/=]{32,})*)"
        ),
        _always,
    ),
    _Kind("iban", QT_TR_NOOP("account number"), 0.8, re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]){11,30}\b"), _iban),
    _Kind("card", QT_TR_NOOP("card number"), 0.85, re.compile(r"\b\d(?:[ -]?\d){12,18}\b"), _luhn),
    _Kind(
        "ssn",
        QT_TR_NOOP("social security number"),
        0.8,
        re.compile(r"\b(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}\b"),
        _always,
    ),
    _Kind(
        "email",
        QT_TR_NOOP("e-mail address"),
        0.4,
        re.compile(r"\b[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,4}[A-Za-z]{2,24}\b"),
        _always,
    ),
    _Kind(
        "phone",
        QT_TR_NOOP("phone number"),
        0.4,
        re.compile(
            r"(?<![\w.])\+\d{1,3}(?:[ ./-]?\(?\d{1,5}\)?){2,7}\b"
            r"|(?<!\d )(?<![\w.,/-])(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}(?![\w-])"
            r"|(?<!\d )(?<![\w.,/-])\(?0[1-9]\d{0,3}\)?(?:[ /-]\d{2,8}){1,4}(?![\w.,-]*\d)"
        ),
        _phone,
    ),
)
LABELS = {kind.name: kind.label for kind in _KINDS}
SCORES = {kind.name: kind.score for kind in _KINDS}


def find_personal(text: str) -> list[Found]:
    """Every piece of personal data in `text`, in order, none overlapping another."""
    found = sorted(_all(text), key=lambda piece: (piece.start, -piece.end))
    kept: list[Found] = []
    for piece in found:
        if not kept or piece.start >= kept[-1].end:
            kept.append(piece)
    return kept


def _all(text: str) -> Iterator[Found]:
    for kind in _KINDS:
        for match in kind.pattern.finditer(text):
            if kind.valid(match.group()):
                yield Found(kind.name, match.start(), match.end())


def given_in(prompt: str) -> frozenset[str]:
    """The personal data that the person gave: an answer may repeat it."""
    return frozenset(prompt[piece.start : piece.end] for piece in find_personal(prompt))


def personal_score(text: str, given: frozenset[str] = frozenset()) -> float:
    """How delicate the most delicate personal data of `text` is; 0 where there is none but what was `given`."""
    found = (piece for piece in find_personal(text) if text[piece.start : piece.end] not in given)
    return max((SCORES[piece.kind] for piece in found), default=0.0)


def redacted(text: str, kinds: frozenset[str], given: frozenset[str] = frozenset()) -> tuple[str, dict[str, int]]:
    """`text` with personal data of these kinds replaced by placeholders, and how many of each.

    What the person had `given` in the prompt stays.
    """
    counts: dict[str, int] = {}
    parts: list[str] = []
    position = 0
    for piece in find_personal(text) if kinds else ():
        if piece.kind in kinds and text[piece.start : piece.end] not in given:
            parts += [text[position : piece.start], f"[{LABELS[piece.kind]}]"]
            counts[piece.kind] = counts.get(piece.kind, 0) + 1
            position = piece.end
    return "".join([*parts, text[position:]]), counts
