"""XML by expat, streamed, with everything dangerous refused: no document types, and so no entities at all.

Neither lxml (5 MB of C, for a few element names) nor a tree in memory is needed for the text of a Word file.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NoReturn, Protocol
from xml.parsers import expat

from app.documents import refusals
from app.documents.limits import Limits

_SEPARATOR = " "
_PER_CHECK = 20_000


class Handler(Protocol):
    """What is told about a document, in its order. `name` is without its namespace, `space` is that namespace."""

    def start(self, space: str, name: str, attributes: dict[str, str]) -> None:
        """An element begins; the names of `attributes` are without their namespace."""
        ...

    def end(self, space: str, name: str) -> None:
        """An element ends."""
        ...

    def text(self, text: str) -> None:
        """Characters, perhaps a part of what stands there."""
        ...


def parse(chunks: Iterable[bytes], handler: Handler, limits: Limits) -> None:
    """Run `handler` over a document.

    Raises:
        KnownError: it is no XML, declares a document type, or is beyond the limits.
    """
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.buffer_text = True
    walk = _Walk(handler, limits)
    parser.StartElementHandler = walk.start
    parser.EndElementHandler = walk.end
    parser.CharacterDataHandler = handler.text
    parser.StartDoctypeDeclHandler = _refuse
    parser.EntityDeclHandler = _refuse
    try:
        for chunk in chunks:
            parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except expat.ExpatError:
        raise refusals.damaged("Word document") from None


class _Walk:
    """Counts depth and elements on the way to the handler."""

    def __init__(self, handler: Handler, limits: Limits) -> None:
        self._handler = handler
        self._limits = limits
        self._depth = 0
        self._count = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._count += 1
        if self._depth > self._limits.nesting:
            raise refusals.too_deep()
        if self._count % _PER_CHECK == 0:
            self._limits.check_time()
        space, _, local = name.rpartition(_SEPARATOR)
        self._handler.start(space, local, {key.rpartition(_SEPARATOR)[2]: value for key, value in attributes.items()})

    def end(self, name: str) -> None:
        self._depth -= 1
        space, _, local = name.rpartition(_SEPARATOR)
        self._handler.end(space, local)


def _refuse(*_declaration: object) -> NoReturn:
    raise refusals.with_entities()
