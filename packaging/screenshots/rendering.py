"""Takes pictures of what a message can hold into a folder: formulas, tables, lists, code, scripts, hostile text.

xvfb-run -a -s "-screen 0 1280x800x24" env PYTHONPATH=. .venv/bin/python packaging/screenshots/rendering.py FOLDER
"""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path

from stage import Stage, perform, wait

from app.domain.messages import Message, ReasoningPart, Role, TextPart
from app.ui.desk_session import DeskSession
from app.ui.transcript.prose import ProseBlock
from app.ui.transcript.reasoning import ReasoningBlock

NOW = datetime(2026, 1, 1, tzinfo=UTC)

MATH = r"""Complete the square. For \(a \neq 0\) the roots of \(ax^2 + bx + c = 0\) are

\[
x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}.
\]

With $b^2 - 4ac < 0$ there are **no real roots**: $\sqrt{b^2 - 4ac}$ leaves $\mathbb{R}$. A half,
$\frac{1}{2}$, and a sum, $\sum_{i=1}^n i^2$, stay on the line; a ticket at $5 or $10 stays a price.

1. Euler: \(e^{i\pi} + 1 = 0\)
2. Gauss:
   \[
   \int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}
   \]

| discriminant | roots | value of $|x|$ |
|---|:-:|--:|
| $\Delta > 0$ | two | $\frac{a}{b}$ |
| $\Delta < 0$ | none | \(\lfloor x \rfloor\) |

\begin{align}
2x + 3y &= 7 \\
x - y &= 1
\end{align}

So the answer is \boxed{x = 2}.
"""

MARKDOWN = """## What is in a message

Words in **bold**, *italic*, ~~struck out~~ and `code`, and a [link](https://example.org/page).[^1]

- [x] Tables, task lists, footnotes
- [ ] A list
    - within a list
        1. with numbers
        2. and more

> A quotation, with a list of its own:
>
> - first
> - second

| Crop | Sown | Yield |
|:--|:-:|--:|
| Wheat | October | 7.4 t |
| Barley | March | 6.1 t |

---

```python
def roots(a: float, b: float, c: float) -> tuple[complex, complex]:
    \"\"\"Both roots; complex where the discriminant is negative.\"\"\"
    d = cmath.sqrt(b * b - 4 * a * c)
    return (-b + d) / (2 * a), (-b - d) / (2 * a)  # a line that is longer than the card is wide and scrolls in it
```

[^1]: Links say where they lead, and open only after a question.
"""

SCRIPTS = """Each paragraph goes its own way:

هذا نص باللغة العربية، فيه كلمة English ورقم 42 وصيغة $x^2$.

שורה בעברית, עם (סוגריים) ו־`code` בתוכה.

中文段落：窗口里的每一个字都留在这台电脑上。日本語も、한국어도 표시된다.

Emoji 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏿, combining marks n̈ ệ ą́, and Zalgo Z̸̧̛͇̪̝͔͎̪̊̇̈́̓̕a̶̢̛̟͍͚͇͑l̷̨̛̩̪̫̈́̀͘g̶̨̗͍̓o cut short.

- قائمة من اليمين
- إلى اليسار

| العربية | English |
|---|---|
| نعم | yes |
"""

HOSTILE = """<img src="file:///etc/passwd"> ![a picture](http://host.invalid/x.png) [a script](javascript:alert(1))

The file is called invoice\u202efdp.exe, and here\u200b\u200b\u200b hides something; \x1b[31mnot red\x1b[0m, NUL \x00.

Not drawn: \\(\\def\\x{\\x\\x}\\x\\) and

\\[ \\ce{2H2 + O2 -> 2H2O} \\]

```c
/* \u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */
```
"""


def play(stage: Stage) -> None:
    """A chat for each kind of content."""
    session = stage.desk()
    _show(stage, session, "rendering-math", "How do I solve ax² + bx + c = 0?", MATH, end=False)
    _show(stage, session, "rendering-math-end", "How do I solve ax² + bx + c = 0?", MATH, end=True)
    _show(stage, session, "rendering-markdown", "What can you write?", MARKDOWN, end=False)
    _show(stage, session, "rendering-markdown-end", "What can you write?", MARKDOWN, end=True)
    _show(stage, session, "rendering-scripts", "كيف تكتب لغات العالم؟", SCRIPTS, end=False)
    _show(stage, session, "rendering-hostile", "Show me the worst.", HOSTILE, end=False)


def _show(stage: Stage, session: DeskSession, name: str, prompt: str, text: str, *, end: bool) -> None:
    transcript = session.desk.chat.transcript
    parts = (ReasoningPart("The discriminant $\\Delta$ decides how many roots there are.", 14.0), TextPart(text))
    question = Message("q", None, Role.USER, NOW, (TextPart(prompt),))
    transcript.show_messages([question, Message("a", "q", Role.ASSISTANT, NOW, parts)])
    for found in transcript.findChildren(ReasoningBlock):
        found.set_expanded(end)
    wait(lambda: all(_settled(session, block) for block in transcript.findChildren(ProseBlock)))
    bar = transcript.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMaximum if end else bar.SliderAction.SliderToMinimum)
    stage.shoot(name)


def _settled(session: DeskSession, block: ProseBlock) -> bool:
    return len(session.easel.known(block.prose.formulas)) == len(set(block.prose.formulas))


if __name__ == "__main__":
    perform(Path(sys.argv[1]), play)
