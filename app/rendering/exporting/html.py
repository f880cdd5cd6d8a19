"""Chats as one HTML file: no script, nothing from elsewhere, all text escaped or made by our own safe renderer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from app.domain.messages import Conversation, Role
from app.i18n import language, tr
from app.rendering.exporting.blocks import Block, blocks
from app.rendering.exporting.outline import Entry, ExportOptions, entries, moment, title_of
from app.rendering.hidden import reveal

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'"
_STYLE = """
:root { color-scheme: light dark; --bg: #FBFAF7; --card: #FFFFFF; --text: #1E1D1A; --muted: #68645B; --line: #E3DFD5;
  --accent: #1E6B54; --user: #EFECE3; --code: #F6F4EE; --warn: #8A5A10; --keyword: #8250A8; --string: #1E6B54;
  --number: #A4500F; --builtin: #A4500F; --name: #1D5A8C; }
@media (prefers-color-scheme: dark) { :root { --bg: #171A18; --card: #1D211F; --text: #E8E6DF; --muted: #9EA098;
  --line: #2B312E; --accent: #74C7A7; --user: #232825; --code: #131614; --warn: #E0B568; --keyword: #C49BE8;
  --string: #74C7A7; --number: #E8A66B; --builtin: #E8A66B; --name: #8DBBE8; } }
body { background: var(--bg); color: var(--text); font: 15px/1.6 Inter, system-ui, sans-serif; margin: 0;
  overflow-wrap: anywhere; }
main { max-width: 720px; margin: 0 auto; padding: 48px 20px 72px; }
h1 { font-size: 24px; line-height: 1.3; margin: 0; } header { margin: 0 0 32px; }
article + article { margin-top: 72px; border-top: 1px solid var(--line); padding-top: 48px; }
.small { color: var(--muted); font-size: 13px; }
section { margin: 0 0 28px; } h2 { color: var(--muted); font-size: 13px; font-weight: 600; margin: 0 0 6px; }
h2 span { font-weight: 400; }
.user { background: var(--user); border-radius: 12px; padding: 12px 16px; margin-left: 15%; }
p { margin: 10px 0 0; } p.first, p:first-child { margin-top: 0; } p.plain { white-space: pre-wrap; }
.h1, .h2, .h3, .h4, .h5, .h6 { font-weight: 600; margin-top: 18px; } .h1 { font-size: 20px; } .h2 { font-size: 17px; }
ul, ol { margin: 8px 0 0; padding-left: 24px; } ul.tasks { list-style: none; padding-left: 4px; }
a { color: var(--accent); }
code, pre, p.code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 13px; }
code { background: var(--code); border-radius: 4px; padding: 1px 4px; }
pre, p.code { background: var(--code); border: 1px solid var(--line); border-radius: 10px; margin: 12px 0;
  padding: 12px 14px; overflow-x: auto; white-space: pre; overflow-wrap: normal; line-height: 1.5; }
table { border-collapse: collapse; } table.grid { margin-top: 12px; display: block; overflow-x: auto; border: 0; }
table.grid td, table.grid th { border: 1px solid var(--line); padding: 6px 10px; text-align: left; }
td.quote { border-left: 3px solid var(--line); color: var(--muted); padding: 2px 14px; }
table.quote { margin-top: 10px; }
table.rule { margin: 18px 0; } td.rule { border-top: 1px solid var(--line); height: 1px; padding: 0; }
details { border-left: 3px solid var(--line); color: var(--muted); margin: 8px 0 12px; padding: 2px 14px; }
summary { cursor: pointer; font-size: 13px; font-weight: 600; }
.note { color: var(--warn); font-size: 13px; margin-top: 8px; }
.s-comment { color: var(--muted); } .s-keyword { color: var(--keyword); } .s-string { color: var(--string); }
.s-number { color: var(--number); } .s-builtin { color: var(--builtin); } .s-name { color: var(--name); }
pre.more { margin-top: -14px; border-top: 0; border-top-left-radius: 0; border-top-right-radius: 0; }
@media print { main { padding: 0; } pre { white-space: pre-wrap; } }
"""


def html_file(chats: Sequence[Conversation], options: ExportOptions) -> str:
    """One file with these chats."""
    title = _line(title_of(chats[0])) if len(chats) == 1 else tr("%n chat(s)", "", len(chats))
    body = "\n".join(_chat(chat, options) for chat in chats)
    return (
        f'<!DOCTYPE html>\n<html lang="{language()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="referrer" content="no-referrer">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>{title}</title>\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _chat(chat: Conversation, options: ExportOptions) -> str:
    head = f'<header><h1>{_line(title_of(chat))}</h1><p class="small">{moment(chat.created)}</p></header>'
    sections = "\n".join(_section(entry, options) for entry in entries(chat, options))
    return f"<article>\n{head}\n{sections}\n</article>"


def _section(entry: Entry, options: ExportOptions) -> str:
    own = entry.message.role is Role.USER
    number = f"#{entry.number} " if options.branches else ""
    remark = f" <span>{escape(entry.remark)}</span>" if entry.remark else ""
    content = "".join(_blocks(blocks(entry.message, options)))
    name = f"<h2>{number}{_line(entry.speaker)}{remark}</h2>"
    return f'<section dir="auto">{name}<div class="{"user" if own else "answer"}">{content}</div></section>'


def _blocks(pieces: Iterator[Block]) -> Iterator[str]:
    folded = False
    for block in pieces:
        if folded and (block.kind != "reasoning" or block.caption):
            yield "</details>"
            folded = False
        match block.kind:
            case "reasoning":
                if block.caption:
                    yield f"<details><summary>{escape(block.caption)}</summary>"
                    folded = True
                yield f"<div>{block.html}</div>"
            case "code" | "more code":
                yield f'<pre class="{block.kind.split()[0]}">{block.html}</pre>'
            case "file":
                yield f"<details><summary>{escape(block.caption)}</summary>{block.html}</details>"
            case kind:
                yield f'<div class="{kind}">{block.html}</div>'
    if folded:
        yield "</details>"


def _line(text: str) -> str:
    return escape(" ".join(reveal(text).split()))
