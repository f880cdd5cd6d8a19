"""Source code to coloured spans with Pygments, in slices small enough for the window's loop.

Only the languages listed here are looked up, by their everyday names; anything else stays plain. The result holds kinds
("keyword", "string", ...), not colours: the theme gives those.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from pygments.lexer import Lexer
from pygments.lexers import find_lexer_class
from pygments.token import Comment, Keyword, Literal, Name, Number, Operator, String
from pygments.token import _TokenType as TokenType

MAX_CHARACTERS = 40_000
SLICE = 300

_LEXERS = {
    "Bash": "bash sh shell zsh console",
    "Batchfile": "bat batch cmd",
    "C": "c h",
    "C#": "c# cs csharp",
    "C++": "c++ cpp cxx hpp",
    "CMake": "cmake",
    "CSS": "css",
    "Dart": "dart",
    "Diff": "diff patch",
    "Docker": "docker dockerfile",
    "Go": "go golang",
    "Haskell": "haskell hs",
    "HTML": "html",
    "INI": "ini cfg conf",
    "Java": "java",
    "JavaScript": "js javascript node jsx",
    "JSON": "json jsonc",
    "Julia": "julia",
    "Kotlin": "kotlin kt",
    "Lua": "lua",
    "Makefile": "make makefile",
    "Matlab": "matlab",
    "Perl": "perl",
    "PHP": "php",
    "PowerShell": "powershell ps1",
    "Python": "python py python3",
    "S": "r",
    "Ruby": "ruby rb",
    "Rust": "rust rs",
    "Scala": "scala",
    "SCSS": "scss",
    "SQL": "sql sqlite postgresql mysql",
    "Swift": "swift",
    "TeX": "tex latex",
    "TOML": "toml",
    "TypeScript": "ts typescript tsx",
    "XML": "xml svg",
    "YAML": "yaml yml",
}
_BY_ALIAS = {alias: name for name, aliases in _LEXERS.items() for alias in aliases.split()}

_KINDS: tuple[tuple[TokenType, str], ...] = (
    (Comment, "comment"),
    (Keyword.Type, "builtin"),
    (Keyword, "keyword"),
    (Operator.Word, "keyword"),
    (Name.Builtin, "builtin"),
    (Name.Decorator, "builtin"),
    (Name.Tag, "keyword"),
    (Name.Attribute, "name"),
    (Name.Exception, "builtin"),
    (String, "string"),
    (Number, "number"),
    (Literal, "number"),
)


@dataclass(frozen=True, slots=True)
class Span:
    """`length` characters from `start` of the source are of one `kind`, a field of ui.theme.Syntax."""

    start: int
    length: int
    kind: str


_loaded: set[str | None] = {None}


def is_loaded(language: str) -> bool:
    """Whether a fence's language was coloured before, or can't be: a lexer's first use takes many times longer."""
    return _BY_ALIAS.get(language.lower()) in _loaded


def find_lexer(language: str) -> Lexer | None:
    """The lexer for a fence's language, None where it is unknown."""
    name = _BY_ALIAS.get(language.lower())
    _loaded.add(name)
    found = find_lexer_class(name) if name else None
    return found(ensurenl=False, stripnl=False) if found else None


def highlight(language: str, source: str) -> Iterator[list[Span]]:
    """Spans of `source` in slices of SLICE tokens; nothing for unknown languages and very long sources."""
    lexer = find_lexer(language) if len(source) <= MAX_CHARACTERS else None
    if lexer is None:
        return
    tokens = lexer.get_tokens_unprocessed(source)
    while piece := list(islice(tokens, SLICE)):
        yield [Span(start, len(text), kind) for start, token, text in piece if (kind := _kind(token))]


@cache
def _kind(token: TokenType) -> str:
    return next((kind for parent, kind in _KINDS if token in parent), "")
