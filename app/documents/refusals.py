"""Why a document is not read, in words for a person. None of them holds a word of the document."""

from __future__ import annotations

from app.domain.errors import KnownError
from app.i18n import QT_TR_NOOP, tr

PART = QT_TR_NOOP("Attach a smaller part of it.")
_AGAIN = QT_TR_NOOP("Open it in the program that made it and save it anew.")


def empty() -> KnownError:
    """Nothing in it."""
    return KnownError(QT_TR_NOOP("There is no text in it"), QT_TR_NOOP("The file is empty."))


def too_large(limit: int) -> KnownError:
    """The file itself is too large."""
    message = tr("Carrel reads files of up to {limit} MB.").format(limit=limit // 2**20)
    return KnownError(QT_TR_NOOP("It is too large"), message, PART)


def too_long(limit: int) -> KnownError:
    """The text is too long."""
    message = tr("Its text has more than {limit:,} characters.").format(limit=limit)
    return KnownError(QT_TR_NOOP("It is too long"), message, PART)


def too_many_pages(pages: int, limit: int) -> KnownError:
    """More pages than are read."""
    message = tr("It has {pages:,} pages; Carrel reads up to {limit:,}.").format(pages=pages, limit=limit)
    return KnownError(QT_TR_NOOP("It has too many pages"), message, PART)


def too_slow() -> KnownError:
    """The time is up."""
    return KnownError(QT_TR_NOOP("Reading it took too long"), QT_TR_NOOP("It was given up."), PART)


def unpacks_too_large(limit: int) -> KnownError:
    """A bomb, or a very large document."""
    words = tr("Unpacked it would have more than {limit} MB. Files made to fill a memory look like this.")
    return KnownError(QT_TR_NOOP("It unpacks to too much"), words.format(limit=limit // 2**20), PART)


def beyond_bounds() -> KnownError:
    """One of the PDF library's own limits was met."""
    message = QT_TR_NOOP("Its parts are packed, nested or repeated far beyond any ordinary document.")
    return KnownError(QT_TR_NOOP("It is not safe to read"), message, _AGAIN)


def too_much_memory() -> KnownError:
    """The memory limit was met."""
    return KnownError(QT_TR_NOOP("It needs too much memory"), QT_TR_NOOP("Reading it was given up."), PART)


def too_deep() -> KnownError:
    """Nested without end."""
    message = QT_TR_NOOP("Its parts are nested far deeper than in any ordinary document.")
    return KnownError(QT_TR_NOOP("It is nested too deeply"), message, _AGAIN)


def with_entities() -> KnownError:
    """XML that declares entities."""
    message = QT_TR_NOOP("It declares XML entities, which no Word file needs and which can do harm.")
    return KnownError(QT_TR_NOOP("It is not safe to read"), message, _AGAIN)


def protected() -> KnownError:
    """A password is needed."""
    message = QT_TR_NOOP("It is protected with a password.")
    return KnownError(QT_TR_NOOP("It can't be opened"), message, QT_TR_NOOP("Save a copy of it without the password."))


def damaged(what: str) -> KnownError:
    """`what` (such as "PDF") it should be, but it can't be read as one."""
    message = tr("It is damaged, or no {what} at all.").format(what=tr(what))
    return KnownError(QT_TR_NOOP("It can't be read"), message, _AGAIN)


def only_pictures() -> KnownError:
    """A scanned PDF."""
    message = QT_TR_NOOP("Its pages are pictures, as a scanner makes them; Carrel reads text only.")
    return KnownError(
        QT_TR_NOOP("There is no text in it"), message, QT_TR_NOOP("Have the text recognised by another program first.")
    )


def wordless() -> KnownError:
    """A Word file without words."""
    return KnownError(
        QT_TR_NOOP("There is no text in it"), QT_TR_NOOP("The document holds no words, perhaps only pictures.")
    )


def not_text() -> KnownError:
    """Some other kind of file."""
    message = QT_TR_NOOP("It is no text, and no document that Carrel knows.")
    return KnownError(
        QT_TR_NOOP("It can't be read"), message, QT_TR_NOOP("Carrel reads text, Markdown, code, CSV, PDF and DOCX.")
    )


def other_format(save_as: str) -> KnownError:
    """A document of a format that is not read."""
    message = QT_TR_NOOP("Carrel does not read this format.")
    hint = tr("Save it as {format} and attach that.").format(format=save_as)
    return KnownError(QT_TR_NOOP("It can't be read"), message, hint)


def failed(place: str) -> KnownError:
    """Something that nobody foresaw; `place` is in our code or in the PDF library's."""
    message = tr("Its structure makes no sense ({place}).").format(place=place)
    return KnownError(QT_TR_NOOP("It can't be read"), message, _AGAIN)
