"""The canned texts of the scripted backend: reasoning and answer of each scene."""

from __future__ import annotations

import re

SLOW_RATE = 2.0
MIDWAY = 40

SHORT = ("The person greets me. I greet back.", "Hello! How can I help?")

_ANSWER = """\
A **binary search** halves the range at every step, so it needs about log₂ *n* comparisons.

```python
def find(values: list[int], wanted: int) -> int | None:
    low, high = 0, len(values)
    while low < high:
        middle = (low + high) // 2
        if values[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    return low if low < len(values) and values[low] == wanted else None
```

| entries | steps |
|--------:|------:|
| 1,000 | 10 |
| 1,000,000 | 20 |

1. The list has to be sorted.
2. Every step looks at the middle only:
   - smaller: go on to the right
   - otherwise: go on to the left

> It is easy to get the borders wrong; `low < high` and `high = middle` belong together.
"""

_THOUGHTS = """\
The question is about searching a sorted list. I should name the idea first, then show code that handles an empty list \
and a value that is missing.

Half-open borders avoid the usual mistake by one. A small table makes the cost clear. Then a short list of pitfalls.\
"""

_HOSTILE = (
    """\
<img src="file:///etc/passwd"><img src="//203.0.113.1/share/x.png"> ![x](http://203.0.113.1/x.png)
<script>alert(1)</script> <a href="javascript:alert(1)">click</a> [safe](file:///etc/passwd)
\u202etxt.exe\u202c zero\u200bwidth \u0000 \ufffd e\u0301\u0301\u0301 \x1b[31mred\x1b[0m
"""
    + "x" * 20_000
)

SCENES: dict[str, tuple[str, str]] = {
    "answer": (_THOUGHTS, _ANSWER),
    "short": SHORT,
    "empty": ("", ""),
    "hostile": ("Now I write what a page should never run.", _HOSTILE),
    "flood": (_THOUGHTS, _ANSWER * 20),
    "loop": (_THOUGHTS, _ANSWER),
    "slow": (_THOUGHTS, _ANSWER),
    "midway": (_THOUGHTS, _ANSWER),
    "says": ("", ""),
}

_LETTERS = "abcdefghijklmnop"
_SAYS = re.compile(rf"#says ([{_LETTERS}]+)")


def to_say(text: str) -> str:
    """A prompt that makes the model answer `text`, written so that nothing reads it but the backend."""
    return "#says " + "".join(_LETTERS[byte >> 4] + _LETTERS[byte & 15] for byte in text.encode())


def said(prompt: str) -> str:
    """The text that `to_say` hid in a prompt."""
    found = _SAYS.search(prompt)
    digits = [_LETTERS.index(letter) for letter in found[1]] if found else []
    return bytes(high * 16 + low for high, low in zip(digits[::2], digits[1::2], strict=False)).decode(
        "utf-8", "replace"
    )
