"""Guard models are told by a few words of their own template, and the library's table is the engine's."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.engine.templates.chatml import START
from app.engine.templates.families import FileFacts
from app.engine.templates.guard_families import GUARD_FORMS, guard_family
from app.engine.templates.llama3 import HEADER
from app.models.catalog import Shape
from app.models.second import FAMILIES
from tests.engine.gguf.gguf_bytes import read
from tests.engine.verdict_gguf import TINY, TINY_LLAMA, write_verdict_gguf


def facts(template: str, token: str) -> FileFacts:
    return FileFacts("llama", lambda text: text == token, template)


def published(family: str) -> str:
    """The form stands for the template: both hold the same words."""
    return "".join(segment.text for segment in GUARD_FORMS[family].ask("Hello", None))


def test_what_the_library_offers_can_be_asked() -> None:
    assert set(GUARD_FORMS) == FAMILIES


@pytest.mark.parametrize("family", list(GUARD_FORMS))
def test_each_is_recognised(family: str) -> None:
    token = START if family == "qwen3guard" else HEADER
    assert guard_family(facts(published(family), token)) == family
    assert guard_family(facts(published(family), "<start_of_turn>")) == ""


@pytest.mark.parametrize(("family", "shape"), [("qwen3guard", TINY), ("llama-guard-3-1b", TINY_LLAMA)])
def test_the_header_of_a_file_says_so(tmp_path: Path, family: str, shape: Shape) -> None:
    path = write_verdict_gguf(tmp_path / "guard.gguf", "safe", shape, template=published(family))
    assert read(path.read_bytes()).guard == family
    assert read(write_verdict_gguf(tmp_path / "chat.gguf", "safe", shape).read_bytes()).guard == ""


@pytest.mark.parametrize("template", ["", "{{ messages }}", "S12: Elections", "Task: Check if there is unsafe content"])
def test_anything_else_is_none(template: str) -> None:
    assert guard_family(facts(template, HEADER)) == ""
    assert guard_family(facts(template, START)) == ""
