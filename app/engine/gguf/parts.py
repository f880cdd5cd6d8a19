"""The names of the files of a model that is split into several, as llama.cpp's gguf-split writes them."""

from __future__ import annotations

import re
from pathlib import Path

_NAME = re.compile(r"(.+)-\d{5}-of-\d{5}\.gguf")


def part_of(path: Path, number: int, count: int) -> Path:
    """Where part `number` of `count` lies, given any part.

    Raises:
        FileNotFoundError: the name of the file is not that of a part.
    """
    found = _NAME.fullmatch(path.name)
    if found is None:
        raise FileNotFoundError
    return path.with_name(f"{found[1]}-{number:05d}-of-{count:05d}.gguf")
