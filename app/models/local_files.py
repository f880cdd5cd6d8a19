"""Model files on this computer: what may be used as one, the further files of a split one, and names that are safe."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from app.domain.errors import KnownError
from app.i18n import tr

_MAGIC = b"GGUF"
_SPLIT = re.compile(r"(?P<base>.+)-(?P<number>\d{5})-of-(?P<count>\d{5})")
_MOST_PARTS = 1000


def checked_file(path: Path) -> Path:
    """The regular, readable GGUF file that `path` leads to, links resolved.

    Raises:
        KnownError: there is none, it can't be read, or it is something else.
    """
    try:
        real = path.expanduser().resolve()
        if not real.is_file():  # looked at before it is opened: a FIFO would wait for ever
            raise KnownError(
                tr("No such model"),
                tr("There is no file {name}.").format(name=path.name),
                tr("Choose a .gguf file, or use `guide`."),
            )
        with real.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except (OSError, RuntimeError) as error:
        raise _unreadable(path, error) from error
    if magic != _MAGIC:
        raise KnownError(
            tr("Not a model file"),
            tr("{name} is not a GGUF file.").format(name=path.name),
            tr("Choose a file that ends in .gguf."),
        )
    return real


def _unreadable(path: Path, error: Exception) -> KnownError:
    reason = getattr(error, "strerror", "") or tr("it leads nowhere")
    return KnownError(tr("The model can't be read"), f"{path.name}: {reason}.", tr("Check its permissions."))


def all_parts(first: Path) -> tuple[Path, ...]:
    """The files of the model that `first` is or begins, in order; any part of a split model may be named.

    Raises:
        KnownError: one of them is missing or no model file.
    """
    split = _SPLIT.fullmatch(first.stem)
    if split is None:
        return (checked_file(first),)
    count = int(split["count"])
    if not 1 <= int(split["number"]) <= count <= _MOST_PARTS:
        raise KnownError(
            tr("Not a model file"), tr("{name} has an impossible number of parts.").format(name=first.name)
        )
    folder = _folder_of(first)
    paths = tuple(folder / part_name(split["base"], number, count) for number in range(1, count + 1))
    try:
        for path in paths:
            checked_file(path)
    except KnownError as error:
        hint = tr("The model has {count} files; all must lie in one folder.").format(count=count)
        raise KnownError(tr("A part is missing"), error.message, hint) from error
    return paths  # under their own names, also where those are links: llama.cpp finds the parts by name


def _folder_of(file: Path) -> Path:
    try:
        return file.expanduser().parent.resolve()
    except (OSError, RuntimeError) as error:
        raise _unreadable(file, error) from error


def is_file(path: Path) -> bool:
    """Whether there is a regular file; what the system can't tell of, as on a network drive that is gone, is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def part_name(base: str, number: int, count: int) -> str:
    """What llama.cpp calls the parts of a split model; `base` alone where there is one part."""
    return f"{base}.gguf" if count == 1 else f"{base}-{number:05d}-of-{count:05d}.gguf"


def base_name(path: Path) -> str:
    """The file's name without its ending and the number of the part."""
    split = _SPLIT.fullmatch(path.stem)
    return split["base"] if split else path.stem


def slug(text: str, taken: Collection[str] = ()) -> str:
    """An id out of any text: small letters, digits, dots and dashes, none of `taken`, never empty or a path."""
    wanted = re.sub(r"[^a-z0-9._-]+", "-", text.lower()).strip("._-")[:60].rstrip("._-") or "model"
    if wanted not in taken:
        return wanted
    return next(name for number in range(2, len(taken) + 3) if (name := f"{wanted}-{number}") not in taken)


def plain_name(untrusted: str, otherwise: str = "Model") -> str:
    """A name that can be shown: one line, no invisible or reordering characters, at most 80 characters."""
    shown = "".join(letter for letter in untrusted if letter.isprintable())
    return " ".join(shown.split())[:80] or otherwise
