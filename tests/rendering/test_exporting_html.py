"""The HTML of an export: complete, in order, and nothing in it acts, loads or hides."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from html.parser import HTMLParser

import pytest

from app.domain.messages import AttachmentPart, Conversation, Message, MessageState, ReasoningPart, Role, TextPart
from app.rendering.exporting.html import html_file
from app.rendering.exporting.markdown import markdown_file
from app.rendering.exporting.outline import ExportOptions

NOW = datetime(2026, 4, 1, tzinfo=UTC)
TAGS = frozenset(
    {"html", "head", "meta", "title", "style", "body", "main", "article", "header", "section", "div", "span"}
    | {"h1", "h2", "p", "details", "summary", "pre", "code", "a", "b", "i", "s", "br", "ul", "ol", "li"}
    | {"table", "thead", "tr", "td", "th", "sup"}
)
ALLOWED = frozenset(
    {"class", "lang", "charset", "content", "http-equiv", "name", "dir", "href", "align", "start", "width"}
    | {"cellspacing", "cellpadding", "border", "title"}
)
HOSTILE = """<script>alert(1)</script><img src="file:///etc/passwd"><iframe src=//host/x></iframe>
![x](http://host/x.png) [a](javascript:alert(1)) [b](file:///etc/passwd) <style>@import "x"</style>
[good](https://example.org "t\\" onmouseover=alert(1)") \u202eevil\u202c zero\u200bwidth
```html
<script>alert(2)</script>
```
<details open ontoggle=alert(3)>
| a | <b onclick=x> |
|---|---|
| `<svg onload=1>` | 2 |
"""


class Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.links: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]


def seen(html: str) -> Seen:
    parser = Seen()
    parser.feed(html)
    return parser


def chat(*parts: str, title: str = "T", state: MessageState = MessageState.COMPLETE) -> Conversation:
    asked = Message("1", None, Role.USER, NOW, (AttachmentPart(f"{title}.txt", HOSTILE), TextPart(parts[0])))
    thought = ReasoningPart(f"{HOSTILE}\n{parts[0]}", 12)
    answer = Message("2", "1", Role.ASSISTANT, NOW, (thought, TextPart(parts[-1])), state, title)
    return Conversation("c", title, NOW, NOW, (asked, answer), "2")


def test_nothing_hostile_gets_through() -> None:
    html = html_file([chat(HOSTILE, title='"><script>x</script>')], ExportOptions(branches=True))
    found = seen(html)
    assert found.tags <= TAGS
    assert found.attributes <= ALLOWED
    assert set(found.links) == {"https://example.org"}
    assert "\u202e" not in html
    assert "‹U+202E›" in html
    assert "default-src 'none'" in html
    assert not re.search(r"url\(|@import|src=", html.split("<body>")[0])


def test_it_has_what_was_said_in_order() -> None:
    html = html_file([chat("Why **not**?", "# Head\n\nBecause:\n\n```python\nprint('x')\n```\n")], ExportOptions())
    order = ["Why **not**?", "Reasoning, 12 s", 'class="h1', "Because:", '<span class="s-builtin">print</span>']
    assert [html.index(piece) for piece in order] == sorted(html.index(piece) for piece in order)
    assert html.count("<details>") == html.count("</details>") == 2


def test_without_reasoning_there_is_none() -> None:
    html = html_file([chat("Why?", "So.")], ExportOptions(reasoning=False))
    assert "Reasoning" not in html
    assert "So." in html


def test_what_was_stopped_says_so() -> None:
    assert "Stopped here." in html_file([chat("a", "b", state=MessageState.STOPPED)], ExportOptions())
    assert "Stopped here." in markdown_file([chat("a", "b", state=MessageState.STOPPED)], ExportOptions())


def test_several_chats_have_one_file_and_all_titles() -> None:
    html = html_file([chat("a", title="First"), chat("b", title="Second")], ExportOptions())
    assert "<title>2 chats</title>" in html
    assert html.index("First") < html.index("Second")


@pytest.mark.parametrize("text", ["", "\x00\x1b[31m", "x" * 200_000, "> " * 5_000, "\ud800", "```", "|" * 3_000])
def test_odd_texts_are_written_too(text: str) -> None:
    html = html_file([chat(text)], ExportOptions())
    assert seen(html).tags <= TAGS
    html.encode("utf-8", "strict")
    markdown_file([chat(text)], ExportOptions()).encode("utf-8", "strict")


def test_a_file_of_backticks_stays_in_its_fence() -> None:
    fenced = Conversation(
        "c", "t", NOW, NOW, (Message("1", None, Role.USER, NOW, (AttachmentPart("a", "````\nx\n````"),)),), "1"
    )
    assert "`````\n````\nx\n````\n`````" in markdown_file([fenced], ExportOptions())
