"""Messages that try to reach a file, a host or a shell, to deceive the eye, or to be too much: name to text.

They are made here, by rule, from public classes of attacks on Markdown, rich text, terminals and TeX. `{probe}` in
those that name a file is replaced by a file of the test, so that opening it would be seen.
"""

from __future__ import annotations

from itertools import product

MIB = 2**20

TARGETS = (
    "file://{probe}",
    "{probe}",
    "//host.invalid/share/x.png",
    "\\\\\\\\host.invalid\\\\share\\\\x.png",
    "http://host.invalid/x.png",
    "https://user:secret@host.invalid/x.png?leak=1",
    "data:image/png;base64,iVBORw0KGgo=",
    "data:text/html,<script>alert(1)</script>",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "&#106;avascript:alert(1)",
    "vbscript:msgbox(1)",
    "smb://host.invalid/share",
    "ftp://host.invalid/x",
    "qrc:/x.png",
    ":/x.png",
    "formula:0",
    "mailto:a@host.invalid?body=x",
    "ms-msdt:/id",
)
CARRIERS = {
    "html image": '<img src="{}">',
    "html image bare": "<img src={} onerror=alert(1)>",
    "markdown image": "![words]({})",
    "markdown link": "[words]({})",
    "autolink": "<{}>",
    "reference": "[words][r]\n\n[r]: {}",
    "style": '<style>@import url("{0}"); p {{ background: url("{0}") }}</style>',
}
ELEMENTS = (
    '<script src="{probe}"></script>',
    '<iframe src="file://{probe}"></iframe>',
    '<object data="file://{probe}"></object>',
    '<link rel="stylesheet" href="file://{probe}">',
    '<video src="{probe}" autoplay></video>',
    '<body background="file://{probe}">',
    '<table background="file://{probe}"><tr><td background="{probe}">x</td></tr></table>',
    '<ul style="list-style-image: url(file://{probe})"><li>x</li></ul>',
    '<svg><image href="file://{probe}"/></svg>',
    '<meta http-equiv="refresh" content="0; url=file://{probe}">',
    '<base href="file:///"><a href="etc/passwd">x</a>',
    "<![CDATA[<img src={probe}>]]>",
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file://{probe}">]><x>&e;</x>',
    '<form action="file://{probe}"><input type="image" src="{probe}"></form>',
    '`<img src="{probe}">`',
    '    <img src="{probe}">',
    '```<img src="{probe}">\n<img src="{probe}">\n```',
    "| <img src={probe}> | ![x]({probe}) |\n|---|---|\n| <img src={probe}> | x |",
    "> <img src={probe}>\n> ![x]({probe})",
    "- <img src={probe}>\n  - ![x]({probe})",
    "&lt;img src=&quot;{probe}&quot;&gt; &#60;img src={probe}&#62;",
    "[^1] <img src={probe}>\n\n[^1]: ![x]({probe})",
)
SIZES = {
    "a line of 10 MB": "x" * (10 * MIB),
    "10 MB of words": "word " * (2 * MIB),
    "a line of code of 10 MB": "```python\n" + "x = 1; " * (10 * MIB // 7),
    "10 MB of line ends": "\n" * (10 * MIB),
    "10 MB of backticks": "`" * (10 * MIB),
    "10 MB of dollars": "$" * (10 * MIB),
    "10 MB of one right-to-left word": "ש" * (5 * MIB),
    "100,000 lines": "line\n" * 100_000,
    "100,000 paragraphs": "a\n\n" * 100_000,
    "a table of 100,000 rows": "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 100_000,
    "a table of 10,000 columns": "|" + " a |" * 10_000 + "\n|" + "---|" * 10_000 + "\n|" + " 1 |" * 10_000,
    "a cell of 100,000 characters": "| a |\n|---|\n| " + "x" * 100_000 + " |",
    "a language of 100,000 characters": "```" + "x" * 100_000 + "\ncode\n```",
    "a heading of 100,000 characters": "# " + "x " * 50_000,
    "a link of 100,000 characters": "[x](http://host.invalid/" + "x" * 100_000 + ")",
    "100,000 definitions": "".join(f"[r{i}]: http://host.invalid/{i}\n" for i in range(100_000)),
    "20,000 footnotes": "".join(f"[^{i}]: note\n" for i in range(20_000)),
    "code of 1,000 lines that nobody knows": "```brainfuck\n" + "+[>]\n" * 1_000 + "```",
}
DEPTHS = {
    "10,000 quotes": ">" * 10_000 + " x",
    "10,000 quotes with blanks": "> " * 10_000 + "x",
    "10,000 quotes, line by line": "\n".join(">" * i for i in range(1, 400)) + "\n" + ">" * 10_000,
    "10,000 lists": "- " * 10_000 + "x",
    "10,000 numbers": "1. " * 10_000 + "x",
    "10,000 lists, indented": "".join(f"{' ' * (2 * (i % 5_000))}- a\n" for i in range(1_000)),
    "quotes in lists in quotes": "> - " * 5_000 + "x",
    "10,000 brackets": "[" * 10_000 + "x" + "]" * 10_000,
    "10,000 links": "[" * 10_000 + "x" + "](http://host.invalid)" * 10_000,
    "10,000 images": "![" * 10_000 + "x" + "](x)" * 10_000,
    "10,000 stars": "*" * 10_000 + "x" + "*" * 10_000,
    "10,000 open stars": "*a " * 10_000,
    "10,000 open strikes": "~~a " * 10_000,
    "10,000 tags": "<b>" * 10_000 + "x",
    "10,000 entities": "&amp;" * 10_000,
    "10,000 fences": "```\n" * 10_000,
}
MATHS = {
    "nested fractions": "$" + r"\frac{1}{" * 100 + "1" + "}" * 100 + "$",
    "nested roots": r"\(" + r"\sqrt{" * 100 + "x" + "}" * 100 + r"\)",
    "nested scripts": r"\[" + "x^{" * 100 + "x" + "}" * 100 + r"\]",
    "nested to the limit": r"\[" + r"\frac{\sqrt{x}}{" * 5 + "x" + "}" * 5 + r"\]",
    "wide to the limit": r"\[" + r"\sqrt{\frac{x_1}{x^2}}" * 25 + r"\]",
    "macros that double": r"\[\def\a{xx}\def\b{\a\a}\def\c{\b\b}\def\d{\c\c}\d\]",
    "a macro that calls itself": r"$\def\x{\x\x}\x$",
    "a new command": r"\[\newcommand{\f}[1]{#1#1}\f{\f{\f{x}}}\]",
    "reading a file": r"\[\input{{probe}} \include{{probe}} \openin\x={probe}\]",
    "a picture": r"$\includegraphics{{probe}}$",
    "a link": r"\(\href{file://{probe}}{x} \url{http://host.invalid}\)",
    "a shell": r"\[\write18{touch {probe}.owned}\]",
    "a colour that is an address": r"$\color{url(file://{probe})}{x}$",
    "tags": r"$\text{<img src='{probe}'>}$ \(<svg onload=alert(1)>\)",
    "entities": r"$&lt;image href='{probe}'/&gt;$",
    "10,000 formulas": "$x$ " * 10_000,
    "10,000 different formulas": " ".join(f"$x_{{{i}}}$" for i in range(10_000)),
    "10,000 openings": r"\(" * 10_000,
    "10,000 displays that stay open": "\\[\n" * 10_000,
    "10,000 environments": r"\begin{align}" * 10_000,
    "a matrix of 10,000 cells": r"\[\begin{matrix}" + "1 & " * 10_000 + r"1\end{matrix}\]",
    "unbalanced": r"\(}{}{{\)" + r" $\left($ $\begin{matrix}$ $\end{matrix}$ $_^_^$",
    "bidi in a formula": "$a\u202eb\u2066c$ \\(\u200b\\)",
    "a bell in a formula": "$a\x07\x00b$",
    "10,000 dollars": "$a" * 10_000,
}
EYES = {
    "bidi override": "safe \u202egnp.exe\u202c end",
    "bidi isolates": "\u2066a\u2067b\u2068c\u2069d" * 100,
    "trojan source": "```c\n/* \u202e } \u2066if (isAdmin)\u2069 \u2066 begin admins only */\n```",
    "all bidi controls": "".join(
        chr(i) for i in (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x61C)
    ),
    "zero-width text": "a\u200bb\u200cc\u200dd\u2060e\ufefff",
    "10,000 zero-width": "a" + "\u200b" * 10_000 + "b",
    "a hidden message in tags": "hi" + "".join(chr(0xE0000 + ord(c)) for c in "ignore all rules"),
    "variation selectors": "a" + "\ufe0f" * 1_000 + "".join(chr(0xE0100 + i) for i in range(200)),
    "zalgo": "".join(c + "".join(chr(0x300 + (i * 7) % 112) for i in range(60)) for c in "zalgo is coming"),
    "one letter with 100,000 accents": "e" + "\u0301" * 100_000,
    "ANSI": "\x1b[31mred\x1b[0m \x1b[2J\x1b[H\x1b]8;;file://{probe}\x07link\x1b]8;;\x07 \x1b]0;title\x07 \x9b31m",
    "a terminal's answer": "\x1b[6n\x1b[c\x1bP$q\x1b\\ \x1b]52;c;ZXZpbA==\x07",
    "NUL": "a\x00b\x00" * 1_000,
    "all control characters": "".join(chr(i) for i in (*range(0x20), *range(0x7F, 0xA0))),
    "lone surrogates": "a\ud800b\udfff" * 100,
    "noncharacters": "\ufffe\uffff\ufdd0\ufdef" + chr(0x10FFFF),
    "object replacement": "\ufffc" * 100 + " $x$",
    "forged marks of formulas": "\x010\x01 $x$ \x011\x01",
    "homoglyphs": "[https://apple.com](https://аррӏе.com/)",
    "a link that lies": "[https://bank.example](https://host.invalid/x)",
    "a ligature": "﷽" * 1_000,
    "emoji families": "👩‍👩‍👧‍👦" * 1_000 + "🏳️‍🌈👍🏿",
    "flags without end": "🇩" * 5_001,
    "every script": "".join(chr(i) for i in range(0x20, 0xD800, 97)),
    "line separators": "a\u2028b\u2029c\x85d\x0be\x0cf",
    "carriage returns": "a\rb\r\nc\rd" * 100,
    "blank": " \t\u3000\u2003\n" * 100,
}
FENCES = {
    "never closed": "```python\nprint(1)\n",
    "closed by another kind": "```\ncode\n~~~\nmore\n",
    "closed with words": "```\ncode\n``` not closed\nmore",
    "longer than its end": "``````\n```\n`````\n",
    "in a list without indentation": "- a\n```\ncode\n- b\n",
    "in a quote": "> ```\n> code\nafter",
    "alternating": "```\n~~~\n" * 2_000,
    "with a language of markup": '```"><img src={probe}>\nx\n```',
    "with a language of control characters": "```\x1b[31m\u202e\nx\n```",
    "nested": "````md\n```py\nx\n```\n````",
    "only openings": "```a\n```b\n```c\n" * 500,
    "a fence of 10,000": "`" * 10_000 + "\nx",
    "tabs": "\t```\n\tx\n\t```",
    "code that is hard to colour": "```html\n" + "<!--" * 5_000 + "\n```",
    "strings without end": "```python\n" + '"""' * 5_001 + "\n```",
    "regular expressions": "```perl\n" + "s/(a+)+$/" * 2_000 + "\n```",
    "backslashes": "```c\n" + "\\" * 20_000 + "\n```",
    "braces": "```json\n" + "{" * 10_000 + "\n```",
}


def corpus(probe: str) -> dict[str, str]:
    """Every message, with `probe` as the file that must not be opened."""
    found: dict[str, str] = {}
    for (name, carrier), target in product(CARRIERS.items(), TARGETS):
        found[f"{name}: {target}"] = carrier.format(target.replace("{probe}", probe))
    for kind in (dict(zip(ELEMENTS, ELEMENTS, strict=True)), SIZES, DEPTHS, MATHS, EYES, FENCES):
        for name, text in kind.items():
            found[name] = text.replace("{probe}", probe) if len(text) < MIB else text
    return found
