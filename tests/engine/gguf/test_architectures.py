"""The list of architectures is that of the installed llama.cpp: asked, not believed."""

from __future__ import annotations

import re
from pathlib import Path

import llama_cpp
import pytest

from app.domain.errors import KnownError
from app.engine.gguf.architectures import ARCHITECTURES
from app.engine.llama import library
from app.engine.llama.model import Model
from tests.engine.gguf.gguf_bytes import gguf, string

UNKNOWN = "This kind of model is not supported"


def is_known(name: str, path: Path) -> bool:
    """Whether llama.cpp gets further than the name with a file that holds nothing else."""
    path.write_bytes(gguf([("general.architecture", string(name))]))
    with pytest.raises(KnownError) as caught:
        Model.load(path, 0, lambda done, total: None)
    return caught.value.title != UNKNOWN


def names_in_the_library() -> set[str]:
    """Every text in the library that could be the name of an architecture."""
    names = set()
    for file in (Path(llama_cpp.__file__).parent / "lib").glob("*llama.*"):
        names |= set(re.findall(rb"\0([a-z][a-z0-9_.-]{1,24})(?=\0)", file.read_bytes()))
    return {name.decode() for name in names}


def test_llama_cpp_knows_the_architectures_of_the_list_and_no_others(tmp_path: Path) -> None:
    library.start()
    candidates = names_in_the_library()
    assert len(candidates & ARCHITECTURES) > 100
    path = tmp_path / "a.gguf"
    assert {name for name in candidates | ARCHITECTURES if is_known(name, path)} - {"clip"} == ARCHITECTURES
