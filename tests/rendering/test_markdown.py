"""Markdown becomes HTML that Qt may show: everything is escaped, nothing names a resource."""

from __future__ import annotations

import re

import pytest

from app.rendering.markdown import MAX_FORMULAS, ProseRenderer, make_parser, plain_html

TAG = re.compile(r"<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)(/?)>")
ALLOWED = {"p", "ul", "ol", "li", "table", "thead", "tr", "td", "th", "i", "b", "s", "a", "code", "br", "span", "sup"}


def html(source: str) -> str:
    return ProseRenderer(make_parser()).html(source)


def assert_harmless(result: str) -> None:
    """Only known tags, and addresses only in links of three schemes."""
    rest = TAG.sub("", result)
    assert "<" not in rest
    assert ">" not in rest
    for _closing, name, attributes, _empty in TAG.findall(result):
        assert name in ALLOWED
        for key, value in re.findall(r'([a-z]+)="([^"]*)"', attributes):
            assert key in {"class", "href", "align", "start", "width", "cellspacing", "cellpadding", "border"}
            if key == "href":
                assert re.match(r"(?i)https?://", value)


HOSTILE = [
    '<img src="file:///etc/passwd">',
    "<img src=//host/share/x.png>",
    "![x](file:///etc/passwd)",
    "![x](//host/share/x.png)",
    "![x](http://host/x.png)",
    "![x](data:image/png;base64,AAAA)",
    '![<img src="http://h/x">](http://host/x.png "<img src=x>")',
    "[x](javascript:alert(1))",
    "[x](file:///etc/passwd)",
    "[x](\\\\host\\share)",
    "[x](//host/share)",
    "[x](smb://host/share)",
    "<file:///etc/passwd>",
    "<javascript:alert(1)>",
    '<a href="file:///x">x</a>',
    '<style>body{background:url("file:///x")}</style>',
    "<link rel=stylesheet href=file:///x>",
    '[x](http://a/" onclick="x)',
    "[ref]\n\n[ref]: file:///etc/passwd",
    '`<img src="x">`',
    '    <img src="x">',
    "| <img src=x> |\n|---|\n| ![a](file:///x) |",
    "&lt;img src=&quot;file:///x&quot;&gt;",
    "&#60;img src=x&#62;",
    "- ![a](file:///x)\n> ![b](file:///x)",
    "\\(<img src=x>\\)",
    '```"><img src=x>\ncode\n```',
]


@pytest.mark.parametrize("source", HOSTILE)
def test_hostile_markdown_is_harmless(source: str) -> None:
    assert_harmless(html(source))
    assert_harmless(plain_html(source))


@pytest.mark.parametrize(
    ("source", "part"),
    [
        ("**b** *i* ~~s~~", "<b>b</b> <i>i</i> <s>s</s>"),
        ("[x](https://example.org/a?b=c)", '<a href="https://example.org/a?b=c">x</a>'),
        ("<https://example.org>", 'href="https://example.org"'),
        ("note[^1]", "note<sup>1</sup>"),
        ("[^1]: the *note*", '<td class="number">1</td><td class="note"><p class="first">the <i>note</i></p></td>'),
        ("![the alt](https://example.org/x.png)", "[image: the alt]"),
        ("- [x] done", "☑ done"),
        ("5. five", 'start="5"'),
        ("| a |\n|--:|\n| 1 |", '<td align="right">1</td>'),
        ("one\ntwo", "one<br/>two"),
        ("> said", '<td class="quote">'),
        ("## Head", '<p class="h2 first">Head</p>'),
        ("a \\(x_1 * y_2 * z\\) b", "<code>\\(x_1 * y_2 * z\\)</code>"),
        ("a \\[x\n= y\\] b", "<code>\\[x<br/>= y\\]</code>"),
        ("see $$a_b_c$$", "<code>$$a_b_c$$</code>"),
        ("a\u202eb", "‹U+202E›"),
        ("&#x202E;", "‹U+202E›"),
        ("<b>bold?</b>", "&lt;b&gt;bold?&lt;/b&gt;"),
    ],
)
def test_markdown_is_shown(source: str, part: str) -> None:
    assert part in html(source)


def test_endless_words_get_places_to_break() -> None:
    assert max(len(word) for word in re.split("[\u200b<>]", html("x" * 5_000))) <= 120


def test_deep_nesting_loses_no_text() -> None:
    source = "> " * 60 + "innermost"
    assert "innermost" in html(source)
    assert "leaf" in html("".join(f"{'  ' * depth}- a\n" for depth in range(40)) + "  " * 40 + "- leaf")


def test_link_definitions_count_in_later_segments() -> None:
    renderer = ProseRenderer(make_parser())
    renderer.html("[ref]: https://example.org/")
    assert 'href="https://example.org/"' in renderer.html("see [it][ref]")


def test_formulas_beyond_the_limit_stay_as_they_were_written() -> None:
    renderer, piece = ProseRenderer(make_parser()), " ".join(["$x$"] * 100)
    drawn = [len(renderer.prose(piece).formulas) for _ in range(2 + MAX_FORMULAS // 100)]
    assert drawn[0] == 100
    assert MAX_FORMULAS <= sum(drawn) < MAX_FORMULAS + 200
    assert renderer.html("$x$").count("$x$") == 1


def test_a_formula_that_still_grows_is_counted_once() -> None:
    renderer, piece = ProseRenderer(make_parser()), " ".join(["$x$"] * 100)
    for _ in range(MAX_FORMULAS // 100 + 2):
        renderer.prose(piece, growing=True)
    assert len(renderer.prose(piece).formulas) == 100


def test_an_address_that_was_still_growing_is_not_kept() -> None:
    renderer = ProseRenderer(make_parser())
    renderer.prose("See [docs].\n\n[docs]: https://example.co", growing=True)
    whole = renderer.prose("See [docs].\n\n[docs]: https://example.com/a").html
    assert 'href="https://example.com/a"' in whole
    assert 'href="https://example.com/a"' in renderer.prose("Once more [docs].", growing=True).html
