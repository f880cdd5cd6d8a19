"""Finds personal data by form and checksum: addresses, numbers, keys. High precision: a sum that fails is no card."""

from __future__ import annotations

import re
from collections import Counter

_FORMS = {
    "e-mail": re.compile(r"\b[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}\b"),
    "IBAN": re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b"),
    "card": re.compile(r"\b\d(?:[ -]?\d){12,18}\b"),
    "key": re.compile(
        r"\b(?:sk-[A-Za-z0-9_-]{20,}|gh[pousr]_[A-Za-z0-9]{30,}|AKIA[0-9A-Z]{16}|hf_[A-Za-z0-9]{30,}|xox[abp]-[\w-]{20,})"
        r"|-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----"
    ),
    "phone": re.compile(r"(?<![\w.])\+\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d(?:[ -]?\d){6,11}\b"),
}


def redact(text: str) -> tuple[str, Counter[str]]:
    """`text` with personal data replaced by its kind in brackets, and how many there were of each kind."""
    found: Counter[str] = Counter()
    for kind, form in _FORMS.items():

        def replaced(match: re.Match[str], kind: str = kind) -> str:
            if not _valid(kind, match[0]):
                return match[0]
            found[kind] += 1
            return f"[{kind}]"

        text = form.sub(replaced, text)
    return text, found


def _valid(kind: str, text: str) -> bool:
    if kind == "card":
        return _luhn([int(digit) for digit in text if digit.isdigit()])
    return _iban(text.replace(" ", "")) if kind == "IBAN" else True


def _luhn(digits: list[int]) -> bool:
    doubled = [2 * digit - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (sum(doubled) + sum(digits[-1::-2])) % 10 == 0


def _iban(text: str) -> bool:
    number = "".join(str(int(letter, 36)) for letter in text[4:] + text[:4])
    return int(number) % 97 == 1
